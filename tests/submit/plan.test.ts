import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CheckOptions } from '../../src/check/options.js';
import { defaultSubmissionLimits, type SubmissionLimits } from '../../src/submit/limits.js';
import type { Sender } from '../../src/submit/options.js';
import { type Plan, planOf } from '../../src/submit/plan.js';
import { cases, csv, licence, penalty } from '../check/table.js';
import { sifted } from './sifted.js';

const sender: Sender = { operator: '王甲', reviewer: '李乙', phone: '0531-00000000' };
const examples = (type: string) => JSON.parse(readFileSync(`schemas/records/${type}.json`, 'utf8')).examples;
const license = examples('administrative-license')[0] as Readonly<Record<string, string>>;
const batch = {
  batchId: '1',
  standardVersion: '0.1.0',
  reportingUnitName: license['reportingUnitName']!,
  reportingUnitCode: license['reportingUnitCode']!,
  divisionCode: license['divisionCode']!,
  recordType: '301',
  zeroReport: '0',
  recordCount: '1',
  recordsDigest: 'a'.repeat(64),
  operatorName: '赵丙',
  reviewerName: '钱丁',
  contactPhone: '0531-11111111',
  generatedAt: '2026-03-20T09:00:00+08:00',
};
const other = { 数据来源单位: '济南市示例区发展和改革局', 数据来源单位统一社会信用代码: '11370100MADEUP1522' };

interface Given {
  readonly sender?: Sender;
  readonly limits?: Partial<SubmissionLimits>;
  readonly options?: Partial<CheckOptions>;
}

async function planned(
  files: Readonly<Record<string, string>>,
  { sender: who = sender, limits = {}, options = {} }: Given = {},
): Promise<Plan> {
  const { sifted: one } = await sifted(files, options);
  return planOf(one, who, { ...defaultSubmissionLimits, ...limits });
}

/** `301 11…XH ×2`, wave by wave. */
const told = ({ submissions }: Plan): readonly string[] =>
  submissions.map(({ envelope, records, wave }) =>
    [
      ...(wave > 0 ? [`wave ${wave}`] : []),
      envelope.recordType,
      envelope.reportingUnitCode.slice(-2),
      ...(envelope.reportPeriod ? [envelope.reportPeriod] : []),
      `×${records.length}`,
    ].join(' '),
  );

describe('submissions', () => {
  const three = cases([licence, licence, licence]);
  const table: readonly [string, Readonly<Record<string, string>>, Given, readonly string[]][] = [
    ['one per type', { 'a.csv': csv(three), 'b.csv': csv([penalty]) }, {}, ['301 XH ×3', '302 XH ×1']],
    [
      'whatever file the records stand in',
      { 'a.csv': csv(three.slice(0, 1)), 'b.csv': csv(three.slice(1)) },
      {},
      ['301 XH ×3'],
    ],
    [
      'types in the order in which they refer to each other',
      { 'b.csv': csv([penalty]), 'a.csv': csv(three) },
      {},
      ['301 XH ×3', '302 XH ×1'],
    ],
    [
      'one per unit',
      { 'a.csv': csv([three[0]!, { ...three[1]!, ...other }, three[2]!]) },
      {},
      ['301 XH ×2', '301 22 ×1'],
    ],
    ['as many entries as allowed', { 'a.csv': csv(three) }, { limits: { entries: 2 } }, ['301 XH ×2', '301 XH ×1']],
    [
      'as many bytes as allowed',
      { 'a.csv': csv(three) },
      { limits: { bodyBytes: 11_000 } },
      ['301 XH ×2', '301 XH ×1'],
    ],
    [
      'with the period that was given',
      { 'a.csv': csv(three) },
      { sender: { ...sender, period: '2024-03' } },
      ['301 XH 2024-03 ×3'],
    ],
    ['nothing of nothing', { 'a.csv': csv(three.slice(0, 0).concat({ ...licence, 有效期至: '2024-02-01' })) }, {}, []],
    [
      'a change beside what it does not change',
      { 'a.csv': csv([three[0]!]), 'b.json': changed('2') },
      { options: { asOf: '2026-03-20' } },
      ['301 XH ×2'],
    ],
    [
      'versions of one record one after another',
      { 'a.json': changed('3'), 'b.json': changed('2'), 'c.json': changed('1') },
      { options: { asOf: '2026-03-20' } },
      ['301 XH ×1', 'wave 1 301 XH ×1', 'wave 2 301 XH ×1'],
    ],
  ];
  for (const [name, files, given, expected] of table)
    test(name, async () => {
      const plan = await planned(files, given);
      expect(plan.asks).toEqual([]);
      expect(told(plan)).toEqual(expected);
    });

  test('of types that have a report period one per period', async () => {
    const [first] = examples('fulfilment-report');
    const records = ['2025Q1', '2025Q2', '2025Q1'].map((reportPeriod, i) => ({
      ...first,
      reportPeriod,
      periodType: '2',
      publishDate: '2025-07-01',
      formedDate: '2025-07-01',
      recordId: `${first.recordId.slice(0, -1)}${i}`,
      itemId: `${first.itemId.slice(0, -1)}${i}`,
    }));
    const { sifted: one } = await sifted({ 'a.json': JSON.stringify(records) }, { asOf: '2026-03-20' });
    const plan = planOf({ ...one, passed: one.passed }, sender, defaultSubmissionLimits);
    expect(one.passed.length, JSON.stringify(plan.findings)).toBe(3);
    expect(told(plan).map((line) => line.split(' ').slice(2).join(' '))).toEqual(['2025Q1 ×2', '2025Q2 ×1']);
  });
});

