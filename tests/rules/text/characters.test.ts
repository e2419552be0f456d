import { expect, test } from 'vitest';
import { halfWidth, withoutAnyBlank, withoutInvisible } from '../../../src/rules/text/characters.js';

test('characters of other widths', () => {
  expect(halfWidth('Ａｂ１，（￥）：．～\u3000示例\n、')).toBe('Ab1,(¥):.~ 示例 、');
  expect(withoutAnyBlank(' 示\u3000例\u200b\u00a0\n\ufeff局 ')).toBe('示例局');
  expect(withoutInvisible(' 示\u200b例 \ufeff局')).toBe(' 示例 局');
});
