import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { inlineRows, type TestSheet, workbookBytes } from '../readers/workbook.js';
import { cases, checkText, csv, licence, outcome } from './table.js';

const headers = Object.keys(licence);
const values = Object.values(licence);
const checkSheets = (sheets: readonly TestSheet[]) =>
  check([bytesSource('示例.xlsx', workbookBytes({ sheets }))], { asOf: '2024-03-12' });
const sheetOf = (rows: readonly (readonly string[])[], name = '数据'): TestSheet => ({ name, data: inlineRows(rows) });

describe('the header', () => {
  test('title and note rows above it', async () => {
    const report = await checkSheets([
      sheetOf([['行政许可信息表'], ['填报单位：示例局', '', '填报日期：2024年3月1日'], headers, values]),
    ]);
    expect(outcome(report)).toEqual([]);
    expect(report.sources[0]?.sheets[0]).toMatchObject({
      recordType: 'administrative-license',
      headerRow: 3,
      rows: { read: 1, records: 1 },
    });
  });

  test('marks, line breaks, blanks, hints and other brackets', async () => {
    const decorated: Record<string, string> = {
      行政相对人名称: '*行政相对人名称',
      '行政相对人代码_1(统一社会信用代码)': '行政相对人代码-1\n（统一社会信用代码）',
      许可类别: '许可类别（必填）',
      许可决定日期: ' 许可决定日期 ',
      有效期至: '有效期至(YYYY/MM/DD）',
    };
    const report = await checkSheets([sheetOf([headers.map((header) => decorated[header] ?? header), values])]);
    expect({ outcome: outcome(report), verdict: report.verdict }).toEqual({ outcome: [], verdict: 'pass' });
  });

  test('names of other generations of the form, told in the ledger', async () => {
    const older: Record<string, string> = {
      行政许可决定文书号: '行政许可决定书文号',
      法定代表人: '法定代表人姓名',
      有效期至: '许可截止期',
      许可机关统一社会信用代码: '许可机关代码',
    };
    const report = await checkSheets([sheetOf([headers.map((header) => older[header] ?? header), values])]);
    expect(outcome(report)).toEqual([]);
    const columns = report.sources[0]!.sheets[0]!.columns.filter((column) =>
      Object.values(older).includes(column.header),
    );
    expect(columns.map(({ header, how }) => [header, how])).toEqual([
      ['法定代表人姓名', 'alias'],
      ['行政许可决定书文号', 'alias'],
      ['许可截止期', 'alias'],
      ['许可机关代码', 'alias'],
    ]);
  });

  test('two rows, the upper one spanning groups', async () => {
    const upper = headers.map((header, i) => (i === 0 ? '行政相对人信息' : header === '许可类别' ? '许可信息' : ''));
    const report = await checkSheets([sheetOf([upper, headers, values])]);
    expect({ outcome: outcome(report), records: report.summary.records }).toEqual({ outcome: [], records: 1 });
  });

  test('column codes, whatever their case', async () => {
    const codes = [
      'XK_XDR_MC',
      'XK_XDR_LB',
      'xk_xdr_shxym',
      'XK_FRDB',
      'XK_XKWS',
      'XK_WSH',
      'XK_XKLB',
      'XK_NR',
      'XK_JDRQ',
      'XK_YXQZ',
      'XK_YXQZI',
      'XK_XKJG',
      'XK_XKJGDM',
      'XK_ZT',
      'XK_LYDW',
      'XK_LYDWDM',
    ];
    const row = [
      '济南示例甲科技有限公司',
      '法人及非法人组织',
      '91370100MADEUP0133',
      '王甲',
      '决定书',
      '济示审许〔2024〕1号',
      '普通',
      '示例',
      '2024-03-01',
      '2024-03-01',
      '2029-02-28',
      '示例局',
      '11370100MADEUP2160',
      '1',
      '示例局',
      '11370100MADEUP2160',
    ];
    const report = await checkText([codes, row].map((cells) => cells.join(',')).join('\n'));
    expect({ outcome: outcome(report), verdict: report.verdict }).toEqual({ outcome: [], verdict: 'pass' });
  });

  test('the same header twice: named, and the field is not judged', async () => {
    const report = await checkSheets([
      sheetOf([
        [...headers, '备注', '有效期至'],
        [...values, 'x', '不是日期'],
      ]),
    ]);
    expect(outcome(report).map(([severity, , , rule]) => [severity, rule])).toEqual([
      ['error', 'input/duplicate-header'],
      ['error', 'input/duplicate-header'],
    ]);
    expect(report.verdict).toBe('undetermined');
  });

  test('a required column missing is told once, not per row', async () => {
    const { 许可机关统一社会信用代码: _, ...rest } = licence;
    const report = await checkText(csv([rest, rest, rest]));
    expect(report.findings).toMatchObject([
      { rule: 'input/missing-column', severity: 'error', at: { field: 'agencyCode' } },
    ]);
    expect({ verdict: report.verdict, records: report.summary.records }).toEqual({
      verdict: 'undetermined',
      records: 3,
    });
  });

  test('an unknown column is named with the nearest field, and never taken for it', async () => {
    const { 许可机关: agency, ...rest } = licence;
    const report = await checkText(csv([{ ...rest, 许可机关名: agency!, 内部流水: '1' }]));
    expect(report.findings.map(({ rule, params }) => [rule, params['nearest']])).toEqual([
      ['input/missing-column', '许可机关名'],
      ['input/unknown-column', '许可机关'],
      ['input/unknown-column', ''],
    ]);
  });

  test('an unknown column with personal numbers', async () => {
    const report = await checkText(csv([{ ...licence, 经办身份: '370102191203070006' }]));
    expect(report.findings.map(({ rule }) => rule)).toEqual(['input/private-column', 'input/unknown-column']);
  });

  test('a number without its name means different codes in different forms', async () => {
    const report = await checkText(csv([{ ...licence, 行政相对人代码_2: '370100000000015' }]));
    expect(outcome(report)).toEqual([['warning', 1, '行政相对人代码_2', 'input/ambiguous-header']]);
  });

  test('the caller may fix type and row', async () => {
    const text = `a,b\n${csv([licence])}`;
    const report = await checkText(text, { headerRow: 2, type: 'administrative-license' });
    expect({ outcome: outcome(report), records: report.summary.records }).toEqual({ outcome: [], records: 1 });
  });
});

