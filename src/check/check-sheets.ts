import { isBatch } from '../mapping/forms.js';
import type { NoMapping, Standard } from '../model/mapping.js';
import type { ReportSheet } from '../model/report.js';
import type { Row, Sheet, Workbook } from '../model/sheet.js';
import { UnreadableError } from '../model/unreadable-error.js';
import { checkTables, skippedSheet, tellUnknown } from './check-tables.js';
import { severityOf } from './fault-severity.js';
import { headerOf, isMapping, mayBeRestOf } from './goes-on.js';
import { fileAt, type Ledger } from './ledger.js';
import { type Look, lookAt, rowsToLookAt } from './look-at.js';
import type { CheckOptions } from './options.js';
import { dataSheets } from './own/data-sheets.js';
import { tellOtherType, tellOwn } from './own/tell-own.js';
import type { SheetsRun } from './sheets-run.js';

/** Fewest filled cells of rows of what looks like a table. */
const fewestColumns = 3;

/** Chooses the sheets of a workbook that are data and checks them; the others are named with the reason. */
export async function checkSheets(
  file: string,
  workbook: Workbook,
  ledger: Ledger,
  standard: Standard,
  options: CheckOptions,
  rules: SheetsRun,
): Promise<ReportSheet[]> {
  const { own, data, passed } = await dataSheets(workbook, standard);
  if (own !== undefined) tellOwn(file, own, standard, ledger);
  const looked: Look[] = [];
  for (const sheet of data) {
    const rows = await guarded(file, sheet, ledger, () => rowsToLookAt(sheet));
    if (rows === undefined) continue;
    const headerOptions = {
      ...(options.type ? { type: options.type } : {}),
      ...(options.headerRow === undefined ? {} : { headerRow: options.headerRow }),
    };
    for (const look of lookAt(sheet, rows, standard, headerOptions))
      looked.push({ ...look, found: headerOf(look.sheet, look.found, looked.at(-1)) });
  }
  const chosen = chosenOf(looked);
  const reports: ReportSheet[] = [];
  for (const look of looked) {
    if (chosen.has(look) && isMapping(look.found)) {
      const { found, sheet } = look;
      if (own !== undefined) tellOtherType(file, look, own, standard, ledger);
      const checked = await guarded(file, sheet, ledger, () =>
        checkTables(file, sheet, found, 0, ledger, standard, options, rules),
      );
      if (checked) tellHidden(file, look, checked, ledger);
      reports.push(...(checked ?? [skippedSheet(sheet, 'unreadable')]));
    } else {
      const read = await guarded(file, look.sheet, ledger, () => rowsIn(look));
      reports.push(passOver(file, look, [...chosen], ledger, standard, options.asOf, read ?? 0));
    }
  }
  const isWhole = looked.length === data.length;
  if (!isWhole || reports.some(({ skipped }) => skipped !== null && skipped !== 'empty')) rules.batches.leftOut(file);
  // an empty list of JSON is a list all the same: no records
  if (data.length === 0) ledger.add('input/blank-workbook', 'error', fileAt(file), { reason: 'own' });
  else if (looked.length > 0 && looked.every(({ rows, sheet }) => rows.length === 0 && !sheet.keyed))
    ledger.add('input/blank-workbook', 'error', fileAt(file), {});
  return [...reports, ...passed.map((sheet) => skippedSheet(sheet, 'own'))];
}

/**
 * The sheets to be checked: all with a known header. A hidden one beside them that lacks required columns is something
 * formulas refer to rather than records, and is only named.
 */
function chosenOf(looked: readonly Look[]): ReadonlySet<Look> {
  const known = looked.filter(({ found }) => isMapping(found));
  const visible = known.filter(({ sheet }) => sheet.visibility === 'visible');
  const isWhole = ({ found }: Look): boolean =>
    isMapping(found) && !found.absent.some(({ requirement, common }) => requirement === 'required' && !common);
  return new Set(
    visible.length === 0 ? known : known.filter((one) => one.sheet.visibility === 'visible' || isWhole(one)),
  );
}

function tellHidden(file: string, { sheet }: Look, checked: readonly ReportSheet[], ledger: Ledger): void {
  const count = checked.reduce((sum, { rows }) => sum + rows.records, 0);
  if (sheet.visibility === 'visible' || count === 0) return;
  ledger.add('input/hidden-sheet', severityOf('input/hidden-sheet'), fileAt(file, sheet.name), { count });
}

/** Runs something that reads rows; what cannot be read becomes a finding on the sheet. */
async function guarded<T>(file: string, sheet: Sheet, ledger: Ledger, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    ledger.add(error.rule, 'error', fileAt(file, sheet.name), error.params);
    return undefined;
  }
}

/**
 * A sheet that is not checked: empty, hidden or a text beside the data is only named. One that shares columns with the
 * standard is data whose header could not be recognised, and passing it over would be a false 合格.
 */
function passOver(
  file: string,
  { sheet, found, rows }: Look,
  others: readonly Look[],
  ledger: Ledger,
  standard: Standard,
  asOf: string,
  read: number,
): ReportSheet {
  if (rows.length === 0) return skippedSheet(sheet, 'empty');
  if (isMapping(found)) {
    const count = read - found.headerRows.length;
    const params = { reason: 'skipped', title: found.type.title, count };
    if (count > 0) ledger.add('input/hidden-sheet', severityOf('input/hidden-sheet'), fileAt(file, sheet.name), params);
    return skippedSheet(sheet, 'hidden', read);
  }
  const before = mayBeRestOf(sheet, rows, others, standard, asOf);
  if (before !== undefined)
    ledger.add('input/no-header', 'error', fileAt(file, sheet.name), { other: before.name ?? '', count: read });
  else if (others.length === 0 || (sheet.visibility === 'visible' && mayBeRecords(sheet, found, rows, others)))
    tellUnknown(file, sheet, found, 0, ledger);
  return skippedSheet(sheet, sheet.visibility === 'visible' ? 'unrecognised' : 'hidden', read);
}

/**
 * True for a sheet that shares columns with the standard. Beside batches alone anything like a table may be the records
 * they speak of, and a zero report would hide them.
 */
function mayBeRecords(sheet: Sheet, { matched }: NoMapping, rows: readonly Row[], others: readonly Look[]): boolean {
  if (matched >= 2) return true;
  if (!others.every(({ found }) => isMapping(found) && isBatch(found.type))) return false;
  const filled = ({ cells }: Row): number => cells.filter((cell) => cell !== undefined && cell !== '').length;
  return sheet.keyed || rows.filter((row) => filled(row) >= fewestColumns).length > 1;
}

/** How many rows a sheet has that is not checked, for the ledger. */
async function rowsIn({ sheet, rows }: Look): Promise<number> {
  let count = 0;
  if (rows.length > 0) for await (const batch of sheet.rows()) count += batch.length;
  return count;
}
