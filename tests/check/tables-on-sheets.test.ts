import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { recordTypes } from '../../src/generated/record-types.js';
import type { Report } from '../../src/model/report.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { inlineRows, type TestSheet, workbookBytes } from '../readers/workbook.js';
import { checkText, penalty as goodPenalty, licence, outcome } from './table.js';

const headers = Object.keys(licence);
const record = (number: number, changes: Readonly<Record<string, string>> = {}): string[] =>
  Object.values({ ...licence, 行政许可决定文书号: `济示审许〔2024〕${number}号`, ...changes });
const penalty = { ...goodPenalty, 处罚决定日期: '2024-03-99' };
const wrong = { 许可决定日期: '2024-02-30' };
const run = (sheets: readonly TestSheet[]): Promise<Report> =>
  check([bytesSource('示例.xlsx', workbookBytes({ sheets }))], { asOf: '2024-03-12' });
const sheet = (rows: readonly (readonly string[])[], more: Partial<TestSheet> = {}): TestSheet => ({
  name: '数据',
  data: inlineRows(rows),
  ...more,
});
const tables = (report: Report): unknown[] =>
  report.sources[0]!.sheets.map(({ recordType, headerRow, rows }) => [recordType, headerRow, rows.records]);

describe('several tables on one sheet', () => {
  test('of different types, one below the other, with a title between', async () => {
    const report = await run([
      sheet([headers, record(1), record(2), [], ['行政处罚信息'], Object.keys(penalty), Object.values(penalty)]),
    ]);
    expect(tables(report)).toEqual([
      ['administrative-license', 1, 2],
      ['administrative-penalty', 6, 1],
    ]);
    expect(outcome(report)).toEqual([['error', 7, '处罚决定日期', 'shape/date#no-such-day']]);
    expect(report.findings[0]?.at.column).toBe('L');
  });

  test('the better header below never makes titles of the records above', async () => {
    const { 许可机关: _, ...fewer } = licence;
    const above = [Object.keys(fewer), Object.values({ ...fewer, ...wrong })];
    const report = await run([sheet([...above, [], Object.keys(penalty), Object.values(penalty)])]);
    expect(tables(report)).toEqual([
      ['administrative-license', 1, 1],
      ['administrative-penalty', 4, 1],
    ]);
    expect(report.findings.map(({ rule, at }) => [rule, at.row])).toEqual([
      ['input/missing-column', 1],
      ['shape/date', 2],
      ['shape/date', 5],
    ]);
  });

  test('the same columns in another order are read by their own header', async () => {
    const turned = [...headers].reverse();
    const report = await run([sheet([headers, record(1), turned, record(2, wrong).reverse()])]);
    expect(outcome(report)).toEqual([['error', 4, '许可决定日期', 'shape/date#no-such-day']]);
    expect(tables(report)).toHaveLength(2);
  });

  test('the same header once more, with its title, is the same table', async () => {
    const report = await run([sheet([headers, record(1), ['行政许可'], headers, record(2, wrong)])]);
    expect(tables(report)).toEqual([['administrative-license', 1, 2]]);
    expect(outcome(report)).toEqual([
      ['warning', 4, null, 'input/repeated-header'],
      ['error', 5, '许可决定日期', 'shape/date#no-such-day'],
    ]);
    expect(report.sources[0]!.sheets[0]!.rows.excluded).toEqual([
      { row: 3, why: 'title' },
      { row: 4, why: 'repeated-header' },
    ]);
  });

  test('column codes under the names are no table of their own', async () => {
    const types = recordTypes.find(({ id }) => id === 'administrative-license')!;
    const codes = headers.map((header) => types.fields.find((field) => field.header === header)?.column ?? '');
    const report = await run([sheet([headers, codes, record(1)])]);
    expect(codes.filter(Boolean).length).toBeGreaterThan(9);
    expect(report.sources[0]!.sheets.map(({ recordType, rows }) => [recordType, rows.records])).toEqual([
      ['administrative-license', 1],
    ]);
    expect([report.verdict, outcome(report)]).toEqual(['pass', []]);
  });

  test('more than are looked for: the rest makes the verdict 无法判定', async () => {
    const rows = Array.from({ length: 30 }, (_, i) =>
      i % 2 === 0 ? [headers, record(i)] : [[...headers].reverse(), record(i).reverse()],
    ).flat();
    const report = await run([sheet(rows)]);
    expect([report.verdict, report.undeterminedBy]).toEqual(['undetermined', ['input/too-many-tables']]);
  });

  test('a lone value above no header stays the record it is', async () => {
    const report = await run([sheet([headers, record(1), ['济南示例乙商贸有限公司']])]);
    expect(report.summary.records).toBe(2);
    expect(report.verdict).toBe('fail');
  });
});

