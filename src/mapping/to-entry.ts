import type { CellFault, CellRepair, Entry, Filler } from '../model/entry.js';
import type { MappedColumn, Mapping, Standard } from '../model/mapping.js';
import type { Field } from '../model/record-type.js';
import type { Cell, Row } from '../model/sheet.js';
import { type CellContext, readCell } from './cells/cell.js';
import { cleanTest } from './cells/clean.js';
import { combinedCell } from './cells/combined.js';
import type { Outcome } from './cells/outcome.js';
import { keptInCell, keptInColumn } from './kept-repair.js';
import { isYear, YearOf } from './year-of.js';

/** Most distinct cells of one column whose outcome is remembered. */
const rememberedPerColumn = 128;

interface ReadColumn {
  readonly column: MappedColumn;
  readonly field: Field;
  readonly context: CellContext;
  readonly isClean: (text: string) => boolean;
  readonly known: Map<string, Outcome>;
  /** Why no repair may be written into the column; undefined where it may. */
  readonly kept: string | undefined;
}

const noRepairs: readonly CellRepair[] = [];
const noFaults: readonly CellFault[] = [];
const noFillers: readonly Filler[] = [];

/** Reads rows of one sheet as records of its type. */
export class EntryReader {
  readonly #columns: readonly ReadColumn[];
  readonly #mapping: Mapping;
  readonly #inherited: Readonly<Record<string, string>>;
  readonly #year: YearOf;

  /**
   * @param inherited common fields that all records of the table share, see `deriveCommon`.
   * @param asOf day of the check, whose year days without one take where nothing nearer names it.
   */
  constructor(mapping: Mapping, standard: Standard, inherited: Readonly<Record<string, string>>, asOf: string) {
    this.#inherited = inherited;
    this.#mapping = mapping;
    this.#year = new YearOf(mapping, asOf);
    const columns = mapping.columns.flatMap((column) => {
      const { field } = column;
      if (field === null || mapping.contested.has(field.name)) return [];
      const set = field.codeSet === null ? undefined : standard.codeSets[field.codeSet];
      const context = { field, set, shift: column.unitShift, answers: column.answers, keyed: mapping.keyed };
      // what certainly needs nothing is decided by one look; columns that are not of the field alone always need more
      const isClean = column.how === 'combined' || column.answers ? () => false : cleanTest(context);
      const kept = keptInColumn(column, mapping);
      return [{ column, field, context, isClean, known: new Map<string, Outcome>(), kept }];
    });
    this.#columns = columns.sort((a, b) => rankOf(a) - rankOf(b));
  }

  /** One row as a record; what could not become a value is told in `faults`. */
  read(row: Row): Entry {
    const record: Record<string, string | string[]> = Object.create(this.#inherited);
    const entry: MutableEntry = {
      row,
      record,
      repairs: noRepairs,
      faults: noFaults,
      blocked: this.#mapping.contested,
      fillers: noFillers,
    };
    const { cells } = row;
    for (const read of this.#columns) {
      const cell = cells[read.column.index];
      if (cell === undefined) continue;
      if (typeof cell === 'string' && read.isClean(cell)) record[read.field.name] = cell;
      else this.#take(entry, read, cell);
    }
    return entry;
  }

  #take(entry: MutableEntry, read: ReadColumn, cell: Cell): void {
    const { field, column } = read;
    const { record } = entry;
    const text = typeof cell === 'string' ? cell : cell.text;
    // of several questions about one field the first that is answered counts
    if (column.answers && record[field.name] !== undefined) return;
    const outcome = combined(outcomeOf(read, cell), text, column, entry.row);
    const { value, repair, fault, filler } = outcome.yearless ? this.#year.settle(outcome.yearless, record) : outcome;
    // nothing means nothing below any header
    if (filler) {
      const emptied = repairOf(read, entry.row, { rule: 'repair/empty-word', from: text, to: '' }, undefined);
      entry.fillers = [...entry.fillers, { ...emptied, isUnfit: fault !== undefined }];
    }
    if (value !== undefined) record[field.name] = joinedWith(record[field.name], value);
    if (repair && value !== undefined) {
      const to = typeof value === 'string' ? value : value.join(';');
      const kept = read.kept ?? keptInCell(cell, { value, ...(fault ? { fault } : {}) }, read.context);
      entry.repairs = [...entry.repairs, repairOf(read, entry.row, { rule: repair, from: text, to }, kept)];
    }
    if (!fault) return;
    const params = { title: field.title, ...fault.params };
    entry.faults = [...entry.faults, { field: field.name, index: column.index, ...fault, params, value: text }];
    if (value === undefined && !filler) entry.blocked = new Set([...entry.blocked, field.name]);
  }
}

/** A repair of the cell of a column. @param kept why it cannot be written into it; undefined where it can. */
function repairOf(
  { field, column: { index } }: ReadColumn,
  { formulas, composed }: Row,
  repair: Pick<CellRepair, 'rule' | 'from' | 'to'>,
  kept: string | undefined,
): CellRepair {
  const why = formulas?.has(index) ? 'formula' : composed?.has(index) ? 'composed' : kept;
  return {
    field: field.name,
    index,
    ...repair,
    writable: why === undefined,
    ...(why === undefined ? {} : { kept: why }),
  };
}

type MutableEntry = { -readonly [Key in keyof Entry]: Entry[Key] };

function outcomeOf(read: ReadColumn, cell: Cell): Outcome {
  const known = typeof cell === 'string' ? read.known.get(cell) : undefined;
  if (known) return known;
  const outcome = readCell(cell, read.context);
  if (typeof cell === 'string' && read.known.size < rememberedPerColumn) read.known.set(cell, outcome);
  return outcome;
}

/**
 * The order in which columns are read: the year of a record first, since days that are written without one take it, and
 * questions about one field in the order of the standard.
 */
const rankOf = ({ field, column: { answers } }: ReadColumn): number =>
  isYear(field) ? -1 : answers ? field.aliases.findIndex((alias) => alias.answers === answers) : 0;

/** Two columns of one list field, as the first generation of templates has them. */
const joinedWith = (before: string | string[] | undefined, value: string | string[]): string | string[] =>
  before === undefined ? value : [...new Set([before, value].flat())];

/** A cell of a column for several kinds of code, by its kind; others as they are. */
function combined(outcome: Outcome, raw: string, { how, field, header, kindIndex }: MappedColumn, row: Row): Outcome {
  if (how !== 'combined' || field === null) return outcome;
  const kind = kindIndex === null ? undefined : row.cells[kindIndex];
  return combinedCell(raw, outcome, field, header, typeof kind === 'object' ? kind.text : (kind ?? ''));
}
