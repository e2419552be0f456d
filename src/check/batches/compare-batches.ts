import { periodOf } from '../../standard/period.js';
import { type BatchRow, noType } from './batch-row.js';
import type { BatchRules, NotRun, Violation } from './batch-rules.js';
import type { CountedRecords, RecordCounts } from './record-counts.js';

/** What is known of one file when all of it has been read. */
export interface BatchFile {
  readonly batches: BatchRow[];
  readonly sheets: RecordCounts[];
  /** True where all that may be records has been read. */
  isWhole: boolean;
}

/** Most record types named in a finding. */
const typesNamed = 3;

/**
 * Compares batches with the records: the envelope of a JSON text with all records of the text; a row of a table of batches
 * with records of its unit and type in the same file, where no other row claims them; a zero report with the whole run.
 */
export function compareBatches(files: readonly BatchFile[], rules: BatchRules): void {
  const all = files.flatMap(({ sheets }) => sheets);
  for (const file of files) {
    const rows = new Rows(file.batches);
    for (const batch of file.batches) {
      if (batch.isZero) compareZero(batch, batch.isEnvelope ? file.sheets : [], all, rules);
      else if (batch.isEnvelope) compareEnvelope(batch, file, rules);
      else compareRow(batch, file, rows, rules);
    }
  }
}

const totalOf = (sheets: readonly RecordCounts[]): number => sheets.reduce((sum, { total }) => sum + total, 0);
const kindsOf = (sheets: readonly RecordCounts[]): readonly CountedRecords[] => sheets.flatMap(({ kinds }) => kinds);
const sumOf = (kinds: readonly CountedRecords[]): number => kinds.reduce((sum, { count }) => sum + count, 0);
const firstOf = (kinds: readonly CountedRecords[]): Pick<Violation, 'records'> => ({
  records: kinds.slice(0, 1).map(({ first }) => first),
});

/** @param own records that stand in the batch itself. @param all those of the whole run. */
function compareZero(
  batch: BatchRow,
  own: readonly RecordCounts[],
  all: readonly RecordCounts[],
  rules: BatchRules,
): void {
  rules.judge('batch/records-in-zero-report', batch, ['zeroReport'], (): Violation | NotRun | null => {
    const at = { at: 'zeroReport', related: ['reportingUnitCode', 'recordType', 'reportPeriod'] };
    const inside = totalOf(own);
    if (inside > 0) return { at: 'zeroReport', ...firstOf(kindsOf(own)), params: { reason: 'inside', count: inside } };
    const unit = batch.value('reportingUnitCode');
    const type = batch.value('recordType');
    if (unit === undefined || type === undefined) return null;
    const sheets = all.filter((sheet) => type === noType || sheet.type.code === type);
    const kinds = kindsOf(sheets).filter((kind) => kind.unit === unit && isWithin(kind, batch));
    if (kinds.length === 0) return sheets.some(({ isFull }) => isFull) ? 'too-many-units:' : null;
    return { ...at, ...firstOf(kinds), params: { count: sumOf(kinds), found: titlesOf(sheets) } };
  });
}

/** True unless it is known that the records were formed in another period: others do not belong to the report. */
function isWithin({ month }: CountedRecords, batch: BatchRow): boolean {
  const period = periodOf(batch.value('reportPeriod') ?? '');
  return (
    month === null || period === undefined || (month >= period.start.slice(0, 7) && month <= period.end.slice(0, 7))
  );
}

const titlesOf = (sheets: readonly RecordCounts[]): readonly string[] =>
  [...new Set(sheets.filter(({ total }) => total > 0).map(({ type }) => type.title))].slice(0, typesNamed);

