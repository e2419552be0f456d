import { describe, expect, test } from 'vitest';
import { encoded } from '../../src/fix/encode.js';
import { TextWalk } from '../../src/fix/text-walk.js';
import type { Encoding } from '../../src/model/sheet.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { decodeText } from '../../src/readers/decode.js';

async function textOf(bytes: Uint8Array, encoding: Encoding): Promise<string> {
  let text = '';
  for await (const chunk of decodeText(bytesSource('示例.txt', bytes), encoding)) text += chunk;
  return text;
}

/** Every character but surrogates, noncharacters and the first, lest a mark at the start be taken off. */
const planes = [0x0000, 0x10000, 0x20000, 0x100000];
const letters = (plane: number): string[] =>
  Array.from({ length: 0xfffe }, (_, i) => plane + i)
    .filter((code) => code !== 0 && (code < 0xd800 || code > 0xdfff))
    .map((code) => String.fromCodePoint(code));

describe('encoding', () => {
  test.each<Encoding>(['utf-8', 'utf-16le', 'utf-16be'])('every character of %s', async (encoding) => {
    for (const plane of planes) {
      const text = `a${letters(plane).join('')}`;
      expect((await textOf(encoded(text, encoding)!, encoding)) === text).toBe(true);
    }
  });

  test('every character of GB18030, or it says that there is none', async () => {
    const missing: string[] = [];
    for (const plane of planes) {
      const known = letters(plane).filter((letter) => {
        const has = encoded(letter, 'gb18030') !== undefined;
        if (!has) missing.push(letter.codePointAt(0)!.toString(16));
        return has;
      });
      const text = `a${known.join('')}`;
      expect((await textOf(encoded(text, 'gb18030')!, 'gb18030')) === text).toBe(true);
    }
    // of private use: those GB 18030-2022 has given to characters, and one that no decoder gives
    for (const code of missing) expect(code).toMatch(/^e[5-8]/);
    expect(missing.length).toBeLessThan(25);
  });

  test.each<[string, string]>([
    ['一', 'd2bb'],
    ['　', 'a1a1'],
    ['㐀', '8139ee39'],
    ['€', 'a2e3'],
    ['龴', 'fe59'],
    ['\ufe10', 'a6d9'],
    ['é', 'a8a6'],
    ['ç', '81308a34'],
    ['\uffff', '8431a439'],
    ['𠀀', '95328236'],
    ['\u{10ffff}', 'e3329a35'],
  ])('%s in GB18030', (letter, hex) => {
    expect(Buffer.from(encoded(letter, 'gb18030')!).toString('hex')).toBe(hex);
  });

  test.each<Encoding>(['utf-8', 'utf-16be', 'gb18030'])('half a character is none in %s', (encoding) => {
    expect(encoded('a\ud800', encoding)).toBeUndefined();
    expect(encoded('\udc00a', encoding)).toBeUndefined();
  });
});

describe('places in a text among its bytes', () => {
  test.each<Encoding>(['utf-8', 'utf-16le', 'utf-16be', 'gb18030'])('agree with the decoder: %s', async (encoding) => {
    for (const plane of planes)
      for (const letter of letters(plane)) {
        const bytes = encoded(letter, encoding);
        if (bytes === undefined) continue;
        const walk = new TextWalk(encoding);
        const halves = [bytes.subarray(0, 1), bytes.subarray(1)];
        for (const half of halves) walk.advance(half, 0, letter.length);
        if (!walk.isAt(letter.length)) expect.unreachable(`U+${letter.codePointAt(0)!.toString(16)}`);
      }
  });

  test('every two bytes of GB18030 are one unit', async () => {
    for (let lead = 0x81; lead <= 0xfe; lead += 1)
      for (let trail = 0x40; trail <= 0xfe; trail += 1) {
        if (trail === 0x7f) continue;
        const bytes = Uint8Array.from([0x61, lead, trail]);
        const walk = new TextWalk('gb18030');
        expect(walk.advance(bytes, 0, 2)).toBe(3);
        if ((await textOf(bytes, 'gb18030').catch(() => 'a?')).length !== 2) expect.unreachable(`${lead} ${trail}`);
      }
  });
});
