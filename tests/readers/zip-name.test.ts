import { expect, test } from 'vitest';
import { crc32 } from '../../src/readers/zip/crc32.js';
import { entryName } from '../../src/readers/zip/name.js';
import { encode } from './encode.js';

const utf8 = (text: string): Uint8Array => encode(text, 'utf-8');
const gbk = (text: string): Uint8Array => encode(text, 'gb18030');
const nothing = new Uint8Array();

/** The extra field of Info-ZIP with the name in UTF-8, behind one of another kind. */
function unicodePath(of: Uint8Array, name: string): Uint8Array {
  const text = utf8(name);
  const field = new Uint8Array([1, 2, 2, 0, 9, 9, 0x75, 0x70, text.length + 5, 0, 1, 0, 0, 0, 0, ...text]);
  new DataView(field.buffer).setUint32(11, crc32(of), true);
  return field;
}

test.each<[string, Uint8Array, number, Uint8Array, string]>([
  ['GBK, from a Chinese Windows', gbk('行政许可.xlsx'), 0, nothing, '行政许可.xlsx'],
  ['four bytes', gbk('𠮷乙.csv'), 0, nothing, '𠮷乙.csv'],
  ['marked as UTF-8', utf8('行政许可.xlsx'), 0x800, nothing, '行政许可.xlsx'],
  ['UTF-8 without the mark, as from macOS', utf8('行政许可.xlsx'), 0, nothing, '行政许可.xlsx'],
  ['UTF-8 of an odd length', utf8('许可a'), 0, nothing, '许可a'],
  ['GBK that is valid UTF-8 too', new Uint8Array([0xd2, 0xbb, 0xd2, 0xbb]), 0, nothing, '一一'],
  ['plain letters', utf8('a.csv'), 0, nothing, 'a.csv'],
  ['a name of its own in UTF-8', gbk('?'), 0, unicodePath(gbk('?'), '许可.xlsx'), '许可.xlsx'],
  ['one that belongs to another name', gbk('新.xlsx'), 0, unicodePath(gbk('旧.xlsx'), '旧.xlsx'), '新.xlsx'],
  ['an extra field cut short', gbk('新.xlsx'), 0, new Uint8Array([0x75, 0x70, 255, 255, 1]), '新.xlsx'],
  ['neither', new Uint8Array([0x61, 0xff, 0x2e]), 0, nothing, 'a\ufffd.'],
])('%s', (_name, bytes, flags, extra, name) => {
  expect(entryName(bytes, flags, extra)).toBe(name);
});