describe('what a spreadsheet does not show', () => {
  test('rows and columns, by hand and by a filter: checked, and said', async () => {
    const data = inlineRows([headers, record(1), record(2, wrong)]).replace('<row r="3">', '<row r="3" hidden="1">');
    const after =
      '<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>';
    const report = await run([{ name: '数据', data, after }]);
    expect(report.findings.map(({ rule, severity, at, params }) => [rule, severity, at.row, params['reason']])).toEqual(
      [
        ['input/hidden-rows', 'info', 1, 'filtered'],
        ['shape/date', 'error', 3, 'no-such-day'],
      ],
    );
    const byHand = await run([{ name: '数据', data }]);
    expect(byHand.findings[0]?.params).toEqual({ reason: 'hidden', count: 1, rows: '3' });
  });

  test('sheets with records: checked with a warning', async () => {
    const report = await run([
      sheet([headers, record(1)]),
      sheet([headers, record(2, wrong)], { name: '藏', state: 'hidden' }),
    ]);
    expect(report.summary.records).toBe(2);
    expect(report.findings.map(({ rule, severity, at }) => [rule, severity, at.sheet])).toEqual([
      ['input/hidden-sheet', 'warning', '藏'],
      ['shape/date', 'error', '藏'],
    ]);
  });

  test('sheets formulas refer to: named, not checked; a hidden header without rows is nothing', async () => {
    const report = await run([
      sheet([headers, record(1)]),
      sheet([headers.slice(0, 12), record(2).slice(0, 12)], { name: '资料', state: 'veryHidden' }),
      sheet([headers], { name: '空', state: 'hidden' }),
    ]);
    expect(report.verdict).toBe('pass');
    expect(report.findings.map(({ rule, at, params }) => [rule, at.sheet, params['reason']])).toEqual([
      ['input/hidden-sheet', '资料', 'skipped'],
    ]);
  });
});

