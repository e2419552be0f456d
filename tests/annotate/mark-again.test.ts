import { expect, test } from 'vitest';
import { describeWithLibreOffice, roundTrip } from '../libreoffice.js';
import { namespaces, packageBytes, relationTo, textRow } from './make-package.js';
import { error, lookOf, mark, notesOf, partsOf, sheetOf, textsOf, warning } from './marked.js';

const comments = `<comments ${namespaces}><authors><author>王甲</author></authors><commentList><comment ref="A2" authorId="0"><text><r><rPr><b/><sz val="9"/></rPr><t>核对过</t></r></text></comment><comment ref="A3" authorId="0"><text><t>【鲁诚】别动</t></text></comment></commentList></comments>`;
const drawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><v:textbox><div style="text-align:left"><br></div></v:textbox><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 1, 2, 3, 15, 5, 4</x:Anchor><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape><v:shape id="_x0000_s1026" type="#_x0000_t202" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 2, 2, 3, 15, 6, 4</x:Anchor><x:Row>2</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';

/** A sheet with everything marks touch: filled cells, notes, a filter with criteria, hidden columns to the right. */
const original = packageBytes({
  sheets: [
    {
      name: '行政许可',
      head: '<dimension ref="A1:C4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><cols><col min="1" max="2" width="20" customWidth="1"/><col min="4" max="16384" width="9" hidden="1" customWidth="1"/></cols>',
      rows: [
        textRow(1, ['名称', '日期', '内容'], 2),
        '<row r="2"><c r="A2" t="inlineStr"><is><t>示例甲</t></is></c><c r="B2" s="1"><v>45352</v></c><c r="C2" s="3" t="inlineStr"><is><t>乙</t></is></c></row>',
        '<row r="3"><c r="A3" t="inlineStr"><is><t>示例丙</t></is></c><c r="B3" s="1"><v>45353</v></c><c r="C3" t="inlineStr"><is><t>乙</t></is></c></row>',
        '<row r="4"><c r="A4" t="inlineStr"><is><t>示例丁</t></is></c><c r="B4" s="1"><v>45354</v></c><c r="C4" t="inlineStr"><is><t>乙</t></is></c></row>',
      ].join(''),
      tail: '<autoFilter ref="A1:C4"><filterColumn colId="2"><filters><filter val="乙"/></filters></filterColumn></autoFilter><legacyDrawing r:id="rId2"/>',
      relations: `${relationTo('rId1', 'comments', '../comments1.xml')}${relationTo('rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml')}`,
    },
    { name: '其他', rows: textRow(1, ['别的']) },
  ],
  workbook:
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">行政许可!$A$1:$C$4</definedName></definedNames>',
  parts: { 'xl/comments1.xml': comments, 'xl/drawings/vmlDrawing1.vml': drawing },
  types:
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>',
});
const plan = {
  headerNote: error('【鲁诚】错误\n缺少列'),
  cells: {
    A1: warning('【鲁诚】疑问\n整列'),
    A2: error('【鲁诚】错误\n名称不对'),
    B2: error('【鲁诚】错误\n日期不对'),
    C2: error('【鲁诚】错误\n内容不对'),
    C3: error(),
    B4: warning(),
  },
  results: { 2: '错误：日期不对', 3: '错误：内容不对' },
};

/** All that can be seen of a marked copy. */
async function seen(bytes: Uint8Array): Promise<unknown> {
  const parts = partsOf(bytes);
  const sheet = sheetOf(parts, '行政许可');
  const cells = ['A1', 'B1', 'D1', 'A2', 'B2', 'C2', 'D2', 'A3', 'B3', 'C3', 'D3', 'A4', 'B4', 'C4'];
  const { _lucheng: own, ...texts } = await textsOf(bytes);
  return {
    texts,
    own: Object.values(own ?? {}).filter(([key]) => key !== 'style'),
    looks: Object.fromEntries(cells.map((ref) => [ref, lookOf(parts, sheet, ref)])),
    notes: notesOf(parts, '行政许可'),
    filter: /<autoFilter ref="([^"]*)"/.exec(parts[sheet] ?? '')?.[1],
    criteria: /<filter val="([^"]*)"/.exec(parts[sheet] ?? '')?.[1],
    name: /name="_xlnm._FilterDatabase" localSheetId="2"[^>]*>([^<]*)/
      .exec(
        (parts['xl/workbook.xml'] ?? '').replace(/<definedName [^>]*>/g, (tag) => {
          const local = /localSheetId="\d+"/.exec(tag)?.[0] ?? '';
          return `<definedName ${/name="[^"]*"/.exec(tag)?.[0]} ${local}>`;
        }),
      )?.[1]
      ?.replaceAll("'", ''),
  };
}

test('a copy is marked with all there is', async () => {
  const copy = await seen(await mark(original, [plan]));
  expect(copy).toMatchObject({
    filter: 'A1:D4',
    criteria: '乙',
    name: '行政许可!$A$1:$D$4',
    notes: {
      A1: '【鲁诚】疑问\n整列',
      A2: '核对过\n【鲁诚】错误\n名称不对',
      A3: '【鲁诚】别动',
      B2: '【鲁诚】错误\n日期不对',
      C2: '【鲁诚】错误\n内容不对',
      D1: '【鲁诚】错误\n缺少列',
    },
  });
});

test('a copy that is marked again is as one that is marked for the first time', async () => {
  const first = await mark(original, [plan]);
  expect(await seen(await mark(first, [plan]))).toEqual(await seen(first));
});

test('marks go where there is nothing more to say', async () => {
  const none = await seen(await mark(await mark(original, [plan]), [{ headerRows: [] }]));
  const fresh = await seen(await mark(original, [{ headerRows: [] }]));
  expect(none).toEqual(fresh);
  expect(fresh).toMatchObject({ filter: 'A1:C4', notes: { A2: '核对过', A3: '【鲁诚】别动' } });
});

describeWithLibreOffice('after LibreOffice has saved it', () => {
  test('a copy has all its marks, and is marked again as for the first time', async () => {
    const first = await mark(original, [plan]);
    const saved = await roundTrip(first);
    expect(await seen(saved)).toEqual(await seen(first));
    expect(await seen(await mark(saved, [plan]))).toEqual(await seen(first));
  }, 120_000);
});
