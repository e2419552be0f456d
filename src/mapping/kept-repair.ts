import type { MappedColumn, Mapping } from '../model/mapping.js';
import type { Cell } from '../model/sheet.js';
import { type CellContext, readCell } from './cells/cell.js';
import type { Outcome } from './cells/outcome.js';
import { hasTimeOfDay, overwrittenField, refiguredField } from './evidence.js';

/** Text a spreadsheet would take for a formula where it opens a text file; a number with its sign is none. */
const formula = /^(?:[=@\t\r]|[+-](?!\d+(?:\.\d+)?$))/;

/**
 * Why no repair of a column may be written into its cells; undefined where it may: what stands there means something else
 * elsewhere, or is what another finding is told by.
 */
export function keptInColumn(
  { unitShift, answers, how, index, field }: MappedColumn,
  mapping: Mapping,
): string | undefined {
  if (unitShift !== 0) return 'unit';
  if (answers !== null) return 'question';
  if (how === 'combined') return 'several-kinds';
  if (mapping.columns.some((column) => column.kindIndex === index)) return 'kind-of-code';
  return mapping.oldTemplate === 1 && field?.name === refiguredField ? 'old-status' : undefined;
}

/**
 * Why the repair of one cell may not be written; undefined where a cell that holds the repaired text is read as the same
 * value with the same doubts, and needs no repair.
 */
export function keptInCell(cell: Cell, { value, fault }: Outcome, context: CellContext): string | undefined {
  if (value === undefined) return 'unsteady';
  const to = typeof value === 'string' ? value : value.join(';');
  const from = typeof cell === 'string' ? cell : cell.text;
  const wasFormula = from.startsWith(to.slice(0, 1)) && !from.startsWith('="');
  if (formula.test(to) && !wasFormula) return 'like-formula';
  if (context.field.name === overwrittenField && hasTimeOfDay(cell)) return 'time-of-day';
  const list = typeof cell === 'object' && cell.kind === 'list';
  const written: Cell = list && typeof value !== 'string' ? { kind: 'list', text: to, items: value } : to;
  const again = readCell(written, context);
  const same = again.repair === undefined && again.fault?.rule === fault?.rule && sameValue(again.value, value);
  return same ? undefined : 'unsteady';
}

const sameValue = (a: Outcome['value'], b: string | string[]): boolean =>
  a !== undefined && typeof a === typeof b && JSON.stringify(a) === JSON.stringify(b);
