import { describe, expect, test } from 'vitest';
import { batch, batchFindings, checkFiles, inChinese, licences, otherUnit, unit, zero } from './batch.js';
import { licence } from './table.js';

const two = licences(2);
const { batchId: _id, ...withoutId } = batch;

/** JSON texts with an envelope, what is found, and the verdict. */
type Case = readonly [what: string, json: unknown, found: (string | null)[][], verdict: string];

const cases: readonly Case[] = [
  ['an object beside the records', { batch, records: two }, [], 'pass'],
  ['behind the records', { records: two, batch }, [], 'pass'],
  ['around the records', { ...batch, records: two }, [], 'pass'],
  ['around them, on both sides', { batchId: batch['batchId'], records: two, ...withoutId }, [], 'pass'],
  ['with Chinese names', { 批次信息: inChinese(batch), 记录: two }, [], 'pass'],
  ['deeper, in an answer', { code: 0, msg: 'ok', data: { head: { batch }, list: two } }, [], 'pass'],
  ['numbers as such', { batch: { ...batch, recordCount: 2, zeroReport: 0 }, records: two }, [], 'pass'],
  [
    'fewer records than it says',
    { batch: { ...batch, recordCount: '3' }, records: two },
    [['error', '/batch/recordCount', 'batch/count-differs']],
    'fail',
  ],
  [
    'no records at all, though it says two',
    { batch, records: [] },
    [
      ['warning', null, 'input/no-records'],
      ['error', '/batch/recordCount', 'batch/count-differs'],
    ],
    'undetermined',
  ],
  [
    'no list, though it says two',
    batch,
    [
      ['warning', null, 'input/no-records'],
      ['error', '/recordCount', 'batch/count-differs'],
    ],
    'undetermined',
  ],
  [
    'records of another unit',
    { batch: { ...batch, reportingUnitCode: otherUnit }, records: two },
    [['error', '/batch/reportingUnitCode', 'batch/unit-differs']],
    'fail',
  ],
  [
    'records of another type',
    { batch: { ...batch, recordType: '302' }, records: two },
    [['error', '/batch/recordType', 'batch/type-differs']],
    'fail',
  ],
  [
    'records under the type of none',
    { batch: { ...batch, recordType: '900' }, records: two },
    [['error', '/batch/recordType', 'batch/type-differs#none']],
    'fail',
  ],
  [
    'records in a zero report, told once',
    { batch: zero, records: two },
    [['error', '/batch/zeroReport', 'batch/records-in-zero-report#inside']],
    'fail',
  ],
  [
    'reviewed by who made it',
    { batch: { ...batch, reviewerName: '王甲' }, records: two },
    [['error', '/batch/reviewerName', 'batch/reviewer-is-operator']],
    'fail',
  ],
  [
    'another version of the standard',
    { batch: { ...batch, standardVersion: '0.2.0' }, records: two },
    [['warning', '/batch/standardVersion', 'batch/version-differs']],
    'pass',
  ],
  [
    'generated tomorrow',
    { batch: { ...batch, generatedAt: '2024-03-13T00:00:00+08:00' }, records: two },
    [['warning', '/batch/generatedAt', 'batch/generated-in-future']],
    'pass',
  ],
  [
    'a period to come',
    { batch: { ...batch, reportPeriod: '2024-04' }, records: two },
    [['warning', '/batch/reportPeriod', 'batch/period-not-begun']],
    'pass',
  ],
  ['a period that has begun', { batch: { ...batch, reportPeriod: '2024Q1' }, records: two }, [], 'pass'],
  [
    'a value of a wrong form',
    { batch: { ...batch, reportingUnitCode: `${unit.slice(0, -1)}0` }, records: two },
    [['error', '/batch/reportingUnitCode', 'shape/uscc#check-character']],
    'fail',
  ],
  [
    'a value that is missing',
    { batch: { ...batch, operatorName: '' }, records: two },
    [['error', '/batch/operatorName', 'shape/required']],
    'fail',
  ],
  [
    'members that are missing: nothing is excused, and what is there is compared',
    { batchId: 'x', recordCount: 1, records: two },
    [
      ['error', '/recordCount', 'batch/count-differs'],
      ...Array.from({ length: 10 }, () => ['error', '', 'shape/required']),
    ],
    'fail',
  ],
  [
    'a digest that is missing',
    { batch: { ...zero, zeroReport: '0', recordCount: '2' }, records: two },
    [['error', '/batch', 'batch-envelope/missing-records-digest']],
    'fail',
  ],
  [
    'a name twice',
    `{"batch":${JSON.stringify(batch).replace('{', '{"recordCount":"3",')},"records":${JSON.stringify(two)}}`,
    [['error', '/batch', 'input/duplicate-key']],
    'undetermined',
  ],
  [
    'a member the standard does not know',
    { batch: { ...batch, channel: 'x' }, records: two },
    [['warning', '批次信息', 'input/unknown-column']],
    'pass',
  ],
  [
    'two envelopes',
    { head: batch, batch: { ...batch, recordCount: '3' }, records: two },
    [['error', null, 'input/json-ambiguous#envelopes']],
    'undetermined',
  ],
];

