import type { Entry } from '../../model/entry.js';
import type { At } from '../../model/finding.js';
import type { RecordType } from '../../model/record-type.js';
import type { SheetRun } from '../sheet-run.js';

/** Records of one sheet with the same reporting unit, formed in the same month. */
export interface CountedRecords {
  /** Null where it is not known, or wrong. */
  readonly unit: string | null;
  /** `YYYY-MM`; null where it is not known, or wrong. */
  readonly month: string | null;
  count: number;
  /** The reporting unit of the first of them. */
  readonly first: At;
}

/** Most units and months told apart on one sheet; there are some thousands of units and a few years in all. */
const mostKinds = 50_000;

/** How many records of which reporting unit and month a sheet holds: what batches are compared with. */
export class RecordCounts {
  readonly type: RecordType;
  /** True where records name their reporting unit themselves, or the caller does; it may also follow from an agency. */
  readonly isUnitCertain: boolean;
  total = 0;
  /** True where there are too many kinds to tell them all apart. */
  isFull = false;
  readonly #run: SheetRun;
  readonly #unit: string | null;
  readonly #date: string | null;
  readonly #byKind = new Map<string, CountedRecords>();

  constructor(run: SheetRun) {
    this.#run = run;
    this.type = run.mapping.type;
    this.#unit = sourceOf('reportingUnitCode', run);
    this.#date = sourceOf('formedDate', run);
    this.isUnitCertain = this.#unit === 'reportingUnitCode';
  }

  add({ record, row }: Entry, faulty: ReadonlySet<string>): void {
    this.total += 1;
    const unit = this.#valueOf(this.#unit, record, faulty);
    const month = this.#valueOf(this.#date, record, faulty)?.slice(0, 7) ?? null;
    const key = `${unit ?? ''} ${month ?? ''}`;
    const known = this.#byKind.get(key);
    if (known !== undefined) known.count += 1;
    else if (this.#byKind.size >= mostKinds) this.isFull = true;
    else {
      const first = this.#run.at.fieldOf(row, 'reportingUnitCode').at;
      this.#byKind.set(key, { unit, month, count: 1, first });
    }
  }

  #valueOf(field: string | null, record: Entry['record'], faulty: ReadonlySet<string>): string | null {
    const value = field === null || faulty.has(field) ? undefined : record[field];
    return typeof value === 'string' ? value : null;
  }

  get kinds(): readonly CountedRecords[] {
    return [...this.#byKind.values()];
  }
}

/** The field that holds the value of a common field: itself, or the one it follows from; null where nobody gives it. */
function sourceOf(name: string, { derived }: SheetRun): string | null {
  if (derived.unknown.has(name)) return null;
  return derived.follows.find(([common]) => common === name)?.[1] ?? name;
}
