import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import type { Report } from '../../src/model/report.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { inlineRows, type TestSheet, workbookBytes } from '../readers/workbook.js';
import { gridOf, layouts, records } from './made-tables.js';
import { ownSheet } from './own-book.js';
import { cases, licence, penalty, personal } from './table.js';

type Rows = readonly (readonly string[])[];

/** What the column of results says in a row; the title in rows of headers, nothing where it is empty. */
type Results = Readonly<Record<number, string>>;

const title = '校验结果';
const words = '错误 许可决定日期：2024-02-30 没有这一天';

/** Rows with a column more, behind all that is there. @param results by row, from 1. */
function marked(rows: Rows, results: Results): Rows {
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row, i) => {
    const result = results[i + 1];
    return result === undefined ? row : [...row, ...new Array<string>(width - row.length).fill(''), result];
  });
}

const run = (...sheets: readonly TestSheet[]): Promise<Report> =>
  check([bytesSource('示例.xlsx', workbookBytes({ sheets }))], { asOf: '2024-03-12' });
const sheet = (rows: Rows, more: Partial<TestSheet> = {}): TestSheet => ({
  name: '数据',
  data: inlineRows(rows),
  ...more,
});
const own = ownSheet([
  ['lucheng', 'annotated'],
  ['result', '数据'],
]);

/** All but where the own sheet is named. */
const whole = ({ sources, ...rest }: Report): unknown => ({
  ...rest,
  sheets: sources.map(({ sheets }) => sheets.filter(({ skipped }) => skipped !== 'own')),
});
const told = ({ verdict, summary, findings, repairs }: Report): unknown => ({ verdict, summary, findings, repairs });

const headers = Object.keys(licence);
const wrong = { ...licence, 许可决定日期: '2024-02-30' };
const lines = (...list: readonly Readonly<Record<string, string>>[]): string[][] =>
  cases(list).map((record) => Object.values(record));
const [first = [], second = []] = lines(wrong, wrong);
const numbered = ([head = [], ...rest]: Rows): Rows => [
  ['序号', ...head],
  ...rest.map((row, i) => [`${i + 1}`, ...row]),
];
const upper = headers.map((_, i) => (i === 0 ? '行政许可' : ''));
const penalties = [Object.keys(penalty), Object.values(penalty)] as const;
const short = ['行政许可决定文书号', '许可机关', '许可内容'];
const gap = (row: readonly string[]): string[] => [...row, ''];

const tables: readonly (readonly [string, Rows, Results])[] = [
  ['a plain table', [headers, first, second], { 1: title, 3: words }],
  ['with titles above', [['行政许可汇总表'], headers, first], { 2: title, 3: words }],
  ['with ordinals', numbered([headers, first, second]), { 1: title, 2: words }],
  ['a header of two rows', [upper, headers, first], { 2: title, 3: words }],
  [
    'stacked tables',
    [headers, first, [...penalties[0]], [...penalties[1]]],
    { 1: title, 2: words, 3: title, 4: words },
  ],
  [
    'a narrow table below, some of whose columns nobody knows',
    [headers, first, [...short, '内部甲', '内部乙'], ['济示审许〔2024〕9号', '示例局', '示例', '1', '2']],
    { 1: title, 2: words, 3: title, 4: words },
  ],
  [
    'tables beside each other',
    [
      [...gap(headers), ...penalties[0]],
      [...gap(first), ...penalties[1]],
    ],
    { 1: title, 2: words },
  ],
  [
    'tables beside each other, one of them shorter',
    [[...gap(headers), ...penalties[0]], [...gap(first), ...penalties[1]], [...second]],
    { 1: title, 2: words, 3: words },
  ],
  [
    'a header that comes again',
    [short, ['济示审许〔2024〕9号', '示例局', '示例'], short],
    { 1: title, 2: words, 3: words },
  ],
  ['a column without header', [gap(headers), [...first, '甲'], [...second, '乙']], { 1: title, 2: words }],
  ['a total at the end', [headers, first, ['合计', '1']], { 1: title, 2: words, 3: words }],
  ['a gap before it', [gap(gap(headers)), gap(gap(first))], { 1: title, 2: words }],
  ['results without a record', [headers, first, [], ['']], { 1: title, 2: words, 4: words }],
];

