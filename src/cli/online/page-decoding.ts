import { bytesSource } from '../../readers/bytes-source.js';
import { detectEncoding } from '../../readers/encoding.js';

/** Bytes among which a page has to say its encoding. Source: HTML, 13.2.3.2. */
const headBytes = 1024;

/**
 * The text of a page: by the encoding it declares where its bytes fit that, else by the one they fit as a whole; a server often
 * declares what its pages are not.
 */
export async function decodePage(bytes: Uint8Array, contentType: string): Promise<string> {
  const declared = charsetIn(contentType) ?? metaCharset(bytes);
  const strict = declared === null ? null : decoded(bytes, declared, true);
  if (strict !== null) return strict;
  const found = await detectEncoding(bytesSource('', bytes)).catch(() => null);
  const label = found === null ? declared : found === 'utf-8-bom' ? 'utf-8' : found;
  return decoded(bytes, label ?? 'utf-8', false) ?? new TextDecoder().decode(bytes);
}

const charsetIn = (text: string): string | null => /charset\s*=\s*["']?([\w-]+)/i.exec(text)?.[1] ?? null;

/** What `<meta charset>` or `<meta http-equiv>` says. */
function metaCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headBytes));
  const meta = /<meta[^>]{0,200}charset[^>]{0,200}>/i.exec(head)?.[0];
  return meta === undefined ? null : charsetIn(meta);
}

/** Null for an encoding nobody knows, and where bytes do not fit one that is strictly held to. */
function decoded(bytes: Uint8Array, label: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}
