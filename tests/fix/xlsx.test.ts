import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { Edits } from '../../src/fix/edits.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { columnLetters } from '../../src/standard/column-letters.js';
import { licence } from '../check/table.js';
import { refusal } from '../readers/collect.js';
import { escapeXml, inlineRows, workbookBytes } from '../readers/workbook.js';
import { contentOf, edited, keepsTheRest, type Piece, someCells, withEdits, written } from './edited-tables.js';
import { packedParts, partOf } from './parts.js';

const text = fc
  .string({
    unit: fc.constantFrom('a', '<', '&', '"', ' ', '\t', '\n', '\r', '示', '𠮷', '\u0001', '_x0041_', '_', ']'),
    maxLength: 8,
  })
  .map((one) => (one === '' ? '' : `${one}甲`));
const shared = ['示例甲', ' 示例乙 ', '_x000D_'];
/** Attributes and content of a cell. */
const cell = fc.oneof(
  fc.constant(['', ''] as const),
  fc.nat(2).map((index) => [' t="s" s="1"', `<v>${index}</v>`] as const),
  fc.nat().map((n) => ['', `<v>${n}</v>`] as const),
  fc.integer({ min: 61, max: 60_000 }).map((n) => [' s="1"', `<v>${n}</v>`] as const),
  fc.constant([' t=\'inlineStr\' vm="1"', '<is><r><t>示</t></r><r><t>例</t></r></is><extLst><ext/></extLst>'] as const),
  fc.constant([' t="b"', '<v>1</v>'] as const),
  fc.constant([' t="str"', '<f>"甲"&amp;1</f><v>甲1</v>'] as const),
);
const row = fc.record({
  cells: fc.array(fc.record({ of: cell, skip: fc.nat(2) }), { maxLength: 5 }),
  skip: fc.nat(2),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

/** The XML of a sheet’s rows in pieces, one a cell. @param named true where rows and cells say where they are. */
function piecesOf(sheet: string, rows: readonly Row[], named: boolean): Piece[] {
  let n = 0;
  return rows.flatMap(({ cells, skip }): Piece[] => {
    n += 1 + (named ? skip : 0);
    const own = n;
    let column = -1;
    const pieces = cells.map(({ of: [attributes, content], skip: over }): Piece => {
      column += 1 + (named ? over : 0);
      const r = named ? ` r="${columnLetters(column)}${own}"` : '';
      const xml = `<c${r}${attributes}${content === '' ? '/>' : `>${content}</c>`}`;
      return { xml, cells: [{ sheet, row: own, column }] };
    });
    return [{ xml: `<row${named ? ` r="${own}" ht="20"` : ''}>` }, ...pieces, { xml: '</row>\n' }];
  });
}

const join = (pieces: readonly Piece[]): string => pieces.map(({ xml }) => xml).join('');

test('any cells of any sheets: they are read as they were edited, all else as before, and stays as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(row, { maxLength: 5 }), { minLength: 1, maxLength: 2 }),
      fc.boolean(),
      fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), text), { minLength: 1, maxLength: 6 }),
      async (sheets, named, picks) => {
        const rows = sheets.map((one, i) => piecesOf(`表${i + 1}`, one, named));
        const bytes = workbookBytes({
          sheets: rows.map((pieces, i) => ({
            name: `表${i + 1}`,
            data: join(pieces),
            after: '<sheetProtection sheet="1"/><!-- 尾 -->',
          })),
          strings: shared.map((one) => `<si><t xml:space="preserve">${escapeXml(one)}</t></si>`).join(''),
          cellFormats: '<xf numFmtId="0"/><xf numFmtId="14"/>',
        });
        const before = await contentOf(bytes);
        const cells = someCells(before, picks);
        fc.pre(cells.length > 0);
        const after = await edited(bytes, cells);
        expect(await contentOf(after)).toEqual(withEdits(before, cells));
        for (const [i, pieces] of rows.entries()) {
          const part = `xl/worksheets/sheet${i + 1}.xml`;
          const [head = '', tail = ''] = partOf(bytes, part).split(`<sheetData>${join(pieces)}`);
          const all = [{ xml: `${head}<sheetData>` }, ...pieces, { xml: tail }];
          expect(keepsTheRest(all, partOf(after, part), cells)).toBe(true);
        }
        const changed = sheets.flatMap((_, i) =>
          cells.some(({ sheet }) => sheet === `表${i + 1}`) ? [`xl/worksheets/sheet${i + 1}.xml`] : [],
        );
        expect(await packedParts(after, changed)).toEqual(await packedParts(bytes, changed));
      },
    ),
    { numRuns: 120 },
  );
});

const sheetOf = (rows: string): Uint8Array => workbookBytes({ sheets: [{ name: '数据', data: rows }] });
const part = 'xl/worksheets/sheet1.xml';

