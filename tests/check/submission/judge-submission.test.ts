import { describe, expect, test } from 'vitest';
import { type JudgeOptions, judgeSubmission, outcomeOf } from '../../../src/check/judge-submission.js';
import { recordTypes } from '../../../src/generated/record-types.js';
import type { JudgedSubmission } from '../../../src/model/submission.js';
import { batchOf, type Json, submissionOf, validOf } from './records.js';

const asOf = '2026-03-20';
const day = '2026-03-18';
const licence: Json = {
  ...validOf('administrative-license'),
  ...{ formedDate: day, decisionDate: day, validFrom: day, validTo: '2027-03-17' },
};
const repayment: Json = {
  ...validOf('arrears-repayment'),
  ...{ formedDate: day, payDate: day, confirmDate: day },
};
const otherUnit = '11370100MADEUP1522';

/** What was found, shortly: `[severity, pointer, rule#reason]`, of the batch first. */
const brief = ({ batch, entries }: JudgedSubmission): string[][] =>
  [batch, ...entries]
    .flat()
    .map(({ severity, at, rule, params }) => [
      severity,
      at.pointer ?? '',
      params['reason'] === undefined ? rule : `${rule}#${String(params['reason'])}`,
    ]);
const judged = async (submission: unknown, options: JudgeOptions = {}): Promise<string[][]> =>
  brief(await judgeSubmission(submission as never, { asOf, ...options }));

/** A record as it is, but for some values; `undefined` takes one away. */
const but = (record: Json, change: Json): Json =>
  Object.fromEntries(Object.entries({ ...record, ...change }).filter(([, value]) => value !== undefined));
const numbered = (n: number, change: Json = {}): Json =>
  but(licence, {
    recordId: `${String(licence['reportingUnitCode'])}-301-20260320-${String(n).padStart(6, '0')}`,
    documentNumber: `济示审许〔2026〕${n + 1}号`,
    ...change,
  });

test('what is in order has nothing to tell', async () => {
  for (const type of recordTypes) {
    const record = validOf(type.id);
    const { batch, entries } = await judgeSubmission(submissionOf([record]), { asOf });
    expect(batch, type.id).toEqual([]);
    expect(outcomeOf(entries[0]!, batch), type.id).not.toBe('rejected');
  }
});

