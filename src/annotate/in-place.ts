import type { Report } from '../model/report.js';
import type { Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { limitsOf } from '../readers/limits.js';
import type { ReadOptions } from '../readers/options.js';
import { openArchive } from '../readers/zip/part.js';
import { frontNames, frontSheets, isFrontName } from './front/sheets.js';
import { sameLayout } from './layout.js';
import { markXlsx } from './mark-xlsx.js';
import type { FileMarks } from './marks.js';
import { Places } from './places.js';
import { planCopy } from './plan.js';
import { WorkbookEdit } from './xlsx/workbook-edit.js';

/**
 * The marked copy of a workbook of today's format: the workbook itself with marks put on it.
 * @param workbook its sheets that may hold data. @param passed names of sheets this program has put into it.
 */
export async function* inPlace(
  source: Source,
  workbook: Workbook,
  passed: ReadonlySet<string>,
  report: Report,
  marks: FileMarks,
  options: ReadOptions,
): AsyncGenerator<Uint8Array> {
  // charts have names too, and are none of the sheets that are read
  const { sheets } = await WorkbookEdit.open(await openArchive(source, limitsOf(options)));
  const staying = sheets.map(({ name }) => name).filter((name) => !(passed.has(name) && isFrontName(name)));
  const layouts = workbook.sheets.map(({ name }) => sameLayout(name, name ?? ''));
  const plan = planCopy(source.name, report, marks, layouts);
  const front = frontSheets({
    file: source.name,
    report,
    marks,
    plan,
    places: new Places(source.name, layouts, report.lang),
    remarks: [],
    names: frontNames(staying),
  });
  yield* markXlsx(source, plan.sheets, front, options);
}
