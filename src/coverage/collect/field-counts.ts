import type { Linkage } from '../../model/linkage.js';
import type { RecordType } from '../../model/record-type.js';
import { detached } from '../../standard/characters.js';
import { change, withdrawal } from '../../standard/operation.js';
import { type FieldNeed, isNeeded, needsOf, type Requirements } from './field-needs.js';
import { keyHash } from './key-hash.js';
import type { UnitCount } from './unit-count.js';
import type { UnitCounts } from './unit-counts.js';

/** Common fields a table does not have, as `mapping/derive.ts` works them out. */
export interface DerivedFields {
  /** Fields that take the value of another one, as `[field, other field]`. */
  readonly follows: readonly (readonly [string, string])[];
  /** Fields nobody gives: whatever a record inherits in their place only stands in for them. */
  readonly unknown: ReadonlySet<string>;
}

/** How the records of a table are counted. */
export interface CountSettings {
  /** True where hashes of the unique keys are kept, to tell what is reported twice: they grow with the records. */
  readonly withKeys: boolean;
  /** True where records must have the common fields nobody gives, as a whole submission must; a check leaves them aside. */
  readonly asksUnknown: boolean;
  /** True for a field that has a column or is given for the whole table: no record has any other. */
  readonly shows: (field: string) => boolean;
}

/** What is looked at of a record that has been judged by itself. */
export interface CountedRecord {
  readonly record: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Fields whose values are wrong, those among them that could not be read. */
  readonly faulty: ReadonlySet<string>;
  /** True where anything about it is an error. */
  readonly isWrong: boolean;
  /** How the units it names stand to the register; null without one. */
  readonly linkage: Linkage | null;
}

/**
 * Counts the records of one table into those of its type, by reporting unit: how many must have a field, how many of them do.
 *
 * A field is filled where the table has a value for it, be it faulty; where its value follows from another field that has
 * one; or where it is given for the whole table. Stand-ins fill nothing, and neither does a field for which two columns
 * say different things. The id of records (记录标识) is made when records are submitted: tables without it need not have it.
 */
export class FieldCounts {
  readonly #type: RecordType;
  /** Field that shows the value of each field; null where none does. */
  readonly #from: readonly (string | null)[];
  readonly #needs: readonly FieldNeed[];
  /** Numbers of the fields a record can have or must have. */
  readonly #counted: readonly number[];
  /** Fields of the unique key; null where the table does not show all of them, or nobody asks for keys. */
  readonly #key: readonly string[] | null;
  readonly #unit: string | null;
  readonly #name: string | null;
  readonly #operation: string | null;
  readonly #units: UnitCounts;

  /**
   * @param units takes the counts.
   * @param contested fields for which several columns of the table stand: none of them is read.
   */
  constructor(
    units: UnitCounts,
    requirements: Requirements,
    { follows, unknown }: DerivedFields,
    contested: ReadonlySet<string>,
    { withKeys, asksUnknown, shows }: CountSettings,
  ) {
    const { type } = units;
    this.#units = units;
    this.#type = type;
    const following = new Map(follows);
    const fromOf = (name: string): string | null => {
      const from = following.get(name) ?? name;
      return unknown.has(from) || contested.has(from) ? null : from;
    };
    this.#from = type.fields.map(({ name }) => {
      const from = fromOf(name);
      return from !== null && shows(from) ? from : null;
    });
    const isWaived = (name: string): boolean => unknown.has(name) && (name === 'recordId' || !asksUnknown);
    // a condition looks at the record itself, where fields that follow may not have their values yet
    const needs = needsOf(type, requirements, (name) => fromOf(name) === name);
    this.#needs = needs.map((need, i) => (isWaived(type.fields[i]!.name) ? 'never' : need));
    this.#counted = this.#needs.flatMap((need, i) => (need === 'never' && this.#from[i] === null ? [] : [i]));
    const key = type.uniqueKey.map(fromOf);
    this.#key = !withKeys || key.some((name) => name === null) ? null : (key as string[]);
    this.#unit = fromOf('reportingUnitCode');
    this.#name = fromOf('reportingUnitName');
    this.#operation = fromOf('operationType');
  }

  add({ record, faulty, isWrong: isInError, linkage }: CountedRecord): void {
    const count = this.#countOf(record, faulty);
    count.records += 1;
    if (isInError) count.wrong += 1;
    count.linkage[linkage ?? 'unchecked'] += 1;
    const isAllRight = faulty.size === 0;
    for (const i of this.#counted) {
      const from = this.#from[i]!;
      const value = from === null ? undefined : record[from];
      const isWrong = !isAllRight && from !== null && faulty.has(from);
      // what could not be read is no value, and something stands there all the same
      const isFilled = value === undefined ? isWrong : value.length > 0;
      if (isNeeded(this.#needs[i]!, record, faulty)) {
        count.should[i]! += 1;
        if (isFilled) count.filled[i]! += 1;
      } else if (isFilled) count.spare[i]! += 1;
      if (isWrong && isFilled) count.faulty[i]! += 1;
    }
    this.#addKey(record, faulty, count);
  }

  #countOf(record: CountedRecord['record'], faulty: ReadonlySet<string>): UnitCount {
    const code = reliable(record, this.#unit, faulty);
    const count = this.#units.of(typeof code === 'string' ? code : '');
    const name = reliable(record, this.#name, faulty);
    // whatever the order of the records, the same name is kept
    if (typeof name === 'string' && name > count.name) count.name = detached(name);
    return count;
  }

  /** As rule F-09 tells what is reported twice: first reports with the same key, less withdrawals. */
  #addKey(record: CountedRecord['record'], faulty: ReadonlySet<string>, count: UnitCount): void {
    if (this.#key === null || (this.#operation !== null && faulty.has(this.#operation))) return;
    const operation = this.#operation === null ? undefined : record[this.#operation];
    if (operation === change) return;
    const values = this.#key.map((name) => reliable(record, name, faulty));
    if (!values.every(isValue)) return;
    const hash = keyHash(JSON.stringify([this.#type.code, ...values]));
    (operation === withdrawal ? count.withdrawn : count.keys).push(hash);
  }
}

const isValue = (value: string | readonly string[] | undefined): boolean => value !== undefined && value.length > 0;

const reliable = (
  record: CountedRecord['record'],
  name: string | null,
  faulty: ReadonlySet<string>,
): string | readonly string[] | undefined => (name === null || faulty.has(name) ? undefined : record[name]);
