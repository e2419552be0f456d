type Signed = 'zip' | 'ole' | 'biff' | 'rtf' | 'pdf' | 'image' | 'archive';

/** First bytes, as latin-1 text; a dot stands for any byte. Source: the file formats' own definitions. */
const signatures: readonly (readonly [Signed, RegExp])[] = [
  ['zip', /^PK(?:\x03\x04|\x05\x06|\x07\x08)/],
  ['ole', /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/],
  ['rtf', /^\{\\rtf/],
  // an old workbook without its container, as some programs write it; the second byte is the version's
  ['biff', /^\x09[\0\x02\x04\x08][\x04\x06\x08\x10]\0[\s\S]{2}[\x05\x10\x20\x40]\0/],
  ['pdf', /^(?:\xef\xbb\xbf)?\s*%PDF-/],
  ['image', /^\x89PNG\r\n\x1a\n/],
  ['image', /^\xff\xd8\xff/],
  ['image', /^GIF8[79]a/],
  ['image', /^(?:II\x2a\0|MM\0\x2a)/],
  ['image', /^RIFF[\s\S]{4}WEBP/],
  ['archive', /^Rar!\x1a\x07/],
  ['archive', /^7z\xbc\xaf\x27\x1c/],
  ['archive', /^\x1f\x8b\x08/],
  ['archive', /^BZh[1-9]1AY&SY/],
  ['archive', /^\xfd7zXZ\0/],
];

/** What the first bytes of a file that is no text say it is; null where they say nothing. */
export function signature(head: Uint8Array, size: number): Signed | null {
  const start = String.fromCharCode(...head.subarray(0, 64));
  if (isBitmap(head, size)) return 'image';
  return signatures.find(([, pattern]) => pattern.test(start))?.[0] ?? null;
}

/** BM also starts words: a bitmap says its size next. */
function isBitmap(head: Uint8Array, size: number): boolean {
  if (head.length < 6 || head[0] !== 0x42 || head[1] !== 0x4d) return false;
  return new DataView(head.buffer, head.byteOffset).getUint32(2, true) === size;
}
