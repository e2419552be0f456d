import { limitsOf } from '../readers/limits.js';
import { workbookStream } from '../readers/xls.js';
import { writeOle } from '../workbook/ole-writer.js';
import type { Fixer } from './fixer.js';
import { editedStream } from './xls/edited-stream.js';

/**
 * Writes an old workbook with other texts in some cells: they keep their format and become texts. All other records of the
 * workbook, and all other streams of its container, are as they were. Where a container holds the workbook in two forms, Excel
 * 97 and 5.0/95, the newer one is written, which all programs of today read.
 */
export const fixXls: Fixer = async function* (source, _workbook, edits, options) {
  const { stream, within } = workbookStream(await source.read(0, source.size));
  const written = editedStream(stream, edits, limitsOf(options));
  yield within === null ? written : writeOle(within.container, new Map([[within.entry, written]]));
};