describe('rows that are no records', () => {
  test('totals, signatures, notes, and the header once more', async () => {
    const padded = (text: string, i = 0): string[] => headers.map((_, at) => (at === i ? text : ''));
    const report = await checkSheets([
      sheetOf([
        headers,
        values,
        padded('合计'),
        padded('填表人：王甲  审核人：李乙'),
        padded('以下空白'),
        headers,
        values.map((value) => value.replace('1号', '2号')),
      ]),
    ]);
    expect(outcome(report)).toEqual([['warning', 6, null, 'input/repeated-header']]);
    expect(report.sources[0]?.sheets[0]?.rows).toEqual({
      read: 6,
      records: 2,
      excludedCount: 4,
      excluded: [
        { row: 3, why: 'total' },
        { row: 4, why: 'note' },
        { row: 5, why: 'note' },
        { row: 6, why: 'repeated-header' },
      ],
    });
  });

  test('lines of codes or numbers under the header', async () => {
    const codes = headers.map((_, i) => String(i + 1));
    const report = await checkSheets([sheetOf([headers, codes, headers.map(() => '必填'), values])]);
    expect({ outcome: outcome(report), rows: report.sources[0]?.sheets[0]?.rows.excluded }).toEqual({
      outcome: [],
      rows: [
        { row: 2, why: 'header-note' },
        { row: 3, why: 'header-note' },
      ],
    });
  });

  test('a record whose name starts like a note is still a record', async () => {
    const report = await checkText(
      csv([
        { ...licence, 行政相对人名称: '合计' },
        { ...licence, 行政相对人名称: '说明：示例公司' },
      ]),
    );
    expect(report.summary.records).toBe(2);
  });
});

