import type { Encoding } from '../model/sheet.js';
import { gb18030 } from './gb18030.js';

const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Text as bytes of an encoding, without a mark; undefined where it holds what the encoding cannot say. */
export function encoded(text: string, encoding: Encoding): Uint8Array | undefined {
  if (lone.test(text)) return undefined;
  if (encoding === 'gb18030') return gb18030(text);
  if (encoding === 'utf-8' || encoding === 'utf-8-bom') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
  return bytes;
}
