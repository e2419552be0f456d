import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeSheetNames } from '../../../src/annotate/converted/sheet-names.js';
import { verifySheetName } from '../../../src/workbook/limits.js';

test.each([
  ['as they are', ['行政许可', '账款清欠'], ['行政许可', '账款清欠']],
  ['each once, whatever the capitals', ['a', 'A', 'a'], ['a', 'A（2）', 'a（3）']],
  ['what spreadsheets refuse', ['许可/处罚[1]', "'甲'", '', 'History'], ['许可_处罚_1_', '_甲_', '_', 'History_']],
  ['not longer than may be', ['表'.repeat(40), '表'.repeat(40)], ['表'.repeat(31), `${'表'.repeat(28)}（2）`]],
])('%s', (_name, wanted, expected) => {
  expect(freeSheetNames(wanted)).toEqual(expected);
});

test('none of the taken ones', () => {
  expect(freeSheetNames(['检查结论'], new Set(['检查结论', '检查结论（2）']))).toEqual(['检查结论（3）']);
});

test('whatever is wanted, names are such as spreadsheets take, and all different', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 })), (wanted) => {
      const names = freeSheetNames(wanted);
      for (const name of names) verifySheetName(name);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
    }),
  );
});