describe('the column of results changes nothing', () => {
  test.each(tables)('%s', async (_, rows, results) => {
    const plain = await run(sheet(rows));
    expect(plain.summary.records, 'records').toBeGreaterThan(0);
    expect(plain.findings.length, 'findings').toBeGreaterThan(0);
    const copy = sheet(marked(rows, results));
    expect(whole(await run(copy, own))).toEqual(whole(plain));
    // a copy whose sheet has been moved to another workbook, or saved as text, says nothing of itself
    expect(told(await run(copy))).toEqual(told(plain));
  });

  test('of random tables, with titles, groups and gaps', async () => {
    await fc.assert(
      fc.asyncProperty(records, layouts, fc.infiniteStream(fc.boolean()), async (list, layout, isMarked) => {
        const { rows, rowOf } = gridOf(list, layout);
        const headerRow = rows.findIndex((row) => row.includes('备注')) + 1;
        const results = Object.fromEntries(rowOf.filter(() => isMarked.next().value).map((row) => [row, words]));
        const copy = sheet(marked(rows, { [headerRow]: title, ...results }));
        const plain = await run(sheet(rows));
        expect(whole(await run(copy, own))).toEqual(whole(plain));
        expect(told(await run(copy))).toEqual(told(plain));
      }),
      { numRuns: 25 },
    );
  });

  test('an old one is not read beside a column of the same name that is not ours', async () => {
    const rows: Rows = [
      [...headers, title],
      [...first, '通过'],
    ];
    expect(whole(await run(sheet(marked(rows, { 1: title, 2: words })), own))).toEqual(whole(await run(sheet(rows))));
  });

  test('a personal number in it is none of the data', async () => {
    const rows: Rows = [headers, ...lines(personal)];
    const copy = sheet(marked(rows, { 1: title, 2: '370102191203070006' }));
    expect(whole(await run(copy, own))).toEqual(whole(await run(sheet(rows))));
    // without a word of whose column it is, it is one that must not be sent
    expect((await run(copy)).findings.map(({ rule }) => rule)).toEqual(['input/private-column']);
  });

  test('taken away by hand: nothing else is taken for it', async () => {
    const rows: Rows = [headers, first, second.with(headers.indexOf('许可内容'), title)];
    expect(whole(await run(sheet(rows), own))).toEqual(whole(await run(sheet(rows))));
  });

  test('rows its filter hides are told as hidden, like those of any other filter', async () => {
    const data = inlineRows(marked([headers, first, second], { 1: title, 2: words })).replace(
      '<row r="3">',
      '<row r="3" hidden="1">',
    );
    const after = '<autoFilter ref="A1:W3"><filterColumn colId="22"><filters/></filterColumn></autoFilter>';
    const report = await run({ name: '数据', data, after }, own);
    expect(report.findings.map(({ rule, severity, at, params }) => [rule, severity, at.row, params['reason']])).toEqual(
      [
        ['input/hidden-rows', 'info', 1, 'filtered'],
        ['shape/date', 'error', 2, 'no-such-day'],
        ['shape/date', 'error', 3, 'no-such-day'],
      ],
    );
    const unfiltered = await run(
      { name: '数据', data: data.replace(' hidden="1"', ''), after: '<autoFilter ref="A1:W3"/>' },
      own,
    );
    expect(unfiltered.findings.map(({ rule }) => rule)).toEqual(['shape/date', 'shape/date']);
  });
});

test('a wider table somebody has put below keeps its column there', async () => {
  const at = headers.indexOf('许可决定日期');
  const narrow = (row: readonly string[]): string[] => row.toSpliced(at, 1);
  // the date stands last, where the column of results is
  const last = (row: readonly string[]): string[] => [...narrow(row), row[at]!];
  const report = await run(
    sheet([[...narrow(headers), title], [...narrow(second), words], last(headers), last(first)]),
    own,
  );
  expect(report.findings.map(({ rule, at: { row } }) => [rule, row])).toContainEqual(['shape/date', 4]);
});