describe('sheets', () => {
  test('the one with the data is chosen; a dictionary and a text beside it are only named', async () => {
    const report = await checkSheets([
      { ...sheetOf([['普通'], ['特许'], ['认可']], '字典'), state: 'veryHidden' },
      sheetOf([['填表说明'], ['1. 带 * 的为必填项。']], '说明'),
      sheetOf([headers, values]),
      sheetOf([], 'Sheet2'),
    ]);
    expect(outcome(report)).toEqual([]);
    expect(report.sources[0]?.sheets.map(({ name, skipped }) => [name, skipped])).toEqual([
      ['字典', 'hidden'],
      ['说明', 'unrecognised'],
      ['数据', null],
      ['Sheet2', 'empty'],
    ]);
  });

  test('a second table whose header cannot be recognised is never passed over in silence', async () => {
    const report = await checkSheets([
      sheetOf([headers, values]),
      sheetOf(
        [
          ['行政相对人名称', '许可类别', '甲', '乙', '丙'],
          ['x', 'y', '1', '2', '3'],
        ],
        '另一张',
      ),
    ]);
    expect(report.findings).toMatchObject([{ rule: 'input/unknown-layout', at: { sheet: '另一张' } }]);
    expect(report.verdict).toBe('undetermined');
  });
});

describe('never 合格 without having checked', () => {
  test.each([
    ['an empty file', '', 'input/empty-file'],
    ['an unknown layout', 'a,b,c\n1,2,3\n', 'input/unknown-layout'],
    ['a header without records', csv([licence]).split('\n')[0]!, 'input/no-records'],
    ['a quote that is never closed', `${csv([licence])}\n"${csv([licence]).split('\n')[1]}`, 'input/unclosed-quote'],
  ])('%s', async (_name, text, rule) => {
    const report = await checkText(text);
    expect(report.verdict).toBe('undetermined');
    expect(report.findings.map((finding) => finding.rule)).toEqual([rule]);
  });

  test('no input at all', async () => {
    const report = await check([], { asOf: '2024-03-12' });
    expect([report.verdict, report.undeterminedBy]).toEqual(['undetermined', ['input/no-tables']]);
  });

  test('a source that breaks while it is read does not hide the others', async () => {
    const broken = {
      ...bytesSource('坏.csv', new TextEncoder().encode('a')),
      read: () => Promise.reject(new Error('EIO')),
    };
    const report = await check([broken, bytesSource('好.csv', new TextEncoder().encode(csv([licence])))], {
      asOf: '2024-03-12',
    });
    expect([report.verdict, report.summary.records, report.findings.map(({ rule }) => rule)]).toEqual([
      'undetermined',
      1,
      ['input/crashed'],
    ]);
  });

  test('a formula nobody has calculated', async () => {
    const data =
      inlineRows([headers]) +
      `<row r="2">${values.map((value, i) => (headers[i] === '许可机关' ? '<c><f>A1</f></c>' : value === '' ? '<c/>' : `<c t="inlineStr"><is><t>${value}</t></is></c>`)).join('')}</row>`;
    const report = await checkSheets([{ name: '数据', data }]);
    expect([report.verdict, outcome(report)]).toEqual([
      'undetermined',
      [['error', 2, '许可机关', 'shape/uncached-formula']],
    ]);
  });

  test('an empty month is fine where the caller says so', async () => {
    expect((await checkText(csv([licence]).split('\n')[0]!, { allowEmpty: true })).verdict).toBe('pass');
  });
});

describe('what a table does not have', () => {
  test('common fields are taken from the record or the options, and what is left is in the ledger', async () => {
    const sheet = (await checkText(csv([licence]))).sources[0]!.sheets[0]!;
    expect(sheet.notGiven).toEqual(['操作类型', '行政区划代码', '公开属性', '保密与隐私审查']);
    const given = await checkText(csv([licence]), {
      division: '370102',
      operation: '1',
      disclosure: '1',
      secrecy: '1',
    });
    expect(given.sources[0]!.sheets[0]!.notGiven).toEqual([]);
  });

  test('a wrong date is told once, although another field is taken from it', async () => {
    expect(outcome(await checkText(csv([{ ...licence, 许可决定日期: '2024-02-30' }])))).toHaveLength(1);
  });

  test('a condition some records meet without the column', async () => {
    const { 法定代表人: _, ...rest } = licence;
    const report = await checkText(csv(cases([rest, rest])));
    expect(report.findings).toMatchObject([
      { rule: 'input/missing-conditional-column', params: { title: '法定代表人', count: 2 } },
    ]);
  });
});
