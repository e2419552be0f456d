import { describe, expect, test } from 'vitest';
import { packageBytes, textRow } from './make-package.js';
import { error, lookOf, mark, partsOf, textsOf, warning } from './marked.js';

const rows = [
  textRow(1, ['名称', '日期', '内容'], 2),
  '<row r="2" spans="1:3"><c r="A2" t="inlineStr"><is><t>示例甲</t></is></c><c r="B2" s="1"><v>45352</v></c><c r="C2" s="3" t="inlineStr"><is><t>=1+1</t></is></c></row>',
  textRow(3, ['示例乙', undefined, '丙']),
].join('');
const plain = packageBytes({
  sheets: [
    {
      name: '行政许可',
      head: '<dimension ref="A1:C3"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
      rows,
    },
    {
      name: '其他',
      head: '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
      rows: textRow(1, ['别的']),
    },
  ],
  views: '<bookViews><workbookView activeTab="1" firstSheet="1"/></bookViews>',
  workbook:
    '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">行政许可!$1:$1</definedName><definedName name="全局">其他!$A$1</definedName></definedNames><calcPr calcId="1"/>',
});
const plan = {
  cells: { B2: error('【鲁诚】错误\n日期不对'), B3: warning('【鲁诚】疑问\n没有填'), A1: error('【鲁诚】错误\n整列') },
  results: { 2: '错误：日期不对', 3: '疑问：没有填' },
};

describe('a marked copy', () => {
  test('has the sheets in front, the column of results, and all that was there', async () => {
    const copy = await mark(plain, [plan]);
    expect(await textsOf(copy)).toEqual({
      检查结论: { 1: ['不合格', '去看'] },
      问题清单: { 1: ['序号'], 2: ['1'] },
      行政许可: {
        1: ['名称', '日期', '内容', '校验结果'],
        2: ['示例甲', '2024-03-01', '=1+1', '错误：日期不对'],
        3: ['示例乙', undefined, '丙', '疑问：没有填'],
      },
      其他: { 1: ['别的'] },
      _lucheng: expect.objectContaining({ 1: ['lucheng', 'annotated'], 3: ['sheet', '检查结论'] }),
    });
  });

  test('tells cells by their fill; letters that were light are dark', async () => {
    const parts = partsOf(await mark(plain, [plan]));
    const sheet = 'xl/worksheets/sheet1.xml';
    expect(lookOf(parts, sheet, 'A1')).toEqual({ fill: 'error', font: '000000' });
    expect(lookOf(parts, sheet, 'B1')).toEqual({ fill: '1F4E78', font: 'FFFFFF' });
    expect(lookOf(parts, sheet, 'D1')).toEqual({ fill: '1F4E78', font: 'FFFFFF' });
    expect(lookOf(parts, sheet, 'B2')).toEqual({ fill: 'error' });
    expect(lookOf(parts, sheet, 'B3')).toEqual({ fill: 'warning' });
    expect(lookOf(parts, sheet, 'C2')).toEqual({ fill: 'FFFF99' });
  });

  test('opens on the first sheet in front, and no other is selected with it', async () => {
    const parts = partsOf(await mark(plain, [plan]));
    expect(parts['xl/workbook.xml']).toContain('<workbookView activeTab="0"/>');
    for (const name of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'])
      expect(parts[name]).not.toContain('tabSelected');
    expect(parts['xl/workbook.xml']).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="2">行政许可!$1:$1',
    );
    expect(parts['xl/workbook.xml']).toContain('<definedName name="全局">');
  });
});