test('an empty list of JSON is a month without records where the caller says so', async () => {
  for (const text of ['[]', '{"code":200,"data":{"total":0,"rows":[]}}']) {
    expect((await checkText(text)).undeterminedBy).toEqual(['input/no-records']);
    expect((await checkText(text, { allowEmpty: true })).verdict).toBe('pass');
  }
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'a field called %s is a field like others',
  async (name) => {
    const json = JSON.stringify([licence]).replace(
      '"备注":""',
      `"${name}":{"许可决定日期":"1999-01-01"},"许可类别2":"x"`,
    );
    const inJson = await checkText(json);
    expect(inJson.summary.records).toBe(1);
    expect(inJson.findings.map(({ rule, at }) => [rule, at.header])).toContainEqual(['input/unknown-column', name]);
    const inCsv = await checkText(`${[...headers, name].join(',')}\n${[...record(1), 'x'].join(',')}`);
    expect(outcome(inCsv)).toEqual([['warning', 1, name, 'input/unknown-column']]);
    expect(({} as Record<string, unknown>)['许可决定日期']).toBeUndefined();
  },
);

describe('tables beside each other', () => {
  const penalties = Object.keys(penalty);
  const fine = Object.values(penalty);
  const blanks = (count: number): string[] => new Array<string>(count).fill('');
  const withGap = (cells: readonly string[]): string[] => [...cells.slice(0, 9), '', ...cells.slice(9)];
  const licences = (count: number): string[][] => Array.from({ length: count }, (_, i) => record(i + 1));

  test.each<[string, string[][], unknown[], unknown[]]>([
    [
      'of different types, of different length, under one title',
      [
        ['台账'],
        [...headers, '', ...penalties],
        [...record(1), '', ...fine],
        [...blanks(headers.length), '', ...Object.values({ ...penalty, 行政处罚决定书文号: '济示罚〔2024〕2号' })],
      ],
      [
        ['administrative-license', 2, 1],
        ['administrative-penalty', 2, 2],
      ],
      [
        ['shape/date', 3, 'AI'],
        ['shape/date', 4, 'AI'],
      ],
    ],
    [
      'of one type',
      [
        [...headers, '', ...headers],
        [...record(1), '', ...record(2, wrong)],
      ],
      [
        ['administrative-license', 1, 1],
        ['administrative-license', 1, 1],
      ],
      [['shape/date', 2, 'AK']],
    ],
    [
      'the second one further down',
      [headers, record(1), [...record(2), '', ...penalties], [...record(3), '', ...fine]],
      [
        ['administrative-license', 1, 3],
        ['administrative-penalty', 3, 1],
      ],
      [['shape/date', 4, 'AI']],
    ],
    [
      'below another table',
      [headers, record(1), [], [...penalties, '', ...headers], [...fine, '', ...record(2, wrong)]],
      [
        ['administrative-license', 1, 1],
        ['administrative-penalty', 4, 1],
        ['administrative-license', 4, 1],
      ],
      [
        ['shape/date', 5, 'L'],
        ['shape/date', 5, 'AH'],
      ],
    ],
    [
      'are not the two halves of one table with an empty column',
      [withGap(headers), withGap(record(1, wrong))],
      [['administrative-license', 1, 1]],
      [['shape/date', 2, 'O']],
    ],
  ])('%s', async (_name, rows, expected, findings) => {
    const report = await run([sheet(rows)]);
    expect(tables(report)).toEqual(expected);
    expect(report.findings.map(({ rule, at }) => [rule, at.row, at.column])).toEqual(findings);
  });

  test('without an empty column between them both are read', async () => {
    const type = recordTypes.find(({ id }) => id === 'mediation')!;
    const titles = type.fields.filter(({ common }) => !common).map(({ header }) => header);
    const report = await run([
      sheet([
        [...titles, ...headers],
        [...titles.map(() => ''), ...record(1, wrong)],
      ]),
    ]);
    expect(report.sources[0]!.sheets.map(({ recordType }) => recordType)).toEqual([
      'mediation',
      'administrative-license',
    ]);
    expect(report.verdict).not.toBe('pass');
  });

  test('one too far down to be seen leaves no column unsaid', async () => {
    const report = await run([
      sheet([headers, ...licences(70), [...record(71), '', ...penalties], [...record(72), '', ...fine]]),
    ]);
    expect([report.verdict, report.undeterminedBy]).toEqual(['undetermined', ['input/headless-column']]);
    const filled = fine.filter((cell) => cell !== '').length;
    expect(report.findings.map(({ at }) => at.column)).toHaveLength(Math.max(filled, penalties.length));
  });

  test('hidden rows are told once', async () => {
    const data = inlineRows([
      [...headers, '', ...headers],
      [...record(1), '', ...record(2)],
    ]).replace('<row r="2"', '<row r="2" hidden="1"');
    const report = await run([sheet([], { data })]);
    expect(report.findings.map(({ rule }) => rule)).toEqual(['input/hidden-rows']);
  });
});
