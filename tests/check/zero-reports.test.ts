import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recordTypes } from '../../src/generated/record-types.js';
import { textReport } from '../../src/reports/text.js';
import { inlineRows, type TestSheet, workbookBytes } from '../readers/workbook.js';
import { batch, batchFindings, checkFiles, inChinese, licences, otherUnit, unit, zero } from './batch.js';
import { csv, licence, penalty } from './table.js';

type Rows = readonly Readonly<Record<string, string>>[];

const table = (...rows: Rows): string => csv(rows.map(inChinese));
const sheetOf = (name: string, rows: Rows): TestSheet => {
  const headers = Object.keys(rows[0]!);
  return { name, data: inlineRows([headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))]) };
};
const batchSheet = (...rows: Rows): TestSheet => sheetOf('批次信息', rows.map(inChinese));
const book = (...sheets: readonly TestSheet[]): Uint8Array => workbookBytes({ sheets });
const text = (name: string, ...rows: readonly (readonly string[])[]): TestSheet => ({ name, data: inlineRows(rows) });

const none900 = { ...zero, recordType: '900' };
const emptyTable = csv([licence]).split('\n')[0]!;

describe('a zero report', () => {
  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['as CSV', { '零报告.csv': table(zero) }],
    ['as a workbook', { '零报告.xlsx': book(sheetOf('零报告', [inChinese(zero)])) }],
    ['with the titles of a form and notes around it', { '零报告.csv': `零报告\n${table(zero)}\n填表人：王甲` }],
    [
      'with column codes and names of values',
      { '零报告.csv': table(zero).replace('零报告标识', '是否零报告').replace(',1,0,', ',是,0,') },
    ],
    ['as JSON', { '零报告.json': zero }],
    ['as JSON with an empty list', { '零报告.json': { batch: zero, records: [] } }],
    ['as JSON within an answer', { '零报告.json': { code: 0, data: { batch: zero, list: [] } } }],
    ['of all types', { '零报告.csv': table(none900) }],
    ['beside a form that is empty', { '零报告.csv': table(zero), '行政许可.csv': emptyTable }],
    [
      'with a sheet of instructions',
      { '零报告.xlsx': book(sheetOf('零报告', [inChinese(zero)]), text('说明', ['填表说明'], ['1', '每月一报'])) },
    ],
  ])('%s', async (_what, files) => {
    const report = await checkFiles(files);
    expect({ found: batchFindings(report), verdict: report.verdict }).toEqual({ found: [], verdict: 'pass' });
    expect(report.zeroReports).toHaveLength(1);
    expect(report.summary.records).toBe(0);
  });

  test('is said in the report', async () => {
    const report = await checkFiles({
      '零报告.csv': table(zero, { ...none900, batchId: 'y', reportPeriod: '2024Q1' }),
    });
    expect(report.zeroReports[0]).toEqual({
      file: '零报告.csv',
      unitCode: unit,
      unitName: '济南市示例区行政审批服务局',
      period: '2024-03',
      recordType: '301',
      title: '行政许可',
    });
    expect(textReport(report).split('\n').slice(0, 4)).toEqual([
      '√ 合格，可以报送',
      '  记录 0 条 · 错误 0 处 · 疑问 0 处 · 自动修正 0 处',
      '  零报告：济南市示例区行政审批服务局 2024-03 没有「行政许可」记录',
      '  零报告：济南市示例区行政审批服务局 2024Q1 没有任何类型的记录',
    ]);
    expect(textReport(await checkFiles({ '零报告.csv': table(zero) }, { lang: 'en' }))).toContain(
      'zero report: 济南市示例区行政审批服务局 has no records of “行政许可” for 2024-03',
    );
  });

  test.each<[string, Readonly<Record<string, string>>, (string | null)[][]]>([
    ['with a number of records', { recordCount: '3' }, [['error', 'I2', 'batch/zero-report-differs#count']]],
    ['without a period', { reportPeriod: '' }, [['error', 'G2', 'batch-envelope/missing-report-period']]],
    [
      'with a wrong code',
      { reportingUnitCode: `${unit.slice(0, -1)}0` },
      [['error', 'D2', 'shape/uscc#check-character']],
    ],
    ['reviewed by who made it', { reviewerName: '王甲' }, [['error', 'K2', 'batch/reviewer-is-operator']]],
  ])('%s: an error, and no zero report', async (_what, change, found) => {
    const report = await checkFiles({ '零报告.csv': table({ ...zero, ...change }) });
    expect([batchFindings(report), report.verdict, report.zeroReports]).toEqual([found, 'fail', []]);
  });

  test('without a column it needs', async () => {
    const { operatorName: _name, ...rest } = zero;
    const report = await checkFiles({ '零报告.csv': table(rest) });
    expect([batchFindings(report), report.verdict]).toEqual([
      [['error', null, 'input/missing-column']],
      'undetermined',
    ]);
  });
});

