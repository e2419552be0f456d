/** Text of an answer, or null where its bytes fit no encoding that is likely: rather none than mangled. */
export function decodeText(bytes: Uint8Array, contentType: string): string | null {
  const declared = /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1]?.toLowerCase() ?? '';
  const chinese = /^(gb|cp936|x-gbk)/.test(declared);
  const utf8 = strict(bytes, 'utf-8');
  // platforms declare GBK and send UTF-8: Chinese is then three bytes a character, which GBK never looks like for long
  if (utf8 !== null && (!chinese || /[\u0800-\uffff]/.test(utf8))) return utf8;
  if (chinese) return strict(bytes, 'gb18030');
  if (/^utf-16/.test(declared) || (bytes[0] === 0xff && bytes[1] === 0xfe)) return strict(bytes, 'utf-16le');
  return strict(bytes, 'gb18030');
}

/** Null for bytes that do not fit; a byte order mark is left out. */
function strict(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
