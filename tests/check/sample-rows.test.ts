import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { recordTypes } from '../../src/generated/record-types.js';
import { samples } from '../../src/generated/samples.js';
import type { Report } from '../../src/model/report.js';
import { templateDigest } from '../../src/standard/template-digest.js';
import { standardVersion } from '../../src/standard/version.js';
import { ownBook, rowsSheet } from './own-book.js';
import { checkText, csv } from './table.js';

type Rows = readonly (readonly string[])[];
type Rec = Readonly<Record<string, string>>;

const id = 'administrative-license';
const type = recordTypes.find((one) => one.id === id)!;
const digest = templateDigest(type);
const run = (own: Rows, records: readonly Rec[]): Promise<Report> => {
  const data = rowsSheet('数据', [Object.keys(records[0]!), ...records.map((record) => Object.values(record))]);
  return check([ownBook([['lucheng', 'template'], ...own], data)], { asOf: '2024-03-12' });
};

describe('a sample row', () => {
  const numbered = (mark: string, record: Rec): Rec => ({
    序号: mark,
    ...record,
  });
  const sample = samples[id]!;
  /** The example of the standard, under the headers of the standard. */
  const example = Object.fromEntries(
    type.fields.map(({ name, header }) => [header, [sample[name] ?? ''].flat().join(';')]),
  );
  const blank = Object.fromEntries(Object.keys(example).map((header) => [header, '']));
  const changed = { ...example, 行政相对人名称: '济南示例乙商贸有限公司' };
  const other = { ...example, 行政许可决定文书号: '济示审许〔2024〕2号', 许可编号: 'SL-2024-0002' };
  const own: Rows = [
    ['standard', standardVersion],
    ['type', id],
    ['digest', digest],
    ['sample', JSON.stringify(sample)],
  ];
  const others = { ...sample, counterpartyName: '济南示例丙有限公司' };
  const told = (report: Report): unknown[] => [
    report.summary.records,
    report.sources[0]!.sheets[0]!.rows.excluded,
    report.findings
      .filter(({ rule }) => rule === 'input/sample-row')
      .map(({ severity, at, params }) => [severity, at.row, params['reason']]),
  ];
  const left = [{ row: 2, why: 'sample' }];
  const record = numbered('1', other);

  test.each<[string, Rows, readonly Rec[], unknown[]]>([
    ['of the template', own, [numbered('示例', example), record], [1, left, []]],
    [
      'of the template, with labels and days as spreadsheets write them',
      own,
      [numbered('示例', { ...example, 许可决定日期: '2026/3/12', 当前状态: '有效' }), record],
      [1, left, []],
    ],
    [
      'of the template, some of it emptied',
      own,
      [numbered('示例', { ...example, 行政相对人名称: '', 许可内容: '' }), record],
      [1, left, []],
    ],
    ['with data typed over it', own, [numbered('示例', changed), record], [2, [], [['warning', 2, 'overwritten']]]],
    [
      'with a value that is none typed over it',
      own,
      [numbered('示例', { ...example, 许可决定日期: '三月' }), record],
      [2, [], [['warning', 2, 'overwritten']]],
    ],
    [
      'copied down and filled',
      own,
      [numbered('示例', example), numbered('示例', other)],
      [1, left, [['warning', 3, 'overwritten']]],
    ],
    [
      'of an older template, with another example',
      [
        ['standard', '0.0.1'],
        ['type', id],
        ['sample', JSON.stringify(others)],
      ],
      [numbered('示例', { ...example, 行政相对人名称: '济南示例丙有限公司' }), record],
      [1, left, []],
    ],
    [
      'of a template that does not tell its example',
      [
        ['type', id],
        ['sample', '[1'],
      ],
      [numbered('示例', changed), record],
      [1, left, [['error', 2, 'unknown']]],
    ],
    ['of a template of another type', own.with(1, ['type', 'mediation']), [numbered('示例', example)], [0, left, []]],
    ['emptied but for the word', own, [numbered('示例', blank), record], [1, [{ row: 2, why: 'blank' }], []]],
    ['of no template: the example of the standard', [], [numbered('示例', example), record], [1, left, []]],
    ['of no template: something else', [], [numbered('样例', changed), record], [1, left, [['error', 2, 'unknown']]]],
    ['where the word is a value', own, [example, { ...example, 行政相对人名称: '示例' }], [2, [], []]],
    [
      'where the word stands in a column behind',
      own,
      [
        { ...example, 内部备注: '' },
        { ...example, 内部备注: '示例' },
      ],
      [2, [], []],
    ],
  ])('%s', async (_, rows, records, expected) => {
    expect(told(await run(rows, records))).toEqual(expected);
  });

  test('in a text, where nothing says what it is', async () => {
    expect(told(await checkText(csv([numbered('示例', example), numbered('示例', changed), record])))).toEqual([
      1,
      [
        { row: 2, why: 'sample' },
        { row: 3, why: 'sample' },
      ],
      [['error', 3, 'unknown']],
    ]);
  });
});
