import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CellMark } from '../../src/annotate/sheet-plan.js';
import { unmarked } from '../../src/annotate/xlsx/unmark.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { columnLetters } from '../../src/standard/column-letters.js';
import { packageBytes } from './make-package.js';
import { mark, partsOf, textsOf } from './marked.js';

/** Formats of all cells that hold something. */
const stylesOf = (xml: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>/]*)>/g)].map(([, ref = '', rest = '']) => [
      ref,
      / s="(\d+)"/.exec(rest)?.[1] ?? '0',
    ]),
  );

test('whatever is marked, what was there is read as before; without the marks it looks as before, too', async () => {
  const cell = fc.record({ text: fc.constantFrom('', '甲', '=1', '校验结果', '错误：甲'), style: fc.nat(3) });
  const grid = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
  const marks = fc.array(fc.tuple(fc.nat(5), fc.nat(4), fc.constantFrom('error', 'warning', 'info'), fc.boolean()), {
    maxLength: 8,
  });
  const results = fc.uniqueArray(fc.integer({ min: 2, max: 6 }), { maxLength: 4 });
  const filter = fc.constantFrom('', '<autoFilter ref="A1:B6"/>');
  await fc.assert(
    fc.asyncProperty(grid, marks, results, filter, async (rows, marked, told, tail) => {
      const xml = rows
        .map((cells, i) => {
          const written = cells.map(({ text, style }, j) => {
            const start = `<c r="${columnLetters(j)}${i + 1}"${style ? ` s="${style}"` : ''}`;
            return text === '' ? `${start}/>` : `${start} t="inlineStr"><is><t>${text}</t></is></c>`;
          });
          return `<row r="${i + 1}">${written.join('')}</row>`;
        })
        .join('');
      const bytes = packageBytes({ sheets: [{ name: '行政许可', rows: xml, tail }] });
      const cells = Object.fromEntries(
        marked.map(([i, j, severity, isNoted]): [string, CellMark] => [
          `${columnLetters(j)}${i + 1}`,
          { severity, note: isNoted ? '【鲁诚】错误\n不对' : null },
        ]),
      );
      const plan = { cells, results: Object.fromEntries(told.map((n) => [n, '错误：不对'])) };
      const copy = await mark(bytes, [plan]);
      const before = (await textsOf(bytes))['行政许可'] ?? {};
      const after = (await textsOf(copy))['行政许可'] ?? {};
      const column = Math.max(0, ...Object.values(before).map(({ length }) => length));
      for (const [n, texts] of Object.entries(before))
        expect(after[Number(n)]?.slice(0, column)).toEqual(
          Array.from({ length: Math.min(column, after[Number(n)]!.length) }, (_, i) => texts[i]),
        );
      const bare = await unmarked(bytesSource('a', copy), new Set(), {});
      const bareBytes = await bare.read(0, bare.size);
      expect(await textsOf(bareBytes)).toEqual({ 行政许可: before });
      const name = 'xl/worksheets/sheet1.xml';
      expect(stylesOf(partsOf(bareBytes)[name]!)).toEqual(stylesOf(partsOf(bytes)[name]!));
      expect(/<autoFilter[^>]*>/.exec(partsOf(bareBytes)[name]!)?.[0] ?? '').toBe(tail);
    }),
    { numRuns: 80 },
  );
});
