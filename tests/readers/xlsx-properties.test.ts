import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell, Row } from '../../src/model/sheet.js';
import { defaultLimits } from '../../src/readers/limits.js';
import { type SheetContext, SheetRows } from '../../src/readers/xlsx/sheet-rows.js';
import { XmlScanner } from '../../src/readers/xml.js';
import { escapeXml } from './workbook.js';

/** A cell as it should be read, and the ways to write it. */
interface Sample {
  readonly cell: Cell | undefined;
  readonly xml: string;
  readonly formula?: true;
}

const epoch = Date.UTC(1899, 11, 30);
const text = fc
  .string({ unit: fc.constantFrom('a', '<', '&', '"', "'", '>', ']', '\n', ' ', '示', '𠮷', '-', '!'), maxLength: 8 })
  .map((value) => `甲${value}`);
const shared: readonly string[] = ['示例甲', '', ' 示例乙 ', '示例\n丙'];

const sample: fc.Arbitrary<Sample> = fc.oneof(
  fc.constant({ cell: undefined, xml: '' }),
  text.map((value) => ({
    cell: value,
    xml: ` t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is>`,
  })),
  text.map((value) => ({
    cell: value,
    xml: ` t='str' ><f>A1&amp;"x"</f><v>${escapeXml(value)}</v>`,
    formula: true as const,
  })),
  text
    .filter((value) => !value.includes(']]>'))
    .map((value) => ({ cell: value, xml: ` t="str"><v><![CDATA[${value}]]></v>` })),
  fc.nat(shared.length - 1).map((index) => ({ cell: shared[index] || undefined, xml: ` t="s"><v>${index}</v>` })),
  fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map((value) => ({
    cell: { kind: 'number' as const, text: String(value) },
    xml: `><v>${value}</v>`,
  })),
  fc.integer({ min: 61, max: 2_958_465 }).map((serial) => ({
    cell: { kind: 'date' as const, text: new Date(epoch + serial * 86_400_000).toISOString().slice(0, 10) },
    xml: ` s="1"><v>${serial}</v>`,
  })),
  fc.boolean().map((value) => ({
    cell: { kind: 'boolean' as const, text: value ? 'TRUE' : 'FALSE' },
    xml: ` t="b"><v>${Number(value)}</v>`,
  })),
);

const columnName = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + column - 26)}`;

const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** What reading the grid should give. */
function expectedRows(grid: readonly (readonly Sample[])[]): Row[] {
  return grid.flatMap((row, i) => {
    const cells = row.map(({ cell }) => cell);
    while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
    const formulas = new Set(row.flatMap(({ formula }, column) => (formula ? [column] : [])));
    return cells.every(isBlank) ? [] : [{ n: i + 1, line: null, cells, ...(formulas.size > 0 ? { formulas } : {}) }];
  });
}

const context: SheetContext = { strings: shared, styles: ['plain', 'date'], date1904: false, limits: defaultLimits };

test('any grid is read back exactly, however it is written and wherever its chunks end', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(sample, { maxLength: 30 }), { maxLength: 8 }),
      fc.boolean(),
      fc.constantFrom('', 'x:'),
      fc.integer({ min: 1, max: 200 }),
      (grid, referenced, prefix, chunkSize) => {
        const data = grid.map((row, i) => {
          const cells = row.map(
            ({ xml }, j) => `<c${referenced ? ` r="${columnName(j)}${i + 1}"` : ''}${xml || '>'}</c>`,
          );
          return `<row${referenced ? ` r="${i + 1}"` : ''}>${cells.join('')}</row>`;
        });
        const xml = `<worksheet><cols/><sheetData>${data.join('<!-- <row> -->')}</sheetData></worksheet>`;
        const written = xml.replace(/<!\[CDATA\[.*?\]\]>|<\/?(?=[a-z])/gs, (markup) =>
          markup.startsWith('<!') ? markup : markup + prefix,
        );
        const rows = new SheetRows(context, 'sheet.xml');
        const scanner = new XmlScanner(rows, 'sheet.xml');
        for (let at = 0; at < written.length; at += chunkSize) scanner.push(written.slice(at, at + chunkSize));
        scanner.end();
        const read = rows.ready.map((row) => ({ ...row, cells: Array.from(row.cells) }));
        expect(read).toEqual(expectedRows(grid));
      },
    ),
    { numRuns: 500 },
  );
});
