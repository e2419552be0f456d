import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as sheetJs from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { Edits } from '../../src/fix/edits.js';
import type { Finding } from '../../src/model/finding.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { cases, licence, penalty } from '../check/table.js';
import { written } from './edited-tables.js';

/** What a check of a file finds, and its repairs. */
async function checked(name: string, bytes: Uint8Array) {
  const edits = new Edits();
  const report = await check([bytesSource(name, bytes)], { asOf: '2026-03-12', sink: edits });
  const plain = report.findings.map(({ rule, severity, at, params, value }: Finding) => ({
    rule,
    severity,
    at,
    params,
    value,
  }));
  return { report, edits, findings: plain };
}

const placeOf = ({ sheet, row, column }: Finding['at']): string => `${sheet} ${row} ${column}`;

/** Checks a file and its fixed copy: the repairs written are gone, all else is told as before. */
async function expectFixed(name: string, bytes: Uint8Array) {
  const before = await checked(name, bytes);
  const left = before.report.repairs.filter(({ writable }) => !writable);
  const copy = before.edits.of(name) === undefined ? bytes : await written(bytes, before.edits, name);
  const after = await checked(name, copy);
  const texts = new Map(
    before.report.repairs.filter(({ writable }) => writable).map(({ at, to }) => [placeOf(at), to]),
  );
  const expected = before.findings.map((one) => ({ ...one, value: texts.get(placeOf(one.at)) ?? one.value }));
  expect(after.findings).toEqual(expected);
  expect(after.report.repairs).toEqual(left);
  expect(after.edits.of(name)?.count ?? 0).toBe(0);
  return { before, copy };
}

const wrong = cases([
  { ...licence, 许可决定日期: '2024年3月1日', 备注: '无' },
  {
    ...licence,
    行政相对人名称: ' 济南示例甲科技有限公司\u3000',
    '行政相对人代码_1(统一社会信用代码)': '９１３７０１００ＭＡＤＥＵＰ０１３３',
  },
  { ...licence, 许可编号: '="SL-2024-0001"', 许可机关统一社会信用代码: "'11370100MADEUP11XH", 有效期至: '长期' },
  { ...licence, 当前状态: '有效', 许可内容: '预包装\n食品  销售', 法定代表人: '' },
]);

/** A workbook another program makes of records: days as dates where they are, numbers as numbers. */
function workbook(
  bookType: 'xlsx' | 'ods' | 'xlml',
  sheets: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>,
): Uint8Array {
  const book = sheetJs.utils.book_new();
  for (const [name, records] of Object.entries(sheets)) {
    const sheet = sheetJs.utils.json_to_sheet([...records]);
    // serials without a format, as databases hand them out, and days
    const header = Object.keys(records[0]!).indexOf('有效期自');
    if (header >= 0) sheet[sheetJs.utils.encode_cell({ r: 2, c: header })] = { t: 'n', v: 45_352 };
    sheetJs.utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(sheetJs.write(book, { type: 'array', bookType, cellDates: true, compression: true }));
}

describe.each(['xlsx', 'ods', 'xlml'] as const)('%s', (bookType) => {
  test('a fixed copy has no repairs left, and what it is found to have is the same', async () => {
    const bytes = workbook(bookType, {
      行政许可: wrong,
      行政处罚: [penalty, { ...penalty, 行政相对人名称: '示例 乙 ' }],
    });
    const { before, copy } = await expectFixed('示例', bytes);
    expect(new Set(before.report.repairs.map(({ rule }) => rule)).size).toBeGreaterThan(5);
    const read = (of: Uint8Array) =>
      Object.values(sheetJs.read(of, { type: 'array' }).Sheets).map((sheet) =>
        sheetJs.utils.sheet_to_json<string[]>(sheet, { header: 1, raw: true, defval: '' }),
      );
    const expected = read(bytes);
    for (const { at, to, writable } of before.report.repairs)
      if (writable) expected[at.sheet === '行政许可' ? 0 : 1]![at.row! - 1]![sheetJs.utils.decode_col(at.column!)] = to;
    expect(read(copy)).toEqual(expected);
  });
});

describe('the example department', () => {
  const folder = 'examples/data/示例区行政审批服务局';
  const files = readdirSync(folder, { encoding: 'utf8' }).filter((file) => file.endsWith('.xlsx'));
  test.each(files)('%s', async (file) => {
    await expectFixed(file, new Uint8Array(readFileSync(path.join(folder, file))));
  });
});
