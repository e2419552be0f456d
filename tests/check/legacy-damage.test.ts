import * as oracle from '@e965/xlsx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import type { Report } from '../../src/model/report.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { encode } from '../readers/encode.js';
import { escapeXml } from '../readers/workbook.js';
import { cases, licence } from './table.js';

const headers = Object.keys(licence);
const record = (changes: Readonly<Record<string, string>>): string[] => Object.values({ ...licence, ...changes });
const first = [headers, ...cases([licence, licence, licence]).map(record)];
const second = [headers, record({ 行政许可决定文书号: '济示审许〔2024〕99号' })];

function written(bookType: 'biff8' | 'xlml'): Uint8Array {
  const book = oracle.utils.book_new();
  for (const [name, rows] of Object.entries({ 一: first, 二: second }))
    oracle.utils.book_append_sheet(book, oracle.utils.aoa_to_sheet(rows), name);
  return new Uint8Array(oracle.write(book, { type: 'array', bookType, bookSST: true }) as ArrayBuffer);
}
const table = (rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeXml(cell)}</td>`).join('')}</tr>`).join('\n')}</table>`;
const page = `<html><head><style>td{color:red}</style></head><body>${table(first)}<p>又</p>${table(second)}</body></html>`;

const files: Readonly<Record<string, Uint8Array>> = {
  xls: written('biff8'),
  SpreadsheetML: written('xlml'),
  'a web page': encode(page, 'utf-8'),
};
const checked = (bytes: Uint8Array): Promise<Report> => check([bytesSource('示例.xls', bytes)], { asOf: '2024-03-12' });
const limit = { interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false };

test.each(Object.entries(files))('%s with a wrong bit never passes with fewer records', async (_name, whole) => {
  expect(await checked(whole)).toMatchObject({ verdict: 'pass', summary: { records: 4 } });
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
      const bytes = whole.slice();
      bytes[at] = bytes[at]! ^ (1 << bit);
      const { verdict, summary, undeterminedBy } = await checked(bytes);
      expect(undeterminedBy).not.toContain('input/crashed');
      if (verdict === 'pass') expect(summary.records).toBe(4);
    }),
    { numRuns: 300, ...limit },
  );
});

test.each(Object.entries(files))('%s cut short never passes with fewer records', async (_name, whole) => {
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
      const { verdict, summary } = await checked(whole.subarray(0, length));
      if (verdict === 'pass') expect(summary.records).toBe(4);
    }),
    { numRuns: 200, ...limit },
  );
});
