import * as oracle from '@e965/xlsx';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import type { Report } from '../../src/model/report.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { encode } from '../readers/encode.js';
import { odsBytes } from '../readers/ods.js';
import { escapeXml, inlineRows, workbookBytes } from '../readers/workbook.js';
import { cases, csv, licence } from './table.js';

/** Licences with a wrong code, a small letter, a span that ends before it begins, a code of the wrong list, and none. */
const records = cases([
  licence,
  { ...licence, '行政相对人代码_1(统一社会信用代码)': '91370100MDAEUP0133' },
  { ...licence, '行政相对人代码_1(统一社会信用代码)': '91370100madeup0133', 许可内容: '预包装食品销售\n<散装> & 其他' },
  { ...licence, 有效期至: '2024-02-01' },
  { ...licence, 当前状态: '7', 许可决定日期: '2024/3/1' },
  { ...licence, 行政相对人名称: '' },
]);
const headers = Object.keys(licence);
const grid = [headers, ...records.map((record) => headers.map((header) => record[header] ?? ''))];

const written = (bookType: 'biff8' | 'xlml' | 'ods' | 'html'): Uint8Array => {
  const book = oracle.utils.book_new();
  oracle.utils.book_append_sheet(
    book,
    oracle.utils.aoa_to_sheet(grid.map((row) => row.map((cell) => cell || null))),
    '数据',
  );
  return new Uint8Array(oracle.write(book, { type: 'array', bookType }) as ArrayBuffer);
};
const page = (text: string): string => escapeXml(text).replaceAll('\n', '<br>');
const html = `<html><meta charset=gb2312><table>${grid.map((row) => `<tr>${row.map((cell) => `<td>${page(cell)}</td>`).join('')}</tr>`).join('')}</table></html>`;
const ods = grid
  .map(
    (row) =>
      `<table:table-row>${row
        .map(
          (cell) =>
            `<table:table-cell office:value-type="string">${cell
              .split('\n')
              .map((line) => `<text:p>${escapeXml(line)}</text:p>`)
              .join('')}</table:table-cell>`,
        )
        .join('')}</table:table-row>`,
  )
  .join('');

/** Everything a report says of cells: the file, its sheet and lines of text aside. */
function told(report: Report): unknown {
  const place = (at: { row: number | null; column: string | null; header: string | null; field: string | null }) =>
    [at.row, at.column, at.header, at.field] as const;
  return {
    verdict: report.verdict,
    summary: report.summary,
    findings: report.findings.map((one) => [
      one.rule,
      one.severity,
      ...place(one.at),
      one.value,
      one.message,
      one.related.map(place),
    ]),
    repairs: report.repairs.map(({ at, rule, from, to }) => [rule, ...place(at), from, to]),
  };
}

const checked = (bytes: Uint8Array): Promise<Report> => check([bytesSource('示例.xls', bytes)], { asOf: '2024-03-12' });

test.each<[string, string, Uint8Array]>([
  ['xlsx', 'xlsx', workbookBytes({ sheets: [{ name: '数据', data: inlineRows(grid) }] })],
  ['xls', 'xls', written('biff8')],
  ['SpreadsheetML by another program', 'spreadsheetml', written('xlml')],
  ['ods', 'ods', odsBytes(`<table:table table:name="数据">${ods}</table:table>`)],
  ['ods by another program', 'ods', written('ods')],
  ['a web page in GBK', 'html', encode(html, 'gb18030')],
  ['a web page in UTF-8', 'html', encode(html, 'utf-8')],
])('the same table as %s gives the same findings in the same cells', async (_name, format, bytes) => {
  const expected = await checked(encode(csv(records), 'utf-8'));
  expect(expected.verdict).toBe('fail');
  expect(expected.findings.length).toBeGreaterThanOrEqual(4);
  const report = await checked(bytes);
  expect(report.sources[0]?.format).toBe(format);
  expect(told(report)).toEqual(told(expected));
});