test('the one the guide shows is as it should be', async () => {
  const [, shown] = /```csv\n([\s\S]*?)```/.exec(readFileSync('docs/guide/steward.md', 'utf8')) ?? [];
  const report = await checkFiles({ '零报告.csv': shown }, { asOf: '2025-03-31' });
  expect([batchFindings(report), report.verdict]).toEqual([[], 'pass']);
  expect(textReport(report)).toContain('零报告：济南市示例区发展和改革局 2025-03 没有「政务失信记录」记录');
});

describe('records contradict a zero report', () => {
  const of = (change: Readonly<Record<string, string>>) => ({ '零报告.csv': table({ ...zero, ...change }) });
  const contradiction = [['error', 'H2', 'batch/records-in-zero-report']];

  test.each<[string, Readonly<Record<string, unknown>>, (string | null)[][]]>([
    ['of its unit, type and period', { ...of({}), '许可.csv': csv(licences(2)) }, contradiction],
    ['where it is for all types', { ...of({ recordType: '900' }), '许可.csv': csv(licences(2)) }, contradiction],
    ['where its period is longer', { ...of({ reportPeriod: '2024H1' }), '许可.csv': csv(licences(2)) }, contradiction],
    ['not of another unit', { ...of({ reportingUnitCode: otherUnit }), '许可.csv': csv(licences(2)) }, []],
    ['not of another type', { ...of({}), '处罚.csv': csv([penalty]) }, []],
    ['not formed in another period', { ...of({ reportPeriod: '2024-02' }), '许可.csv': csv(licences(2)) }, []],
    [
      'in JSON, of another file',
      { '零报告.json': zero, '许可.csv': csv(licences(2)) },
      [['error', '/zeroReport', 'batch/records-in-zero-report']],
    ],
  ])('%s', async (_what, files, found) => {
    const report = await checkFiles(files);
    expect(batchFindings(report)).toEqual(found);
    expect(report.verdict).toBe(found.length === 0 ? 'pass' : 'fail');
    expect(report.zeroReports).toHaveLength(found.length === 0 ? 1 : 0);
  });

  test('also where the unit follows from another column', async () => {
    const type = recordTypes.find(({ id }) => id === 'annual-commitment')!;
    const { unitCode, ...values } = JSON.parse(
      readFileSync('tests/records/annual-commitment/valid/typical.json', 'utf8'),
    );
    const own = type.fields.filter(({ name, common }) => !common && name !== 'unitCode' && name in values);
    const commitment = Object.fromEntries(own.map(({ title, name }) => [title, [values[name]].flat().join(';')]));
    const report = await checkFiles(
      {
        '零报告.csv': table({ ...zero, recordType: '101', reportPeriod: '2026-01' }),
        '年度承诺.csv': csv([{ ...commitment, 承诺单位统一社会信用代码: unitCode }]),
      },
      { asOf: '2026-02-12' },
    );
    expect(report.findings).toMatchObject([
      {
        rule: 'batch/records-in-zero-report',
        related: [{ row: 2 }, { row: 2 }, { row: 2 }, { row: 2, header: '承诺单位统一社会信用代码' }],
      },
    ]);
  });

  test('with their number and the first of them', async () => {
    const report = await checkFiles({ '零报告.csv': table(zero), '许可.csv': csv(licences(3)) });
    expect(report.findings).toMatchObject([
      {
        message: '报了零报告，检查的文件里却有该单位 3 条「行政许可」记录',
        related: [
          { file: '零报告.csv', column: 'D' },
          { file: '零报告.csv', column: 'F' },
          { file: '零报告.csv', column: 'G' },
          { file: '许可.csv', row: 2, header: '数据来源单位统一社会信用代码' },
        ],
      },
    ]);
  });
});

describe('never 合格 without having checked', () => {
  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['a batch that is no zero report, without records', { '批次.csv': table(batch) }, 'input/no-records'],
    ['an empty table', { '许可.csv': emptyTable }, 'input/no-records'],
    [
      'a zero report beside a table nobody knows',
      { '零报告.csv': table(zero), '甲.csv': 'a,b,c\n1,2,3\n' },
      'input/unknown-layout',
    ],
    [
      'a zero report with a sheet nobody knows',
      { '零报告.xlsx': book(batchSheet(zero), text('数据', ['甲', '乙', '丙'], ['1', '2', '3'])) },
      'input/unknown-layout',
    ],
    [
      'a zero report around a list nobody knows',
      { '零报告.json': { ...zero, list: [{ 甲: '1' }] } },
      'input/unknown-layout',
    ],
  ])('%s', async (_what, files, rule) => {
    const report = await checkFiles(files);
    expect([report.verdict, report.undeterminedBy]).toEqual(['undetermined', [rule]]);
  });

  test('an empty batch that does not say it is a zero report', async () => {
    const report = await checkFiles({ '批次.csv': table({ ...batch, recordCount: '0' }) });
    expect(batchFindings(report)).toContainEqual(['error', 'H2', 'batch/zero-report-differs#empty']);
  });
});

