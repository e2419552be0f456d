import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as oracle from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { describeWithLibreOffice, roundTrip } from '../libreoffice.js';
import { contentOf, edited, someCells, withEdits } from './edited-tables.js';
import { plainOnly } from './plain-cells.js';

const identity = '370102199001011234';

describeWithLibreOffice('LibreOffice reads what was written', () => {
  test('an old workbook', async () => {
    const book = oracle.utils.book_new();
    for (const name of ['数据', '表2'])
      oracle.utils.book_append_sheet(book, oracle.utils.aoa_to_sheet([[0, '旧', 2, 3]]), name);
    const bytes = oracle.write(book, { type: 'array', bookType: 'biff8', bookSST: true }) as ArrayBuffer;
    const copy = await edited(new Uint8Array(bytes), [
      { sheet: '数据', row: 1, column: 0, to: identity },
      { sheet: '数据', row: 1, column: 1, to: '长'.repeat(9000) },
      { sheet: '数据', row: 1, column: 2, to: '' },
      { sheet: '表2', row: 1, column: 3, to: '=1+1' },
    ]);
    const { Sheets } = oracle.read(await roundTrip(copy, 'xls'));
    const row = (name: string): unknown[] => ['A1', 'B1', 'C1', 'D1'].map((key) => Sheets[name]?.[key]?.v);
    expect(row('数据')).toEqual([identity, '长'.repeat(9000), undefined, 3]);
    expect(row('表2')).toEqual([0, '旧', 2, '=1+1']);
  });

  test('a web page, where what becomes a text must not turn into a number or a formula', async () => {
    const page =
      '<html><body><table><tr><td>a</td><td sdval="3">3</td><td x:num="2">２</td></tr></table></body></html>';
    const copy = await edited(new TextEncoder().encode(page), [
      { sheet: null, row: 1, column: 0, to: '=1+1' },
      { sheet: null, row: 1, column: 1, to: identity },
      { sheet: null, row: 1, column: 2, to: '0012' },
    ]);
    const [sheet] = Object.values(oracle.read(await roundTrip(copy, 'xls')).Sheets);
    const cells = ['A1', 'B1', 'C1'].map((key) => [sheet?.[key]?.v, sheet?.[key]?.f]);
    expect(cells).toEqual([
      ['=1+1', undefined],
      [identity, undefined],
      ['0012', undefined],
    ]);
  });
});

/** A folder whose folder `real` holds real files, kept outside the project. */
const shared = process.env['LUCHENG_SHARED'];
const folder = shared === undefined ? null : path.join(shared, 'real');
const real = folder !== null && existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.xls')) : [];

describe.skipIf(real.length === 0)('real workbooks', () => {
  test.each(real)('%s: edits are read back by two readers, and nothing else has changed', async (file) => {
    const bytes = new Uint8Array(readFileSync(path.join(folder!, file)));
    const content = await contentOf(bytes);
    const texts = ['示例', identity, '长'.repeat(300), ''];
    const cells = someCells(
      plainOnly(content),
      Array.from({ length: 20 }, (_, i) => [i / 20, texts[i % 4]!]),
    );
    const copy = await edited(bytes, cells);
    expect(await contentOf(copy)).toEqual(withEdits(content, cells));
    const [before, after] = [bytes, copy].map((one) => oracle.read(one).Sheets);
    for (const { sheet, row, column, to } of cells) {
      const key = oracle.utils.encode_cell({ r: row - 1, c: column });
      expect(after![sheet!]?.[key]?.v ?? '').toBe(to);
      Object.assign(after![sheet!]!, { [key]: before![sheet!]![key] });
    }
    const values = (sheets: Record<string, oracle.WorkSheet>): unknown =>
      Object.entries(sheets).map(([name, all]) => [
        name,
        Object.entries(all)
          .flatMap(([key, cell]) => (key.startsWith('!') ? [] : [`${key} ${cell.v} ${cell.f}`]))
          .sort(),
      ]);
    expect(values(after!)).toEqual(values(before!));
  });
});