test.each<[string, string, string, string]>([
  [
    'a shared text',
    '<c r="A1" s="3" t="s"><v>0</v></c>',
    '甲',
    '<c r="A1" s="3" t="inlineStr"><is><t xml:space="preserve">甲</t></is></c>',
  ],
  [
    'a serial',
    '<c r="A1" s="2"><v>45352</v></c>',
    '2024-03-01',
    '<c r="A1" s="2" t="inlineStr"><is><t xml:space="preserve">2024-03-01</t></is></c>',
  ],
  ['nothing', '<c r="A1" s="2" t="inlineStr"><is><t>无</t></is></c>', '', '<c r="A1" s="2"/>'],
  [
    'what looks like a formula',
    '<c r="A1" t="inlineStr"><is><t>="1"</t></is></c>',
    '=1',
    '<c r="A1" t="inlineStr"><is><t xml:space="preserve">=1</t></is></c>',
  ],
])('%s', async (_name, xml, to, expected) => {
  const bytes = workbookBytes({
    sheets: [{ name: '数据', data: `<row r="1">${xml}</row>` }],
    strings: '<si><t> 甲</t></si>',
    cellFormats: '<xf/><xf/><xf/><xf/>',
  });
  const after = await edited(bytes, [{ sheet: '数据', row: 1, column: 0, to }]);
  expect(partOf(after, part)).toBe(partOf(bytes, part).replace(xml, expected));
});

test('a repair of what a formula gives is told, and not written', async () => {
  const headers = Object.keys(licence);
  const cells = headers.map((header) =>
    header === '许可机关'
      ? '<c t="str"><f>T1&amp;" "</f><v>济南市示例区行政审批服务局 </v></c>'
      : `<c t="inlineStr"><is><t xml:space="preserve">${licence[header]}${header === '法定代表人' ? ' ' : ''}</t></is></c>`,
  );
  const bytes = sheetOf(`${inlineRows([headers])}<row r="2">${cells.join('')}</row>`);
  const edits = new Edits();
  const report = await check([bytesSource('示例', bytes)], { asOf: '2024-03-12', sink: edits });
  expect(report.repairs.map(({ at, to, writable, kept }) => [at.header, to, writable, kept])).toEqual([
    ['法定代表人', '王甲', true, undefined],
    ['许可机关', '济南市示例区行政审批服务局', false, 'formula'],
  ]);
  const after = await written(bytes, edits);
  expect(partOf(after, part)).toContain(cells[headers.indexOf('许可机关')]);
  expect((await contentOf(after))[0]?.[1][1]?.cells[headers.indexOf('法定代表人')]).toBe('王甲');
});

test('of two rows with one number none is written', async () => {
  const row = '<row r="2"><c r="A2" t="inlineStr"><is><t>甲</t></is></c></row>';
  const found = await refusal(() => edited(sheetOf(row + row), [{ sheet: '数据', row: 2, column: 0, to: '乙' }]));
  expect(found).toEqual({ rule: 'input/damaged-part', params: { part } });
});

test('macros stay, a signature goes, and so does what names it', async () => {
  const types = (more: string): string =>
    `<Types xmlns="t"><Default Extension="xml" ContentType="application/xml"/>${more}<Override PartName="/xl/vbaProject.bin" ContentType="v"/></Types>`;
  const relation = '<Relationship Id="rId1" Type="o/officeDocument" Target="xl/workbook.xml"/>';
  const relations = (more: string): string => `<Relationships>${relation}${more}</Relationships>`;
  const signed: Record<string, Uint8Array> = {
    ...unzipSync(sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row>')),
    '[Content_Types].xml': strToU8(types('<Override PartName="/_xmlsignatures/sig1.xml" ContentType="s"/>')),
    '_rels/.rels': strToU8(
      relations('<Relationship Id="rId2" Type="d/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>'),
    ),
    '_xmlsignatures/origin.sigs': strToU8(''),
    '_xmlsignatures/sig1.xml': strToU8('<Signature/>'),
    'xl/vbaProject.bin': strToU8('macros'),
    'xl/vbaProjectSignature.bin': strToU8('signed macros'),
  };
  const parts = unzipSync(await edited(zipSync(signed), [{ sheet: '数据', row: 1, column: 0, to: '乙' }]));
  const text = (name: string): string => new TextDecoder().decode(parts[name]);
  expect(Object.keys(parts)).toEqual(Object.keys(signed).filter((name) => !name.startsWith('_xml')));
  expect([text('[Content_Types].xml'), text('_rels/.rels')]).toEqual([types(''), relations('')]);
  expect([text('xl/vbaProject.bin'), text('xl/vbaProjectSignature.bin')]).toEqual(['macros', 'signed macros']);
});
