import { samplesPerGroup } from '../../findings/collector.js';
import type { EntryRef } from '../../register/entry.js';
import type { EntryFault } from '../../register/entry-faults.js';
import type { Ledger } from '../ledger.js';
import type { SheetRun } from '../sheet-run.js';

/**
 * Tells what is wrong with entries between each other. Of the rows only their numbers are kept: the first ones are read once
 * more for what stands there, the others are counted.
 */
export async function tellFaults(
  faults: readonly EntryFault[],
  sheets: readonly SheetRun[],
  ledger: Ledger,
): Promise<void> {
  for (const [number, run] of sheets.entries()) {
    const listed = new Map<number, EntryFault[]>();
    const counts = new Map<string, number>();
    for (const fault of faults.filter(({ ref }) => ref.sheet === number)) {
      const count = (counts.get(fault.rule) ?? 0) + 1;
      counts.set(fault.rule, count);
      const { row } = fault.ref;
      if (count <= samplesPerGroup) listed.set(row, [...(listed.get(row) ?? []), fault]);
      else
        ledger.collector.countMore(
          { rule: fault.rule, severity: 'warning', at: run.at.field(0, null, fault.field) },
          1,
        );
    }
    await tellSheet(listed, run, sheets, ledger);
  }
}

async function tellSheet(
  listed: ReadonlyMap<number, readonly EntryFault[]>,
  run: SheetRun,
  sheets: readonly SheetRun[],
  ledger: Ledger,
): Promise<void> {
  let left = listed.size;
  if (left === 0) return;
  const first = run.mapping.headerRows.at(-1) ?? 0;
  for await (const batch of run.sheet.rows()) {
    for (const row of batch) {
      const found = row.n > first ? listed.get(row.n) : undefined;
      if (found === undefined) continue;
      left -= 1;
      for (const { rule, field, params, other } of found) {
        const { at, text } = run.at.fieldOf(row, field);
        const related = other === undefined ? [] : [placeOf(other, field, sheets)];
        ledger.add(rule, 'warning', at, params, text, null, related);
      }
    }
    if (left === 0) return;
  }
  throw new Error(`${left} rows of the register were not found again`);
}

const placeOf = ({ sheet, row, line }: EntryRef, field: string, sheets: readonly SheetRun[]) =>
  sheets[sheet]!.at.field(row, line === 0 ? null : line, field);
