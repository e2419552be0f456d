import type { CellFault, CellRepair, Entry } from '../model/entry.js';
import type { MappedColumn, Mapping, Standard } from '../model/mapping.js';
import type { Row } from '../model/sheet.js';
import { type CellContext, readCell } from './cells/cell.js';
import type { Outcome } from './cells/outcome.js';
import { trimmed } from './text.js';

/** Most distinct cells of one column whose outcome is remembered. */
const rememberedPerColumn = 512;

/** Reads rows of one sheet as records of its type. */
export class EntryReader {
  readonly #columns: readonly {
    readonly column: MappedColumn;
    readonly context: CellContext;
    readonly known: Map<string, Outcome>;
  }[];
  readonly #mapping: Mapping;

  constructor(mapping: Mapping, standard: Standard) {
    this.#mapping = mapping;
    this.#columns = mapping.columns.flatMap((column) => {
      const { field } = column;
      if (field === null || mapping.contested.has(field.name)) return [];
      const set = field.codeSet === null ? undefined : standard.codeSets[field.codeSet];
      return [
        {
          column,
          context: { field, set, shift: column.unitShift, keyed: mapping.keyed },
          known: new Map<string, Outcome>(),
        },
      ];
    });
  }

  /** One row as a record; what could not become a value is told in `faults`. */
  read(row: Row): Entry {
    const record: Record<string, string | string[]> = {};
    const repairs: CellRepair[] = [];
    const faults: CellFault[] = [];
    const blocked = new Set(this.#mapping.contested);
    const fillers = new Map<string, string>();
    const raw = new Map<string, { text: string; index: number }>();
    for (const { column, context, known } of this.#columns) {
      const cell = row.cells[column.index];
      if (cell === undefined) continue;
      const { field } = context;
      const text = typeof cell === 'string' ? cell : cell.text;
      let outcome = typeof cell === 'string' ? known.get(cell) : undefined;
      if (outcome === undefined) {
        outcome = column.how === 'combined' ? combinedCell(text, readCell(cell, context)) : readCell(cell, context);
        if (typeof cell === 'string' && known.size < rememberedPerColumn) known.set(cell, outcome);
      }
      raw.set(field.name, { text, index: column.index });
      const { value, repair, fault } = outcome;
      if (outcome.filler) fillers.set(field.name, trimmed(text));
      if (value !== undefined) record[field.name] = joinedWith(record[field.name], value);
      if (repair && value !== undefined) {
        repairs.push({
          field: field.name,
          index: column.index,
          rule: repair,
          from: text,
          to: typeof value === 'string' ? value : value.join(';'),
        });
      }
      if (fault) {
        faults.push({
          field: field.name,
          index: column.index,
          ...fault,
          params: { title: field.title, ...fault.params },
          value: text,
        });
        if (value === undefined) blocked.add(field.name);
      }
    }
    return { n: row.n, line: row.line, record, repairs, faults, blocked, fillers, raw };
  }
}

/** Two columns of one list field, as the first generation of templates has them. */
const joinedWith = (before: string | string[] | undefined, value: string | string[]): string | string[] =>
  before === undefined ? value : [...new Set([before, value].flat())];

/**
 * A column for "unified code or an older one": 15 digits or 9 characters are older codes and only warned about, since the
 * header itself allows them.
 */
function combinedCell(raw: string, outcome: Outcome): Outcome {
  const text = String(outcome.value ?? '').replace(/-/g, '');
  if (/^\d{15}$|^\d{13}$/.test(text))
    return {
      fault: { rule: 'shape/legacy-registration-number', severity: 'warning', params: { typed: trimmed(raw) } },
    };
  if (/^[0-9A-Z]{9}$/.test(text))
    return { fault: { rule: 'shape/legacy-organisation-code', severity: 'warning', params: { typed: trimmed(raw) } } };
  return outcome;
}
