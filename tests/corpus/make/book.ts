import { recordTypes } from '../../../src/generated/record-types.js';
import type { CorpusRecord, Unit, Values } from '../dataset.js';
import { addDays, workdaysAfter } from './days.js';

/** Record types whose records are shown to the public as a whole; the others go to the platform only. */
const publicTypes = new Set(['101', '102', '103', '104', '105', '202', '301', '302', '303', '304', '503', '701']);
/** Working days in which a decision is first reported; other types have a month. */
const workdays: Readonly<Record<string, number>> = { '301': 7, '302': 7, '303': 20, '304': 20 };

const byCode = new Map(recordTypes.map((type) => [type.code, type]));

/**
 * The records of a dataset as the stories write them down: gives them their identifiers and the fields every record has.
 *
 * A dataset is one report made on one day. What was formed too long ago to be reported for the first time on that day has
 * been reported before, and is in the report because something about it has changed since: it is a change (操作类型 2).
 */
export class Book {
  readonly asOf: string;
  readonly #records: CorpusRecord[] = [];
  readonly #counts = new Map<string, number>();

  constructor(asOf: string) {
    this.asOf = asOf;
  }

  get records(): readonly CorpusRecord[] {
    return this.#records;
  }

  /** An identifier for a record that is to be written later, so that others can refer to it before. */
  reserve(code: string, unit: Unit, formed: string): string {
    const start = `${unit.code}-${code}-${formed.replaceAll('-', '')}`;
    const n = (this.#counts.get(start) ?? 0) + 1;
    this.#counts.set(start, n);
    return `${start}-${String(n).padStart(6, '0')}`;
  }

  /** Writes down a record. @param values its own fields; common ones among them replace what they usually are. @returns its identifier. */
  add(code: string, unit: Unit, formed: string, values: Values): string {
    const type = byCode.get(code);
    if (type === undefined) throw new Error(`no record type ${code}`);
    const isPublic = publicTypes.has(code);
    const record: Values = {
      recordId: values['recordId'] ?? this.reserve(code, unit, formed),
      recordType: code,
      operationType: this.#isFirst(code, formed) ? '1' : '2',
      reportingUnitName: unit.name,
      reportingUnitCode: unit.code,
      divisionCode: unit.division,
      formedDate: formed,
      disclosureLevel: isPublic ? '1' : '2',
      secrecyReview: isPublic ? '1' : '3',
      ...values,
    };
    this.#records.push({ type: type.id, record: filled(record) });
    return String(record['recordId']);
  }

  /** The identifier of the last record of a type that has these values. */
  find(code: string, values: Values): string {
    const found = this.all(code, values).at(-1);
    if (found === undefined) throw new Error(`no record ${code} with ${JSON.stringify(values)}`);
    return found;
  }

  /** The identifiers of all records of a type that have these values. */
  all(code: string, values: Values): readonly string[] {
    const found = this.#records.filter(
      ({ record }) =>
        record['recordType'] === code && Object.entries(values).every(([name, value]) => record[name] === value),
    );
    return [...new Set(found.map(({ record }) => String(record['recordId'])))];
  }

  /** Puts other values into a record that is written down already. */
  revise(id: string, values: Values): void {
    const place = this.#records.findIndex(({ record }) => record['recordId'] === id);
    const { type, record } = this.#records[place]!;
    this.#records[place] = { type, record: filled({ ...record, ...values }) };
  }

  /** Writes down how a record stood before: a version that was a change itself when it was reported. */
  earlier(id: string, values: Values): void {
    const first = this.#records.findIndex(({ record }) => record['recordId'] === id);
    const { type, record } = this.#records[first]!;
    this.#records.splice(first, 0, { type, record: filled({ ...record, ...values }) });
  }

  /** Writes down a later version of a record of this report. */
  change(id: string, values: Values): void {
    this.#again(id, { operationType: '2', ...values });
  }

  /** Writes down that a record of this report is withdrawn. */
  withdraw(id: string, remarks: string): void {
    this.#again(id, { operationType: '3', remarks });
  }

  #again(id: string, values: Values): void {
    const last = this.#records.findLast(({ record }) => record['recordId'] === id);
    if (last === undefined) throw new Error(`no record ${id}`);
    this.#records.push({ type: last.type, record: filled({ ...last.record, ...values }) });
  }

  #isFirst(code: string, formed: string): boolean {
    const limit = workdays[code];
    return this.asOf <= (limit === undefined ? addDays(formed, 31) : workdaysAfter(formed, limit));
  }
}

/** A story takes a value back by writing '' or []. */
const filled = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value.length > 0));
