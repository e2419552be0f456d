const special =
  /[&<>\r]|[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text between tags. What XML cannot hold is written as the reference it can only have come from. */
export const escaped = (text: string): string =>
  text.replace(special, (one) => named[one] ?? `&#${one.charCodeAt(0)};`);
