import type { XmlHandler } from '../../readers/xml.js';
import type { FileEdits } from '../edits.js';
import type { Splice } from '../splice.js';
import type { XmlCursor } from './cursor.js';

/** Goes through the XML of a workbook and gathers what is to be written otherwise. */
export interface CellSplicer extends XmlHandler {
  readonly cursor: XmlCursor;
  /** Finished since they were last taken, in order. */
  ready: Splice[];
  /** Cells written so far. */
  readonly written: number;
}

/**
 * The stretches of a text that edits of its cells replace, as it is read.
 * @throws {Error} where the cell of an edit is not there or holds nothing: the edits are those of another file.
 */
export async function* cellSplices(
  text: AsyncIterable<string>,
  splicer: CellSplicer,
  edits: FileEdits,
): AsyncGenerator<Splice> {
  for await (const chunk of text) {
    splicer.cursor.push(chunk);
    yield* splicer.ready;
    splicer.ready = [];
  }
  splicer.cursor.end();
  yield* splicer.ready;
  if (splicer.written !== edits.count) throw new Error(`${splicer.written} of ${edits.count} cells written`);
}
