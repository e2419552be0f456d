import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import type { CheckOptions } from '../../src/check/options.js';
import { recordTypes } from '../../src/generated/record-types.js';
import { samples } from '../../src/generated/samples.js';
import type { Report } from '../../src/model/report.js';
import { templateDigest } from '../../src/standard/template-digest.js';
import { standardVersion } from '../../src/standard/version.js';
import type { TestSheet } from '../readers/workbook.js';
import { ownBook, rowsSheet } from './own-book.js';
import { checkText, csv, licence, penalty } from './table.js';

type Rows = readonly (readonly string[])[];

const typeOf = (id: string) => recordTypes.find((type) => type.id === id)!;
const id = 'administrative-license';
const digest = templateDigest(typeOf(id));
const data = (...records: readonly Readonly<Record<string, string>>[]): TestSheet =>
  rowsSheet('数据', [Object.keys(records[0]!), ...records.map((record) => Object.values(record))]);

const run = (own: Rows, sheet: TestSheet, options: Partial<CheckOptions> = {}): Promise<Report> =>
  check([ownBook([['lucheng', 'template'], ...own], sheet)], { asOf: '2024-03-12', ...options });
const told = ({ findings }: Report): unknown[] =>
  findings.map(({ rule, severity, at, params }) => [severity, rule, params['reason'] ?? null, at.sheet, at.row]);

const older = ['warning', 'input/template-version', 'older', null, null];
const newer = ['warning', 'input/template-version', 'newer', null, null];
const draft = ['warning', 'input/template-version', 'draft', null, null];
const otherType = ['warning', 'input/template-type', null, '数据', null];

describe('a template', () => {
  test.each<[string, Rows, readonly unknown[]]>([
    [
      'of today',
      [
        ['standard', standardVersion],
        ['type', id],
        ['digest', digest],
      ],
      [],
    ],
    [
      'that is older and asks for the same',
      [
        ['standard', '0.0.1'],
        ['type', id],
        ['digest', digest],
      ],
      [],
    ],
    [
      'that is older and asks for something else',
      [
        ['standard', '0.0.1'],
        ['type', id],
        ['digest', 'x'],
      ],
      [older],
    ],
    [
      'that is newer',
      [
        ['standard', '0.10.0'],
        ['type', id],
        ['digest', digest],
      ],
      [newer],
    ],
    [
      'that is newer by far',
      [
        ['standard', '1.0.0'],
        ['type', id],
        ['digest', 'x'],
      ],
      [newer],
    ],
    [
      'of a later version with a type nobody knows',
      [
        ['standard', '0.1.1'],
        ['type', 'new-type'],
      ],
      [newer, otherType],
    ],
    [
      'of today that asks for something else',
      [
        ['standard', standardVersion],
        ['type', id],
        ['digest', 'x'],
      ],
      [draft],
    ],
    [
      'of a version that is none',
      [
        ['standard', '一版'],
        ['type', id],
        ['digest', 'x'],
      ],
      [draft],
    ],
    [
      'without a version',
      [
        ['type', id],
        ['digest', 'x'],
      ],
      [draft],
    ],
    [
      'without a digest',
      [
        ['standard', '0.0.1'],
        ['type', id],
      ],
      [],
    ],
    [
      'of nothing',
      [
        ['standard', '0.0.1'],
        ['digest', 'x'],
      ],
      [],
    ],
    [
      'of several types, one of which asks for something else',
      [
        ['standard', '0.0.1'],
        ['type', 'credit-repair'],
        ['digest', 'x'],
        ['type', id],
        ['digest', digest],
      ],
      [older],
    ],
    [
      'of another type',
      [
        ['standard', standardVersion],
        ['type', 'mediation'],
        ['digest', templateDigest(typeOf('mediation'))],
      ],
      [otherType],
    ],
  ])('%s', async (_, own, expected) => {
    const report = await run(own, data(licence));
    expect(told(report)).toEqual(expected);
    expect([report.verdict, report.summary.records]).toEqual(['pass', 1]);
  });

  test('names both versions and the command', async () => {
    const report = await run(
      [
        ['standard', '0.0.1'],
        ['type', id],
        ['digest', 'x'],
      ],
      data(licence),
    );
    expect([report.findings[0]!.message, report.findings[0]!.fix]).toEqual([
      `「行政许可」的模板是标准 0.0.1 版的，现行是 ${standardVersion} 版，要填的内容有变化`,
      '运行 lucheng template administrative-license 取得新模板，把数据复制过去',
    ]);
  });

  test('keeps its type when it has been marked', async () => {
    const own = [
      ['lucheng', 'annotated'],
      ['standard', '0.0.1'],
      ['type', id],
      ['digest', 'x'],
      ['result', '数据'],
    ];
    const report = await check([ownBook(own, data(licence))], { asOf: '2024-03-12' });
    expect(told(report)).toEqual([older]);
  });
});

describe('a header of several types', () => {
  // columns licences and penalties both have
  const shared = (record: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(record).filter(([header]) => header in licence && header in penalty));
  const typeFound = (report: Report): string | null => report.sources[0]!.sheets[0]!.recordType;
  const sheet = data(shared(licence));

  test.each<[string, Rows, Partial<CheckOptions>, string | null]>([
    ['is of none', [], {}, null],
    ['is of the template’s', [['type', 'administrative-penalty']], {}, 'administrative-penalty'],
    ['is of the template’s, whichever', [['type', id]], {}, id],
    [
      'is of none where the template is of both',
      [
        ['type', id],
        ['type', 'administrative-penalty'],
      ],
      {},
      null,
    ],
    ['is of none where the template is of another', [['type', 'mediation']], {}, null],
    ['is of the one that is asked for', [['type', 'administrative-penalty']], { type: id }, id],
  ])('%s', async (_, own, options, expected) => {
    expect(typeFound(await run(own, sheet, options))).toBe(expected);
  });

  test('is of the one that is named above it', async () => {
    const headers = Object.keys(shared(licence));
    const named = rowsSheet('数据', [['行政许可'], headers, Object.values(shared(licence))]);
    const report = await run([['type', 'administrative-penalty']], named);
    expect([typeFound(report), report.findings.map(({ rule }) => rule)]).toEqual([
      id,
      expect.arrayContaining(['input/template-type']),
    ]);
  });
});

describe('a sample row', () => {
  const numbered = (mark: string, record: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
    序号: mark,
    ...record,
  });
  const sample = samples[id]!;
  /** The example of the standard, under the headers of the standard. */
  const example = Object.fromEntries(
    typeOf(id).fields.map(({ name, header }) => [header, [sample[name] ?? ''].flat().join(';')]),
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

  test.each<[string, Rows, readonly Readonly<Record<string, string>>[], unknown[]]>([
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
    expect(told(await run(rows, data(...records)))).toEqual(expected);
  });

  test('in a text, where nothing says what it is', async () => {
    const report = await checkText(csv([numbered('示例', example), numbered('示例', changed), record]));
    expect(report.verdict).toBe('undecided');
    expect(told(report)).toEqual([
      1,
      [
        { row: 2, why: 'sample' },
        { row: 3, why: 'sample' },
      ],
      [['error', 3, 'unknown']],
    ]);
  });
});
