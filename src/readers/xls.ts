import type { Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { UnreadableError } from '../model/unreadable-error.js';
import { beyond, limitsOf } from './limits.js';
import type { ReadOptions } from './options.js';
import { readGlobals, type SheetEntry } from './xls/globals.js';
import { oleStream } from './xls/ole-stream.js';
import { damaged, recordsOf } from './xls/records.js';
import { sheetRows } from './xls/sheet-rows.js';

/**
 * Opens a workbook of Excel 97–2003 or 5.0/95, or a WPS table (.et), in its container or bare, as some programs write it.
 * The file is kept in memory; rows are made as they are asked for. Cells come in the forms of `readXlsx`.
 * @throws {UnreadableError} `input/legacy-too-large`, `input/truncated`, `input/damaged-part`, `input/encrypted`,
 * `input/legacy-xls` for versions before 5.0, `input/no-sheet`; while rows are read also `input/too-many-columns`.
 */
export async function readXls(source: Source, options: ReadOptions = {}): Promise<Workbook> {
  const limits = limitsOf(options);
  if (source.size > limits.heldBytes) throw beyond('input/legacy-too-large', 'heldBytes', limits);
  const bytes = await source.read(0, source.size);
  const stream = bytes[0] === 0xd0 ? oleStream(bytes, ['Workbook', 'Book']) : bytes;
  if (stream === undefined) throw new UnreadableError('input/truncated');
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const globals = within(() => readGlobals(view, limits));
  if (globals.sheets.length === 0) throw new UnreadableError('input/no-sheet');
  verifySheets(view, globals.sheets);
  return {
    format: 'xls',
    encoding: null,
    delimiter: null,
    sheets: globals.sheets.map((entry) => ({
      name: entry.name,
      visibility: entry.visibility,
      keyed: false,
      async *rows() {
        const batches = sheetRows(view, globals, entry);
        for (;;) {
          const { done, value } = within(() => batches.next());
          if (done) return;
          yield value;
        }
      },
    })),
    faults: [],
  };
}

/** Runs something that reads records: what lies outside the stream is damage. */
function within<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof RangeError ? damaged() : error;
  }
}

/**
 * Every sheet must be whole before any is read: a stream cut short still has its first ones. Sheets that share a place
 * would be gone through once for each.
 */
function verifySheets(view: DataView, sheets: readonly SheetEntry[]): void {
  let end = 0;
  for (const { start } of [...sheets].sort((a, b) => a.start - b.start)) {
    if (start < end) throw damaged();
    for (const { to } of recordsOf(view, start)) end = to;
  }
}
