import type { Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { UnreadableError } from '../model/unreadable-error.js';
import { type CsvOptions, readCsv } from './csv.js';
import { type Detected, detect } from './detect.js';
import { readJson } from './json.js';
import { readNdjson } from './ndjson.js';
import { type OleContent, sniffOle } from './xlsx/ole.js';
import { readXlsx } from './xlsx.js';

type Reader = (source: Source, options: CsvOptions) => Promise<Workbook>;

const refuse =
  (rule: string): Reader =>
  async () => {
    throw new UnreadableError(rule);
  };

/** Old containers: an encrypted workbook of today and a workbook of 1997–2003 start with the same bytes. */
const oleReaders: Readonly<Record<OleContent, Reader>> = {
  encrypted: refuse('input/encrypted'),
  xls: refuse('input/legacy-xls'),
  other: refuse('input/binary'),
};

/** One reader per kind of content; what cannot be read yet says in its own words what it is. */
const readers: Readonly<Record<Detected, Reader>> = {
  empty: refuse('input/empty-file'),
  zip: readXlsx,
  ole: async (source, options) => oleReaders[await sniffOle(source)](source, options),
  html: refuse('input/html'),
  xml: refuse('input/xml'),
  pdf: refuse('input/pdf'),
  image: refuse('input/image'),
  archive: refuse('input/archive'),
  json: readJson,
  ndjson: readNdjson,
  text: readCsv,
};

/**
 * Opens an input by what it is, not by its name.
 * @param options what the caller knows: the encoding of a text, the delimiter of delimited text.
 * @throws {UnreadableError} with the rule that says what the input is and why it cannot be read.
 */
export async function read(source: Source, options: CsvOptions = {}): Promise<Workbook> {
  return readers[await detect(source)](source, options);
}
