import type { Source } from '../../model/source.js';
import { bytesSource } from '../../readers/bytes-source.js';
import { limitsOf } from '../../readers/limits.js';
import type { ReadOptions } from '../../readers/options.js';
import { readXlsx } from '../../readers/xlsx.js';
import { openArchive, partText } from '../../readers/zip/part.js';
import { ownSheetName } from '../../standard/own-sheet.js';
import { DrawingBlocks } from '../../workbook/edit/drawing-blocks.js';
import { setColumn } from '../../workbook/edit/sheet-columns.js';
import type { CellEdit, RowEdit, SheetEdit } from '../../workbook/edit/sheet-edit.js';
import { editedSheet, SheetEditor } from '../../workbook/edit/sheet-editor.js';
import { SheetFrame } from '../../workbook/edit/sheet-frame.js';
import { SheetNotes } from '../../workbook/edit/sheet-notes.js';
import { joined } from '../../workbook/joined.js';
import { fixedRange } from '../../workbook/write-workbook.js';
import { writeZip } from '../../workbook/zip-writer.js';
import { noteStarts } from '../note-text.js';
import { unfilterResults } from './filter.js';
import { noteEnd } from './note-end.js';
import { type OldMarks, oldMarksOf } from './old-marks.js';
import { type OldResults, oldResultsOf } from './old-results.js';
import { type EditedSheet, WorkbookEdit } from './workbook-edit.js';

const removed: CellEdit = { removed: true };

/**
 * A workbook without the marks of an earlier check, also after a spreadsheet has saved it; as it is where it has none. What a spreadsheet has
 * renumbered is told by the sheet `_lucheng`, whose cells were renumbered with it.
 * @param kept names of sheets that stay although the earlier copy has put them in: somebody has used them for data.
 */
export async function unmarked(source: Source, kept: ReadonlySet<string>, options: ReadOptions): Promise<Source> {
  const archive = await openArchive(source, limitsOf(options));
  const edit = await WorkbookEdit.open(archive);
  const own = edit.sheets.find(({ name }) => name === ownSheetName);
  if (own === undefined) return source;
  const workbook = await readXlsx(source, options);
  const marks = await oldMarksOf(workbook, archive, own.entry);
  if (marks === undefined) return source;
  const blocks = await DrawingBlocks.of(edit.package);
  const gone = (sheet: EditedSheet): boolean =>
    (sheet === own && marks.firstRow === 1) || (marks.front.has(sheet.name) && !kept.has(sheet.name));
  const finish: (() => void)[] = [];
  for (const sheet of edit.sheets) {
    if (gone(sheet)) edit.remove(sheet);
    else if (sheet.hasCells) {
      const isMarked = marks.results.has(sheet.name);
      const read = isMarked ? workbook.sheets.find(({ name }) => name === sheet.name) : undefined;
      const results = read && (await oldResultsOf(read));
      const notes = await SheetNotes.open(edit.package, sheet.entry.name, blocks);
      const change = new Unmarking(marks, sheet.name, sheet === own, results, notes);
      edit.package.stream(sheet.entry.name, () =>
        editedSheet(partText(archive, sheet.entry), new SheetEditor(change, sheet.entry.name)),
      );
      finish.push(() => {
        const { filtered } = change;
        if (filtered !== undefined)
          edit.part.setName(
            sheet.relation,
            '_xlnm._FilterDatabase',
            filtered === null ? undefined : fixedRange(filtered),
          );
      });
    }
  }
  const parts = edit.package.parts(() => {
    for (const step of finish) step();
    edit.package.put(edit.main, edit.part.xml);
  });
  return bytesSource(source.name, await bytesOf(writeZip(parts)));
}

/** Takes the marks off a sheet as its XML streams by. */
class Unmarking implements SheetEdit {
  readonly #marks: OldMarks;
  readonly #name: string;
  readonly #isOwn: boolean;
  readonly #results: OldResults | undefined;
  readonly #notes: SheetNotes;
  readonly #restored: CellEdit;
  /** What is filtered now: null where nothing is any more, undefined where it stays. */
  filtered: string | null | undefined;

  constructor(marks: OldMarks, name: string, isOwn: boolean, results: OldResults | undefined, notes: SheetNotes) {
    this.#marks = marks;
    this.#name = name;
    this.#isOwn = isOwn;
    this.#results = results;
    this.#notes = notes;
    this.#restored = { style: (format) => marks.formats.get(format) ?? format };
  }

  head(xml: string): string {
    if (this.#results === undefined) return xml;
    const head = SheetFrame.head(xml);
    setColumn(head, this.#results.column, this.#marks.results.get(this.#name)?.column ?? '');
    return head.xml;
  }

  row(n: number): RowEdit {
    const isOwn = this.#isOwn && n >= this.#marks.firstRow;
    const column = this.#results?.rows.has(n) ? this.#results.column : -1;
    return { get: (at) => (isOwn || at === column ? removed : this.#restored), keys: () => [] };
  }

  tail(xml: string): string {
    const tail = SheetFrame.tail(xml);
    if (this.#results !== undefined)
      this.filtered = unfilterResults(tail, this.#results.column, this.#marks.results.get(this.#name)?.filter);
    this.#notes.remove(noteStarts, noteEnd, tail);
    return tail.xml;
  }
}

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return joined(pieces);
}
