import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnLetters } from '../../src/standard/column-letters.js';
import { escapeXml, workbookBytes } from '../readers/workbook.js';
import { contentOf, edited, keepsTheRest, type Piece, someCells, withEdits } from './edited.js';
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
    { numRuns: 300 },
  );
});
