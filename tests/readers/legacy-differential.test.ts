import * as oracle from '@e965/xlsx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { read } from '../../src/readers/read.js';
import { rowsOf } from './collect.js';

type Value = string | number | boolean;

/** Texts of marks, letters beyond the first plane, references, blanks and what looks like something else. */
const word = fc.constantFrom(
  '济南示例甲',
  'a<b & "c">',
  '第一行\n第二行',
  '𠮷',
  '前  双空格',
  '=1+1',
  '0012',
  '370102191203070006',
  '&amp;',
  '2024-03-01',
  'TRUE',
  '1,234',
  '甲'.repeat(240),
);
const value = fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(12.5), fc.constant(null));
const sheet = fc.record({
  grid: fc.array(fc.array(value, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 10 }),
  row: fc.nat(9),
  column: fc.nat(30),
  shared: fc.boolean(),
});

/** What a page shows of a text: blanks and lines of the source are one blank. */
const shown = (text: string): string => text.replace(/\s+/g, ' ').trim();
const textOf = (one: Value): string => (typeof one === 'boolean' ? String(one).toUpperCase() : String(one));

test.each(['biff8', 'ods', 'xlml', 'xlsx', 'html'] as const)(
  'what another program writes as %s is read with its values in their places',
  async (bookType) => {
    await fc.assert(
      fc.asyncProperty(sheet, async ({ grid, row, column, shared }) => {
        const cells: Record<string, oracle.CellObject> = {};
        const expected = new Map<string, string>();
        grid.forEach((values, i) => {
          values.forEach((one, j) => {
            if (one === null) return;
            const t = typeof one === 'string' ? 's' : typeof one === 'number' ? 'n' : 'b';
            cells[oracle.utils.encode_cell({ r: row + i, c: column + j })] = { t, v: one };
            expected.set(`${row + i + 1} ${column + j}`, bookType === 'html' ? shown(textOf(one)) : textOf(one));
          });
        });
        const end = { r: row + grid.length - 1, c: column + 7 };
        const data = { ...cells, '!ref': oracle.utils.encode_range({ s: { r: 0, c: 0 }, e: end }) };
        const book = { SheetNames: ['数据'], Sheets: { 数据: data } };
        const bytes = new Uint8Array(oracle.write(book, { type: 'array', bookType, bookSST: shared }) as ArrayBuffer);
        const found = new Map<string, string>();
        for (const { n, cells } of await rowsOf((await read(bytesSource('示例', bytes, 97))).sheets[0]!))
          cells.forEach((cell, i) => {
            const text = typeof cell === 'object' ? cell.text : (cell ?? '');
            if (text !== '') found.set(`${n} ${i}`, bookType === 'html' ? shown(text) : text);
          });
        expect(found).toEqual(expected);
      }),
      { numRuns: 40, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false },
    );
  },
);
