import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { decodeText } from '../../src/readers/decode.js';
import { Gb18030Check } from '../../src/readers/encoding/gb18030-check.js';
import { Utf8Check } from '../../src/readers/encoding/utf8-check.js';
import { Utf16Check } from '../../src/readers/encoding/utf16-check.js';
import { detectEncoding } from '../../src/readers/encoding.js';
import { refusal } from './collect.js';
import { encode } from './encode.js';

const chunkSizes = [1, 2, 3, 7, 1 << 16];
const header = '行政相对人名称,统一社会信用代码\r\n';
const rows = Array.from({ length: 12 }, (_, i) => `济南示例甲科技有限公司${i},91370100MADEUP${i}\r\n`).join('');
const utf8 = encode(header + rows, 'utf-8');
const gb18030 = encode(header + rows, 'gb18030');
const join = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** What becomes of bytes: an encoding or a refusal, the same at every chunk size. */
async function outcome(bytes: Uint8Array): Promise<unknown> {
  const outcomes = await Promise.all(
    chunkSizes.map(async (chunkSize) => {
      let encoding: unknown;
      const refused = await refusal(async () => {
        encoding = await detectEncoding(bytesSource('示例.csv', bytes, chunkSize));
      });
      return refused ?? encoding;
    }),
  );
  for (const one of outcomes) expect(one).toEqual(outcomes[0]);
  return outcomes[0];
}

describe('one encoding', () => {
  test.each([
    ['a mark in the middle of joined files', join([0xef, 0xbb, 0xbf], utf8, [0xef, 0xbb, 0xbf], utf8), 'utf-8-bom'],
    [
      'UTF-16 without a mark, with characters that hold a zero byte',
      encode('统一,一\r\n'.repeat(9), 'utf-16le').subarray(2),
      'utf-16le',
    ],
    ['UTF-16 without a mark, big-endian', encode('统一,一\r\n'.repeat(9), 'utf-16be').subarray(2), 'utf-16be'],
    [
      'UTF-16 without a mark and without ASCII',
      encode('行政相对人名称济南示例甲科技', 'utf-16le').subarray(2),
      'utf-16le',
    ],
    ['GB18030 of four bytes a character', [0x81, 0x39, 0xef, 0x31, 0x2c, 0x95, 0x34, 0xb2, 0x35, 0x0a], 'gb18030'],
    ['a Ctrl-Z at the end, as old programs wrote', join(gb18030, [0x1a]), 'gb18030'],
  ])('%s', async (_name, bytes, encoding) => {
    expect(await outcome(Uint8Array.from(bytes))).toBe(encoding);
  });
});

describe('refused', () => {
  const cut = utf8.length - 4;
  test.each([
    ['UTF-8 cut short within a character', utf8.subarray(0, 10), 'input/undecodable', { offset: 9, encoding: 'UTF-8' }],
    [
      'UTF-8 that lost a byte on its first line',
      join(utf8.subarray(0, 4), utf8.subarray(5)),
      'input/undecodable',
      { offset: 3, encoding: 'UTF-8' },
    ],
    [
      'a wrong byte behind a UTF-8 mark',
      join([0xef, 0xbb, 0xbf], utf8, [0xff]),
      'input/undecodable',
      { offset: utf8.length + 3, encoding: 'UTF-8' },
    ],
    [
      'a wrong byte in GB18030',
      join(gb18030, [0xff], gb18030),
      'input/undecodable',
      { offset: gb18030.length, encoding: 'GB18030' },
    ],
    [
      'a zero byte in text',
      join(utf8.subarray(0, cut), [0], utf8.subarray(cut)),
      'input/undecodable',
      { offset: cut, encoding: 'UTF-8' },
    ],
    [
      'half a unit of UTF-16',
      encode('甲,乙', 'utf-16le').subarray(0, 7),
      'input/undecodable',
      { offset: 6, encoding: 'UTF-16LE' },
    ],
    [
      'half a pair of UTF-16',
      encode('甲\ud842,乙', 'utf-16be'),
      'input/undecodable',
      { offset: 4, encoding: 'UTF-16BE' },
    ],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x41, 0, 0, 0], 'input/binary', {}],
    ['UTF-8 with GB18030 behind it', join(utf8, gb18030), 'input/mixed-encodings', { offset: utf8.length }],
    ['GB18030 with UTF-8 behind it', join(gb18030, utf8), 'input/mixed-encodings', { offset: gb18030.length }],
    [
      'a header in UTF-8 over rows in GB18030',
      join(encode(header, 'utf-8'), encode(rows, 'gb18030')),
      'input/mixed-encodings',
      { offset: encode(header, 'utf-8').length },
    ],
  ])('%s', async (_name, bytes, rule, params) => {
    expect(await outcome(Uint8Array.from(bytes))).toEqual({ rule, params });
  });

  test('text in UTF-8 that lost any one byte never passes for GB18030', async () => {
    const short = encode('名称\n济南示例甲科技有限公司\n', 'utf-8');
    for (let i = 0; i < short.length; i += 1)
      expect(await outcome(join(short.subarray(0, i), short.subarray(i + 1)))).not.toBe('gb18030');
  });
});