describe('a table of batches is compared with records of the same file', () => {
  const two = sheetOf('许可', licences(2));
  const fines = sheetOf('处罚', [penalty]);
  const other = { reportingUnitCode: otherUnit, batchId: 'y' };

  test.each<[string, readonly TestSheet[], (string | null)[][]]>([
    ['as many as it says', [batchSheet(batch), two], []],
    ['wherever it stands', [two, batchSheet(batch)], []],
    ['fewer', [batchSheet({ ...batch, recordCount: '3' }), two], [['error', 'I2', 'batch/count-differs']]],
    ['of another unit', [batchSheet({ ...batch, ...other }), two], [['error', 'D2', 'batch/unit-differs']]],
    ['of another type', [batchSheet(batch), fines], [['error', 'F2', 'batch/type-differs']]],
    [
      'of several types, with a batch for each',
      [batchSheet(batch, { ...batch, batchId: 'y', recordType: '302', recordCount: '1' }), two, fines],
      [],
    ],
    [
      'of several types, with a zero report for one',
      [batchSheet(batch, { ...zero, batchId: 'y', recordType: '303' }), two],
      [],
    ],
    [
      'of several units, with a batch for each',
      [
        batchSheet(batch, { ...batch, ...other, recordCount: '1' }),
        sheetOf('许可', [...licences(2), { ...licences(3)[2]!, 数据来源单位统一社会信用代码: otherUnit }]),
      ],
      [],
    ],
    ['of none: the rest may be elsewhere', [batchSheet(batch, { ...batch, ...other }), two], []],
    [
      'claimed twice: it is not clear which are whose',
      [batchSheet(batch, { ...batch, batchId: 'y', recordCount: '7' }), two],
      [],
    ],
    [
      'of the type of none',
      [batchSheet({ ...batch, recordType: '900' }), two],
      [['error', 'F2', 'batch/zero-report-differs#type']],
    ],
  ])('%s', async (_what, sheets, found) => {
    expect(batchFindings(await checkFiles({ '批次.xlsx': book(...sheets) }))).toEqual(found);
  });

  test('what is not compared is in the ledger', async () => {
    const report = await checkFiles({ '批次.csv': table(batch), '许可.csv': csv(licences(5)) });
    expect([batchFindings(report), report.verdict]).toEqual([[], 'pass']);
    expect(report.rules.find(({ id }) => id === 'batch/count-differs')).toMatchObject({
      status: 'not-run',
      why: ['elsewhere:'],
    });
    expect(textReport(report)).toContain('批次的记录不在同一个文件里，或分不清属于哪一批');
  });

  test('also where the caller has given the type of the records', async () => {
    const sheets = [batchSheet({ ...batch, recordCount: '3' }), two];
    const report = await checkFiles({ '批次.xlsx': book(...sheets) }, { type: 'administrative-license' });
    expect(batchFindings(report)).toEqual([['error', 'I2', 'batch/count-differs']]);
  });

  test('above the records of the same sheet', async () => {
    const rows = [inChinese({ ...batch, recordCount: '3' }), ...licences(2)] as const;
    const lines = [
      Object.keys(rows[0]),
      Object.values(rows[0]),
      [],
      Object.keys(rows[1]!),
      ...rows.slice(1).map((row) => Object.values(row)),
    ];
    const report = await checkFiles({ '批次.xlsx': book(text('许可', ...lines)) });
    expect(batchFindings(report)).toEqual([['error', 'I2', 'batch/count-differs']]);
    expect(report.summary.records).toBe(2);
  });
});

test('a line of signatures below records begins no table of batches', async () => {
  const width = Object.keys(licence).length;
  const padded = (...texts: string[]): string[] => Array.from({ length: width }, (_one, i) => texts[i] ?? '');
  const lines = [
    Object.keys(licence),
    Object.values(licence),
    padded('经办人：', '审核人：', '联系电话：', '生成时间：'),
  ];
  const report = await checkFiles({ '许可.xlsx': book(text('许可', ...lines)) });
  expect([batchFindings(report), report.summary.records, report.verdict]).toEqual([[], 1, 'pass']);
});

test('names and phones of a batch are masked like those of records', async () => {
  const { maskReport } = await import('../../src/reports/mask.js');
  const report = await checkFiles({ '零报告.csv': table({ ...zero, reviewerName: '王甲' }) });
  expect(maskReport(report, []).findings[0]?.message).toBe('审核人和经办人是同一个人「王*」');
});
