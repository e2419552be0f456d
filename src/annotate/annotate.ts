import type { Report } from '../model/report.js';
import type { Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { asWorkbook } from './as-workbook.js';
import type { FileMarks } from './marks.js';

/** A marked copy of an input. */
export interface MarkedCopy {
  /** What follows the name of the input without its ending. */
  readonly ending: string;
  /** Its bytes, made as they are read; to be read once. */
  readonly content: AsyncIterable<Uint8Array>;
}

/**
 * The marked copy of an input: what a check found, put where it stands.
 * @param workbook the input as it was opened, without what an earlier copy has put into it.
 * @param report masked, as it is shown.
 */
export function annotate(source: Source, workbook: Workbook, report: Report, marks: FileMarks): MarkedCopy {
  return { ending: '_检查结果.xlsx', content: asWorkbook(source.name, workbook, report, marks) };
}
