import type { Globals } from '../../readers/xls/globals.js';
import { recordTypes as types } from '../../readers/xls/records.js';
import { codePageBytes } from './code-page-bytes.js';
import { characters, mostBytes, record, u16 } from './record.js';
import type { CellPlace, TextWriter } from './sheet-patches.js';

/** Most bytes of a text of a cell in Excel 5.0 and 95. */
const mostOld = 255;

/** Writes texts into their cells themselves: all that Excel 5.0 and 95 have. */
export class LabelWriter implements TextWriter {
  readonly #globals: Globals;

  constructor(globals: Globals) {
    this.#globals = globals;
  }

  cell({ row, column, style }: CellPlace, text: string): number[] | 'encoding' | 'too-long' {
    const head = u16(row, column, style);
    if (this.#globals.biff === 8) {
      const { wide, units } = characters(text);
      const content = [...head, ...u16(units.length), wide, ...units.flat()];
      return content.length > mostBytes ? 'too-long' : record(types.label, content);
    }
    const bytes = codePageBytes(text, this.#globals.codePage.label);
    if (bytes === undefined) return 'encoding';
    return bytes.length > mostOld ? 'too-long' : record(types.label, [...head, ...u16(bytes.length), ...bytes]);
  }

  replaced(): void {}
}
