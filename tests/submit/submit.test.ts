import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import type { EntryResult, SubmissionStatus } from '../../src/submit/platform.js';
import { AskError, type SubmitOptions, submit } from '../../src/submit/submit.js';
import { cases, csv, licence, penalty } from '../check/table.js';
import { FakePlatform, lost, type Program } from './fake-platform.js';
import { given } from './sifted.js';

const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync('schemas/report.json', 'utf8')));
const [license] = JSON.parse(readFileSync('schemas/records/administrative-license.json', 'utf8')).examples;
const early = { ...licence, 有效期至: '2024-02-01' };
const three = csv(cases([licence, licence, licence]));

type Files = Readonly<Record<string, string>>;
let ids = 0;
async function run(files: Files, platform: FakePlatform, options: Partial<SubmitOptions> = {}): Promise<Report> {
  const sources = Object.entries(files).map(([name, text]) => bytesSource(name, new TextEncoder().encode(text)));
  const report = await submit(sources, {
    check: { asOf: '2024-03-12', ...given },
    sender: { operator: '王甲', reviewer: '李乙', phone: '0531-00000000' },
    platform,
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    now: () => new Date('2026-03-20T07:59:00Z'),
    ...options,
  });
  expect(validate(JSON.parse(JSON.stringify(report))), JSON.stringify(validate.errors)).toBe(true);
  const { total, ...parts } = report.submission!.records;
  expect(Object.values(parts).reduce((sum, n) => sum + n, 0)).toBe(total);
  return report;
}
/** `3 accepted 1 held`: what became of the records. */
const told = ({ submission }: Report): string =>
  Object.entries(submission!.records)
    .filter(([name, count]) => name !== 'total' && count > 0)
    .map(([name, count]) => `${count} ${name}`)
    .join(' ');
const errorsOf = ({ findings }: Report): readonly string[] =>
  findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, at, by }) => `${rule} ${at.file}${at.row ?? ''}${at.column ?? ''}${by ? ' platform' : ''}`);

