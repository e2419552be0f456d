import { expect, test } from 'vitest';
import { oneWriting } from '../../../src/rules/text/characters.js';

test('one writing of letters, digits, signs of money and blanks', () => {
  expect(oneWriting('Ａｂ１，（￥）：．～\u3000示例\n、')).toBe('Ab1,(¥):.~ 示例 、');
});
