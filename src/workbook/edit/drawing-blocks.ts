import type { PackageEdit } from './package-edit.js';
import { blocksOf, notesPerBlock } from './vml-edit.js';

/** Numbers of shapes, of which no two drawings of a workbook have the same. */
export class DrawingBlocks {
  #next: number;

  private constructor(next: number) {
    this.#next = next;
  }

  /** Those no drawing of the package has. */
  static async of(edit: PackageEdit): Promise<DrawingBlocks> {
    let last = 0;
    for (const name of edit.archive.entries.keys()) {
      if (!name.toLowerCase().endsWith('.vml')) continue;
      const text = await edit.text(name);
      if (text !== undefined) last = Math.max(last, ...blocksOf(text));
    }
    return new DrawingBlocks(last + 1);
  }

  /** The first of as many blocks as the boxes of some notes need. */
  take(notes: number): number {
    const first = this.#next;
    this.#next += Math.ceil(notes / notesPerBlock);
    return first;
  }
}
