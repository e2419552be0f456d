import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { changeLog } from '../../src/fix/change-log.js';
import type { ToldRepair } from '../../src/fix/told-repair.js';
import type { Sheet } from '../../src/model/sheet.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { readXlsx } from '../../src/readers/xlsx.js';
import { fixedCopies } from '../../src/sdk/fixed-copies.js';
import { csv, licence, personal } from '../check/table.js';
import { rowsOf, textsOf } from '../readers/collect.js';
import { bytesOf, textFile } from './edited.js';

const repair: ToldRepair = {
  file: '许可.csv',
  sheet: null,
  row: 2,
  column: 'K',
  header: '许可决定日期',
  field: 'decisionDate',
  rule: 'repair/date-form',
  from: '2024/3/1',
  to: '2024-03-01',
  kept: null,
};

async function sheetsOf(content: AsyncIterable<Uint8Array>): Promise<[string, string[][], Sheet][]> {
  const { sheets } = await readXlsx(bytesSource('修正记录.xlsx', await bytesOf(content)));
  return Promise.all(
    sheets.map(
      async (sheet): Promise<[string, string[][], Sheet]> => [sheet.name ?? '', textsOf(await rowsOf(sheet)), sheet],
    ),
  );
}

const log = (repairs: readonly ToldRepair[], rowsPerSheet?: number) =>
  changeLog({
    repairs: () => repairs,
    titleOf: ({ header }) => header ?? '',
    standard: '0.1.0',
    lang: 'zh',
    ...(rowsPerSheet === undefined ? {} : { rowsPerSheet }),
  });

describe('change log', () => {
  test('what was written, what was not and why, and that it is no data', async () => {
    const sheets = await sheetsOf(
      log([
        repair,
        { ...repair, file: '许可.json', row: 3, column: null, from: '=1', to: '' },
        { ...repair, sheet: '台账', row: 9, from: '100', to: '1000000', rule: 'repair/unit', kept: 'unit' },
      ]),
    );
    expect(sheets.map(([name, rows, { visibility }]) => [name, visibility, rows])).toEqual([
      [
        '修正记录',
        'visible',
        [
          ['文件', '工作表', '单元格', '数据项', '原值', '新值', '修正'],
          ['许可.csv', '', 'K2', '许可决定日期', '2024/3/1', '2024-03-01', '日期统一写作 YYYY-MM-DD'],
          ['许可.json', '', '第 3 条', '许可决定日期', '=1', '', '日期统一写作 YYYY-MM-DD'],
        ],
      ],
      [
        '没有写入的',
        'visible',
        [
          ['文件', '工作表', '单元格', '数据项', '原值', '新值', '修正', '没有写入的原因'],
          [
            '许可.csv',
            '台账',
            'K9',
            '许可决定日期',
            '100',
            '1000000',
            '按列的单位换算',
            '整列的单位与标准不同：请连列名带数值一起改成标准的单位',
          ],
        ],
      ],
      [
        '_lucheng',
        'very-hidden',
        [
          ['lucheng', 'changes'],
          ['standard', '0.1.0'],
          ['sheet', '修正记录'],
          ['sheet', '没有写入的'],
        ],
      ],
    ]);
  });

  test('more than a sheet holds goes on in another', async () => {
    const many = Array.from({ length: 5 }, (_, i) => ({ ...repair, row: i + 2 }));
    const sheets = await sheetsOf(log(many, 2));
    expect(sheets.map(([name, rows]) => [name, rows.slice(1).map((row) => row[2])])).toEqual([
      ['修正记录', ['K2', 'K3']],
      ['修正记录（2）', ['K4', 'K5']],
      ['修正记录（3）', ['K6']],
      ['没有写入的', []],
      ['_lucheng', expect.anything()],
    ]);
  });

  test('a text longer than a cell holds is cut', async () => {
    const [sheet] = await sheetsOf(log([{ ...repair, from: '𠮷'.repeat(20_000) }]));
    expect(sheet![1][1]![4]).toBe(`${'𠮷'.repeat(16_383)}…`);
  });
});

describe('of a check', () => {
  const table = csv([
    { ...personal, 行政相对人名称: '王甲 ', 证件号码: '37010219120307000６', 许可决定日期: '2024/3/1' },
  ]);
  const logOf = async (showPersonal: boolean) => {
    const fixed = await fixedCopies([textFile('许可.csv', table)], { asOf: '2024-03-12', showPersonal });
    for await (const { content } of fixed.copies) if (content) await bytesOf(content);
    return sheetsOf(fixed.changes());
  };

  test('personal data is masked unless asked for', async () => {
    const cells = async (show: boolean) => (await logOf(show))[0]![1].slice(1).map((row) => row.slice(3, 6));
    expect(await cells(true)).toEqual([
      ['行政相对人名称', '王甲 ', '王甲'],
      ['证件号码', '37010219120307000６', '370102191203070006'],
      ['许可决定日期', '2024/3/1', '2024-03-01'],
    ]);
    expect(await cells(false)).toEqual([
      ['行政相对人名称', '王**', '王*'],
      ['证件号码', '370***********000６', '370***********0006'],
      ['许可决定日期', '2024/3/1', '2024-03-01'],
    ]);
  });

  test('among data it is left aside, and named; asked for by name it is no data', async () => {
    const fixed = await fixedCopies([textFile('许可.csv', table)], { asOf: '2024-03-12' });
    for await (const { content } of fixed.copies) if (content) await bytesOf(content);
    const bytes = await bytesOf(fixed.changes());
    const source = bytesSource('修正记录.xlsx', bytes);
    const good = textFile('许可.csv', csv([licence]));
    const found = await check([good, { ...source, found: true }], { asOf: '2024-03-12' });
    expect([found.verdict, found.ignored]).toEqual(['pass', [{ file: '修正记录.xlsx', why: 'change-log' }]]);
    const named = await check([good, source], { asOf: '2024-03-12' });
    expect([named.verdict, named.undeterminedBy]).toEqual(['undetermined', ['input/blank-workbook']]);
  });
});
