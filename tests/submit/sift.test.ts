import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cases, csv, licence } from '../check/table.js';
import { sifted } from './sifted.js';

const fine = { ...licence, 许可决定日期: '2024-03-01' };
const early = { ...fine, 有效期至: '2024-02-01' };
const without = (header: string, rows: readonly Readonly<Record<string, string>>[]) =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== header)));
const [example] = JSON.parse(readFileSync('schemas/records/administrative-license.json', 'utf8')).examples;
const envelope = {
  batchId: '1',
  standardVersion: '0.1.0',
  reportingUnitName: '济南市示例区行政审批服务局',
  reportingUnitCode: '11370100MADEUP11XH',
  divisionCode: '370102',
  recordType: '301',
  zeroReport: '0',
  recordCount: '1',
  recordsDigest: 'a'.repeat(64),
  operatorName: '王甲',
  reviewerName: '李乙',
  contactPhone: '0531-00000000',
  generatedAt: '2024-03-12T09:00:00+08:00',
};

type Case = readonly [
  name: string,
  files: Readonly<Record<string, string>>,
  passed: readonly string[],
  held: number,
  asOf?: string,
];
const rowsOf = (text: Awaited<ReturnType<typeof sifted>>['sifted']): readonly string[] =>
  text.passed.map(({ run, row }) => `${run.at.row(row).file} ${row.n}`);

describe('what may be sent', () => {
  const table: readonly Case[] = [
    ['all of a clean table', { 'a.csv': csv(cases([fine, fine])) }, ['a.csv 2', 'a.csv 3'], 0],
    ['not a record with an error of its own', { 'a.csv': csv(cases([early, fine])) }, ['a.csv 3'], 1],
    ['not records told only by a rule over several', { 'a.csv': csv([fine, fine]) }, [], 2],
    [
      'the same record in two files is held in both',
      { 'a.csv': csv([fine]), 'b.csv': csv(cases([{ ...fine }, { ...fine }])) },
      ['b.csv 3'],
      2,
    ],
    ['nothing of a table without a required column', { 'a.csv': csv(without('许可内容', cases([fine, fine]))) }, [], 2],
    [
      'of a table without a conditional column the records that need none',
      {
        'a.csv': csv(
          without(
            '法定代表人',
            cases([
              fine,
              {
                ...fine,
                行政相对人类别: '自然人',
                行政相对人名称: '王甲',
                '行政相对人代码_1(统一社会信用代码)': '',
                证件类型: '身份证',
                证件号码: '370102191203070006',
              },
            ]),
          ),
        ),
      },
      ['a.csv 3'],
      1,
    ],
    [
      'nothing of a file whose envelope is in error',
      { 'a.json': JSON.stringify({ batch: { ...envelope, recordCount: '7' }, records: [example] }) },
      [],
      1,
      '2026-03-20',
    ],
    [
      'all of one whose envelope is right',
      { 'a.json': JSON.stringify({ batch: envelope, records: [example] }) },
      ['a.json 1'],
      0,
      '2026-03-20',
    ],
    [
      'records of other files all the same',
      { 'a.csv': csv(cases([early])), 'b.csv': csv(cases([fine, fine]).slice(1)) },
      ['b.csv 2'],
      1,
    ],
    [
      'records with doubts',
      { 'a.csv': csv(cases([{ ...fine, 许可决定日期: '2024-01-02', 有效期自: '2024-01-02' }])) },
      ['a.csv 2'],
      0,
    ],
  ];
  for (const [name, files, passed, held, asOf = '2024-03-12'] of table)
    test(name, async () => {
      const { report, sifted: one } = await sifted(files, { asOf });
      expect(rowsOf(one)).toEqual(passed);
      expect(one.held).toBe(held);
      expect(report.summary.records).toBe(passed.length + held);
    });

  test('errors beyond those that are listed are told, too', async () => {
    const rows = cases(Array.from({ length: 1100 }, (_, i) => (i === 50 ? fine : early)));
    const { report, sifted: one } = await sifted({ 'a.csv': csv(rows) });
    expect(report.capped).toBe(true);
    expect(rowsOf(one)).toEqual(['a.csv 52']);
  });
});

describe('records as they are sent', () => {
  test('hold what the table has, what was given and an id that does not change', async () => {
    const [first, again] = await Promise.all([
      sifted({ 'a.csv': csv([fine]) }),
      sifted({ 'b.csv': csv([...cases([fine, fine]).slice(1), fine]) }),
    ]);
    const { record } = first.sifted.passed[0]!;
    expect(record).toMatchObject({
      recordType: '301',
      operationType: '1',
      divisionCode: '370102',
      disclosureLevel: '2',
      secrecyReview: '1',
      formedDate: '2024-03-01',
      reportingUnitCode: '11370100MADEUP11XH',
      counterpartyName: '济南示例甲科技有限公司',
    });
    expect(record['recordId']).toMatch(/^11370100MADEUP11XH-301-h[0-9a-f]{32}$/);
    expect(again.sifted.passed[1]!.record).toEqual(record);
    expect(again.sifted.passed[0]!.record['recordId']).not.toBe(record['recordId']);
  });

  test('no stand-in of the check is ever sent', async () => {
    const { sifted: one } = await sifted({ 'a.csv': csv([fine]) }, {
      division: undefined,
      operation: undefined,
      disclosure: undefined,
      secrecy: undefined,
    } as never);
    const [passed] = one.passed;
    for (const name of ['divisionCode', 'operationType', 'disclosureLevel', 'secrecyReview'])
      expect(passed!.record).not.toHaveProperty(name);
  });
});
