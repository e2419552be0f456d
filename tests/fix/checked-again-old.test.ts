import * as oracle from '@e965/xlsx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { licence } from '../check/table.js';
import { documentBytes, p, r, tbl, tc, tr } from '../readers/document.js';
import { encode } from '../readers/encode.js';
import { checkedAgain } from './checked-again.js';

/** What people make of cells of a licence: some can be put right, some not, and one cell is only marked as a number. */
const trouble = fc.record(
  {
    行政相对人名称: fc.constantFrom('　济南示例甲科技有限公司', '济南示例甲科技有限公司\u00a0', '王 甲', '=1+1'),
    '行政相对人代码_1(统一社会信用代码)': fc.constantFrom(
      '９１３７０１００ＭＡＤＥＵＰ０１３３',
      '91370100madeup0133',
      '/',
      '9.137E+17',
    ),
    法定代表人: fc.constantFrom('王　甲', 'NULL', '阿•甲', 'A&B<C>'),
    行政许可决定文书号: fc.constantFrom('济示审许[2024]1号', '济示审许【2024】 1 号', '无'),
    许可决定日期: fc.constantFrom<string | number>('2024/3/1', '2024年3月1日', '20240301', 45352, '３月'),
    有效期至: fc.constantFrom('长期', '2029.2.28', '至2029年2月28日', '无'),
    当前状态: fc.constantFrom<string | number>('有效', 1, '１', '1-有效', '撤销'),
    备注: fc.constantFrom('无', '两\n行', '备注 "一" & <二>'),
  },
  { requiredKeys: [] },
);
type Value = string | number;
const tables = fc
  .array(trouble, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((one) => Object.values<Value>({ ...licence, ...one })))
  .map((rows): Value[][] => [Object.keys(licence), ...rows]);

const escaped = (text: Value): string =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>').replaceAll('\u00a0', '&nbsp;');
const number = (one: Value): string => (typeof one === 'number' ? ` x:num="${one}"` : '');
const page = (rows: readonly Value[][]): string =>
  `<html><head><title>济南示例</title></head><body><h3>许可</h3><table>${rows
    .map(
      (row) =>
        `<tr>${row.map((one, i) => `<td${number(one)}><font>${escaped(one)}</font>${i % 2 ? '</td>' : ''}`).join('')}`,
    )
    .join('</tr>\n')}</tr></table></body></html>`;
const document = (rows: readonly Value[][]): Uint8Array =>
  documentBytes(
    p('许可') +
      tbl(rows.map((row) => tr(row.map((one) => tc(String(one)))))) +
      // with a link instead of the text
      tbl(rows.map((row) => tr(row.map((one) => tc(`<w:p><w:hyperlink>${r(String(one))}</w:hyperlink></w:p>`))))),
  );
const workbook =
  (bookSST: boolean) =>
  (rows: readonly Value[][]): Uint8Array => {
    const book = oracle.utils.book_new();
    oracle.utils.book_append_sheet(book, oracle.utils.aoa_to_sheet(rows as Value[][]), '许可');
    return new Uint8Array(oracle.write(book, { type: 'array', bookType: 'biff8', bookSST }) as ArrayBuffer);
  };

test.each<[string, (rows: readonly Value[][]) => Uint8Array]>([
  ['许可.xls', (rows) => encode(page(rows), 'utf-8')],
  ['许可（GBK）.xls', (rows) => encode(page(rows), 'gb18030')],
  ['许可.docx', document],
  ['许可.et', workbook(true)],
  ['许可（旧）.xls', workbook(false)],
])('%s fixed tells the same findings, and none of the repairs written', async (name, write) => {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(tables, async (rows) => {
      written += (await checkedAgain(bytesSource(name, write(rows), 700), { asOf: '2024-03-12' })).written;
    }),
    { numRuns: 25 },
  );
  expect(written).toBeGreaterThan(20);
});

test('cells of documents that hold more than text are told of, and stay', async () => {
  const bytes = document([Object.keys(licence), Object.values({ ...licence, 许可决定日期: '2024/3/1' })]);
  const { before, after, written } = await checkedAgain(bytesSource('许可.docx', bytes), { asOf: '2024-03-12' });
  expect(before.repairs.map(({ writable, kept }) => [writable, kept])).toEqual([
    [true, undefined],
    [false, 'composed'],
  ]);
  expect([written, after.repairs.length]).toEqual([1, 1]);
});
