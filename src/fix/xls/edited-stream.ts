import type { Limits } from '../../readers/limits.js';
import { type Globals, readGlobals } from '../../readers/xls/globals.js';
import { partsFrom, recordsOf, recordTypes as types } from '../../readers/xls/records.js';
import type { FileEdits } from '../edits.js';
import { LabelWriter } from './label-writer.js';
import { NewStrings } from './new-strings.js';
import { applied, type BytePatch, moved } from './patches.js';
import { u32 } from './record.js';
import { sheetPatches, type TextWriter } from './sheet-patches.js';

/**
 * The stream of a workbook with other texts in some cells. Records become longer or fewer, so that the places of the sheets are
 * written anew; what is but an index of places (INDEX, DBCELL, EXTSST) is left out, and programs do without.
 * @throws {Error} where the cell of an edit is not there: the edits are those of another file.
 */
export function editedStream(stream: Uint8Array, edits: FileEdits, limits: Limits): Uint8Array {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const globals = readGlobals(view, limits);
  const strings = globals.biff === 8 ? NewStrings.of(view) : undefined;
  const texts: TextWriter = strings ?? new LabelWriter(globals);
  const patches: BytePatch[] = [];
  let written = 0;
  const sheets = new Map(globals.sheets.map(({ start, name }) => [start, edits.sheet(name)]));
  for (const { from } of partsFrom(view, globals.sheetsFrom)) {
    const { patches: own, count } = sheetPatches(view, from, sheets.get(from), texts);
    for (const patch of own) patches.push(patch);
    written += count;
  }
  if (written !== edits.count) throw new Error(`${written} of ${edits.count} cells written`);
  const all = [...globalPatches(view, globals), ...(strings?.patches() ?? []), ...patches].sort(inOrder);
  const newPlace = moved(all);
  return applied(stream, [...all, ...placesOfSheets(view, globals, newPlace)].sort(inOrder));
}

const inOrder = (a: BytePatch, b: BytePatch): number => a.from - b.from || a.to - b.to;

/** Takes the index of the shared strings out; a sheet alone has no part before it. */
function* globalPatches(view: DataView, { sheetsFrom }: Globals): Generator<BytePatch> {
  if (sheetsFrom === 0) return;
  let isIndex = false;
  for (const { type, head, to } of recordsOf(view, 0)) {
    isIndex = type === types.extSst || (isIndex && type === types.continue);
    if (isIndex) yield { from: head, to, bytes: [] };
  }
}

/** Where each sheet begins now, charts and macros too. */
function* placesOfSheets(
  view: DataView,
  { sheetsFrom }: Globals,
  newPlace: (at: number) => number,
): Generator<BytePatch> {
  if (sheetsFrom === 0) return;
  for (const { type, from, to } of recordsOf(view, 0)) {
    if (type !== types.boundSheet || to < from + 4) continue;
    yield { from, to: from + 4, bytes: u32(newPlace(view.getUint32(from, true))) };
  }
}
