import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberOf } from '../../../src/rules/text/chinese-number.js';
import { isDecimal } from '../../../src/standard/decimal.js';
import { formal, ordinary } from './written-number.js';

test.each([
  ['5000', '5000'],
  ['1,234,567.80', '1234567.8'],
  ['0.5', '0.5'],
  ['五', '5'],
  ['十五', '15'],
  ['一百一十五', '115'],
  ['一百十五', '115'],
  ['两千', '2000'],
  ['二十万', '200000'],
  ['十万零五百', '100500'],
  ['一万五百', '10500'],
  ['伍仟', '5000'],
  ['壹万贰仟叁佰', '12300'],
  ['壹亿贰仟万', '120000000'],
  ['一万亿', '1000000000000'],
  ['二〇〇〇', '2000'],
  ['1.5万', '15000'],
  ['1万5千', '15000'],
  ['1万5千3百', '15300'],
  ['1万5000', '15000'],
  ['12万3456.78', '123456.78'],
  ['1亿2000万', '120000000'],
])('%s is %s', (text, value) => {
  expect(numberOf(text)).toBe(value);
});

test.each([
  ['一千五', '1500 or 1005'],
  ['1万5', '15000 or 10005'],
  ['万', 'no digit'],
  ['百五', 'no digit'],
  ['一五千', 'two digits where one may stand'],
  ['五千六千', 'twice the same unit'],
  ['五百千', 'the smaller unit first'],
  ['1.5万5千', 'a fraction in the middle'],
  ['一二', 'two digits without a unit'],
  ['一百零', 'nothing behind it'],
  ['1,00', 'no thousands'],
  ['05', 'a leading zero'],
  ['', 'nothing'],
  ['5.', 'half a fraction'],
  ['一'.repeat(50), 'too long'],
])('%s is no number: %s', (text) => {
  expect(numberOf(text)).toBeUndefined();
});

test('integers written in Chinese are read back', () => {
  const value = fc.oneof(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 999_999_999_999 }));
  fc.assert(
    fc.property(value, (n) => {
      expect([numberOf(ordinary(n)), numberOf(formal(n))]).toEqual([String(n), String(n)]);
    }),
    { numRuns: 2000 },
  );
});

test('any text gives a decimal or nothing', () => {
  const letters = fc.constantFrom(...'零〇一二五伍十拾百千仟万亿05.,x𠮷');
  const text = fc.oneof(
    fc.array(letters, { maxLength: 20 }).map((all) => all.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, (value) => {
      expect(isDecimal(numberOf(value) ?? '0')).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
