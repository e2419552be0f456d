import { read as readSheetJs } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { odsBytes } from '../readers/ods.js';
import { escapeXml } from '../readers/workbook.js';
import { contentOf, edited, keepsTheRest, type Piece, someCells, withEdits } from './edited.js';
import { packedParts, partOf } from './parts.js';

const texts = fc
  .string({ unit: fc.constantFrom('a', '<', '&', '"', ' ', '\t', '\n', '示', '𠮷', '\u3000', ']', '>'), maxLength: 8 })
  .map((text) => (text === '' ? '' : `${text}甲${text}`));

const shown = (text: string): string => `<text:p>${escapeXml(text)}</text:p>`;
/** Attributes and content of a cell. */
const cell = fc.oneof(
  fc.constant(['', ''] as const),
  fc.constant(['', '<!-- 空 -->'] as const),
  fc
    .stringMatching(/^[a-c示例]{1,5}$/)
    .map((text) => [' office:value-type="string"', `${shown(text)}${shown('乙')}`] as const),
  fc
    .nat()
    .map(
      (n) => [` calcext:value-type='float' office:value-type="float" office:value="${n}"`, shown(String(n))] as const,
    ),
  fc.constant([' office:value-type="date" office:date-value="2024-03-01"', ''] as const),
  fc.constant([
    ' table:style-name="ce1" office:value-type="boolean" office:boolean-value="true"',
    '<office:annotation><text:p>批注</text:p></office:annotation><text:p>真</text:p><draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame>',
  ] as const),
  fc.constant([' table:formula="of:=[.A1]" office:value-type="float" office:value="5"', shown('5')] as const),
);
const run = fc.integer({ min: 1, max: 3 });
const row = fc.record({
  cells: fc.array(fc.record({ of: cell, repeat: run, name: fc.constantFrom('table-cell', 'covered-table-cell') }), {
    maxLength: 5,
  }),
  repeat: run,
  within: fc.constantFrom('', 'table-header-rows', 'table-row-group'),
});
const repeated = (name: string, count: number): string =>
  count === 1 ? '' : ` table:number-${name}-repeated="${count}"`;

/** The XML of tables in pieces: equal rows are one, and so are equal cells of other rows. */
function piecesOf(tables: readonly (readonly (typeof row extends fc.Arbitrary<infer T> ? T : never)[])[]): Piece[] {
  return tables.flatMap((rows, i): Piece[] => {
    const sheet = `表${i + 1}`;
    let n = 1;
    const inside = rows.flatMap(({ cells, repeat, within }): Piece[] => {
      let column = 0;
      const first = n;
      n += repeat;
      const runs = cells.map(({ of: [attributes, content], repeat: across, name }): Piece => {
        const from = column;
        column += across;
        return {
          xml: `<table:${name}${repeated('columns', across)}${attributes}${content === '' ? '/>' : `>${content}</table:${name}>`}`,
          cells: Array.from({ length: across * repeat }, (_, k) => ({
            sheet,
            row: first + (k % repeat),
            column: from + Math.floor(k / repeat),
          })),
        };
      });
      const open = `<table:table-row table:style-name="ro1"${repeated('rows', repeat)}>`;
      const all = [{ xml: open }, ...runs, { xml: '</table:table-row>\n' }];
      const pieces =
        repeat === 1
          ? all
          : [{ xml: all.map(({ xml }) => xml).join(''), cells: runs.flatMap((one) => one.cells ?? []) }];
      return within === '' ? pieces : [{ xml: `<table:${within}>` }, ...pieces, { xml: `</table:${within}>` }];
    });
    return [{ xml: `<table:table table:name="${sheet}">` }, ...inside, { xml: '</table:table>' }];
  });
}

test('any cells of any tables: they are read as they were edited, all else as before, and stays as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(row, { maxLength: 5 }), { minLength: 1, maxLength: 2 }),
      fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), texts), { minLength: 1, maxLength: 6 }),
      async (tables, picks) => {
        const pieces = piecesOf(tables);
        const bytes = odsBytes(pieces.map(({ xml }) => xml).join(''), '', { 'settings.xml': '<a/>', 'Pictures/': '' });
        const before = await contentOf(bytes);
        const cells = someCells(before, picks);
        fc.pre(cells.length > 0);
        const after = await edited(bytes, cells);
        expect(await contentOf(after)).toEqual(withEdits(before, cells));
        const [old, now] = [bytes, after].map((one) => partOf(one, 'content.xml')) as [string, string];
        const [head = '', tail = ''] = old.split(pieces.map(({ xml }) => xml).join(''));
        expect(keepsTheRest([{ xml: head }, ...pieces, { xml: tail }], now, cells)).toBe(true);
        expect(await packedParts(after, ['content.xml'])).toEqual(await packedParts(bytes, ['content.xml']));
      },
    ),
    { numRuns: 300 },
  );
});
