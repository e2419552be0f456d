import * as oracle from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { readXls } from '../../src/readers/xls.js';
import { rowsOf } from '../readers/collect.js';
import { contentOf, edited, someCells, withEdits } from './edited-tables.js';

const word = fc.constantFrom('济南示例甲', 'a<b', '第一行\n第二行', '𠮷', ' x ', '0012', '2024/3/1', '甲'.repeat(240));
const value = fc.oneof(
  word,
  fc.integer({ min: -1000, max: 100_000 }),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
);
const grid = fc.array(fc.array(value, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });
const picks = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 0.999, noNaN: true }),
    fc.constantFrom('', 'abc', '2024-03-01', '示例𠮷', '一\n二', 'é', '长'.repeat(300)),
  ),
  { minLength: 1, maxLength: 6 },
);

describe('what another program writes', () => {
  test.each(['biff8', 'biff5', 'xla'] as const)(
    '%s: any edits are read back by both, and nothing else has changed',
    async (bookType) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(grid, { minLength: 1, maxLength: 3 }),
          picks,
          fc.boolean(),
          async (grids, chosen, bookSST) => {
            const book = oracle.utils.book_new();
            for (const [i, rows] of grids.entries())
              oracle.utils.book_append_sheet(book, oracle.utils.aoa_to_sheet(rows), `表${i}`);
            // Excel 95 as this program writes it knows no Chinese
            const isOld = bookType === 'biff5';
            const bytes = new Uint8Array(
              oracle.write(book, {
                type: 'array',
                bookType,
                bookSST,
                codepage: 936,
              } as oracle.WritingOptions) as ArrayBuffer,
            );
            const content = await contentOf(bytes).catch(() => null);
            if (content === null) return;
            const cells = someCells(content, chosen).filter(({ to }) => !isOld || /^[ -z]*$/.test(to));
            if (cells.length === 0) return;
            const copy = await edited(bytes, cells);
            expect(await contentOf(copy)).toEqual(withEdits(content, cells));
            const again = cells.filter(({ to }) => to !== '');
            if (again.length > 0) expect(await contentOf(await edited(copy, again))).toEqual(await contentOf(copy));
            const [before, after] = [bytes, copy].map((one) => oracle.read(one, { type: 'array', codepage: 936 }));
            for (const name of before!.SheetNames) {
              const expected = new Map(
                Object.entries(before!.Sheets[name]!)
                  .filter(([key]) => !key.startsWith('!'))
                  .map(([key, cell]) => [key, (cell as oracle.CellObject).v]),
              );
              for (const { sheet: own, row, column, to } of cells)
                if (own === name) {
                  const key = oracle.utils.encode_cell({ r: row - 1, c: column });
                  if (to === '') expected.delete(key);
                  else expected.set(key, to);
                }
              const found = Object.entries(after!.Sheets[name]!)
                .filter(([key, cell]) => !key.startsWith('!') && (cell as oracle.CellObject).t !== 'z')
                .map(([key, cell]) => [key, (cell as oracle.CellObject).v] as const);
              expect(new Map(found)).toEqual(expected);
            }
          },
        ),
        { numRuns: 60 },
      );
    },
  );
});

test('any damage is refused by the reader, or the copy has the edits and nothing else', async () => {
  const book = oracle.utils.book_new();
  oracle.utils.book_append_sheet(
    book,
    oracle.utils.aoa_to_sheet([
      ['甲', 1, 'x'],
      ['乙', 2.5, true],
    ]),
    '数据',
  );
  const whole = new Uint8Array(oracle.write(book, { type: 'array', bookType: 'biff8', bookSST: true }) as ArrayBuffer);
  let read = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), picks, async (place, byte, chosen) => {
      const bytes = Uint8Array.from(whole);
      bytes[place] = byte;
      const content = await readXls(bytesSource('示例', bytes))
        .then(({ sheets }) => Promise.all(sheets.map(async (one) => [one.name, await rowsOf(one)] as const)))
        .catch(() => null);
      if (content === null) return;
      const cells = someCells(content, chosen);
      if (cells.length === 0) return;
      read += 1;
      const copy = await edited(bytes, cells).catch(() => null);
      if (copy !== null) expect(await contentOf(copy)).toEqual(withEdits(content, cells));
    }),
    { numRuns: 300 },
  );
  expect(read).toBeGreaterThan(100);
});