function compareEnvelope(batch: BatchRow, { sheets, isWhole }: BatchFile, rules: BatchRules): void {
  const total = totalOf(sheets);
  rules.judge('batch/count-differs', batch, ['recordCount'], () =>
    isWhole ? differentCount(batch, total) : 'elsewhere:',
  );
  rules.judge('batch/type-differs', batch, ['recordType'], () =>
    differentType(
      sheets.filter(({ type }) => type.code !== batch.value('recordType')),
      batch,
    ),
  );
  rules.judge('batch/unit-differs', batch, ['reportingUnitCode'], () =>
    differentUnit(
      sheets.filter(({ isUnitCertain }) => isUnitCertain),
      batch,
    ),
  );
}

function compareRow(batch: BatchRow, { sheets }: BatchFile, rows: Rows, rules: BatchRules): void {
  const type = batch.value('recordType');
  const unit = batch.value('reportingUnitCode');
  const filled = sheets.filter(({ total }) => total > 0);
  const same = filled.filter((sheet) => sheet.type.code === type);
  const isOnlyOfType = rows.ofType(type) === 1;
  rules.judge('batch/type-differs', batch, ['recordType'], () =>
    type !== noType && rows.count === 1 && same.length === 0 && filled.length > 0
      ? differentType(filled, batch)
      : same.length === 0
        ? 'elsewhere:'
        : null,
  );
  const kinds = kindsOf(same);
  const own = kinds.filter((kind) => kind.unit === unit);
  const areUnitsKnown = same.every(({ isUnitCertain, isFull }) => isUnitCertain && !isFull);
  rules.judge('batch/unit-differs', batch, ['recordType', 'reportingUnitCode'], () => {
    if (same.length === 0 || !areUnitsKnown) return 'elsewhere:';
    if (own.length > 0) return null;
    return isOnlyOfType ? differentUnit(same, batch) : 'elsewhere:';
  });
  rules.judge('batch/count-differs', batch, ['recordCount', 'recordType', 'reportingUnitCode'], () => {
    if (same.length > 0 && isOnlyOfType && !areUnitsKnown) return differentCount(batch, totalOf(same));
    if (own.length === 0 || !areUnitsKnown || rows.ofTypeAndUnit(type, unit) > 1) return 'elsewhere:';
    // records whose unit is wrong may be of this one
    return kinds.some((kind) => kind.unit === null) ? 'elsewhere:' : differentCount(batch, sumOf(own));
  });
}

/** Where a batch says another number of records than there are. */
export const differentCount = (batch: BatchRow, count: number): Violation | null =>
  batch.count === count ? null : { at: 'recordCount', params: { count } };

function differentType(others: readonly RecordCounts[], batch: BatchRow): Violation | null {
  const count = totalOf(others);
  if (count === 0) return null;
  const params = { count, found: titlesOf(others) };
  return {
    at: 'recordType',
    ...firstOf(kindsOf(others)),
    params: batch.value('recordType') === noType ? { reason: 'none', ...params } : params,
  };
}

function differentUnit(sheets: readonly RecordCounts[], batch: BatchRow): Violation | null {
  const unit = batch.value('reportingUnitCode');
  const others = kindsOf(sheets).filter((kind) => kind.unit !== null && kind.unit !== unit);
  const [first] = others;
  if (first === undefined) return null;
  return {
    at: 'reportingUnitCode',
    ...firstOf(others),
    params: { count: sumOf(others), found: first.unit ?? '' },
  };
}

/** How many rows of a table of batches claim the same records. */
class Rows {
  readonly count: number;
  readonly #types = new Map<string, number>();

  constructor(batches: readonly BatchRow[]) {
    this.count = batches.length;
    for (const batch of batches) {
      const type = batch.value('recordType') ?? '';
      for (const key of [type, `${type} ${batch.value('reportingUnitCode') ?? ''}`])
        this.#types.set(key, (this.#types.get(key) ?? 0) + 1);
    }
  }

  ofType(type: string | undefined): number {
    return this.#types.get(type ?? '') ?? 0;
  }

  ofTypeAndUnit(type: string | undefined, unit: string | undefined): number {
    return this.#types.get(`${type ?? ''} ${unit ?? ''}`) ?? 0;
  }
}
