import type { Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { UnreadableError } from '../model/unreadable-error.js';
import { readCsv } from './csv.js';
import { type Detected, detect } from './detect.js';
import { readDocx } from './docx.js';
import { readHtml } from './html.js';
import type { IsEnvelope } from './json/list-finder.js';
import { readJson } from './json.js';
import { type Limits, limitsOf } from './limits.js';
import { readNdjson } from './ndjson.js';
import { isOpenDocument, readOds } from './ods.js';
import type { ReadOptions } from './options.js';
import { readSpreadsheetMl } from './spreadsheetml.js';
import { readXls } from './xls.js';
import { type OleContent, sniffOle } from './xlsx/ole.js';
import { readXlsx } from './xlsx.js';
import { type ZipKind, zipKind } from './zip/kind.js';
import { openArchive } from './zip/part.js';

type Reader = (source: Source, options: ReadOptions, isEnvelope?: IsEnvelope) => Promise<Workbook>;

const refuse =
  (rule: string): Reader =>
  async () => {
    throw new UnreadableError(rule);
  };

/** Old containers: an encrypted workbook of today and a workbook of 1997–2003 start with the same bytes. */
const oleReaders: Readonly<Record<OleContent, Reader>> = {
  encrypted: refuse('input/encrypted'),
  xls: readXls,
  document: refuse('input/legacy-word'),
  other: refuse('input/binary'),
};

/** Files packed together are expanded before they come here, so that one in another is one too many. */
const zipReaders: Readonly<Record<ZipKind, Reader>> = {
  document: readDocx,
  archive: readXlsx,
  package: async (source, options) =>
    (await isOpenDocument(source, limitsOf(options))) ? readOds(source, options) : readXlsx(source, options),
};

const kindOf = async (source: Source, limits: Limits): Promise<ZipKind> => zipKind(await openArchive(source, limits));

/** One reader per kind of content; what cannot be read yet says in its own words what it is. */
const readers: Readonly<Record<Detected, Reader>> = {
  empty: refuse('input/empty-file'),
  zip: async (source, options) => zipReaders[await kindOf(source, limitsOf(options))](source, options),
  ole: async (source, options) => oleReaders[await sniffOle(source)](source, options),
  biff: readXls,
  rtf: refuse('input/legacy-word'),
  html: readHtml,
  xml: readSpreadsheetMl,
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
 * @param isEnvelope tells by the names of its values whether an object beside a list of JSON records is their envelope.
 * @throws {UnreadableError} with the rule that says what the input is and why it cannot be read.
 */
export async function read(source: Source, options: ReadOptions = {}, isEnvelope?: IsEnvelope): Promise<Workbook> {
  return readers[await detect(source)](source, options, isEnvelope);
}
