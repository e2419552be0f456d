import type { Report } from '../model/report.js';
import type { Sheet, Workbook } from '../model/sheet.js';
import { ownSheetName } from '../standard/own-sheet.js';
import { limits } from '../workbook/limits.js';
import { writeWorkbook } from '../workbook/write-workbook.js';
import { DataSheet } from './converted/data-sheet.js';
import { lostIn } from './converted/lost.js';
import { type Measured, measure } from './converted/measure.js';
import { remarksOn } from './converted/remarks.js';
import { freeSheetNames } from './converted/sheet-names.js';
import { TintedStyles } from './converted/tinted-styles.js';
import { frontNames, frontSheets } from './front/sheets.js';
import { keyedLayout, type Layout, sameLayout } from './layout.js';
import type { FileMarks } from './marks.js';
import { ownSheet } from './own-rows.js';
import { Places } from './places.js';
import { planCopy } from './plan.js';

/**
 * The marked copy of an input as a new workbook, for inputs that are none themselves: the same sheets, rows and cells. Every
 * sheet is read twice, once for its size, and never kept.
 * @param file the input as the report names it.
 */
export async function* asWorkbook(
  file: string,
  workbook: Workbook,
  report: Report,
  marks: FileMarks,
): AsyncGenerator<Uint8Array> {
  const { sheets, format } = workbook;
  const names = freeSheetNames(
    sheets.map((sheet) => sheet.name ?? stemOf(file)),
    new Set([ownSheetName]),
  );
  const measured: Measured[] = [];
  // the last column is left for the results
  for (const sheet of sheets) measured.push(await measure(sheet, sheet.keyed ? 1 : 0, limits.columns - 1));
  const layouts = sheets.map((sheet, i) => layoutOf(sheet, names[i]!, measured[i]!));
  const plan = planCopy(file, report, marks, layouts);
  const styles = new TintedStyles();
  const isJson = format === 'json' || format === 'ndjson';
  const data = sheets.map(
    (sheet, i) => new DataSheet(sheet, measured[i]!, plan.sheets[i]!, layouts[i]!.shift, isJson, styles),
  );
  const front = {
    file,
    report,
    marks,
    plan,
    places: new Places(file, layouts, report.lang),
    remarks: remarksOn(workbook, names, measured, report.lang),
    names: frontNames(names),
  };
  const own = ownSheet({
    standard: report.standard.version,
    template: sheets.find(({ template }) => template !== undefined)?.template ?? [],
    sheets: Object.values(front.names),
    results: names.filter((_, i) => data[i]!.result !== null),
    lost: lostIn(file, report, measured),
    styles: () => styles.pairs,
  });
  yield* writeWorkbook({
    sheets: [...frontSheets(front), ...data.map(({ newSheet }) => newSheet), own],
    author: report.lang === 'zh' ? '鲁诚' : 'Lucheng',
    title: front.names.conclusion,
  });
}

const layoutOf = (sheet: Sheet, name: string, { keys }: Measured): Layout =>
  sheet.keyed ? keyedLayout(sheet.name, name, keys, sheet.envelope === true) : sameLayout(sheet.name, name);

/** Name of a file without its folders and its ending. */
const stemOf = (file: string): string => file.replace(/^.*\//, '').replace(/(?<=.)\.[^.]*$/, '');
