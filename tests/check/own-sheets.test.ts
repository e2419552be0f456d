import { describe, expect, test } from 'vitest';
import { audit } from '../../src/check/audit/audit.js';
import { loadReporters } from '../../src/check/audit/load-reporters.js';
import { check } from '../../src/check/check.js';
import type { CheckOptions } from '../../src/check/options.js';
import { loadRegister } from '../../src/check/register/load-register.js';
import type { Report } from '../../src/model/report.js';
import type { Source } from '../../src/model/source.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { textReport } from '../../src/reports/text.js';
import { packedBytes } from '../readers/packed.js';
import { type TestSheet, workbookBytes } from '../readers/workbook.js';
import { department, registerCsv } from '../register/register-csv.js';
import { ownBook, rowsSheet } from './own-book.js';
import { cases, licence, outcome } from './table.js';

const asOf = '2024-03-12';
const run = (source: Source, options: Partial<CheckOptions> = {}): Promise<Report> =>
  check([source], { asOf, ...options });
const plainBook = (...sheets: readonly TestSheet[]): Source => bytesSource('示例.xlsx', workbookBytes({ sheets }));

const headers = Object.keys(licence);
const wrong = { ...licence, 许可决定日期: '2024-02-30' };
const lines = (...records: readonly Readonly<Record<string, string>>[]): string[][] =>
  cases(records).map((record) => Object.values(record));
const records = lines(licence, wrong);
const data = rowsSheet('数据', [headers, ...records]);
const conclusion = rowsSheet('检查结论', [['检查结论：不合格'], ['工作表', '记录', '错误'], ['数据', '2', '1']]);
const issueRows = [
  ['级别', '工作表', '单元格', '数据项', '值', '问题', '怎么改'],
  ['错误', '数据', 'N3', '许可决定日期', '2024-02-30', '没有这一天', '改为实际的日期'],
];
const issues = rowsSheet('问题清单', issueRows);
const annotated = [
  ['lucheng', 'annotated'],
  ['standard', '0.1.0'],
  ['sheet', '检查结论'],
  ['sheet', '问题清单'],
  ['result', '数据'],
  ['style', '', ''],
];
const sheetsOf = (report: Report): unknown[] =>
  report.sources[0]!.sheets.map(({ name, skipped, rows }) => [name, skipped, rows.records]);