describe('the envelope of records in JSON', () => {
  test.each(cases)('%s', async (_what, json, found, verdict) => {
    const report = await checkFiles({ '批次.json': json });
    expect({ found: batchFindings(report), verdict: report.verdict }).toEqual({ found, verdict });
  });

  test('what is told has the values, and the first record concerned', async () => {
    const report = await checkFiles({
      '批次.json': { batch: { ...batch, reportingUnitCode: otherUnit }, records: two },
    });
    expect(report.findings).toMatchObject([
      {
        value: otherUnit,
        at: { sheet: '批次信息', row: null, line: 1, header: 'reportingUnitCode', field: 'reportingUnitCode' },
        message: `批次信息的数据来源单位是「${otherUnit}」，记录里有 2 条是别的单位的，如「${unit}」`,
        related: [{ sheet: null, row: 1, pointer: '/records/0/数据来源单位统一社会信用代码' }],
      },
    ]);
  });

  test('records keep their addresses and are counted without it', async () => {
    const records = [...two, { ...licence, 行政许可决定文书号: '济示审许〔2024〕9号', 许可决定日期: '2024-02-30' }];
    const report = await checkFiles({ '批次.json': { batch: { ...batch, recordCount: 3 }, records } });
    expect(report.findings.map(({ at }) => at.pointer)).toEqual(['/records/2/许可决定日期']);
    expect(report.summary.records).toBe(3);
    expect(report.sources[0]!.sheets.map(({ name, recordType, rows }) => [name, recordType, rows.records])).toEqual([
      ['批次信息', 'batch', 1],
      [null, 'administrative-license', 3],
    ]);
  });

  test('records that cannot be told are not counted as none', async () => {
    const report = await checkFiles({ '批次.json': { batch, records: [{ 甲: '1' }, { 乙: '2' }] } });
    expect(batchFindings(report)).toEqual([['error', null, 'input/unknown-layout']]);
  });

  test('records without a unit of their own contradict none', async () => {
    const records = two.map(({ 数据来源单位统一社会信用代码: _code, 数据来源单位: _name, ...rest }) => rest);
    const report = await checkFiles({ '批次.json': { batch: { ...batch, reportingUnitCode: otherUnit }, records } });
    expect(batchFindings(report).filter(([, , rule]) => rule?.startsWith('batch/'))).toEqual([]);
  });

  test('the digest is not verified, and the report says so', async () => {
    const report = await checkFiles({ '批次.json': { batch, records: two } });
    expect(report.rules.find(({ id }) => id === 'batch/digest-differs')).toMatchObject({
      status: 'not-run',
      notRun: 1,
      why: ['digest:'],
    });
    expect(report.rules.find(({ id }) => id === 'batch/count-differs')).toMatchObject({ status: 'passed', judged: 1 });
  });
});

describe('what is no envelope', () => {
  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['an answer of a platform', { code: 200, msg: 'ok', data: { total: 2, list: two } }],
    [
      'with a unit and a time',
      { code: 0, generatedAt: '2024', reportingUnitName: '示例', divisionCode: '370102', list: two },
    ],
    ['with one name of a batch', { batchId: 'x', code: 0, success: true, list: two }],
    [
      'with paging and contacts',
      { pageNum: 1, 经办人: '王甲', 审核人: '李乙', 联系电话: '1', 生成时间: 'x', rows: two },
    ],
  ])('%s', async (_what, json) => {
    const report = await checkFiles({ '接口.json': json });
    expect(batchFindings(report)).toEqual([['info', null, 'input/json-envelope']]);
    expect(report.verdict).toBe('pass');
  });

  test('a record by itself, though it shares fields with a batch', async () => {
    const own = { ...licence, 批次号: 'x', 标准版本: '0.1.0' };
    const report = await checkFiles({ '一条.json': own });
    expect(report.sources[0]!.sheets.map(({ recordType }) => recordType)).toEqual(['administrative-license']);
  });
});

describe('lists of batches', () => {
  test('with records packed into them: said, not passed over', async () => {
    const report = await checkFiles({
      '几批.json': [
        { ...batch, records: two },
        { ...zero, records: [] },
      ],
    });
    expect(batchFindings(report)).toContainEqual(['error', '/0/records', 'input/records-in-batch']);
    expect(report.verdict).toBe('undetermined');
  });

  test('of zero reports', async () => {
    const report = await checkFiles({
      '零报告.ndjson': `${JSON.stringify(zero)}\n${JSON.stringify({ ...zero, recordType: '302', batchId: 'y' })}\n`,
    });
    expect([batchFindings(report), report.verdict, report.zeroReports.length]).toEqual([[], 'pass', 2]);
  });
});
