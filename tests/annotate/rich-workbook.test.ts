import { read } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { describeWithLibreOffice, roundTrip } from '../libreoffice.js';
import { packageFaults } from '../workbook/faults/package-faults.js';
import { type RichOptions, richWorkbook } from './rich-workbook.js';

const variants: readonly (readonly [string, RichOptions])[] = [
  ['as Excel has it', {}],
  ['with macros', { macros: true }],
  ['with prefixes', { prefixed: true }],
];

test.each(variants)('%s: a sound package', (_name, options) => {
  expect(packageFaults(richWorkbook(options))).toEqual([]);
});

test.each(variants)('%s: its findings are those of the wrong cells', async (_name, options) => {
  const report = await check([bytesSource('示例.xlsx', richWorkbook(options))], { asOf: '2026-03-20' });
  expect(report.findings.map(({ rule, at }) => `${at.column ?? ''}${at.row} ${rule}`)).toEqual([
    '2 input/hidden-columns',
    '2 input/hidden-rows',
    'J4 shape/uscc',
    'X5 administrative-license/valid-to-before-valid-from',
    'R7 shape/code',
    'V8 shape/date',
    'O10 shape/citizen-id',
    'H12 shape/required',
    'AA14 shape/code',
  ]);
  expect(report.repairs.map(({ rule, at }) => `${at.column}${at.row} ${rule}`)).toEqual(['Q3 repair/brackets']);
});

describeWithLibreOffice('LibreOffice', () => {
  test('opens it with its sheets, notes and values', async () => {
    const book = read(await roundTrip(richWorkbook()));
    expect(book.SheetNames).toEqual(['行政许可', '统计', '透视', '备注']);
    expect(book.Sheets['统计']!['B2'].v).toBe(11);
    expect(book.Sheets['行政许可']!['B3'].c[0].t).toContain('一直显示');
  });
});