describe('sheets this program has written', () => {
  test('are passed over, named, and change nothing', async () => {
    const marked = await run(ownBook(annotated, conclusion, issues, data));
    const plain = await run(plainBook(data));
    expect(sheetsOf(marked)).toEqual([
      ['数据', null, 2],
      ['检查结论', 'own', 0],
      ['问题清单', 'own', 0],
      ['_lucheng', 'own', 0],
    ]);
    const told = ({ sources: _, ...rest }: Report): unknown => rest;
    expect(told(marked)).toEqual(told(plain));
    expect(plain.findings.map(({ rule, at }) => [rule, at.row])).toEqual([['shape/date', 3]]);
    expect(textReport(marked)).toContain('「问题清单」未检查：本工具写的工作表，不是数据');
    expect(textReport(await run(ownBook(annotated, conclusion, issues, data), { lang: 'en' }))).toContain(
      '“_lucheng” not checked: a sheet this program wrote, no data',
    );
  });

  test('do not count as left out for a batch', async () => {
    const zero = rowsSheet('零报告', [
      ['批次标识', '标准版本', '报送单位代码', '报送单位名称', '记录类型', '零报告标识', '记录数', '报送期间'],
    ]);
    const marked = await run(ownBook(annotated, conclusion, data, zero));
    expect(marked.undeterminedBy).toEqual((await run(plainBook(data, zero))).undeterminedBy);
  });

  const filler = Array.from({ length: 150 }, (_, i) => [
    '错误',
    '数据',
    `A${i + 3}`,
    '许可决定日期',
    '',
    '必填',
    '补填',
  ]);
  const totals = Array.from({ length: 70 }, () => ['合计']);
  test.each<[string, TestSheet, unknown]>([
    ['pasted into an empty one', rowsSheet('问题清单', [headers, ...lines(wrong)]), [1, 2]],
    ['below a list', rowsSheet('问题清单', [...issueRows, headers, ...lines(wrong)]), [1, 4]],
    ['far below a long list', rowsSheet('问题清单', [...issueRows, ...filler, headers, ...lines(wrong)]), [1, 154]],
    ['below headers without records', rowsSheet('问题清单', [headers, ...totals, headers, ...lines(wrong)]), [1, 73]],
    ['far below their header', rowsSheet('问题清单', [headers, ...totals, ...lines(wrong)]), [1, 72]],
    ['a header alone', rowsSheet('问题清单', [...issueRows, headers]), null],
    ['headers alone', rowsSheet('问题清单', [headers, [...headers].reverse()]), null],
    ['a header and numbers alone', rowsSheet('问题清单', [['序号', ...headers], ['1'], ['2']]), null],
    [
      'the sample of a template',
      rowsSheet('问题清单', [
        ['序号', ...headers],
        ['示例', ...records[0]!],
      ]),
      null,
    ],
    ['a header in words', rowsSheet('问题清单', [['许可决定日期、许可机关、许可内容等列缺少内容']]), null],
  ])('%s', async (_, sheet, found) => {
    const report = await run(ownBook(annotated, rowsSheet('数据', [headers, ...lines(licence)]), sheet));
    const own = report.sources[0]!.sheets.filter(({ name }) => name === '问题清单');
    if (found === null) {
      expect(own.map(({ skipped }) => skipped)).toEqual(['own']);
      expect(report.verdict).toBe('pass');
      return;
    }
    const [count, row] = found as [number, number];
    expect(own.reduce((sum, { rows }) => sum + rows.records, 0)).toBe(count);
    expect(report.verdict).toBe('fail');
    expect(report.findings.filter(({ rule }) => rule === 'shape/date').map(({ at }) => [at.sheet, at.row])).toEqual([
      ['问题清单', row],
    ]);
  });

  test('a sheet with records that is listed by mistake is checked', async () => {
    const report = await run(ownBook([...annotated, ['sheet', '数据']], conclusion, issues, data));
    expect(outcome(report)).toEqual(outcome(await run(plainBook(data))));
  });

  test.each<[string, readonly (readonly string[])[]]>([
    ['nothing', []],
    ['no head', annotated.slice(1)],
    ['another head', [['luchengx', 'annotated'], ...annotated.slice(1)]],
    ['of another kind', [['lucheng', 'minutes'], ...annotated.slice(1)]],
    ['the head further down', [['说明'], ...annotated]],
    [
      'something else',
      [
        ['参数', '值'],
        ['标题', '示例'],
      ],
    ],
  ])('a sheet _lucheng with %s is one like any other', async (_, own) => {
    const report = await run(ownBook(own, issues, data));
    expect(sheetsOf(report)).toEqual([
      ['问题清单', 'unrecognised', 0],
      ['数据', null, 2],
      ['_lucheng', own.length === 0 ? 'empty' : 'hidden', 0],
    ]);
  });

  test('a damaged sheet _lucheng is told as damage', async () => {
    const bytes = workbookBytes({
      sheets: [data, { name: '_lucheng', data: '<row><c t="inlineStr"><is><t>lu</row>' }],
    });
    const report = await run(bytesSource('示例.xlsx', bytes));
    expect([report.verdict, report.undeterminedBy]).toEqual(['undetermined', ['input/damaged-part']]);
  });

  test('a damaged sheet among those listed is told as damage', async () => {
    const damaged = { name: '问题清单', data: '<row><c t="inlineStr"><is><t>lu</row>' };
    const report = await run(ownBook(annotated, damaged, data));
    expect(report.undeterminedBy).toEqual(['input/damaged-part']);
  });

  test('records on a sheet called _lucheng are checked', async () => {
    const report = await run(plainBook(rowsSheet('_lucheng', [headers, ...records])));
    expect([report.summary.records, report.summary.errors]).toEqual([2, 1]);
  });
});

describe('wherever workbooks are read', () => {
  test('in archives', async () => {
    const inside = async (source: Source): Promise<Uint8Array> => source.read(0, source.size);
    const book = ownBook(annotated, conclusion, issues, data);
    const report = await run(bytesSource('报送.zip', packedBytes([{ name: '示例.xlsx', bytes: await inside(book) }])));
    expect(sheetsOf(report).slice(1)).toEqual([
      ['检查结论', 'own', 0],
      ['问题清单', 'own', 0],
      ['_lucheng', 'own', 0],
    ]);
    expect(report.findings.map(({ rule }) => rule)).toEqual(['shape/date']);
  });

  test('in audits', async () => {
    const marked = await audit([ownBook(annotated, conclusion, issues, data)], { asOf, year: '2024' });
    const plain = await audit([plainBook(data)], { asOf, year: '2024' });
    const told = ({ sources }: typeof marked.state): unknown => sources.map(({ sha256: _, size: __, ...rest }) => rest);
    expect(told(marked.state)).toEqual(told(plain.state));
  });

  test('as a register of units', async () => {
    const rows = registerCsv([department])
      .split('\n')
      .map((line) => line.split(','));
    const title = [...rows[0]!, '校验结果'];
    const book = ownBook(
      [
        ['lucheng', 'annotated'],
        ['sheet', '检查结论'],
        ['result', '登记库'],
      ],
      conclusion,
      rowsSheet('登记库', [title, ...rows.slice(1).map((row) => [...row, '错误：示例'])]),
    );
    const register = await loadRegister(book, { asOf });
    expect([register.entries, register.usable, register.findings]).toEqual([1, 1, []]);
  });

  test('as a list of reporters', async () => {
    const book = ownBook(
      [
        ['lucheng', 'annotated'],
        ['sheet', '检查结论'],
      ],
      conclusion,
      rowsSheet('应报清单', [
        ['统一社会信用代码', '单位名称', '记录类型'],
        ['11370100MADEUP11XH', '济南市示例区行政审批服务局', '301'],
      ]),
    );
    expect((await loadReporters(book, { asOf })).reporters.map(({ type }) => type)).toEqual(['administrative-license']);
  });
});
