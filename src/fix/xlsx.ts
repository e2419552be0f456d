import { UnreadableError } from '../model/unreadable-error.js';
import { limitsOf } from '../readers/limits.js';
import { readWorkbookParts, type SheetPart } from '../readers/xlsx/package.js';
import { type Archive, openArchive, partText } from '../readers/zip/part.js';
import type { CellEdit, SheetEdit } from '../workbook/edit/sheet-edit.js';
import { editedSheet, SheetEditor } from '../workbook/edit/sheet-editor.js';
import { unsignedParts } from '../workbook/edit/unsigned.js';
import { limits } from '../workbook/limits.js';
import { type KeptPart, type NewPart, writeZip } from '../workbook/zip-writer.js';
import type { FileEdits, SheetEdits } from './edits.js';
import type { Fixer } from './fixer.js';

/**
 * A workbook with other texts in some cells: they keep their format and become texts of their own, beside those the sheets share. All
 * other parts, macros among them, are taken over as they are packed.
 */
export const fixXlsx: Fixer = async function* (source, _workbook, edits, options) {
  const archive = await openArchive(source, limitsOf(options));
  yield* writeZip(partsOf(archive, edits));
};

async function* partsOf(archive: Archive, edits: FileEdits): AsyncGenerator<NewPart | KeptPart> {
  const { sheets } = await readWorkbookParts(archive);
  const unmet = new Set(sheets.flatMap(({ name }) => edits.sheet(name) ?? []));
  for await (const part of unsignedParts(archive)) {
    const sheet = 'entry' in part ? sheets.find(({ entry }) => entry === part.entry) : undefined;
    const own = sheet && edits.sheet(sheet.name);
    yield sheet !== undefined && own !== undefined && own.count > 0
      ? { name: part.name, content: editedPart(archive, sheet, own) }
      : part;
    if (own !== undefined) unmet.delete(own);
  }
  for (const { count } of unmet) if (count > 0) throw new Error(`${count} cells of a sheet without a part of its own`);
}

async function* editedPart(archive: Archive, { entry }: SheetPart, edits: SheetEdits): AsyncGenerator<string> {
  const cells = new CellEdits(edits, entry.name);
  const editor = new SheetEditor(cells, entry.name);
  yield* editedSheet(partText(archive, entry), editor);
  // what a formula gives is told by the reader, and no repair of it comes this far
  if (editor.unwritten.length > 0) throw new Error(`formulas in ${entry.name}: ${editor.unwritten.join(' ')}`);
  if (cells.written !== edits.count)
    throw new Error(`${cells.written} of ${edits.count} cells written in ${entry.name}`);
}

/** The edits of a sheet as its editor wants them. */
class CellEdits implements SheetEdit {
  /** Cells given to the editor. */
  written = 0;
  readonly #edits: SheetEdits;
  readonly #part: string;
  readonly #rows = new Set<number>();

  constructor(edits: SheetEdits, part: string) {
    this.#edits = edits;
    this.#part = part;
  }

  row(n: number): ReadonlyMap<number, CellEdit> | undefined {
    const row = this.#edits.row(n);
    if (row === undefined) return undefined;
    // which of two rows with one number a repair was made of cannot be told
    if (this.#rows.has(n)) throw new UnreadableError('input/damaged-part', { part: this.#part });
    this.#rows.add(n);
    const cells = new Map<number, CellEdit>();
    for (const [column, value] of row) {
      if (value.length > limits.text) this.#edits.leave(n, column, 'too-long');
      else cells.set(column, { value });
    }
    this.written += cells.size;
    return cells;
  }
}
