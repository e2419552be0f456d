import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { recordTypes } from '../../src/generated/record-types.js';
import type { RenderedFinding } from '../../src/model/finding.js';
import type { Report } from '../../src/model/report.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { maskReport } from '../../src/reports/mask.js';
import { inlineRows, workbookBytes } from '../readers/workbook.js';
import { exampleRecord } from '../rules/rule-files.js';
import { cases, checkText, csv, licence, personal } from './table.js';

const wrong: Readonly<Record<string, string>> = { ...licence, 许可类别: '普通许可' };

const of = ({ findings }: Report, rule: string): readonly RenderedFinding[] =>
  findings.filter((finding) => finding.rule === rule);
/** Cells as `[column, header, field, value]`. */
const cellsOf = ({ context }: RenderedFinding): unknown =>
  context?.map(({ column, header, field, value }) => [column, header, field, value]);

const around = [
  ['H', '行政许可决定文书名称', 'documentName', '准予行政许可决定书'],
  ['I', '行政许可决定文书号', 'documentNumber', '济示审许〔2024〕1号'],
  ['J', '许可类别', 'licenseCategory', '普通许可'],
  ['K', '许可证书名称', 'certificateName', '食品经营许可证'],
  ['L', '许可编号', 'certificateNumber', 'SL-2024-0001'],
];

function workbook(records: readonly Readonly<Record<string, string>>[]): Promise<Report> {
  const headers = Object.keys(records[0]!);
  const rows = inlineRows([headers, ...records.map((record) => headers.map((header) => record[header]!))]);
  return check([bytesSource('示例.xlsx', workbookBytes({ sheets: [{ name: '许可', data: rows }] }))], {
    asOf: '2024-03-12',
  });
}

describe('the cells around a finding', () => {
  test('of delimited text: two to the left, two to the right', async () => {
    const [finding] = of(await checkText(csv([wrong])), 'shape/code');
    expect(cellsOf(finding!)).toEqual(around);
  });

  test('of a workbook: the same', async () => {
    const [finding] = of(await workbook([wrong]), 'shape/code');
    expect(cellsOf(finding!)).toEqual(around);
  });

  test('of JSON: the values the record has, in the order of its keys', async () => {
    const { status: _, ...record } = exampleRecord('administrative-license');
    const text = JSON.stringify([{ ...record, validFrom: '2024-02-30' }]);
    const [finding] = of(await checkText(text, {}, '示例.json'), 'shape/date');
    const keys = Object.keys(record);
    const i = keys.indexOf('validFrom');
    expect(finding!.context!.map(({ column, header, field }) => [column, header, field])).toEqual(
      keys.slice(i - 2, i + 3).map((key) => [null, key, key]),
    );
    expect(finding!.context![2]!.value).toBe('2024-02-30');
  });

  test('at the edge of the table there are fewer, and empty ones are shown as empty', async () => {
    const [finding] = of(await checkText(csv([{ ...licence, 行政相对人名称: '' }])), 'shape/required');
    expect(cellsOf(finding!)).toEqual([
      ['A', '行政相对人名称', 'counterpartyName', ''],
      ['B', '行政相对人类别', 'counterpartyType', '法人及非法人组织'],
      ['C', '行政相对人代码_1(统一社会信用代码)', 'counterpartyUscc', '91370100MADEUP0133'],
    ]);
  });

  test('columns without a header are passed over', async () => {
    const text = csv([wrong]).replace('许可证书名称', '');
    const [finding] = of(await checkText(text), 'shape/code');
    expect(finding!.context!.map(({ column }) => column)).toEqual(['H', 'I', 'J', 'L', 'M']);
  });

  test('long values are cut', async () => {
    const [finding] = of(await checkText(csv([{ ...wrong, 许可证书名称: '示例'.repeat(40) }])), 'shape/code');
    expect(finding!.context![3]!.value).toBe(`${'示例'.repeat(30)}…`);
  });

  test('of the first three of a group alone, of rules over several records too', async () => {
    const same = Array.from({ length: 6 }, () => wrong);
    const report = await checkText(csv(same));
    for (const rule of ['shape/code', 'common/duplicate-record']) {
      const found = of(report, rule);
      expect(found.length).toBeGreaterThan(4);
      expect(found.map(({ context }) => context !== undefined)).toEqual(found.map((_, i) => i < 3));
      for (const { at, context } of found.slice(0, 3))
        expect(context!.filter(({ column }) => column === at.column)).toHaveLength(1);
    }
  });

  test('what is not of one row has none, nor has a row whose cells do not stand in their columns', async () => {
    const { 许可机关: _, ...rest } = licence;
    const report = await checkText(`${csv([rest])}\n甲,乙`);
    const [column] = of(report, 'input/missing-column');
    const [ragged] = of(report, 'input/ragged');
    expect([column!.context, ragged!.context]).toEqual([undefined, undefined]);
  });

  test('are those of the first rows of every sheet', async () => {
    const text = new TextEncoder().encode(csv(cases([wrong, wrong, wrong, wrong])));
    const report = await check(
      ['甲.csv', '乙.csv'].map((name) => bytesSource(name, text)),
      { asOf: '2024-03-12' },
    );
    const rows = of(report, 'shape/code').flatMap(({ at, context }) => (context ? [[at.file, at.row]] : []));
    expect(rows).toEqual(['甲.csv', '乙.csv'].flatMap((file) => [2, 3, 4].map((row) => [file, row])));
  });
});

