import { crc32 } from './crc32.js';

const utf8Flag = 0x800;
const unicodePath = 0x7075;

/**
 * The name of a file in an archive. Without the mark for UTF-8 it is in the code page of the machine it was packed on:
 * GBK on a Chinese Windows, UTF-8 on macOS and Linux. Source: APPNOTE 4.4.4, 4.6.9.
 * @param extra the extra fields, one of which may hold the name in UTF-8.
 */
export function entryName(bytes: Uint8Array, flags: number, extra: Uint8Array): string {
  if (flags & utf8Flag) return new TextDecoder('utf-8').decode(bytes);
  const unicode = unicodeName(bytes, extra);
  if (unicode !== null) return unicode;
  const utf8 = strict(bytes, 'utf-8');
  // Chinese in UTF-8 is often valid GBK as well; the reverse holds of a few pairs that give Greek or Arabic letters
  if (utf8 !== null && /^[\0-\x7f]*$|[\u0800-\uffff]/.test(utf8)) return utf8;
  return strict(bytes, 'gb18030') ?? utf8 ?? new TextDecoder('gb18030').decode(bytes);
}

function strict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The name as Info-ZIP adds it, unless the plain one has been changed since. */
function unicodeName(bytes: Uint8Array, extra: Uint8Array): string | null {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== unicodePath || end > extra.length || end < at + 9) continue;
    if (view.getUint32(at + 5, true) === crc32(bytes)) return strict(extra.subarray(at + 9, end), 'utf-8');
  }
  return null;
}
