import { damaged } from './records.js';

const labels: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10008: 'gb18030',
  54936: 'gb18030',
  65001: 'utf-8',
};

const labelOf = (page: number): string => labels[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'ascii');

/** Turns the byte strings of Excel 5.0 and 95 into text by the code page the workbook names. */
export class CodePage {
  readonly #decoder: TextDecoder;

  constructor(page: number) {
    this.#decoder = new TextDecoder(labelOf(page), { fatal: true });
  }

  /** @throws {UnreadableError} `input/damaged-part` for bytes the code page does not have. */
  text(bytes: Uint8Array): string {
    try {
      return this.#decoder.decode(bytes);
    } catch {
      throw damaged();
    }
  }
}
