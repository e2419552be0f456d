import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import type { Report } from '../../src/model/report.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { inlineRows, type TestSheet, workbookBytes } from '../readers/workbook.js';
import { licence } from './table.js';

const headers = Object.keys(licence);
const record = (number: number): string[] =>
  Object.values({ ...licence, 行政许可决定文书号: `济示审许〔2024〕${number}号` });
const sheet = (rows: readonly (readonly string[])[], more: Partial<TestSheet> = {}): TestSheet => ({
  name: '数据',
  data: inlineRows(rows),
  ...more,
});
const run = (sheets: readonly TestSheet[]): Promise<Report> =>
  check([bytesSource('示例.xlsx', workbookBytes({ sheets }))], { asOf: '2024-03-12' });

describe('cells in columns without a header', () => {
  const beside = (cells: readonly (readonly string[])[]): Promise<Report> =>
    run([sheet([headers, ...cells.map((more, i) => [...record(i + 1), ...more])])]);

  test.each<[string, readonly (readonly string[])[], string, unknown[]]>([
    ['a value whose header is lost', [['示例值']], 'undetermined', [['input/headless-column', 1, 'W']]],
    ['marks in every row', [['√'], ['√'], ['×']], 'undetermined', [['input/headless-column', 1, 'W']]],
    ['a jotting', [[], [], ['', '已核对']], 'pass', [['input/stray-cells', 1, 'X']]],
    ['numbers of the records', [['0'], ['1'], ['2']], 'pass', []],
    ['one number, which may be an amount', [['5000']], 'undetermined', [['input/headless-column', 1, 'W']]],
    [
      'numbers that count from somewhere, like those of documents',
      [['20260001'], ['20260002']],
      'undetermined',
      [['input/headless-column', 1, 'W']],
    ],
    ['numbers that do not count', [['1'], ['1'], ['2']], 'undetermined', [['input/headless-column', 1, 'W']]],
    ['blanks', [[' '], ['\u3000'], ['']], 'pass', []],
  ])('%s', async (_name, cells, verdict, findings) => {
    const report = await beside(cells);
    expect(report.verdict).toBe(verdict);
    expect(report.findings.map(({ rule, at }) => [rule, at.row, at.column])).toEqual(findings);
  });
});

describe('a sheet without a header beside one with it', () => {
  const beside = (rows: readonly (readonly string[])[], more: Partial<TestSheet> = {}): Promise<Report> =>
    run([sheet([headers, record(1)]), sheet(rows, { name: '其他', ...more })]);
  const codes = ['1', '2', '3'].map((code) => [code, '示例甲', '2024-03-01', '示例乙', '1', '说明']);

  test.each<[string, readonly (readonly string[])[], Partial<TestSheet>, string[]]>([
    ['records', [record(2), record(3)], {}, ['input/no-header']],
    ['records with a title', [['2024年2月'], record(2)], {}, ['input/no-header']],
    ['records on a hidden sheet', [record(2)], { state: 'hidden' }, ['input/no-header']],
    ['notes', [['填表说明'], ['一、', '日期写作 2024-03-01'], ['二、', '不填的留空']], {}, []],
    ['a list of codes', codes, {}, []],
  ])('%s', async (_name, rows, more, rules) => {
    const report = await beside(rows, more);
    expect(report.findings.map(({ rule }) => rule)).toEqual(rules);
    expect(report.verdict).toBe(rules.length === 0 ? 'pass' : 'undetermined');
  });
});
