import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { recordTypes } from '../../src/generated/record-types.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { maskReport } from '../../src/reports/mask.js';
import { inlineRows, workbookBytes } from '../readers/workbook.js';
import { cases, checkText, csv, licence, outcome } from './table.js';

const changed = (changes: readonly Readonly<Record<string, string>>[]) =>
  checkText(csv(cases(changes.map((change) => ({ ...licence, ...change })))));

describe('mojibake is told in values, and makes no file pass', () => {
  test.each([
    ['许可内容', '锟斤拷锟斤拷', 'replaced'],
    ['行政相对人名称', '娴庡崡绀轰緥', 'utf8-as-gbk'],
    ['许可内容', 'Í³Ò»Éç»áÐÅÓÃ´úÂë', 'gbk-as-latin'],
    ['备注', '??????', 'replaced'],
  ])('%s %s', async (header, value, reason) => {
    const report = await changed([{ [header]: value }]);
    expect([report.verdict, outcome(report)]).toEqual(['fail', [['error', 2, header, `shape/mojibake#${reason}`]]]);
  });

  test('what it probably said is masked like the value itself', async () => {
    const report = await changed([{ 法定代表人: '鐜嬬敳' }]);
    expect(report.findings[0]?.message).toContain('王甲');
    expect(JSON.stringify(maskReport(report, recordTypes))).not.toMatch(/王甲|鐜嬬敳/);
  });

  test('in the header: the file is refused, and the words are given back', async () => {
    const text = new TextDecoder('gb18030').decode(new TextEncoder().encode(csv([licence])));
    const report = await checkText(text);
    expect([report.verdict, report.findings.map(({ rule }) => rule)]).toEqual(['undetermined', ['input/mojibake']]);
    expect(report.findings[0]?.message).toContain('行政相对人名');
  });
});

describe('numbers turned into dates', () => {
  test.each([
    ['3月1日', 'error', undefined],
    ['1-Mar', 'error', undefined],
    ['Mar-24', 'error', undefined],
    ['2024/3/1', 'warning', 'perhaps'],
  ])('%s in a column of numbers', async (许可编号, severity, reason) => {
    const rule = reason ? `shape/turned-to-date#${reason}` : 'shape/turned-to-date';
    expect(outcome(await changed([{ 许可编号 }]))).toEqual([[severity, 2, '许可编号', rule]]);
  });

  test('a date cell of a workbook', async () => {
    const headers = Object.keys(licence);
    const cells = headers.map((header) =>
      header === '许可编号' ? '<c s="1"><v>45352</v></c>' : `<c t="inlineStr"><is><t>${licence[header]}</t></is></c>`,
    );
    const bytes = workbookBytes({
      sheets: [{ name: '数据', data: `${inlineRows([headers])}<row r="2">${cells.join('')}</row>` }],
      cellFormats: '<xf numFmtId="0"/><xf numFmtId="14"/>',
    });
    const report = await check([bytesSource('示例.xlsx', bytes)], { asOf: '2024-03-12' });
    expect(outcome(report)).toEqual([['error', 2, '许可编号', 'shape/turned-to-date']]);
    expect(report.findings[0]?.value).toBe('2024-03-01');
  });

  test.each(['1-3', 'SL-2024-3-1', '2024-0301', 'MAR24'])('%s is none', async (许可编号) => {
    expect(outcome(await changed([{ 许可编号 }]))).toEqual([]);
  });
});

describe('values made by dragging', () => {
  const years = (count: number) => Array.from({ length: count }, (_, i) => ({ 有效期至: `${2029 + i}-02-28` }));

  test('the same day year after year', async () => {
    const report = await changed([{ 有效期至: '2028-01-01' }, ...years(4), { 有效期至: '2033-05-01' }]);
    expect(outcome(report)).toEqual([['warning', 3, '有效期至', 'shape/dragged-run']]);
    expect(report.findings[0]).toMatchObject({
      value: '2029-02-28',
      params: { count: 4, last: '2032-02-28' },
      related: [{ row: 6 }],
    });
  });

  test('three may be chance, and numbers of one’s own documents count up by themselves', async () => {
    expect(outcome(await changed(years(3)))).toEqual([]);
    const numbered = Array.from({ length: 6 }, (_, i) => ({ 许可编号: `SL-2024-000${i + 1}` }));
    expect(outcome(await changed(numbered))).toEqual([]);
  });

  test('codes of others', async () => {
    const dragged = [3, 4, 5, 6, 7].map((digit) => ({
      '行政相对人代码_1(统一社会信用代码)': `91370100MADEUP013${digit}`,
    }));
    const report = await changed(dragged);
    expect(report.findings.find(({ rule }) => rule === 'shape/dragged-run')).toMatchObject({
      at: { row: 2, column: 'C' },
      params: { count: 5 },
    });
  });
});

test('numbers shorter than their neighbours, which begin with zeros', async () => {
  const numbers = ['0007141', '0007142', '0007143', '0007144', '0007145', '0007146', '7147', '0007148'];
  const report = await changed(numbers.map((许可编号) => ({ 许可编号 })));
  expect(outcome(report)).toEqual([['warning', 1, '许可编号', 'shape/lost-zeros']]);
  expect(report.findings[0]?.params).toMatchObject({ length: 7, count: 1, rows: '8' });
  expect(outcome(await changed(['71', '7147', '714'].map((许可编号) => ({ 许可编号 }))))).toEqual([]);
});
