import type { Format, Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import type { ReadOptions } from '../readers/options.js';
import { fixCsv } from './csv.js';
import { fixDocx } from './docx.js';
import type { FileEdits } from './edits.js';
import type { Fixer } from './fixer.js';
import { fixHtml } from './html.js';
import { fixJson } from './json.js';
import { fixNdjson } from './ndjson.js';
import { fixOds } from './ods.js';
import { fixSpreadsheetMl } from './spreadsheetml.js';
import { fixXls } from './xls.js';
import { fixXlsx } from './xlsx.js';

/** One writer per format. */
const fixers: Readonly<Record<Format, Fixer>> = {
  csv: fixCsv,
  docx: fixDocx,
  html: fixHtml,
  json: fixJson,
  ndjson: fixNdjson,
  ods: fixOds,
  spreadsheetml: fixSpreadsheetMl,
  xls: fixXls,
  xlsx: fixXlsx,
};

/** A copy of an input with the repairs of a check written into it. */
export function fix(
  source: Source,
  workbook: Workbook,
  edits: FileEdits,
  options: ReadOptions = {},
): AsyncIterable<Uint8Array> {
  leaveUnclear(workbook, edits);
  return fixers[workbook.format](source, workbook, edits, options);
}

/** Where two sheets have one name, nobody can tell which of them a repair was made of. */
function leaveUnclear({ sheets }: Workbook, edits: FileEdits): void {
  const names = new Set<string | null>();
  for (const { name } of sheets) {
    if (names.has(name)) edits.sheet(name)?.leaveAll('same-name');
    names.add(name);
  }
}
