import type { Sheet, Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { UnreadableError } from '../model/unreadable-error.js';
import { beyond, limitsOf } from './limits.js';
import type { ReadOptions } from './options.js';
import { type Globals, readGlobals, type SheetEntry } from './xls/globals.js';
import { type OleContainer, type OleStreamEntry, oleContainer, topStream } from './xls/ole-stream.js';
import { damaged, partsFrom, worksheet } from './xls/records.js';
import { sheetRows } from './xls/sheet-rows.js';
import { Concealment } from './xlsx/concealment.js';

/**
 * Opens a workbook of Excel 97–2003 or 5.0/95, or a WPS table (.et), in its container or bare, as some programs write it.
 * The file is kept in memory; rows are made as they are asked for. Cells come in the forms of `readXlsx`.
 * @throws {UnreadableError} `input/legacy-too-large`, `input/truncated`, `input/damaged-part`, `input/encrypted`,
 * `input/legacy-xls` for versions before 5.0, `input/no-sheet`; while rows are read also `input/too-many-columns`.
 */
export async function readXls(source: Source, options: ReadOptions = {}): Promise<Workbook> {
  const limits = limitsOf(options);
  if (source.size > limits.heldBytes) throw beyond('input/legacy-too-large', 'heldBytes', limits);
  const { stream } = workbookStream(await source.read(0, source.size));
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const globals = within(() => readGlobals(view, limits));
  if (globals.sheets.length === 0) throw new UnreadableError('input/no-sheet');
  within(() => verifySheets(view, globals));
  return {
    format: 'xls',
    encoding: null,
    delimiter: null,
    sheets: globals.sheets.map((entry) => sheetOf(view, globals, entry)),
    faults: [],
  };
}

/** The stream of a workbook, and the container it lies in; null where it is bare. */
export function workbookStream(bytes: Uint8Array): {
  stream: Uint8Array;
  within: { container: OleContainer; entry: OleStreamEntry } | null;
} {
  if (bytes[0] !== 0xd0) return { stream: bytes, within: null };
  const container = oleContainer(bytes);
  const entry = topStream(container, ['Workbook', 'Book']);
  if (entry === undefined) throw new UnreadableError('input/truncated');
  return { stream: container.content(entry), within: { container, entry } };
}

function sheetOf(view: DataView, globals: Globals, entry: SheetEntry): Sheet {
  let concealed = new Concealment();
  return {
    name: entry.name,
    visibility: entry.visibility,
    keyed: false,
    async *rows() {
      concealed = new Concealment();
      const batches = sheetRows(view, globals, entry, concealed);
      for (;;) {
        const { done, value } = within(() => batches.next());
        if (done) return;
        yield value;
      }
    },
    concealed: () => concealed,
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
 * Every sheet must be whole before any is read: a stream cut short still has its first ones. The parts of the stream follow
 * each other, so that a damaged length, which makes one end too soon or swallow another, shows; and what is a sheet must be
 * listed.
 */
function verifySheets(view: DataView, { sheets, sheetsFrom }: Globals): void {
  const starts = new Set(sheets.map(({ start }) => start));
  if (starts.size < sheets.length) throw damaged();
  let at = sheetsFrom;
  for (const part of partsFrom(view, sheetsFrom)) {
    if (!starts.delete(part.from) && view.getUint16(part.from + 6, true) === worksheet) throw damaged();
    at = part.to;
  }
  if ([...starts].some((start) => start + 8 > view.byteLength)) throw new UnreadableError('input/truncated');
  if (starts.size > 0) throw damaged();
  // small streams are filled up with zeros
  for (; at < view.byteLength; at += 1) if (view.getUint8(at) !== 0) throw damaged();
}
