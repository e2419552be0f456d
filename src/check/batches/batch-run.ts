import { isBatch } from '../../mapping/forms.js';
import type { Entry } from '../../model/entry.js';
import type { RecordType } from '../../model/record-type.js';
import type { ReportZero } from '../../model/report.js';
import type { Tallies } from '../../rules/tallies.js';
import { fileAt, type Ledger } from '../ledger.js';
import type { SheetRun } from '../sheet-run.js';
import { BatchRow, noType } from './batch-row.js';
import { BatchRules } from './batch-rules.js';
import { type BatchFile, compareBatches } from './compare-batches.js';
import { judgeBatch } from './judge-batch.js';
import { RecordCounts } from './record-counts.js';

/** Most batches of one run: each is kept until all records have been seen. */
const mostBatches = 10_000;

/** Takes a row of a sheet once its shape has been judged. @param isWrong true where that is an error. */
export type TakeEntry = (entry: Entry, faulty: ReadonlySet<string>, isWrong: boolean) => void;

/** The batches of a run and the records they speak of, file by file. */
export class BatchRun {
  readonly #files = new Map<string, BatchFile>();
  #count = 0;

  /** Starts on a sheet: of batches, or of records that batches may speak of. */
  startSheet(file: string, run: SheetRun, ledger: Ledger): TakeEntry {
    const { batches, sheets } = this.#fileOf(file);
    if (!isBatch(run.mapping.type)) {
      const counts = new RecordCounts(run);
      sheets.push(counts);
      return (entry, faulty) => counts.add(entry, faulty);
    }
    return (entry, faulty, isWrong) => {
      this.#count += 1;
      if (this.#count <= mostBatches) batches.push(new BatchRow(file, run, entry, faulty, isWrong));
      if (this.#count === mostBatches + 1)
        ledger.add('input/too-many-batches', 'error', fileAt(file, run.sheet.name), { limit: mostBatches });
    };
  }

  /** Some of a file has not been read: how many records it holds is not known. */
  leftOut(file: string): void {
    this.#fileOf(file).isWhole = false;
  }

  #fileOf(name: string): BatchFile {
    let file = this.#files.get(name);
    if (file === undefined) {
      file = { batches: [], sheets: [], isWhole: true };
      this.#files.set(name, file);
    }
    return file;
  }

  /** Judges all batches, once all records have been read. */
  finish(asOf: string, ledger: Ledger, tallies: Tallies): void {
    const rules = new BatchRules(ledger, tallies);
    const files = [...this.#files.values()];
    for (const { batches } of files) for (const batch of batches) judgeBatch(batch, asOf, rules);
    compareBatches(files, rules);
  }

  /** True where some batch says that there is nothing to report: a run without records is then as it should be. */
  get isZeroDeclared(): boolean {
    return this.rows.some(({ isZero }) => isZero);
  }

  /** The zero reports that nothing contradicts; to be asked for when the run is finished. */
  zeroReports(types: readonly RecordType[]): readonly ReportZero[] {
    return this.rows.filter(({ isZero, isWrong }) => isZero && !isWrong).map((batch) => zeroReportOf(batch, types));
  }

  /** All batches, in the order they were read. */
  get rows(): readonly BatchRow[] {
    return [...this.#files.values()].flatMap(({ batches }) => batches);
  }
}

function zeroReportOf(batch: BatchRow, types: readonly RecordType[]): ReportZero {
  const code = batch.value('recordType') ?? '';
  return {
    file: batch.file,
    unitCode: batch.value('reportingUnitCode') ?? '',
    unitName: batch.value('reportingUnitName') ?? '',
    period: batch.value('reportPeriod') ?? '',
    recordType: code,
    title: code === noType ? null : (types.find((type) => type.code === code)?.title ?? null),
  };
}
