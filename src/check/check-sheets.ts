import { findHeader } from '../mapping/find-header.js';
import type { Mapping, NoMapping, Standard } from '../model/mapping.js';
import type { ReportSheet } from '../model/report.js';
import type { Row, Sheet, Workbook } from '../model/sheet.js';
import { UnreadableError } from '../model/unreadable-error.js';
import { checkTables, rowsToLookAt, skippedSheet, tellUnknown } from './check-tables.js';
import { severityOf } from './fault-severity.js';
import { headerOf, isMapping, mayBeRestOf } from './goes-on.js';
import { fileAt, type Ledger } from './ledger.js';
import type { CheckOptions } from './options.js';
import type { RuleRun } from './rule-run.js';

interface Looked {
  readonly sheet: Sheet;
  readonly found: Mapping | NoMapping;
  readonly blank: boolean;
}

/** Chooses the sheets of a workbook that are data and checks them; the others are named with the reason. */
export async function checkSheets(
  file: string,
  workbook: Workbook,
  ledger: Ledger,
  standard: Standard,
  options: CheckOptions,
  rules: RuleRun,
): Promise<ReportSheet[]> {
  const looked: Looked[] = [];
  for (const sheet of workbook.sheets) {
    const rows = await guarded(file, sheet, ledger, () => rowsToLookAt(sheet));
    if (rows === undefined) continue;
    const headerOptions = {
      ...(options.type ? { type: options.type } : {}),
      ...(options.headerRow === undefined ? {} : { headerRow: options.headerRow }),
    };
    const found = findHeader(withAbove(sheet, rows), sheet.keyed, standard, headerOptions);
    looked.push({ sheet, found: headerOf(sheet, found, looked.at(-1)), blank: rows.length === 0 });
  }
  const chosen = chosenOf(looked);
  const reports: ReportSheet[] = [];
  for (const look of looked) {
    if (chosen.has(look) && isMapping(look.found)) {
      const { found, sheet } = look;
      const checked = await guarded(file, sheet, ledger, () =>
        checkTables(file, sheet, found, ledger, standard, options, rules),
      );
      if (checked) tellHidden(file, look, checked, ledger);
      reports.push(...(checked ?? [skippedSheet(sheet, 'unreadable')]));
    } else {
      const read = await guarded(file, look.sheet, ledger, () => rowsIn(look));
      reports.push(passOver(file, look, [...chosen], ledger, read ?? 0));
    }
  }
  // an empty list of JSON is a list all the same: no records
  if (looked.length > 0 && looked.every(({ blank, sheet }) => blank && !sheet.keyed))
    ledger.add('input/blank-workbook', 'error', fileAt(file), {});
  return reports;
}

/**
 * The sheets to be checked: all with a known header. A hidden one beside them that lacks required columns is something
 * formulas refer to rather than records, and is only named.
 */
function chosenOf(looked: readonly Looked[]): ReadonlySet<Looked> {
  const known = looked.filter(({ found }) => isMapping(found));
  const visible = known.filter(({ sheet }) => sheet.visibility === 'visible');
  const isWhole = ({ found }: Looked): boolean =>
    isMapping(found) && !found.absent.some(({ requirement, common }) => requirement === 'required' && !common);
  return new Set(
    visible.length === 0 ? known : known.filter((one) => one.sheet.visibility === 'visible' || isWhole(one)),
  );
}

function tellHidden(file: string, { sheet }: Looked, checked: readonly ReportSheet[], ledger: Ledger): void {
  const count = checked.reduce((sum, { rows }) => sum + rows.records, 0);
  if (sheet.visibility === 'visible' || count === 0) return;
  ledger.add('input/hidden-sheet', severityOf('input/hidden-sheet'), fileAt(file, sheet.name), { count });
}

/** What stands above a table without being part of it is read like rows above its header: it may name the unit. */
const withAbove = ({ above }: Sheet, rows: readonly Row[]): readonly Row[] =>
  above === undefined || above.length === 0 ? rows : [{ n: -1, line: null, cells: above }, ...rows];

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
function passOver(file: string, look: Looked, others: readonly Looked[], ledger: Ledger, read: number): ReportSheet {
  const { sheet, found, blank } = look;
  if (blank) return skippedSheet(sheet, 'empty');
  if (isMapping(found)) {
    const count = read - found.headerRows.length;
    const params = { reason: 'skipped', title: found.type.title, count };
    if (count > 0) ledger.add('input/hidden-sheet', severityOf('input/hidden-sheet'), fileAt(file, sheet.name), params);
    return skippedSheet(sheet, 'hidden', read);
  }
  const before = mayBeRestOf(sheet, others);
  if (before !== undefined)
    ledger.add('input/no-header', 'error', fileAt(file, sheet.name), { other: before.name ?? '', count: read });
  else if (others.length === 0 || (sheet.visibility === 'visible' && found.matched >= 2))
    tellUnknown(file, sheet, found, 0, ledger);
  return skippedSheet(sheet, sheet.visibility === 'visible' ? 'unrecognised' : 'hidden', read);
}

/** How many rows a sheet has that is not checked, for the ledger. */
async function rowsIn({ sheet, blank }: Looked): Promise<number> {
  let count = 0;
  if (!blank) for await (const batch of sheet.rows()) count += batch.length;
  return count;
}
