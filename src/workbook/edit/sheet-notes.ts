import type { Note } from '../new-sheet.js';
import { type Grid, plainGrid } from '../note-box.js';
import { relationshipsNamespace, spreadsheetType } from '../xml-names.js';
import { CommentsEdit } from './comments-edit.js';
import type { DrawingBlocks } from './drawing-blocks.js';
import type { PackageEdit } from './package-edit.js';
import type { Relations } from './relations.js';
import type { SheetFrame } from './sheet-frame.js';
import { hasShapes, newDrawing, withNotes, withoutNotes } from './vml-edit.js';

const noComments =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors></authors><commentList></commentList></comments>';

/** The notes of one sheet: a part with their texts, and a drawing with their boxes. Source: ECMA-376 18.7, part 4 19.4. */
export class SheetNotes {
  readonly #package: PackageEdit;
  readonly #relations: Relations;
  readonly #folder: string;
  /** Texts of parts the sheet has, by name. */
  readonly #parts: ReadonlyMap<string, string>;
  readonly #blocks: DrawingBlocks;

  private constructor(
    edit: PackageEdit,
    relations: Relations,
    folder: string,
    parts: ReadonlyMap<string, string>,
    blocks: DrawingBlocks,
  ) {
    this.#package = edit;
    this.#relations = relations;
    this.#folder = folder;
    this.#parts = parts;
    this.#blocks = blocks;
  }

  /** @param sheet name of the part of the sheet. */
  static async open(edit: PackageEdit, sheet: string, blocks: DrawingBlocks): Promise<SheetNotes> {
    const relations = await edit.relations(sheet);
    const parts = new Map<string, string>();
    for (const { type, target } of relations.all()) {
      if ((type !== 'comments' && type !== 'vmlDrawing') || target === undefined) continue;
      const text = await edit.text(target);
      if (text !== undefined) parts.set(target, text);
    }
    // beside the sheets, wherever the package keeps them
    const folder = sheet.split('/').slice(0, -2).join('/');
    return new SheetNotes(edit, relations, folder === '' ? '' : `${folder}/`, parts, blocks);
  }

  /** Adds notes, and to what stands behind the rows what shows them. */
  add(notes: readonly Note[], author: string, tail: SheetFrame, grid: Grid = plainGrid): void {
    if (notes.length === 0) return;
    const name = this.#targetOf((type) => type === 'comments');
    const comments = new CommentsEdit(name === undefined ? noComments : this.#parts.get(name)!);
    const own = comments.add(notes, author);
    const part = name ?? this.#package.freeName(`${this.#folder}comments`, '.xml');
    this.#package.put(part, comments.xml);
    if (name === undefined) {
      this.#package.types.set(part, `${spreadsheetType}.comments+xml`);
      this.#relations.add(`${relationshipsNamespace}/comments`, part);
    }
    if (own.length > 0) this.#draw(own, tail, grid);
  }

  #draw(notes: readonly Note[], tail: SheetFrame, grid: Grid): void {
    const id = tail.get('legacyDrawing', 'id');
    const there = id === undefined ? undefined : this.#targetOf((_type, one) => one === id);
    const block = this.#blocks.take(notes.length);
    if (there !== undefined) {
      this.#package.put(there, withNotes(this.#parts.get(there)!, notes, block, grid));
      return;
    }
    const part = this.#package.freeName(`${this.#folder}drawings/vmlDrawing`, '.vml');
    this.#package.put(part, newDrawing(notes, block, grid));
    this.#package.types.set(part, 'application/vnd.openxmlformats-officedocument.vmlDrawing');
    const relation = this.#relations.add(`${relationshipsNamespace}/vmlDrawing`, part);
    for (const { start, end } of tail.children('legacyDrawing')) tail.splice(start, end, '');
    tail.insert('legacyDrawing', this.#package.inForm(` xmlns:r="${relationshipsNamespace}" r:id="${relation}"`));
  }

  /** Takes away notes that begin in one of some ways, with what shows them where nothing else is shown. */
  remove(starts: readonly string[], end: string, tail: SheetFrame): void {
    const name = this.#targetOf((type) => type === 'comments');
    if (name === undefined) return;
    const before = this.#parts.get(name)!;
    const comments = new CommentsEdit(before);
    const gone = comments.remove(starts, end);
    if (comments.xml === before) return;
    if (comments.count > 0) this.#package.put(name, comments.xml);
    else this.#drop(name);
    const id = tail.get('legacyDrawing', 'id');
    const drawing = id === undefined ? undefined : this.#targetOf((_type, one) => one === id);
    if (drawing === undefined) return;
    const left = withoutNotes(this.#parts.get(drawing)!, gone);
    if (hasShapes(left)) this.#package.put(drawing, left);
    else {
      this.#drop(drawing);
      for (const { start, end: to } of tail.children('legacyDrawing')) tail.splice(start, to, '');
    }
  }

  #targetOf(isMeant: (type: string, id: string) => boolean): string | undefined {
    const found = this.#relations.all().find(({ type, id }) => isMeant(type, id));
    return found?.target !== undefined && this.#parts.has(found.target) ? found.target : undefined;
  }

  #drop(part: string): void {
    for (const { id, target } of this.#relations.all()) if (target === part) this.#relations.remove(id);
    this.#package.remove(part);
  }
}