describe('masked', () => {
  const secrets = /王甲|李乙|370102191203070006|13800138000|0531-8765/;
  const masked = (report: Report): string => JSON.stringify(maskReport(report, recordTypes));

  test('persons and their numbers, by field', async () => {
    const text = csv([{ ...personal, 许可机关: '', 法定代表人: '李乙', 行政相对人类别: '自然 人?' }]);
    const report = await checkText(text);
    expect(JSON.stringify(report.findings.map(({ context }) => context))).toMatch(/王甲/);
    expect(masked(report)).not.toMatch(secrets);
  });

  test.each([
    ['经办人', '王甲', '王*'],
    ['联系人（手填）', '李乙', '李*'],
    ['填表人', '王甲', '王*'],
    ['填表人', '示例区住建局', '示例区住建局'],
    ['联系电话', '0531-87654321', '053******4321'],
    ['经办人电话', '13800138000', '138****8000'],
    ['经办人身份证', '370102191203070006', '370***********0006'],
    ['说明', '请打13800138000', '请打138****8000'],
    ['说明', '示例', '示例'],
  ])('what stands under %s that is no field: %s', async (header, value, shown) => {
    const entries = Object.entries(wrong).flatMap((entry) =>
      entry[0] === '许可类别' ? [[header, value] as const, entry] : [entry],
    );
    const report = await checkText(csv([Object.fromEntries(entries)]));
    const [finding] = of(maskReport(report, recordTypes), 'shape/code');
    const cell = finding!.context!.find((one) => one.header === header)!;
    expect([cell.field, cell.value]).toEqual([null, shown]);
  });

  test('a number a rule has found in a text is shown nowhere beside it', () => {
    const text = `${'示例'.repeat(4)}卡号6222021234567890128。`;
    const context = [
      { column: 'A', header: '许可内容', field: 'content', value: text },
      { column: 'B', header: '许可编号', field: 'certificateNumber', value: text },
    ];
    const at = { file: '', sheet: null, row: 2, line: null, column: 'A', header: '', field: 'content', pointer: null };
    const base = { severity: 'error', at, key: null, params: {}, related: [], message: '', why: '', fix: '' };
    const findings = [
      { ...base, rule: 'x', value: null, context },
      { ...base, rule: 'common/personal-number-in-public-text', value: text },
    ];
    const report = { findings, repairs: [], suppressed: [] } as unknown as Report;
    expect(JSON.stringify(maskReport(report, recordTypes))).not.toContain('6222021234567890128');
  });

  test.each([40, 45, 50, 55, 59, 60])('a number that is cut at %i characters is not shown by half', async (length) => {
    const long = `${'示'.repeat(length)}370102191203070006示例`;
    const report = await checkText(csv([{ ...wrong, 许可证书名称: long }]));
    expect(masked(report)).not.toMatch(/37010219120307/);
  });
});
