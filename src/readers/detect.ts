import type { Source } from '../model/source.js';

/** What the first bytes of a file say it is. */
export type Detected =
  | 'empty'
  | 'zip'
  | 'ole'
  | 'html'
  | 'xml'
  | 'pdf'
  | 'image'
  | 'archive'
  | 'json'
  | 'ndjson'
  | 'text';

const magic: readonly (readonly [Detected, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 3, 4]],
  ['zip', [0x50, 0x4b, 5, 6]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x42, 0x4d]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
];

/** Tells by content, whatever the name, what a file is. Delimited text is what nothing else claims. */
export async function detect(source: Source): Promise<Detected> {
  if (source.size === 0) return 'empty';
  const head = await source.read(0, Math.min(source.size, 1 << 16));
  // BM also starts words: a bitmap says its size next
  const found = magic.find(
    ([kind, bytes]) =>
      bytes.every((byte, i) => head[i] === byte) &&
      (kind !== 'image' || bytes.length > 2 || isBitmap(head, source.size)),
  );
  return found ? found[0] : textKind(headText(head));
}

const isBitmap = (head: Uint8Array, size: number): boolean =>
  head.length > 6 && head[2]! + head[3]! * 256 + head[4]! * 65_536 + head[5]! * 16_777_216 === size;

/** The head as text, good enough to tell markup; UTF-16 by its mark. */
function headText(head: Uint8Array): string {
  const label =
    head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label)
    .decode(head)
    .replace(/^\ufeff/, '')
    .trimStart();
}

function textKind(text: string): Detected {
  if (/^<(!doctype\s+html|html|head|meta|table|body|style|div)\b/i.test(text)) return 'html';
  if (/^<\?xml|^<[a-z]+:?Workbook/i.test(text)) return /<html|<table/i.test(text.slice(0, 2048)) ? 'html' : 'xml';
  if (/^<[a-z!?]/i.test(text) && /<table|<tr|<td/i.test(text)) return 'html';
  if (/^\{\s*["'}]/.test(text)) return isNdjson(text) ? 'ndjson' : 'json';
  // a table may well start with 「[2024]1号」: without an object it is only JSON if it ends like it
  return /^\[\s*\{/.test(text) || (text.startsWith('[') && text.trimEnd().endsWith(']')) ? 'json' : 'text';
}

/** Several lines that each are a whole object, or the first of them is. */
function isNdjson(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const [first = '', second] = lines;
  return second !== undefined && /^\s*\{/.test(second) && /\}\s*$/.test(first);
}
