import { findHeader, rowsForHeader } from '../mapping/find-header.js';
import type { Mapping, NoMapping, Standard } from '../model/mapping.js';
import type { ReportSheet, ReportSource } from '../model/report.js';
import type { Row, Sheet, Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { UnreadableError } from '../model/unreadable-error.js';
import { read } from '../readers/read.js';
import { checkSheet } from './check-sheet.js';
import { severityOf } from './fault-severity.js';
import { fileAt, type Ledger } from './ledger.js';
import type { CheckOptions } from './options.js';
import type { RuleRun } from './rule-run.js';

/** Reads one input, chooses its sheets and checks them; says what it is even where it cannot be read. */
export async function checkSource(
  source: Source,
  ledger: Ledger,
  standard: Standard,
  options: CheckOptions,
  rules: RuleRun,
): Promise<ReportSource> {
  const base = { file: source.name, sha256: null, size: source.size };
  const nothing: ReportSource = { ...base, format: null, encoding: null, delimiter: null, sheets: [] };
  try {
    const sha256 = (await options.digest?.(source)) ?? null;
    const opened = await open(source, ledger, options);
    if (opened === undefined) return { ...nothing, sha256 };
    for (const fault of opened.faults)
      ledger.add(fault.rule, severityOf(fault.rule), fileAt(source.name), fault.params);
    const { format, encoding, delimiter } = opened;
    return {
      ...base,
      sha256,
      format,
      encoding,
      delimiter,
      sheets: await checkSheets(source.name, opened, ledger, standard, options, rules),
    };
  } catch (error) {
    // a broken program or disk must not hide the other files, and must never look like 合格
    const system = (error as { readonly code?: unknown } | null)?.code;
    const rule = typeof system === 'string' ? 'input/unreadable' : 'input/crashed';
    const detail = error instanceof Error ? error.message : String(error);
    ledger.add(rule, 'error', fileAt(source.name), { detail });
    return nothing;
  }
}

async function open(source: Source, ledger: Ledger, options: CheckOptions): Promise<Workbook | undefined> {
  try {
    return await read(source, options);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    ledger.add(error.rule, 'error', fileAt(source.name), error.params);
    return undefined;
  }
}

interface Looked {
  readonly sheet: Sheet;
  readonly found: Mapping | NoMapping;
  readonly blank: boolean;
}

const isMapping = (found: Mapping | NoMapping): found is Mapping => 'columns' in found;

async function checkSheets(
  file: string,
  workbook: Workbook,
  ledger: Ledger,
  standard: Standard,
  options: CheckOptions,
  rules: RuleRun,
): Promise<ReportSheet[]> {
  const looked: Looked[] = [];
  for (const sheet of workbook.sheets) {
    const rows = await guarded(file, sheet, ledger, () => firstRows(sheet));
    if (rows === undefined) continue;
    const headerOptions = {
      ...(options.type ? { type: options.type } : {}),
      ...(options.headerRow === undefined ? {} : { headerRow: options.headerRow }),
    };
    looked.push({ sheet, found: findHeader(rows, sheet.keyed, standard, headerOptions), blank: rows.length === 0 });
  }
  const known = looked.filter(({ found }) => isMapping(found));
  const visible = known.filter(({ sheet }) => sheet.visibility === 'visible');
  const chosen = new Set(visible.length > 0 ? visible : known);
  const reports: ReportSheet[] = [];
  for (const look of looked) {
    if (chosen.has(look) && isMapping(look.found)) {
      const { found } = look;
      const report = await guarded(file, look.sheet, ledger, () =>
        checkSheet(file, look.sheet, found, ledger, standard, options, rules),
      );
      reports.push(report ?? skippedSheet(look, 'unreadable'));
    } else {
      const read = await guarded(file, look.sheet, ledger, () => rowsIn(look));
      reports.push(passOver(file, look, chosen.size > 0, ledger, read ?? 0));
    }
  }
  if (looked.length > 0 && looked.every(({ blank }) => blank))
    ledger.add('input/blank-workbook', 'error', fileAt(file), {});
  return reports;
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

async function firstRows(sheet: Sheet): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const batch of sheet.rows()) {
    rows.push(...batch);
    if (rows.length >= rowsForHeader) break;
  }
  return rows.slice(0, rowsForHeader);
}

/**
 * A sheet that is not checked: empty, hidden or a text beside the data is only named. One that shares columns with the
 * standard is data whose header could not be recognised, and passing it over would be a false 合格.
 */
function passOver(file: string, look: Looked, others: boolean, ledger: Ledger, read: number): ReportSheet {
  const { sheet, found, blank } = look;
  if (blank) return skippedSheet(look, 'empty');
  if (isMapping(found)) return skippedSheet(look, 'hidden', read);
  if (!others || (sheet.visibility === 'visible' && found.matched >= 2)) {
    const params = {
      nearest: found.nearest?.title ?? '',
      matched: found.matched,
      found: found.found.slice(0, 12).map((header) => header.slice(0, 20)),
    };
    ledger.add('input/unknown-layout', 'error', fileAt(file, sheet.name), params);
  }
  return skippedSheet(look, sheet.visibility === 'visible' ? 'unrecognised' : 'hidden', read);
}

/** How many rows a sheet has that is not checked, for the ledger. */
async function rowsIn({ sheet, blank }: Looked): Promise<number> {
  let count = 0;
  if (!blank) for await (const batch of sheet.rows()) count += batch.length;
  return count;
}

const skippedSheet = ({ sheet }: Looked, why: string, read = 0): ReportSheet => ({
  name: sheet.name,
  recordType: null,
  title: null,
  match: 0,
  headerRow: null,
  skipped: why,
  rows: { read, records: 0, excluded: [], excludedCount: 0 },
  columns: [],
  absentFields: [],
  notGiven: [],
});
