import { isBatch } from '../mapping/forms.js';
import type { Mapping, NoMapping, Standard } from '../model/mapping.js';
import type { ReportSheet } from '../model/report.js';
import type { Sheet } from '../model/sheet.js';
import { mojibakeOf } from '../standard/mojibake.js';
import { checkSheet } from './check-sheet.js';
import { isMapping } from './goes-on.js';
import { fileAt, type Ledger } from './ledger.js';
import { lookAt, rowsToLookAt } from './look-at.js';
import type { CheckOptions } from './options.js';
import { registerColumns } from './register/looks-like-register.js';
import type { SheetsRun } from './sheets-run.js';

/** Most tables of one sheet: each is looked for from the top of the sheet. */
const tablesPerSheet = 20;

/**
 * Checks a sheet table by table: another header below the records of one begins the next, or several beside each
 * other.
 * @param first the header of its first table.
 * @param start row from which on that table stands; 0 where it is the first of the sheet.
 */
export async function checkTables(
  file: string,
  sheet: Sheet,
  first: Mapping | NoMapping,
  start: number,
  ledger: Ledger,
  standard: Standard,
  options: CheckOptions,
  rules: SheetsRun,
): Promise<ReportSheet[]> {
  const reports: ReportSheet[] = [];
  let found = first;
  let from: number | null = start;
  while (from !== null) {
    if (reports.length >= tablesPerSheet) {
      ledger.add('input/too-many-tables', 'error', fileAt(file, sheet.name), { limit: tablesPerSheet, row: from });
      return reports;
    }
    if (!isMapping(found)) {
      tellUnknown(file, sheet, found, from, ledger);
      return [...reports, skippedSheet(sheet, 'unrecognised')];
    }
    if (!isBatch(found.type) && !ledger.policy.covers(found.type.id)) {
      const { title } = ledger.policy.profile;
      ledger.add('input/outside-profile', 'error', fileAt(file, sheet.name), {
        type: found.type.title,
        profile: title,
      });
      return [...reports, skippedSheet(sheet, 'outside-profile')];
    }
    const { report, next } = await checkSheet(file, sheet, found, from, ledger, standard, options, rules);
    reports.push(report);
    from = next;
    if (from !== null) {
      const rows = await rowsToLookAt(sheet, from);
      const looks = lookAt(sheet, rows, standard, options.type ? { type: options.type } : {});
      if (looks.length > 1) {
        for (const look of looks)
          reports.push(...(await checkTables(file, look.sheet, look.found, from, ledger, standard, options, rules)));
        return reports;
      }
      found = looks[0]!.found;
    }
  }
  return reports;
}

/**
 * Says of a table that its header could not be recognised, and why.
 * @param from row from which on it stands; 0 where it is the whole sheet.
 */
export function tellUnknown(file: string, sheet: Sheet, found: NoMapping, from: number, ledger: Ledger): void {
  const at = { ...fileAt(file, sheet.name), row: from === 0 ? null : from };
  const garbled = found.found.find((header) => mojibakeOf(header) !== undefined);
  if (garbled !== undefined) {
    const suggestion = mojibakeOf(garbled)?.original ?? '';
    ledger.add('input/mojibake', 'error', at, { found: garbled.slice(0, 20), suggestion });
    return;
  }
  if (found.counts.length > 0) {
    ledger.add('input/statistics', 'error', at, {
      found: found.counts.slice(0, 4).map((header) => header.slice(0, 20)),
    });
    return;
  }
  const columns = registerColumns(found.found);
  if (columns > 0) {
    ledger.add('input/register-table', 'error', at, { matched: columns });
    return;
  }
  ledger.add('input/unknown-layout', 'error', at, {
    nearest: found.nearest?.title ?? '',
    matched: found.matched,
    found: found.found.slice(0, 12).map((header) => header.slice(0, 20)),
  });
}

/** How the report lists a sheet, or the rest of one, that was not checked. */
export const skippedSheet = ({ name }: Sheet, why: string, read = 0): ReportSheet => ({
  name,
  recordType: null,
  title: null,
  match: 0,
  headerRow: null,
  skipped: why,
  rows: { read, records: 0, excluded: [], excludedCount: 0 },
  columns: [],
  absentFields: [],
  notGiven: [],
  linkage: null,
});