test.each([
  ['utf-8', () => new Utf8Check()],
  ['gb18030', () => new Gb18030Check()],
] as const)('the check of %s agrees with the decoder on any bytes', (encoding, make) => {
  const byte = fc.oneof(
    fc.integer({ min: 0, max: 255 }),
    fc.constantFrom(0x30, 0x39, 0x81, 0x84, 0x90, 0xe0, 0xe3, 0xed, 0xf4, 0xbf, 0x9f, 0x31, 0xa4),
  );
  fc.assert(
    // GB18030 has no character 0x80, decoders read a euro sign there
    fc.property(fc.array(byte, { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), (list, size) => {
      fc.pre(encoding === 'utf-8' || !list.includes(0x80));
      const check = make();
      for (let at = 0; at < list.length; at += size) check.push(Uint8Array.from(list.slice(at, at + size)));
      check.end();
      expect(check.invalidAt === null).toBe(decodes(encoding, list));
      if (check.invalidAt !== null) expect(decodes(encoding, list.slice(0, check.invalidAt))).toBe(true);
    }),
    { numRuns: 20_000 },
  );
});

test.each(['utf-16le', 'utf-16be'] as const)('the check of %s agrees with the decoder on any bytes', (encoding) => {
  const byte = fc.constantFrom(0x01, 0x20, 0x41, 0xd8, 0xdb, 0xdc, 0xdf, 0xe0);
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 12 }), (list) => {
      const check = new Utf16Check(encoding);
      for (const one of list) check.push(Uint8Array.of(one));
      check.end();
      expect(check.invalidAt === null).toBe(decodes(encoding, list));
    }),
    { numRuns: 5000 },
  );
});

function decodes(encoding: string, bytes: readonly number[]): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(Uint8Array.from(bytes));
    return true;
  } catch {
    return false;
  }
}

test('the 18 characters GB 18030-2022 took out of private use are read as such', async () => {
  const bytes = 'A6D9 A6DA A6DB A6DC A6DD A6DE A6DF A6EC A6ED A6F3 FE59 FE61 FE66 FE67 FE6D FE7E FE90 FEA0'
    .split(' ')
    .flatMap((code) => [Number.parseInt(code.slice(0, 2), 16), Number.parseInt(code.slice(2), 16)]);
  let text = '';
  for await (const piece of decodeText(bytesSource('x', Uint8Array.from(bytes), 1), 'gb18030')) text += piece;
  expect(text).toBe('︐︒︑︓︔︕︖︗︘︙龴龵龶龷龸龹龺龻');
});

test('bytes that do not fit the encoding a caller names are refused with their place', async () => {
  const read = async (): Promise<void> => {
    for await (const _ of decodeText(bytesSource('x', gb18030, 5), 'utf-8'));
  };
  expect(await refusal(read)).toEqual({ rule: 'input/undecodable', params: { offset: 0, encoding: 'UTF-8' } });
});
