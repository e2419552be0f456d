import { Edits } from '../../src/fix/edits.js';
import { fix } from '../../src/fix/fix.js';
import type { Cell, Row } from '../../src/model/sheet.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { isFilled } from '../../src/readers/csv/blank.js';
import { read } from '../../src/readers/read.js';
import { columnLetters } from '../../src/standard/column-letters.js';
import { rowsOf } from '../readers/collect.js';

/** A cell of a workbook, and its new text. */
export interface CellEdit {
  readonly sheet: string | null;
  readonly row: number;
  /** Zero-based. */
  readonly column: number;
  readonly to: string;
}

const name = '示例';

/** Edits as a check would tell them. */
export function editsOf(cells: readonly CellEdit[]): Edits {
  const edits = new Edits();
  for (const { sheet, row, column, to } of cells) {
    const place = { file: name, sheet, row, line: null, column: columnLetters(column) };
    const at = { ...place, header: null, field: null, pointer: null };
    edits.repaired({ at, rule: 'repair/space', from: '', to, writable: true });
  }
  return edits;
}

/** A copy of a workbook with what a check told written into it. */
export async function written(bytes: Uint8Array, edits: Edits, file: string = name): Promise<Uint8Array> {
  const source = bytesSource(file, bytes, 1000);
  const chunks: Uint8Array[] = [];
  for await (const chunk of fix(source, await read(source), edits.of(file)!)) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

/** A copy of a workbook with other texts in some cells. */
export const edited = (bytes: Uint8Array, cells: readonly CellEdit[]): Promise<Uint8Array> =>
  written(bytes, editsOf(cells));

/** Everything a workbook holds: rows by sheet. */
export async function contentOf(bytes: Uint8Array): Promise<(readonly [string | null, Row[]])[]> {
  const { sheets } = await read(bytesSource(name, bytes));
  return Promise.all(sheets.map(async (sheet) => [sheet.name, await rowsOf(sheet)] as const));
}

type Content = Awaited<ReturnType<typeof contentOf>>;

/** What is to be read once the edits are made. */
export const withEdits = (content: Content, cells: readonly CellEdit[]): Content =>
  content.map(([sheet, rows]) => [
    sheet,
    rows
      .map((row) => {
        const own = cells.filter((one) => one.sheet === sheet && one.row === row.n);
        const changed: (Cell | undefined)[] = [...row.cells];
        for (const { column, to } of own) changed[column] = to === '' ? undefined : to;
        while (changed.length > 0 && changed.at(-1) === undefined) changed.pop();
        return { ...row, cells: changed };
      })
      .filter(({ cells: left }) => left.some(isFilled)),
  ]);

/** Cells with something in them that no formula gives, each with one of some texts in turn. */
export function someCells(content: Content, picks: readonly (readonly [number, string])[]): CellEdit[] {
  const all = content.flatMap(([sheet, rows]) =>
    rows.flatMap(({ n, cells, formulas }) =>
      [...cells.keys()]
        .filter((column) => cells[column] !== undefined && !formulas?.has(column))
        .map((column) => ({ sheet, row: n, column })),
    ),
  );
  const chosen = new Map(picks.map(([pick, to]) => [Math.floor(pick * all.length), to]));
  return [...chosen].flatMap(([i, to]) => (all[i] === undefined ? [] : [{ ...all[i], to }]));
}

/** A piece of the XML of a workbook, and the cells in it that are written anew with it. */
export interface Piece {
  readonly xml: string;
  readonly cells?: readonly Omit<CellEdit, 'to'>[];
}

/** True where a text is made of these pieces in their order, those of edited cells changed. */
export function keepsTheRest(pieces: readonly Piece[], text: string, cells: readonly CellEdit[]): boolean {
  const isEdited = ({ cells: own = [] }: Piece): boolean =>
    own.some(({ sheet, row, column }) =>
      cells.some((one) => one.sheet === sheet && one.row === row && one.column === column),
    );
  const kept = [''];
  for (const piece of pieces)
    if (isEdited(piece)) kept.push('');
    else kept[kept.length - 1] += piece.xml;
  let at = 0;
  for (const [i, one] of kept.entries()) {
    const found = i === kept.length - 1 && i > 0 ? text.length - one.length : text.indexOf(one, at);
    if (found < at || !text.startsWith(one, found) || (i === 0 && found !== 0)) return false;
    at = found + one.length;
  }
  return at === text.length;
}