describe('what became of the records', () => {
  const bad = (field: string): Program => ({
    judge: (record) =>
      record['documentNumber'] === '济示审许〔2024〕2号'
        ? [
            {
              rule: 'administrative-license/some-fault',
              severity: 'error',
              pointer: `/entries/1/record/${field}`,
              message: '不符',
              why: '规则',
              fix: '改正',
            },
          ]
        : [],
  });
  /** What a platform may tell of a record that does not say what became of it. */
  const oddResults: readonly [string, (one: EntryResult) => readonly EntryResult[]][] = [
    ['nothing', () => []],
    ['an outcome that is none', (one) => [{ ...one, outcome: 'pending' as never }]],
    ['two things', (one) => [one, { ...one, outcome: 'rejected' }]],
    ['what is of another record', (one) => [{ ...one, recordDigest: `sha-256:${'0'.repeat(64)}` }]],
    ['an index that is none', (one) => [-1, 0.5, '0', null].map((index) => ({ ...one, index: index as never }))],
    ['no more than null', () => [null as never]],
  ];
  type Row = readonly [string, Files, Program, Partial<SubmitOptions>, string, string, readonly string[]];
  const table: readonly Row[] = [
    ['all accepted', { 'a.csv': three }, {}, {}, 'pass', '3 accepted', []],
    [
      'what passes is sent though others fail',
      { 'a.csv': csv(cases([licence, early, licence])) },
      {},
      {},
      'fail',
      '2 accepted 1 held',
      ['administrative-license/valid-to-before-valid-from a.csv3P'],
    ],
    [
      'what the platform sends back stands at its cell',
      { 'a.csv': three },
      bad('content'),
      {},
      'fail',
      '2 accepted 1 rejected',
      ['administrative-license/some-fault a.csv3M platform'],
    ],
    [
      'what follows from another cell stands there',
      { 'a.csv': three },
      bad('formedDate'),
      {},
      'fail',
      '2 accepted 1 rejected',
      ['administrative-license/some-fault a.csv3N platform'],
    ],
    [
      'nothing to send asks nobody',
      { 'a.csv': csv([early]) },
      { before: () => expect.unreachable() },
      {},
      'fail',
      '1 held',
      ['administrative-license/valid-to-before-valid-from a.csv2P'],
    ],
    [
      'a change of what the platform does not have',
      { 'a.csv': csv([licence]) },
      {},
      { check: { asOf: '2024-03-12', ...given, operation: '2' } },
      'fail',
      '1 held',
      ['submission/nothing-to-change a.csv2'],
    ],
    [
      'a platform that fails',
      { 'a.csv': three },
      { state: 'failed' },
      {},
      'fail',
      '3 notSent',
      ['submission/refused a.csv'],
    ],
    [
      'a platform that takes its time',
      { 'a.csv': three },
      { state: 'processing' },
      {},
      'undetermined',
      '3 pending',
      [],
    ],
    [
      'a refusal keeps nobody else',
      { 'a.csv': three, 'b.csv': csv([penalty]) },
      {
        before: (call, count) => {
          if (call === 'send' && count === 1) throw lost('refused');
        },
      },
      {},
      'fail',
      '1 accepted 3 notSent',
      ['submission/refused a.csv'],
    ],
    [
      'one that cannot be reached at all',
      { 'a.csv': three },
      {
        before: () => {
          throw lost();
        },
      },
      {},
      'undetermined',
      '3 notSent',
      ['submission/interrupted '],
    ],
    [
      'one that is gone before the second submission',
      { 'a.csv': three, 'b.csv': csv([penalty]) },
      {
        before: (call, count) => {
          if (call === 'send' && count === 2) throw lost();
        },
      },
      {},
      'undetermined',
      '3 accepted 1 notSent',
      ['submission/interrupted '],
    ],
    [
      'one that does not answer, and cannot be asked again',
      { 'a.csv': three, 'b.csv': csv([penalty]) },
      {
        before: (call) => {
          if (call === 'status') throw lost();
        },
        after: (call) => {
          if (call === 'send') throw lost('unknown');
        },
      },
      {},
      'undetermined',
      '1 notSent 3 unknown',
      ['submission/interrupted '],
    ],
    [
      'an answer that is lost is asked for once more',
      { 'a.csv': three },
      {
        after: (call) => {
          if (call === 'send') throw lost('unknown');
        },
      },
      {},
      'pass',
      '3 accepted',
      [],
    ],
    [
      'results that were lost, too',
      { 'a.csv': three },
      {
        before: (call, count) => {
          if (call === 'results' && count === 1) throw lost();
        },
      },
      {},
      'pass',
      '3 accepted',
      [],
    ],
    [
      'but nothing more is sent after it',
      { 'a.csv': three, 'b.csv': csv([penalty]) },
      {
        after: (call) => {
          if (call === 'send') throw lost('unknown');
        },
      },
      {},
      'undetermined',
      '3 accepted 1 notSent',
      ['submission/interrupted '],
    ],
    [
      'a receipt that was tampered with',
      { 'a.csv': three },
      { forge: ({ receipt, signature }) => ({ receipt: { ...receipt, receiptNo: 'C-1' }, signature }) },
      {},
      'fail',
      '3 accepted',
      ['submission/receipt-doubtful a.csv'],
    ],
    [
      'the platform’s word on a submission as a whole',
      { 'a.csv': csv([licence]) },
      { issues: [{ rule: 'batch/unit-differs', severity: 'error', pointer: '/batch', message: '单位不符' }] },
      {},
      'fail',
      '1 accepted',
      ['batch/unit-differs  platform'],
    ],
    [
      'a platform that leaves results out',
      { 'a.csv': three },
      { tell: (all) => all.slice(1) },
      {},
      'undetermined',
      '2 accepted 1 unknown',
      [],
    ],
    [
      'and one that tells of what it was not sent',
      { 'a.csv': three },
      { tell: (all) => [...all, all[0]!, { index: 3, outcome: 'accepted', issues: [] }] },
      {},
      'pass',
      '3 accepted',
      [],
    ],
    ...oddResults.map(
      ([name, odd]): Row => [
        `of one record it tells ${name}`,
        { 'a.csv': three },
        { tell: ([first, ...rest]) => [...rest, ...odd(first!)] },
        {},
        'undetermined',
        '2 accepted 1 unknown',
        [],
      ],
    ),
    [
      'a state nobody knows',
      { 'a.csv': three },
      { standing: (status) => ({ ...status, state: 'cancelled' as never }) },
      {},
      'undetermined',
      '3 unknown',
      [],
    ],
    [
      'words that are none beside results that are some',
      { 'a.csv': three },
      {
        standing: (status) => ({ ...status, issues: null as never }),
        tell: (all) => all.map(({ index, outcome }) => ({ index, outcome }) as EntryResult),
      },
      {},
      'pass',
      '3 accepted',
      [],
    ],
    [
      'a receipt that says less than the results',
      { 'a.csv': three },
      {
        sign: (receipt) =>
          receipt.entries === undefined
            ? receipt
            : {
                ...receipt,
                entries: receipt.entries.map((one) => (one.index === 1 ? { ...one, outcome: 'rejected' } : one)),
              },
      },
      {},
      'undetermined',
      '2 accepted 1 unknown',
      ['submission/receipt-doubtful a.csv'],
    ],
    [
      'a receipt of another kind',
      { 'a.csv': three },
      { sign: (receipt) => ({ ...receipt, kind: 'acknowledgement' }) },
      {},
      'fail',
      '3 accepted',
      ['submission/receipt-doubtful a.csv'],
    ],
    [
      'what is sent back without a word is no pass',
      { 'a.csv': three },
      { tell: (all) => all.map((one) => ({ ...one, outcome: 'rejected' })) },
      {},
      'fail',
      '3 rejected',
      [],
    ],
    [
      'a dry run takes nothing',
      { 'a.csv': three },
      { before: (call) => expect(call).not.toBe('send') },
      { dryRun: true },
      'pass',
      '3 accepted',
      [],
    ],
  ];
  for (const [name, files, program, options, verdict, records, errors] of table)
    test(name, async () => {
      const report = await run(files, new FakePlatform(program), options);
      expect(told(report)).toBe(records);
      expect(errorsOf(report)).toEqual(errors);
      expect(report.verdict).toBe(verdict);
      expect(report.summary.errors).toBe(errors.length);
    });

  test('what the check has told of a cell is not told again', async () => {
    const doubtful = { ...licence, 许可决定日期: '2024-01-02', 有效期自: '2024-01-02' };
    const plain = await run({ 'a.csv': csv([doubtful]) }, new FakePlatform());
    const [warning] = plain.findings;
    const report = await run(
      { 'a.csv': csv([doubtful]) },
      new FakePlatform({
        judge: () => [
          {
            rule: warning!.rule,
            severity: 'warning',
            pointer: `/entries/0/record/${warning!.at.field}`,
            message: '同样的话',
          },
          { rule: 'platform/possible-duplicate', severity: 'warning', pointer: '/entries/0', message: '与另一条相近' },
        ],
      }),
    );
    expect(report.findings.filter(({ by }) => by === 'platform').map(({ rule, message }) => [rule, message])).toEqual([
      ['platform/possible-duplicate', '〔平台〕与另一条相近'],
    ]);
    expect(report.summary.warnings).toBe(plain.summary.warnings + 1);
    expect(told(report)).toBe('1 acceptedWithWarnings');
  });

  test('what weighs more than the check has told is told', async () => {
    const doubtful = { ...licence, 许可决定日期: '2024-01-02', 有效期自: '2024-01-02' };
    const [warning] = (await run({ 'a.csv': csv([doubtful]) }, new FakePlatform())).findings;
    const { rule, at } = warning!;
    const report = await run(
      { 'a.csv': csv([doubtful]) },
      new FakePlatform({
        judge: () => [{ rule, severity: 'error', pointer: `/entries/0/record/${at.field}`, message: '超期' }],
      }),
    );
    expect(errorsOf(report)).toEqual([`${rule} a.csv2${at.column} platform`]);
    expect(report.verdict).toBe('fail');
  });

  test('a finding of the platform has the cell as it stands there', async () => {
    const report = await run(
      { 'a.csv': csv([{ ...licence, 许可决定日期: '2024年3月1日' }]) },
      new FakePlatform({
        judge: () => [{ rule: 'x/y', severity: 'error', pointer: '/entries/0/record/decisionDate', message: '不符' }],
      }),
    );
    expect(report.findings.find(({ by }) => by === 'platform')).toMatchObject({
      value: '2024年3月1日',
      at: { file: 'a.csv', row: 2, line: 2, column: 'N', header: '许可决定日期', field: 'decisionDate' },
      key: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });
});

describe('a zero report', () => {
  const zero = {
    batchId: '1',
    standardVersion: '0.1.0',
    reportingUnitName: license.reportingUnitName,
    reportingUnitCode: license.reportingUnitCode,
    divisionCode: license.divisionCode,
    recordType: '302',
    reportPeriod: '2026-02',
    zeroReport: '1',
    recordCount: '0',
    operatorName: '赵丙',
    reviewerName: '钱丁',
    contactPhone: '0531-11111111',
    generatedAt: '2026-03-20T09:00:00+08:00',
  };
  const files = { 'a.json': JSON.stringify({ batch: zero, records: [] }) };
  test.each<readonly [SubmissionStatus['state'], string, number]>([
    ['completed', 'pass', 1],
    ['processing', 'undetermined', 0],
    ['failed', 'fail', 0],
    ['cancelled' as never, 'undetermined', 0],
  ])('%s', async (state, verdict, accepted) => {
    const report = await run(files, new FakePlatform({ state }), { check: { asOf: '2026-03-20' }, sender: {} });
    expect(report.submission!.zeroReports).toEqual({ total: 1, accepted });
    expect(report.verdict).toBe(verdict);
  });
});

describe('sent again', () => {
  test('the same records are known again, whatever came between', async () => {
    const platform = new FakePlatform();
    expect(told(await run({ 'a.csv': three }, platform))).toBe('3 accepted');
    const again = await run({ 'b.csv': csv([...cases([licence, licence, licence])].reverse()) }, platform);
    expect(told(again)).toBe('3 duplicate');
    expect(again.verdict).toBe('pass');
    expect([...platform.records.values()].map((all) => all.length)).toEqual([1, 1, 1]);
  });

  test('after a break only what is missing is added', async () => {
    let open = false;
    const platform = new FakePlatform({
      before: (call) => {
        if (!open && call === 'status') throw lost();
      },
      after: (call, count) => {
        if (!open && call === 'send' && count === 2) throw lost('unknown');
      },
      limits: { entries: 1 },
    });
    const broken = await run({ 'a.csv': three }, platform);
    expect(told(broken)).toBe('1 notSent 1 pending 1 unknown');
    const { message } = broken.findings.find(({ rule }) => rule === 'submission/interrupted')!;
    expect(message).toContain('还没有报送 1 条');
    expect(message).toContain(broken.submission!.submissions[1]!.submissionId!);
    open = true;
    expect(told(await run({ 'a.csv': three }, platform))).toBe('1 accepted 2 duplicate');
    expect(platform.records.size).toBe(3);
  });

  test('a change waits for what it changes', async () => {
    const platform = new FakePlatform({ state: 'processing' });
    const files = Object.fromEntries(
      ['1', '2'].map((operationType) => [`${operationType}.json`, JSON.stringify([{ ...license, operationType }])]),
    );
    const report = await run(files, platform, { check: { asOf: '2026-03-20' } });
    expect(told(report)).toBe('1 notSent 1 pending');
    expect(platform.calls).not.toContain('revisions');
    expect(report.findings.map(({ rule }) => rule)).toContain('submission/pending');
  });

  test('changes follow what they change, and are made once', async () => {
    const platform = new FakePlatform();
    const version = (operationType: string, content = license.content) => ({ ...license, operationType, content });
    const files = {
      'c.json': JSON.stringify([version('3')]),
      'b.json': JSON.stringify([version('2', '准予开办药店（改）')]),
      'a.json': JSON.stringify([version('1')]),
    };
    const options = {
      check: { asOf: '2026-03-20' },
      sender: { operator: '王甲', reviewer: '李乙', phone: '0531-00000000', reason: '填错' },
    };
    expect(told(await run(files, platform, options))).toBe('3 accepted');
    const entries = platform.bodies.flatMap((body) => body.entries);
    expect(entries.map(({ revision, reason, record }) => [revision, record['operationType'], reason?.text])).toEqual([
      [1, '1', undefined],
      [2, '2', '填错'],
      [3, '3', '填错'],
    ]);
    expect(told(await run(files, platform, options))).toBe('3 duplicate');
    expect([...platform.records.values()].map((all) => all.length)).toEqual([3]);
    expect(told(await run(files, platform, { ...options, dryRun: true }))).toBe('1 duplicate 2 waiting');
  });
});

describe('what is sent', () => {
  test('an envelope of the standard, made by the clock of the platform', async () => {
    const platform = new FakePlatform();
    await run({ 'a.csv': csv([licence]) }, platform);
    const [body] = platform.bodies;
    expect(body!.batch).toEqual({
      batchId: expect.stringMatching(/^id-/),
      standardVersion: '0.1.0',
      reportingUnitName: '济南市示例区行政审批服务局',
      reportingUnitCode: '11370100MADEUP11XH',
      divisionCode: '370102',
      recordType: '301',
      zeroReport: '0',
      recordCount: '1',
      recordsDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
      operatorName: '王甲',
      reviewerName: '李乙',
      contactPhone: '0531-00000000',
      generatedAt: '2026-03-20T16:00:00+08:00',
    });
    const schema = JSON.parse(readFileSync('schemas/batch.json', 'utf8'));
    expect(schema.required.filter((name: string) => !(name in body!.batch))).toEqual([]);
    expect(Object.keys(body!.batch).filter((name) => !(name in schema.properties))).toEqual([]);
  });

  test('is asked for first', async () => {
    const platform = new FakePlatform();
    await expect(run({ 'a.csv': three }, platform, { sender: {} })).rejects.toThrow(AskError);
    expect(platform.calls).toEqual([]);
  });

  test('receipts are handed on, those that do not verify too', async () => {
    const numbers: string[] = [];
    const onReceipt: SubmitOptions['onReceipt'] = async ({ receipt }, id) => {
      numbers.push(`${receipt.kind} ${receipt.submissionId === id}`);
    };
    await run({ 'a.csv': three }, new FakePlatform(), { onReceipt });
    expect(numbers).toEqual(['acknowledgement true', 'outcome true']);
  });
});
