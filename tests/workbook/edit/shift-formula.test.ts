import { expect, test } from 'vitest';
import { shiftFormula } from '../../../src/workbook/edit/shift-formula.js';

test.each<[formula: string, shifted: string]>([
  ['A1+$B$2-C$3*$D4', 'B3+$B$2-D$3*$D6'],
  ['SUM(A1:B2)', 'SUM(B3:C4)'],
  ['SUM(A:A,$C:D,1:2,$3:4)', 'SUM(B:B,$C:E,3:4,$3:6)'],
  ['IF(A1="A1 ""B2""","A1",\'A1 表\'!A1)', 'IF(B3="A1 ""B2""","A1",\'A1 表\'!B3)'],
  ['LOG10(A1)', 'LOG10(B3)'],
  ['表1[[#This Row],[A1]]+Sheet2!A1', '表1[[#This Row],[A1]]+Sheet2!B3'],
  ['名称A1+A1名+_A1+A1_x+XFE1+ABCD1', '名称A1+A1名+_A1+A1_x+XFE1+ABCD1'],
  ['1.5E3+A1.B', '1.5E3+A1.B'],
  ['XFD1048576', 'A2'],
  ['a1&TRUE', 'B3&TRUE'],
  ['[1]Sheet1!A1+Sheet1!$A1', '[1]Sheet1!B3+Sheet1!$A3'],
  ['A1#', 'B3#'],
])('%s', (formula, shifted) => {
  expect(shiftFormula(formula, 2, 1)).toBe(shifted);
});