function changed(operationType: string): string {
  return JSON.stringify([{ ...license, operationType }]);
}

describe('zero reports', () => {
  const zero = {
    ...batch,
    recordType: '302',
    zeroReport: '1',
    recordCount: '0',
    recordsDigest: undefined,
    reportPeriod: '2026-02',
  };
  const { recordsDigest: _, ...row } = zero;
  test('are submissions without entries', async () => {
    const plan = await planned(
      { 'a.json': JSON.stringify({ batch: row, records: [] }) },
      { sender: {}, options: { asOf: '2026-03-20' } },
    );
    expect(plan.submissions).toEqual([
      {
        wave: 0,
        records: [],
        envelope: {
          reportingUnitName: batch.reportingUnitName,
          reportingUnitCode: batch.reportingUnitCode,
          divisionCode: batch.divisionCode,
          recordType: '302',
          reportPeriod: '2026-02',
          zeroReport: '1',
          operatorName: '赵丙',
          reviewerName: '钱丁',
          contactPhone: '0531-11111111',
        },
      },
    ]);
  });

  test('that records contradict are none', async () => {
    const text = JSON.stringify({ batch: { ...row, recordType: '301' }, records: [license] });
    expect((await planned({ 'a.json': text }, { options: { asOf: '2026-03-20' } })).submissions).toEqual([]);
  });
});

describe('what is asked for', () => {
  const asked = ({ asks }: Plan): readonly string[] =>
    asks.map(
      ({ option, title, files, isSamePerson }) => `${option ?? title} ${files.join()}${isSamePerson ? ' same' : ''}`,
    );
  const nothing = { division: undefined, operation: undefined, disclosure: undefined, secrecy: undefined } as never;
  const table: readonly [string, Readonly<Record<string, string>>, Given, readonly string[]][] = [
    ['nothing, where all is said', { 'a.csv': csv([licence]) }, {}, []],
    ['who sends it', { 'a.csv': csv([licence]) }, { sender: {} }, ['operator a.csv', 'reviewer a.csv', 'phone a.csv']],
    [
      'nothing that the envelope says',
      { 'a.json': JSON.stringify({ batch, records: [license] }) },
      { sender: {}, options: { asOf: '2026-03-20' } },
      [],
    ],
    ['two persons', { 'a.csv': csv([licence]) }, { sender: { ...sender, reviewer: '王甲' } }, ['reviewer a.csv same']],
    [
      'common fields no table has',
      { 'a.csv': csv([licence]), 'b.csv': csv([penalty]) },
      { options: nothing },
      ['operation a.csv,b.csv', 'division a.csv,b.csv', 'disclosure a.csv,b.csv', 'secrecy a.csv,b.csv'],
    ],
    [
      'nothing for records that are not sent',
      { 'a.csv': csv([{ ...licence, 有效期至: '2024-02-01' }]) },
      { options: nothing, sender: {} },
      [],
    ],
  ];
  for (const [name, files, given, expected] of table)
    test(name, async () => {
      const plan = await planned(files, given);
      expect(asked(plan)).toEqual(expected);
      if (expected.length > 0) expect(plan.submissions).toEqual([]);
    });
});

describe('records that pass and cannot be sent', () => {
  const table: readonly [string, Readonly<Record<string, string>>, Given, string][] = [
    ['too large', { 'a.csv': csv([licence]) }, { limits: { recordBytes: 500 } }, 'submission/record-too-large'],
    [
      'half a character',
      { 'a.json': JSON.stringify([{ ...license, content: `准予\ud83d开办` }]) },
      { options: { asOf: '2026-03-20' } },
      'submission/half-character',
    ],
  ];
  for (const [name, files, given, rule] of table)
    test(name, async () => {
      const plan = await planned(files, given);
      expect(plan.findings.map((one) => [one.rule, one.at.row, one.severity])).toEqual([
        [rule, name === 'too large' ? 2 : 1, 'error'],
      ]);
      expect(plan.unsendable).toBe(1);
      expect(plan.submissions).toEqual([]);
    });
});
