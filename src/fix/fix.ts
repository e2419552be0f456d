import type { Format, Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import type { ReadOptions } from '../readers/options.js';
import { fixCsv } from './csv.js';
import type { FileEdits } from './edits.js';
import type { Fixer } from './fixer.js';
import { fixDocx } from './docx.js';
import { fixHtml } from './html.js';
import { fixJson } from './json.js';
import { fixNdjson } from './ndjson.js';
import { fixXls } from './xls.js';

/** One writer per format. */
const fixers: Readonly<Partial<Record<Format, Fixer>>> = {
  csv: fixCsv,
  docx: fixDocx,
  html: fixHtml,
  json: fixJson,
  ndjson: fixNdjson,
  xls: fixXls,
};

/** A copy of an input with the repairs of a check written into it. */
export function fix(
  source: Source,
  workbook: Workbook,
  edits: FileEdits,
  options: ReadOptions = {},
): AsyncIterable<Uint8Array> {
  const fixer = fixers[workbook.format];
  if (fixer === undefined) throw new Error(`no writer for ${workbook.format}`);
  return fixer(source, workbook, edits, options);
}
