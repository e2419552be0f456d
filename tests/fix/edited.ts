import { Edits } from '../../src/fix/edits.js';
import { encoded } from '../../src/fix/encode.js';
import { fix } from '../../src/fix/fix.js';
import type { At, Repair } from '../../src/model/finding.js';
import type { Encoding } from '../../src/model/sheet.js';
import type { Source } from '../../src/model/source.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import type { ReadOptions } from '../../src/readers/options.js';
import { read } from '../../src/readers/read.js';
import { columnLetters } from '../../src/standard/column-letters.js';
import { encode } from '../readers/encode.js';

/** A cell to be rewritten: row and zero-based column, or number and name of a value of a record (null: of the envelope). */
export interface Edit {
  readonly row: number | null;
  readonly place: number | string;
  readonly to: string;
  readonly sheet?: string;
}

/** Repairs as a check would tell them, all writable. */
export function editsOf(file: string, edits: readonly Edit[]): Edits {
  const all = new Edits();
  for (const { row, place, to, sheet = null } of edits) {
    const keyed = typeof place === 'string';
    const at: At = {
      file,
      sheet,
      row,
      line: null,
      column: keyed ? null : columnLetters(place),
      header: keyed ? place : null,
      field: null,
      pointer: keyed ? `/${(row ?? 1) - 1}/${place}` : null,
    };
    const repair: Repair = { at, rule: 'repair/space', from: '', to, writable: true };
    all.repaired(repair);
  }
  return all;
}

export async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return new Uint8Array(Buffer.concat(all));
}

/** The copy of a source with some cells rewritten, and what was left. */
export async function rewritten(
  source: Source,
  cells: readonly Edit[],
  options: ReadOptions = {},
): Promise<{ readonly bytes: Uint8Array; readonly left: readonly (string | number | null)[][] }> {
  const edits = editsOf(source.name, cells);
  const workbook = await read(source, options, (names) => names.includes('批次'));
  const bytes = await bytesOf(fix(source, workbook, edits.of(source.name)!, options));
  const left = [...edits.told()].flatMap(({ row, column, header, kept }) =>
    kept ? [[row, column ?? header, kept]] : [],
  );
  return { bytes, left };
}

const labels: Readonly<Record<Encoding, string>> = {
  'utf-8': 'utf-8',
  'utf-8-bom': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  gb18030: 'gb18030',
};

/** The text of bytes, with its mark. */
export const decoded = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(labels[encoding], { ignoreBOM: true, fatal: true }).decode(bytes);

/** Text as bytes; the helper of the readers' tests knows no four-byte characters of the basic plane. */
export const encodedAs = (text: string, encoding: Encoding): Uint8Array =>
  encoding === 'gb18030' ? encoded(text, encoding)! : encode(text, encoding);

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A text file, read in chunks of so many bytes. */
export const textFile = (name: string, text: string, chunk?: number): Source => bytesSource(name, utf8(text), chunk);
