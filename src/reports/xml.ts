import { visible } from './visible.js';

/** What XML 1.0 cannot hold, and halves of characters. */
const impossible = /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A value for a text or an attribute of XML: what it cannot hold, and what nobody would see, is told by its code point. */
export const xmlText = (value: string): string =>
  visible(value)
    .replace(impossible, (one) => `<U+${one.charCodeAt(0).toString(16).toUpperCase()}>`)
    .replace(/[&<>"]/g, (one) => named[one]!);