describe('the batch', () => {
  const zero = { zeroReport: '1', recordCount: '0', reportPeriod: '2026-02', recordsDigest: undefined };
  const of = (records: readonly Json[], change: Json) => ({
    ...submissionOf(records),
    batch: but(batchOf(records), change),
  });

  test.each<[string, unknown, string[][]]>([
    ['a zero report', of([], zero), []],
    ['a zero report of all types', of([], { ...zero, recordType: '900' }), []],
    [
      'a zero report with records',
      of([licence], zero),
      [['error', '/batch/zeroReport', 'batch/records-in-zero-report#inside']],
    ],
    [
      'no records, and no zero report',
      of([], { recordCount: '0' }),
      [['error', '/batch/zeroReport', 'batch/zero-report-differs#empty']],
    ],
    [
      'no records where some are told',
      of([], { recordCount: '2' }),
      [['error', '/batch/recordCount', 'batch/count-differs']],
    ],
    ['another number', of([licence], { recordCount: '2' }), [['error', '/batch/recordCount', 'batch/count-differs']]],
    [
      'operator and reviewer the same',
      of([licence], { reviewerName: '王甲' }),
      [['error', '/batch/reviewerName', 'batch/reviewer-is-operator']],
    ],
    [
      'another version',
      of([licence], { standardVersion: '9.9.9' }),
      [['warning', '/batch/standardVersion', 'batch/version-differs']],
    ],
    [
      'made after the day of the check',
      of([licence], { generatedAt: '2026-03-21T00:00:00+08:00' }),
      [['warning', '/batch/generatedAt', 'batch/generated-in-future']],
    ],
    [
      'a period to come',
      of([licence], { reportPeriod: '2026Q2' }),
      [['warning', '/batch/reportPeriod', 'batch/period-not-begun']],
    ],
    [
      'a value missing',
      of([licence], { operatorName: undefined }),
      [['error', '/batch/operatorName', 'shape/required']],
    ],
    ['a name nobody knows', of([licence], { 'a/b~': '1' }), [['error', '/batch/a~1b~0', 'shape/unknown-field']]],
    [
      'a key of lists in lists',
      of([licence], { reportingUnitCode: JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`) }),
      [['error', '/batch/reportingUnitCode', 'shape/type']],
    ],
    ['no object', { ...submissionOf([licence]), batch: 'x' }, [['error', '/batch', 'input/not-an-object#batch']]],
    ['missing', { entries: submissionOf([licence]).entries }, [['error', '/batch', 'input/not-an-object#batch']]],
    [
      'entries that are no list',
      { ...of([], { recordCount: '0' }), entries: { 0: licence } },
      [
        ['error', '/batch/zeroReport', 'batch/zero-report-differs#empty'],
        ['error', '/entries', 'input/not-an-object#entries'],
      ],
    ],
  ])('%s', async (_what, submission, found) => {
    expect(await judged(submission)).toEqual(found);
  });

  test('an error in it rejects every entry', async () => {
    const { batch, entries } = await judgeSubmission(submissionOf([licence], { recordCount: '9' }), { asOf });
    expect([outcomeOf(entries[0]!), outcomeOf(entries[0]!, batch)]).toEqual(['accepted', 'rejected']);
  });

  test('the digest is that of the entries, as it is handed in', async () => {
    const submission = submissionOf([licence], { recordsDigest: 'a'.repeat(64) });
    const of = (hex: string): JudgeOptions => ({ recordsDigest: async (entries) => hex.repeat(64 * entries.length) });
    expect(await judged(submission, of('a'))).toEqual([]);
    expect(await judged(submission, of('b'))).toEqual([['error', '/batch/recordsDigest', 'batch/digest-differs']]);
    expect(await judged(submission)).toEqual([]);
  });
});

describe('an entry', () => {
  const clean = submissionOf([licence, numbered(2)]);
  const withEntry = (entry: unknown) => ({ ...clean, entries: [clean.entries[0], entry] });
  const withRecord = (record: unknown) => withEntry({ revision: 1, record });
  const at = (field: string): string => `/entries/1/record/${field}`;

  test.each<[string, unknown, string[][]]>([
    ['in order', clean, []],
    ['no object', withEntry(5), [['error', '/entries/1', 'input/not-an-object']]],
    ['null', withEntry(null), [['error', '/entries/1', 'input/not-an-object']]],
    ['without a record', withEntry({ revision: 1 }), [['error', '/entries/1/record', 'input/not-an-object']]],
    ['whose record is a list', withRecord([licence]), [['error', '/entries/1/record', 'input/not-an-object']]],
    [
      'of another type',
      withRecord(but(repayment, { reportingUnitCode: licence['reportingUnitCode'] })),
      [['error', at('recordType'), 'batch/type-differs#record']],
    ],
    [
      'of a type there is not',
      withRecord(numbered(2, { recordType: '999' })),
      [['error', at('recordType'), 'shape/code#unknown']],
    ],
    [
      'without a type',
      withRecord(numbered(2, { recordType: undefined })),
      [['error', at('recordType'), 'shape/required']],
    ],
    [
      'whose type is a name every object has',
      withRecord(numbered(2, { recordType: 'constructor' })),
      [['error', at('recordType'), 'shape/code#unknown']],
    ],
    [
      'of another unit',
      withRecord(numbered(2, { reportingUnitCode: otherUnit, recordId: `${otherUnit}-301-20260320-000002` })),
      [['error', at('reportingUnitCode'), 'batch/unit-differs#record']],
    ],
    [
      'with names every object has',
      withRecord(
        JSON.parse(JSON.stringify(numbered(2)).replace('{', '{"__proto__":{"a":1},"constructor":"x","toString":1,')),
      ),
      [
        ['error', at('__proto__'), 'shape/unknown-field'],
        ['error', at('constructor'), 'shape/unknown-field'],
        ['error', at('toString'), 'shape/unknown-field'],
      ],
    ],
    [
      'nested beyond what can be written out',
      withRecord(numbered(2, { remarks: JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown })),
      [['error', at('remarks'), 'shape/type']],
    ],
    [
      'with a nested value',
      withRecord(numbered(2, { counterpartyName: { name: '济南示例甲科技有限公司' } })),
      [['error', at('counterpartyName'), 'shape/type']],
    ],
    [
      'with null',
      withRecord(numbered(2, { counterpartyName: null })),
      [['error', at('counterpartyName'), 'shape/type']],
    ],
    [
      'with nothing in it',
      withRecord(numbered(2, { counterpartyName: ' ' })),
      [['error', at('counterpartyName'), 'shape/required']],
    ],
    [
      'with a word for nothing in a field that may be empty',
      withRecord(numbered(2, { certificateName: '/' })),
      [['error', at('certificateName'), 'shape/standard-form#empty']],
    ],
    [
      'with a value a check would repair',
      withRecord(numbered(2, { decisionDate: String(licence['decisionDate']).replaceAll('-', '/') })),
      [['error', at('decisionDate'), 'shape/date#form']],
    ],
    ['withdrawn', withRecord(numbered(2, { operationType: '3', validTo: '1990-01-01' })), []],
  ])('%s', async (_what, submission, found) => {
    expect(await judged(submission)).toEqual(found);
  });

  test('of no type at all, where the batch names none either', async () => {
    const submission = { ...clean, batch: but(clean.batch, { recordType: '999' }) };
    const record = (recordType: unknown) => ({ revision: 1, record: numbered(2, { recordType }) });
    expect(await judged({ ...submission, entries: [record('888'), record(undefined)] })).toEqual([
      ['error', '/batch/recordType', 'shape/code#unknown'],
      ['error', '/entries/0/record/recordType', 'shape/code#unknown'],
      ['error', '/entries/1/record/recordType', 'shape/required'],
    ]);
  });

  test('of a type the profile is not for', async () => {
    expect(await judged(submissionOf([repayment]), { profile: 'national-shuanggongshi' })).toEqual([
      ['error', '/entries/0/record/recordType', 'input/outside-profile'],
    ]);
  });

  test('with names without end: some are told', async () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_one, i) => [`x${i}`, '1']));
    const { entries } = await judgeSubmission(submissionOf([{ ...licence, ...many }]), { asOf });
    expect(entries[0]).toHaveLength(50);
  });

  test('says how a value is to be written, in both languages', async () => {
    const record = but(licence, { decisionDate: String(licence['decisionDate']).replaceAll('-', '/') });
    const [zh, en] = await Promise.all(
      (['zh', 'en'] as const).map((lang) => judgeSubmission(submissionOf([record]), { asOf, lang })),
    );
    expect(zh!.entries[0]![0]!.fix).toBe(`改为「${String(licence['decisionDate'])}」`);
    expect(en!.entries[0]![0]!.fix).toBe(`Change it to “${String(licence['decisionDate'])}”`);
  });
});

describe('several entries', () => {
  const second = but(repayment, {
    recordId: String(repayment['recordId']).replace(/\d{6}$/, '000099'),
    sequence: '4',
    voucherNumber: '示拨2026-0318-02',
  });

  test('the same record twice: at both, with the other', async () => {
    const { entries } = await judgeSubmission(submissionOf([licence, licence]), { asOf });
    for (const [index, findings] of entries.entries()) {
      expect(findings.map(({ rule }) => rule).sort()).toEqual([
        'common/duplicate-record',
        'common/duplicate-record-id',
      ]);
      for (const { related } of findings)
        expect(related.map(({ pointer }) => pointer?.startsWith(`/entries/${1 - index}/record/`))).toEqual([true]);
    }
  });

  test('a gap between two, at the later one, as a check tells it', async () => {
    const found = await judged(submissionOf([second, repayment]));
    expect(found).toContainEqual(['error', '/entries/0/record/sequence', 'arrears-repayment/sequence-gap']);
  });

  test('a record and its change are no duplicates', async () => {
    const changed = { ...licence, operationType: '2' };
    expect(await judged(submissionOf([licence, changed]))).toEqual([]);
  });

  test('the order of the entries changes nothing but their places', async () => {
    const records = [licence, numbered(2), licence, numbered(3, { decisionDate: '2026-13-01' }), numbered(2)];
    const messages = async (list: readonly Json[]): Promise<string[]> =>
      (await judgeSubmission(submissionOf(list), { asOf })).entries
        .flatMap((findings, i) =>
          findings.map(({ rule, message }) => `${String(list[i]!['recordId'])} ${rule} ${message}`),
        )
        .sort();
    expect(await messages([...records].reverse())).toEqual(await messages(records));
  });

  test('many more than a report lists', async () => {
    const { entries } = await judgeSubmission(submissionOf(Array.from({ length: 1500 }, () => licence)), { asOf });
    expect(entries.every((findings) => outcomeOf(findings) === 'rejected')).toBe(true);
  });
});

test.each([
  [[], 'accepted'],
  [['info'], 'accepted'],
  [['info', 'warning'], 'accepted-with-warnings'],
  [['warning', 'error'], 'rejected'],
] as const)('%j is %s', (severities, outcome) => {
  expect(outcomeOf(severities.map((severity) => ({ severity })))).toBe(outcome);
});

test.each<[string, JudgeOptions]>([
  ['asOf', { asOf: '2026-02-30' }],
  ['profile', { profile: 'x' }],
  ['parameters', { parameters: { x: 1 } }],
])('an option that cannot be followed: %s', async (option, options) => {
  await expect(judgeSubmission(submissionOf([licence]), options)).rejects.toMatchObject({
    name: 'OptionError',
    option,
  });
});

test('without a day, rules that need one are left out', async () => {
  const change = { generatedAt: '2099-01-01T00:00:00+08:00', reportPeriod: '2099' };
  expect(brief(await judgeSubmission(submissionOf([licence], change)))).toEqual([]);
  expect(brief(await judgeSubmission(submissionOf([licence], change), { asOf }))).toHaveLength(2);
});
