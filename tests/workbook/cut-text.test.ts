import { expect, test } from 'vitest';
import { cutText } from '../../src/workbook/cut-text.js';

test.each([
  ['一二三', 3, '一二三'],
  ['一二三四', 3, '一二…'],
  ['一𠮷二', 4, '一𠮷二'],
  ['一𠮷二三', 4, '一𠮷…'],
  ['一𠮷二三', 3, '一…'],
])('%s to %s units is %s', (text, most, cut) => {
  expect(cutText(text, most)).toBe(cut);
});
