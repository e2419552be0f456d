import type { Mapping, Standard } from '../model/mapping.js';
import type { RecordType } from '../model/record-type.js';
import type { Cell, Row } from '../model/sheet.js';
import { isBlank, unspaced } from '../standard/characters.js';
import { resultTitle } from '../standard/own-sheet.js';
import { classifyRow } from './classify-row.js';
import { candidatesIn } from './forms.js';

/** Fewest columns that must be known, and their share, before a row below a header is taken for another one. */
const fewestColumns = 3;
const knownShare = 0.6;
/** Filled cells from the left of which one must be a plain header, so that records cost next to nothing. */
const glancedAt = 4;
/** Longest text that can be a header. */
const longestHeader = 120;

const plain = new WeakMap<readonly RecordType[], ReadonlySet<string>>();

/** Headers as they are commonly written, for a look that costs no more than a lookup. */
function plainHeaders(types: readonly RecordType[]): ReadonlySet<string> {
  let words = plain.get(types);
  if (words === undefined) {
    words = new Set(
      types.flatMap(({ fields }) =>
        fields.flatMap((field) => [
          field.title,
          field.header,
          field.column,
          field.name,
          ...field.aliases.map(({ value }) => value),
        ]),
      ),
    );
    plain.set(types, words);
  }
  return words;
}

/** Tells where a sheet goes on with another table: a row of headers that do not stand where those of the first one do. */
export class NextTable {
  readonly #mapping: Mapping;
  readonly #standard: Standard;
  readonly #words: ReadonlySet<string>;

  constructor(mapping: Mapping, standard: Standard) {
    this.#mapping = mapping;
    this.#standard = standard;
    this.#words = plainHeaders(standard.recordTypes);
  }

  /** True for the header of another table; one that repeats the header of this table is none. */
  begins(row: Row): boolean {
    if (row.faults !== undefined || !this.#glance(row.cells) || !this.#isHeader(row.cells)) return false;
    // column codes under Chinese names belong to them, also where a column has another code than its name
    return classifyRow(row, this.#mapping) !== 'header-note';
  }

  #glance(cells: readonly (Cell | undefined)[]): boolean {
    let filled = 0;
    for (let i = 0; i < cells.length && filled < glancedAt; i += 1) {
      const cell = cells[i];
      if (cell === undefined) continue;
      if (typeof cell === 'string' && this.#words.has(cell)) return true;
      filled += 1;
    }
    return false;
  }

  #isHeader(cells: readonly (Cell | undefined)[]): boolean {
    const byIndex = new Map(this.#mapping.columns.map((column) => [column.index, column]));
    const filled = [...cells.entries()].filter(
      ([, cell]) => cell !== undefined && !(typeof cell === 'string' && (isBlank(cell) || cell === resultTitle)),
    );
    const texts = filled.map(([, cell]) => (typeof cell === 'string' && cell.length <= longestHeader ? cell : ''));
    let known = 0;
    let inPlace = 0;
    for (const [at, candidates] of candidatesIn(texts, this.#standard.recordTypes).entries()) {
      if (candidates.length === 0) continue;
      known += 1;
      const column = byIndex.get(filled[at]![0]);
      const same = column !== undefined && unspaced(column.header) === unspaced(texts[at]!);
      if (same || candidates.some(({ field }) => field === column?.field)) inPlace += 1;
    }
    return known >= fewestColumns && known >= filled.length * knownShare && inPlace < known;
  }
}

/** A row with one filled cell: a title or a note, if the header of another table follows. */
export function isLonely({ cells }: Row): boolean {
  let filled = 0;
  for (let i = 0; i < cells.length && filled < 2; i += 1) {
    const cell = cells[i];
    if (cell !== undefined && !(typeof cell === 'string' && isBlank(cell))) filled += 1;
  }
  return filled === 1;
}
