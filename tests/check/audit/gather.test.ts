import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gather } from '../../../src/check/audit/gather.js';
import { formsAmong } from '../../../src/check/forms-among.js';
import type { CheckOptions } from '../../../src/check/options.js';
import { ruleContext } from '../../../src/check/rule-run.js';
import type { AuditNeeds } from '../../../src/coverage/needs.js';
import { codeSets } from '../../../src/generated/code-sets.js';
import { recordTypes } from '../../../src/generated/record-types.js';
import type { SourceState } from '../../../src/model/audit-state.js';
import { bytesSource } from '../../../src/readers/bytes-source.js';

type Json = Record<string, unknown>;

const read = (file: string): Json => JSON.parse(readFileSync(`tests/records/${file}`, 'utf8')) as Json;
const penalty = read('administrative-penalty/valid/typical.json');
const commitment = {
  recordId: '11370100MADEUP136C-101-20250122-000001',
  recordType: '101',
  operationType: '1',
  reportingUnitName: '济南市示例区财政局',
  reportingUnitCode: '11370100MADEUP136C',
  divisionCode: '370102',
  formedDate: '2025-01-22',
  disclosureLevel: '1',
  secrecyReview: '1',
  commitmentYear: '2025',
  unitName: '济南市示例区财政局',
  unitCode: '11370100MADEUP136C',
  adminLevel: '4',
  title: '济南市示例区财政局2025年度公开承诺',
  itemCount: '2',
  publishChannel: ['1'],
  publishUrl: 'http://www.example.gov.cn/czj/cn2025.html',
  publishDate: '2025-01-22',
  supervisionPhone: '0531-00000000',
  principalName: '王甲',
  principalTitle: '局长',
  commitmentStatus: '1',
};
const batch = {
  batchId: '1',
  standardVersion: '0.1.0',
  reportingUnitName: '济南市示例区财政局',
  reportingUnitCode: '11370100MADEUP136C',
  divisionCode: '370102',
  recordType: '101',
  zeroReport: '0',
  recordCount: '1',
  recordsDigest: '0'.repeat(64),
  operatorName: '王甲',
  reviewerName: '李乙',
  contactPhone: '0531-00000000',
  generatedAt: '2025-02-10T09:00:00+08:00',
};

const needs: AuditNeeds = {
  fieldsOf: (type) =>
    type === 'annual-commitment'
      ? ['commitmentStatus', 'commitmentYear', 'publishDate', 'unitCode']
      : type === 'administrative-penalty'
        ? ['agencyCode', 'decisionDate']
        : [],
  askedOf: (type) => (type === 'annual-commitment' ? ['attachment', 'supervisionPhone'] : []),
  found: new Set(['annual-commitment/published-late', 'annual-commitment/title-without-year']),
};
const options: CheckOptions = { asOf: '2026-04-30' };

async function sourcesOf(
  ...files: readonly (readonly [string, string | Json | readonly Json[]])[]
): Promise<readonly SourceState[]> {
  const bytes = files.map(([name, content]) =>
    bytesSource(name, new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content))),
  );
  const standard = { recordTypes: [...recordTypes, ...formsAmong], codeSets };
  return (await gather(bytes, options, ruleContext({ asOf: options.asOf }), standard, needs)).sources;
}

describe('what an audit keeps of records', () => {
  test('the fields it reads, and which record it is; no names, no texts', async () => {
    const [source] = await sourcesOf(['承诺.json', [commitment]]);
    expect(source!.facts).toEqual([
      {
        type: 'annual-commitment',
        record: {
          commitmentStatus: '1',
          commitmentYear: '2025',
          divisionCode: '370102',
          formedDate: '2025-01-22',
          operationType: '1',
          publishDate: '2025-01-22',
          recordId: '11370100MADEUP136C-101-20250122-000001',
          reportingUnitCode: '11370100MADEUP136C',
          unitCode: '11370100MADEUP136C',
        },
        faulty: [],
        lacks: ['attachment'],
        found: [],
        wrong: false,
        count: 1,
        sheet: 0,
        row: 1,
      },
    ]);
  });

  test.each([
    [
      'a finding the questions ask for',
      { publishDate: '2025-04-01' },
      { found: ['annual-commitment/published-late'], wrong: false },
    ],
    ['a year nobody can rely on', { commitmentYear: '2024-2025' }, { faulty: ['commitmentYear'], wrong: true }],
    ['an error it does not ask for', { title: '' }, { found: [], wrong: true }],
    ['a field that is asked for', { supervisionPhone: '' }, { lacks: ['attachment', 'supervisionPhone'], wrong: true }],
  ])('%s', async (_what, values, expected) => {
    const [source] = await sourcesOf(['承诺.json', [{ ...commitment, ...values }]]);
    expect(source!.facts[0]).toMatchObject(expected);
  });

  test('equal facts of decisions are kept once: nothing tells them apart', async () => {
    const others = ['2', '3'].map((n) => ({ ...penalty, documentNumber: `${String(penalty['documentNumber'])}-${n}` }));
    const [source] = await sourcesOf(['处罚.json', [penalty, ...others, { ...penalty, decisionDate: '2024-02-02' }]]);
    expect(source!.facts.map(({ count, row }) => [count, row])).toEqual([
      [3, 1],
      [1, 4],
    ]);
    expect(source!.facts[0]!.record).not.toHaveProperty('recordId');
  });

  test('when a batch was made, and that it says there is nothing to report', async () => {
    const zero = { ...batch, recordType: '302', zeroReport: '1', recordCount: '0', reportPeriod: '2025-01' };
    const sources = await sourcesOf(['批次.json', { ...batch, records: [commitment] }], ['零报告.json', [zero]]);
    expect(sources.map(({ batches }) => batches)).toEqual([
      [
        {
          unitCode: '11370100MADEUP136C',
          unitName: '济南市示例区财政局',
          type: 'annual-commitment',
          period: '',
          day: '2025-02-10',
          zero: false,
          wrong: false,
          envelope: true,
          sheet: 0,
          row: 1,
        },
      ],
      [
        expect.objectContaining({
          type: 'administrative-penalty',
          period: '2025-01',
          zero: true,
          wrong: false,
          envelope: false,
        }),
      ],
    ]);
  });

  test('a batch that contradicts itself shows nothing', async () => {
    const [source] = await sourcesOf(['批次.json', { ...batch, recordCount: '7', records: [commitment] }]);
    expect(source!.batches[0]).toMatchObject({ wrong: true });
  });

  test('what cannot be read or understood is told', async () => {
    const sources = await sourcesOf(['坏.xlsx', 'PK\u0003\u0004'], ['别的.csv', '品名,数量\n苹果,3\n梨,4\n']);
    expect(sources.map(({ problems }) => problems.map(({ rule }) => rule))).toEqual([
      [expect.stringMatching(/^input\//)],
      ['input/unknown-layout'],
    ]);
    expect(sources.map(({ facts }) => facts)).toEqual([[], []]);
  });
});
