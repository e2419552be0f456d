import type { Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import type { ReadOptions } from '../readers/options.js';
import type { FileEdits } from './edits.js';

/**
 * Writes a copy of an input in its own format and encoding, with other texts in some cells and everything else as it was.
 * @param workbook the input as it was opened: format, encoding, delimiter.
 */
export type Fixer = (
  source: Source,
  workbook: Workbook,
  edits: FileEdits,
  options: ReadOptions,
) => AsyncIterable<Uint8Array>;
