import { expect, test } from 'vitest';
import { halfWidth, isBlank, trimmed, unspaced, withoutInvisible } from '../../src/standard/characters.js';

test('characters of other widths, and those that show nothing', () => {
  expect(halfWidth('Ａｂ１，（￥）：．～\u3000示例\n、')).toBe('Ab1,(￥):.~ 示例\n、');
  expect(unspaced(' 示\u3000例\u200b\u00a0\n\ufeff局 ')).toBe('示例局');
  expect(trimmed('\u3000 示\u200b例 局\u00a0\n')).toBe('示例 局');
  expect(withoutInvisible(' 示\u200b例 \ufeff局')).toBe(' 示例 局');
  expect(['', ' \u3000\u200b\n', '。'].map(isBlank)).toEqual([true, true, false]);
});
