import { describe, expect, test } from 'vitest';
import { codeSets } from '../../src/generated/code-sets.js';
import { recordTypes } from '../../src/generated/record-types.js';
import { classifyRow } from '../../src/mapping/classify-row.js';
import { findHeader, type HeaderOptions } from '../../src/mapping/find-header.js';
import type { Mapping, NoMapping } from '../../src/model/mapping.js';
import type { Row } from '../../src/model/sheet.js';

const standard = { recordTypes, codeSets };
const rowOf = (cells: readonly string[], n: number): Row => ({
  n,
  line: null,
  cells: cells.map((cell) => (cell === '' ? undefined : cell)),
});
const find = (rows: readonly (readonly string[])[], options: HeaderOptions = {}): Mapping | NoMapping =>
  findHeader(
    rows.map((cells, i) => rowOf(cells, i + 1)),
    false,
    standard,
    options,
  );
const mapped = (rows: readonly (readonly string[])[], options: HeaderOptions = {}): Mapping => {
  const found = find(rows, options);
  if (!('columns' in found)) throw new Error('not recognised');
  return found;
};
const fieldOf = (mapping: Mapping, header: string): string | null =>
  mapping.columns.find((column) => column.header === header)?.field?.name ?? null;

const penalty = ['行政相对人名称', '行政处罚决定书文号', '处罚内容', '处罚决定日期', '处罚机关'];
const licence = [
  '行政相对人名称',
  '行政相对人类别',
  '行政相对人代码_1(统一社会信用代码)',
  '行政许可决定文书号',
  '许可内容',
  '许可决定日期',
  '许可机关',
  '当前状态',
];
const record = [
  '示例公司',
  '法人及非法人组织',
  '91370100MADEUP0133',
  '济示审许〔2024〕1号',
  '示例',
  '2024-03-01',
  '示例局',
  '1',
];

describe('spellings', () => {
  test.each([
    ['许可机关名称', 'agencyName'],
    ['许可决定时间', 'decisionDate'],
    ['有效期起', 'validFrom'],
    ['有效期止', 'validTo'],
    ['12.许可类别', 'licenseCategory'],
    ['3、许可证书名称', 'certificateName'],
    ['许可类别(下拉选择)', 'licenseCategory'],
    ['法定代表人（不超过50字）', 'legalRepName'],
  ])('%s', (header, field) => {
    expect(fieldOf(mapped([[...licence.slice(0, 5), header]]), header)).toBe(field);
  });

  test('a spelling that is a field of its own keeps it', () => {
    const mapping = mapped([['案号', '被执行人名称', '执行法院', '立案日期', '推送日期', '推送时间']]);
    expect([...mapping.contested]).toEqual(['pushDate']);
  });
});

describe('units', () => {
  test.each([
    ['罚款金额（元）', -4],
    ['罚款金额（千元）', -1],
    ['罚款金额：元', -4],
    ['罚款金额（万元）', 0],
    ['罚款金额', 0],
  ])('%s', (header, unitShift) => {
    const mapping = mapped([[...penalty, header]]);
    expect(mapping.columns.at(-1)).toMatchObject({ field: { name: 'fineAmount' }, unitShift });
  });

  test('a note above the header gives the unit of the table, a header its own', () => {
    const mapping = mapped([['金额单位：元'], [...penalty, '罚款金额', '没收违法所得、没收非法财物的金额（万元）']]);
    expect(mapping.columns.slice(-2).map((column) => column.unitShift)).toEqual([-4, 0]);
    expect(mapped([['填报单位：元示例局'], [...penalty, '罚款金额']]).columns.at(-1)?.unitShift).toBe(0);
  });
});

describe('which type', () => {
  const shared = ['行政相对人名称', '行政相对人类别', '行政相对人代码_1(统一社会信用代码)', '法定代表人'];

  test('columns that four types share decide for none', () => {
    expect(find([shared])).toMatchObject({ matched: 4, found: shared });
  });

  test('what stands above them decides, or what the caller says', () => {
    expect(mapped([['济南市行政许可信息表'], shared]).type.id).toBe('administrative-license');
    expect(mapped([shared], { type: 'administrative-penalty' }).type.id).toBe('administrative-penalty');
  });

  test('columns of record types decide', () => {
    const rows = [
      ['记录类型', ...shared],
      ['303', '示例公司', '法人及非法人组织', '91370100MADEUP0133', '王甲'],
    ];
    expect(mapped(rows).type.id).toBe('administrative-coercion');
  });

  test('ordinals do not weigh', () => {
    expect(mapped([['序号', ...licence]]).match).toBe(mapped([licence]).match);
  });
});

test('a header row given wrongly does not swallow a record', () => {
  expect(find([['示例'], licence, record], { headerRow: 3 })).not.toHaveProperty('columns');
  expect(mapped([['示例'], licence, record], { headerRow: 2 }).headerRows).toEqual([2]);
});

describe('rows', () => {
  const mapping = mapped([
    ['序号', ...licence],
    ['1', ...record],
  ]);
  test.each<[string, readonly string[], string | null]>([
    ['a record', ['1', ...record], null],
    ['numbered beforehand, never filled', ['7'], 'blank'],
    ['a sample that says so', ['样例', ...record], 'sample'],
    ['an organisation called 示例', ['1', '示例', ...record.slice(1)], null],
    ['page total', ['本页小计', '', '3'], 'total'],
    ['count', ['共2条'], 'total'],
    ['signatures', ['制表单位：示例局', '', '', '联系人：王甲'], 'note'],
    [
      'forms of values',
      ['', '文本200', '单选', '18位', '文本200', '文本', 'YYYY-MM-DD', '文本', '单选'],
      'header-note',
    ],
    [
      'what templates ask for',
      [
        '',
        '必填；最多 200 字',
        '必填；下拉选',
        '条件必填；18 位代码',
        '选填',
        '必填；日期 YYYY-MM-DD',
        '选填；数值；元',
      ],
      'header-note',
    ],
    ['answers to 是否必填', ['是否必填', ...licence.map((_, i) => (i % 2 === 0 ? '是' : '否'))], 'header-note'],
    ['marks of what must be filled', ['', ...licence.map((_, i) => 'MOC'.charAt(i % 3))], 'header-note'],
    ['forms, and whether they must be filled', ['', '文本', '是', '文本', '否', '18位', '是', '单选'], 'header-note'],
    ['a record of answers', ['1', '示例公司', '是', '是', '否', '是'], null],
    ['a record of answers alone', ['1', '是', '否', '是'], null],
    ['a record of codes', ['1', '2', '3'], null],
    ['a record that speaks of what must be filled', ['1', record[0]!, '必填；见附件', ...record.slice(2)], null],
  ])('%s', (_name, cells, why) => {
    expect(classifyRow(rowOf(cells, 3), mapping)).toBe(why);
  });
});

test('headers that depend on other columns or answer questions speak of fields and codes that exist', () => {
  const words = recordTypes.flatMap((type) =>
    type.fields.flatMap((field) => field.aliases.map((alias) => ({ type, field, alias }))),
  );
  for (const { type, field, alias } of words) {
    const codes = field.codeSet === null ? [] : codeSets[field.codeSet]!.codes.map(({ code }) => code);
    const answers = Object.values(alias.answers ?? {}).filter((answer) => answer !== '');
    expect(codes).toEqual(expect.arrayContaining(answers));
    if (alias.beside) expect(type.fields.map(({ name }) => name)).toContain(alias.beside);
  }
});
