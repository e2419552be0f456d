import type { Source } from '../model/source.js';
import { limitsOf } from '../readers/limits.js';
import type { ReadOptions } from '../readers/options.js';
import { openArchive } from '../readers/zip/part.js';
import { writeZip } from '../workbook/zip-writer.js';
import type { SheetPlan } from './sheet-plan.js';
import { type FrontSheet, MarkedWorkbook } from './xlsx/marked-workbook.js';
import { unmarked } from './xlsx/unmark.js';

/**
 * A workbook of today's format with marks put on it; nothing of it is lost, and all that need not change is copied as it is packed. Marks of an earlier
 * check are taken off first.
 * @param plans what is put on its sheets. Other sheets stay as they are, but for those an earlier marked copy has put in: they go.
 * @param front sheets put in front; no sheet of the workbook that stays has one of their names.
 * @throws {RangeError} where two sheets would have one name.
 */
export async function* markXlsx(
  source: Source,
  plans: readonly SheetPlan[],
  front: readonly FrontSheet[],
  options: ReadOptions = {},
): AsyncGenerator<Uint8Array> {
  const bare = await unmarked(source, new Set(plans.map(({ name }) => name)), options);
  const workbook = await MarkedWorkbook.open(await openArchive(bare, limitsOf(options)));
  await workbook.mark(plans);
  workbook.putInFront(front);
  await workbook.signOff(front.map(({ name }) => name));
  yield* writeZip(workbook.parts());
}
