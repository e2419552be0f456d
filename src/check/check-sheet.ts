import { loaders } from '../generated/validators/load.js';
import { classifyRow } from '../mapping/classify-row.js';
import { deriveCommon } from '../mapping/derive.js';
import { isBatch } from '../mapping/forms.js';
import type { Mapping, Standard } from '../model/mapping.js';
import type { ReportSheet } from '../model/report.js';
import type { Row, Sheet } from '../model/sheet.js';
import { Addresses } from './addresses.js';
import { tellNestedRecords } from './batches/nested-records.js';
import { tellConcealed } from './concealed.js';
import { severityOf } from './fault-severity.js';
import { HeadlessColumns } from './headless-columns.js';
import type { Ledger } from './ledger.js';
import { isMisplaced } from './misplaced.js';
import { OldStatus } from './old-status.js';
import type { CheckOptions } from './options.js';
import { SampleRows } from './own/sample-rows.js';
import type { Policy } from './policy.js';
import { PrivateColumns } from './private-columns.js';
import { RecordCheck } from './record-check.js';
import { entryReaderOf, type SheetRun } from './sheet-run.js';
import type { SheetsRun } from './sheets-run.js';
import { SpreadsheetTraces } from './spreadsheet-traces.js';
import { SystemTimes } from './system-times.js';
import { TableRows } from './table-rows.js';

/** A record passed over by mistake would be a false 合格: where nobody knows, nothing can be said of the sheet. */
const sampleSeverity = { overwritten: 'warning', unknown: 'error' } as const;
/** Most excluded rows named one by one. */
const excludedNamed = 100;
const loaderOf = (type: string): (typeof loaders)[string] => {
  const loader = loaders[type];
  if (loader === undefined) throw new Error(`no validator for record type ${type}`);
  return loader;
};

/** What is wrong with the header, but for columns that need not be there. */
function faultsOf({ faults, type }: Mapping, sheet: Sheet, policy: Policy): Mapping['faults'] {
  // of one object all that is missing is told as its values
  if (sheet.envelope) return faults.filter(({ rule }) => rule !== 'input/missing-column');
  const optional = new Set(type.fields.filter((field) => policy.isOptional(field)).map(({ name }) => name));
  return faults.filter(({ rule, params }) => rule !== 'input/missing-column' || !optional.has(String(params['field'])));
}

/** A table that was checked, and the row from which on the sheet holds another one; null where it holds no more. */
export interface TableChecked {
  readonly report: ReportSheet;
  readonly next: number | null;
}

/**
 * Checks the rows of one table of a sheet whose header is known.
 * @param from row from which on the table stands: 0 for the first of a sheet.
 */
export async function checkSheet(
  file: string,
  sheet: Sheet,
  mapping: Mapping,
  from: number,
  ledger: Ledger,
  standard: Standard,
  options: CheckOptions,
  rules: SheetsRun,
): Promise<TableChecked> {
  const derived = deriveCommon(mapping, options);
  const at = new Addresses(file, sheet, mapping, derived.follows);
  for (const fault of faultsOf(mapping, sheet, ledger.policy))
    ledger.add(fault.rule, severityOf(fault.rule), at.column(fault.column, fault.params['field']), fault.params);
  ledger.types.add(mapping.type);
  const run: SheetRun = { sheet, mapping, at, derived, asOf: options.asOf };
  const reader = entryReaderOf(run, standard);
  const { validate } = await loaderOf(mapping.type.id)();
  const samples = new SampleRows(run, reader);
  const records = new RecordCheck(run, ledger, validate, await rules.startSheet(run), rules);
  const take = rules.batches.startSheet(file, run, ledger);
  const privacy = new PrivateColumns(mapping);
  const headless = new HeadlessColumns(mapping);
  const oldStatus = new OldStatus(mapping);
  const systemTimes = new SystemTimes(mapping);
  const traces = new SpreadsheetTraces(mapping, at, ledger);
  const excluded: { row: number; why: string }[] = [];
  let excludedCount = 0;
  let read = 0;
  const exclude = (row: Row, why: string): void => {
    excludedCount += 1;
    if (excluded.length < excludedNamed) excluded.push({ row: row.n, why });
  };
  const last = mapping.headerRows.at(-1) ?? 0;
  const table = new TableRows(sheet, mapping, from, standard);
  for await (const batch of table.batches()) {
    for (const row of batch) {
      if (row.n <= last) {
        if (!mapping.headerRows.includes(row.n)) exclude(row, 'title');
        continue;
      }
      read += 1;
      ledger.looking = { at, row };
      for (const fault of row.faults ?? []) ledger.add(fault.rule, severityOf(fault.rule), at.row(row), fault.params);
      if (isMisplaced(row)) {
        exclude(row, 'misplaced');
        continue;
      }
      const why = classifyRow(row, mapping) ?? (table.titles.has(row) ? 'title' : null);
      const sample = why === 'sample' ? samples.kindOf(row) : null;
      if (sample === 'overwritten' || sample === 'unknown')
        ledger.add('input/sample-row', sampleSeverity[sample], at.row(row), { reason: sample });
      if (why !== null && sample !== 'overwritten') {
        exclude(row, why);
        if (why === 'repeated-header') ledger.add('input/repeated-header', 'warning', at.row(row), {});
        continue;
      }
      privacy.look(row);
      headless.look(row);
      oldStatus.look(row);
      if (isBatch(mapping.type)) tellNestedRecords(row, mapping, at, ledger);
      const entry = reader.read(row);
      traces.look(entry);
      systemTimes.look(entry);
      const { faulty, isWrong } = records.check(entry);
      take(entry, faulty, isWrong);
    }
    options.onProgress?.({ file, rows: read });
  }
  ledger.looking = null;
  for (const index of privacy.found)
    ledger.add('input/private-column', 'warning', at.column(index), { header: at.headerOf(index) ?? '' });
  traces.finish();
  oldStatus.tell(at, ledger);
  systemTimes.tell(at, ledger, rules.context);
  tellConcealed(sheet, mapping, table.next === null, at, ledger);
  const { count, linkage } = records.finish();
  if (!isBatch(mapping.type)) ledger.records += count;
  headless.tell(count, at, ledger);
  const report: ReportSheet = {
    name: sheet.name,
    recordType: mapping.type.id,
    title: mapping.type.title,
    match: Math.round(Math.min(1, Math.max(0, mapping.match)) * 100) / 100,
    headerRow: mapping.headerRows.at(-1) ?? null,
    skipped: null,
    rows: { read, records: count, excluded, excludedCount },
    columns: at.reportColumns(),
    absentFields: mapping.absent
      .filter((field) => field.requirement === 'optional' && !field.common)
      .map((field) => field.title),
    notGiven: run.derived.notGiven.map((field) => field.title),
    linkage,
  };
  return { report, next: table.next };
}
