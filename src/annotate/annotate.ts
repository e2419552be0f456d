import type { Report } from '../model/report.js';
import type { Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import type { ReadOptions } from '../readers/options.js';
import { asWorkbook } from './as-workbook.js';
import { inPlace } from './in-place.js';
import type { FileMarks } from './marks.js';
import { endingOf } from './xlsx/workbook-kind.js';

/** A marked copy of an input. */
export interface MarkedCopy {
  /** What follows the name of the input without its ending. */
  readonly ending: string;
  /** Its bytes, made as they are read; to be read once. */
  readonly content: AsyncIterable<Uint8Array>;
}

/**
 * The marked copy of an input: what a check found, put where it stands. A workbook of today's format is marked itself, and
 * keeps all it has; other formats come back as a new workbook.
 * @param workbook the input as it was opened, without what an earlier copy has put into it.
 * @param passed names of sheets this program has put into it.
 * @param report masked, as it is shown.
 */
export async function annotate(
  source: Source,
  workbook: Workbook,
  passed: ReadonlySet<string>,
  report: Report,
  marks: FileMarks,
  options: ReadOptions = {},
): Promise<MarkedCopy> {
  const stays = workbook.format === 'xlsx';
  return {
    ending: `_检查结果${stays ? await endingOf(source, options) : '.xlsx'}`,
    content: stays
      ? inPlace(source, workbook, passed, report, marks, options)
      : asWorkbook(source.name, workbook, report, marks),
  };
}
