import type { Linkage } from '../model/linkage.js';
import type { RecordType } from '../model/record-type.js';
import type { UnitRegister } from '../model/register.js';
import type { RuleRecord } from '../model/rule.js';
import { withdrawal } from '../standard/operation.js';
import { allNames, hasName, isAbolishedOn, namesBy } from './periods.js';

/** A unit as a record names it: the field of its code, and the one of its name. */
interface Pair {
  readonly code: string;
  readonly name: string;
}

const pairs = new WeakMap<RecordType, readonly Pair[]>();

/** The units a record of a type names by code; worked out once, and asked for each record. */
export function unitsNamed(type: RecordType): readonly Pair[] {
  let known = pairs.get(type);
  if (known === undefined) {
    known = type.fields.flatMap(({ name, unitName }) =>
      unitName === undefined ? [] : [{ code: name, name: unitName }],
    );
    pairs.set(type, known);
  }
  return known;
}

/** Code of the unit that reports: it does so after the record was formed, by the name it has then. */
const reporting = 'reportingUnitCode';
const order: readonly Linkage[] = ['unlinked', 'doubtful', 'unchecked', 'qualified'];

/**
 * How a record stands to the register. Each unit it names by code is compared: not in the register is `unlinked`; another
 * name than the ones it could go by on the day the record was formed (of the unit that reports: than any it has or had), or
 * abolished before that day, is `doubtful`; what cannot be compared because it is an enterprise or the like, or because the
 * value, the day or the entry cannot be relied on, is `unchecked`. The record is what comes first of these among its units;
 * `qualified` only where every unit named agrees, and at least one is named.
 * @param faulty fields whose values cannot be relied on.
 */
export function linkageOf(
  record: RuleRecord,
  type: RecordType,
  register: UnitRegister,
  faulty: ReadonlySet<string>,
): Linkage {
  // rules do not judge it, nor does this
  if (record['operationType'] === withdrawal) return 'unchecked';
  const found = new Set(
    unitsNamed(type)
      .filter(({ code }) => record[code] !== undefined || faulty.has(code))
      .map((pair) => unitLinkage(record, pair, register, faulty)),
  );
  return order.find((one) => found.has(one)) ?? 'unchecked';
}

function unitLinkage(record: RuleRecord, pair: Pair, register: UnitRegister, faulty: ReadonlySet<string>): Linkage {
  if (faulty.has(pair.code) || faulty.has(pair.name)) return 'unchecked';
  const name = textOf(record[pair.name]);
  const unit = register.unitOf(textOf(record[pair.code])!, name);
  if (unit === 'unlisted') return 'unlinked';
  if (unit === 'outside' || unit === 'unreliable') return 'unchecked';
  if (name !== undefined && !hasName(allNames(unit), name)) return 'doubtful';
  const day = faulty.has('formedDate') ? undefined : textOf(record['formedDate']);
  if (day === undefined) return 'unchecked';
  if (isAbolishedOn(unit, day)) return 'doubtful';
  if (name === undefined || pair.code === reporting) return 'qualified';
  return hasName(namesBy(unit, day), name) ? 'qualified' : 'doubtful';
}

const textOf = (value: RuleRecord[string]): string | undefined => (typeof value === 'string' ? value : undefined);
