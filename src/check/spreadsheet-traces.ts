import { textOf } from '../mapping/text.js';
import type { Entry } from '../model/entry.js';
import type { Mapping } from '../model/mapping.js';
import type { Addresses } from './addresses.js';
import type { Ledger } from './ledger.js';
import type { ColumnTrace } from './traces/column-trace.js';
import { DraggedRun, isDraggable } from './traces/dragged-run.js';
import { isFreeNumber, LostZeros } from './traces/lost-zeros.js';

/** Watches columns for what shows only over several rows: values made by dragging, leading zeros gone in some. */
export class SpreadsheetTraces {
  readonly #columns: readonly { readonly index: number; readonly trace: ColumnTrace }[];

  constructor(mapping: Mapping, at: Addresses, ledger: Ledger) {
    this.#columns = mapping.columns.flatMap(({ index, field }) => {
      if (field === null || mapping.contested.has(field.name)) return [];
      const traces: ColumnTrace[] = [];
      if (isDraggable(field)) traces.push(new DraggedRun(field, index, at, ledger));
      if (isFreeNumber(field)) traces.push(new LostZeros(field, index, at, ledger));
      return traces.map((trace) => ({ index, trace }));
    });
  }

  /** Looks at what the cells of a record mean: how they are written differs, and a copy with repairs is to tell the same. */
  look({ row, repairs }: Entry): void {
    for (const { index, trace } of this.#columns) {
      const raw = textOf(row.cells[index]);
      trace.look(row, repairs.find((repair) => repair.index === index)?.to ?? raw, raw);
    }
  }

  finish(): void {
    for (const { trace } of this.#columns) trace.finish();
  }
}
