import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Encoding } from '../../src/model/sheet.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { decodeText } from '../../src/readers/decode.js';
import { detectEncoding } from '../../src/readers/encoding.js';
import { refusal } from './collect.js';
import { encode } from './encode.js';

const sourceOf = (bytes: Uint8Array, chunkSize?: number) => bytesSource('示例.csv', bytes, chunkSize);
const decoded = async (bytes: Uint8Array, encoding: Encoding, chunkSize?: number): Promise<string> => {
  let text = '';
  for await (const chunk of decodeText(sourceOf(bytes, chunkSize), encoding)) text += chunk;
  return text;
};

const sample = '行政相对人名称,法定代表人\r\n济南示例甲科技有限公司,王甲\r\n';

describe('detectEncoding', () => {
  test.each(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030'] as const)(
    '%s is found and read back at any chunk size',
    async (encoding) => {
      const bytes = encode(sample, encoding);
      for (const chunkSize of [1, 2, 3, 7, 4096]) {
        expect(await detectEncoding(sourceOf(bytes, chunkSize))).toBe(encoding);
        expect(await decoded(bytes, encoding, chunkSize)).toBe(sample);
      }
    },
  );

  test('UTF-16 without a mark is found by its zero bytes', async () => {
    const ascii = 'a,b,c\r\n1,2,3\r\n';
    expect(await detectEncoding(sourceOf(encode(ascii, 'utf-16le').subarray(2)))).toBe('utf-16le');
    expect(await detectEncoding(sourceOf(encode(ascii, 'utf-16be').subarray(2)))).toBe('utf-16be');
  });

  test('plain ASCII counts as UTF-8', async () => {
    expect(await detectEncoding(sourceOf(new TextEncoder().encode('a,b\n1,2\n')))).toBe('utf-8');
  });

  test('one wrong byte at the end of a long file decides', async () => {
    const text = '示例'.repeat(50_000);
    const bytes = new Uint8Array([...encode(text, 'utf-8'), 0xff, 0x0a]);
    expect(await refusal(() => detectEncoding(sourceOf(bytes)))).toEqual({
      rule: 'input/undecodable',
      params: { offset: 300_000, encoding: 'UTF-8' },
    });
  });

  test.each([
    ['nothing at all', new Uint8Array(), 'input/empty-file'],
    ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 0xff]), 'input/binary'],
    [
      'UTF-8 with GB18030 behind it',
      new Uint8Array([...encode(sample, 'utf-8'), ...encode(sample, 'gb18030')]),
      'input/mixed-encodings',
    ],
    [
      'GB18030 with UTF-8 behind it',
      new Uint8Array([...encode(sample, 'gb18030'), ...encode(`${sample}机关名称,备注\n示例局,无\n`, 'utf-8')]),
      'input/mixed-encodings',
    ],
    [
      'bytes of no encoding between text',
      new Uint8Array([...encode(sample, 'gb18030'), 0xff, 0xff, 0x0a, ...encode(sample, 'gb18030')]),
      'input/undecodable',
    ],
  ])('%s is refused', async (_name, bytes, rule) => {
    expect((await refusal(() => detectEncoding(sourceOf(bytes))))?.rule).toBe(rule);
  });
});

describe('GB18030 characters', () => {
  test.each([
    ['four bytes, basic plane', [0x81, 0x39, 0xef, 0x31], '㐂'],
    ['four bytes, beyond it', [0x95, 0x34, 0xb2, 0x35], '𠮷'],
    ['four bytes, basic plane again', [0x82, 0x31, 0xea, 0x38], '㶽'],
    ['two bytes that older tables put into private use', [0xfe, 0x9f], '䶮'],
    ['two bytes', [0x95, 0x4e], '昇'],
    ['punctuation that was in private use', [0xa6, 0xd9], '︐'],
  ])('%s', async (_name, bytes, letter) => {
    for (const chunkSize of [1, 4]) expect(await decoded(new Uint8Array(bytes), 'gb18030', chunkSize)).toBe(letter);
  });
});

test('any bytes are decoded or refused, never crash, and decode the same at any chunk size', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 5 }),
      async (bytes, chunkSize) => {
        let encoding: Encoding | undefined;
        const refused = await refusal(async () => {
          encoding = await detectEncoding(sourceOf(bytes, chunkSize));
        });
        if (refused || encoding === undefined) return;
        const whole = await refusal(async () =>
          expect(await decoded(bytes, encoding!, chunkSize)).toBe(await decoded(bytes, encoding!)),
        );
        // UTF-16 is decided by its head alone; halves of characters show only when it is decoded
        if (whole) expect(encoding).toMatch(/^utf-16/);
      },
    ),
    { numRuns: 500 },
  );
});
