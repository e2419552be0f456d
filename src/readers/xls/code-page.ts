import { damaged } from './records.js';

const labels: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  10001: 'shift_jis',
  10002: 'big5',
  10003: 'euc-kr',
  10008: 'gb18030',
  32768: 'macintosh',
  32769: 'windows-1252',
  54936: 'gb18030',
  65001: 'utf-8',
};

/** Undefined for code pages that are not known: in those only the letters of ASCII are certain. */
const labelOf = (page: number): string | undefined =>
  labels[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : undefined);

/** Turns the byte strings of Excel 5.0 and 95 into text by the code page the workbook names. */
export class CodePage {
  /** Name of its encoding. */
  readonly label: string;
  readonly #decoder: TextDecoder;

  constructor(page: number) {
    // UTF-8 refuses what other code pages have beyond ASCII
    this.label = labelOf(page) ?? 'utf-8';
    this.#decoder = new TextDecoder(this.label, { fatal: true });
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
