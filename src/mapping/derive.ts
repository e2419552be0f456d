import type { Entry } from '../model/entry.js';
import type { Mapping } from '../model/mapping.js';
import type { Field, RecordType } from '../model/record-type.js';
import { hash128 } from '../standard/hash.js';

/** Common fields the caller gives for tables that lack them; codes of the standard, names as registered. */
export interface Given {
  /** Unified code of the reporting unit. */
  readonly unit?: string;
  /** Full name of the reporting unit. */
  readonly unitName?: string;
  /** Administrative division. */
  readonly division?: string;
  /** Operation type. */
  readonly operation?: string;
  /** Disclosure level. */
  readonly disclosure?: string;
  /** Secrecy and privacy review. */
  readonly secrecy?: string;
}

/** The common field each given value stands for. */
export const givenFields: readonly (readonly [keyof Given, string])[] = [
  ['unit', 'reportingUnitCode'],
  ['unitName', 'reportingUnitName'],
  ['division', 'divisionCode'],
  ['operation', 'operationType'],
  ['disclosure', 'disclosureLevel'],
  ['secrecy', 'secrecyReview'],
];

/**
 * Stand-ins that satisfy the schema and no condition of it, for fields that follow from others or are not known: neither
 * is judged here. `submit` puts the true values.
 */
const standIns: Readonly<Record<string, string>> = {
  recordId: 'x',
  operationType: '1',
  reportingUnitName: 'x',
  reportingUnitCode: '113700000990000181',
  divisionCode: '370000',
  formedDate: '2024-01-01',
  disclosureLevel: '2',
  secrecyReview: '0',
};

/** How common fields without a column stand: what records inherit, and which of them nobody gives. */
export interface Derived {
  /** Prototype of the records of a table: given values and stand-ins, never own properties of a record. */
  readonly inherited: Readonly<Record<string, string>>;
  /** Required common fields that neither follow from the record nor are given. */
  readonly notGiven: readonly Field[];
  /** Common fields that take the value of another field, as `[common field, other field]`. */
  readonly follows: readonly (readonly [string, string])[];
  /** Common fields no rule may rely on: stand-ins take their place for the schema. */
  readonly unknown: ReadonlySet<string>;
}

/** The part of it that records need put in place, see `settleCommons`. */
export type Unsettled = Pick<Derived, 'follows' | 'unknown'>;

/** Works out the common fields a table does not have, once for all its records. */
export function deriveCommon(mapping: Mapping, given: Given): Derived {
  const { type, byField } = mapping;
  const values: Readonly<Record<string, string | undefined>> = {
    recordType: type.code,
    ...Object.fromEntries(givenFields.map(([option, field]) => [field, given[option]])),
  };
  const sources: readonly (readonly [string, string | undefined])[] = [
    ['reportingUnitName', type.reportingUnit?.name],
    ['reportingUnitCode', type.reportingUnit?.code],
    ['formedDate', type.formedDate ?? undefined],
  ];
  const following = new Map(sources.flatMap(([name, from]) => (from === undefined ? [] : [[name, from] as const])));
  // JSON with the standard’s own names is the standard’s own form, in which nothing follows and nothing is excused
  const own = mapping.keyed && mapping.columns.every(({ field, how }) => field === null || how === 'name');
  const absent = type.fields.filter(
    (field) => field.common && !byField.has(field.name) && !(own && values[field.name] === undefined),
  );
  const inherited: Record<string, string> = Object.create(null);
  for (const { name } of absent) {
    const value = values[name] ?? standIns[name];
    if (value !== undefined) inherited[name] = value;
  }
  const open = absent.filter(({ name, requirement }) => requirement === 'required' && values[name] === undefined);
  const follows = [...following].filter(([name]) => open.some((field) => field.name === name));
  const unknown = open.filter(({ name }) => !following.has(name));
  return {
    inherited,
    // a record id is made when records are submitted
    notGiven: unknown.filter(({ name }) => name !== 'recordId'),
    follows,
    unknown: new Set(unknown.map(({ name }) => name)),
  };
}

/**
 * What identifies a record whatever row it stands in: a hash of its unique key; null where the key is incomplete, or not of texts. The
 * record id of a table without one is `<reporting unit>-<type code>-h<key>`, in reports only.
 */
export function keyOf(record: Entry['record'], type: RecordType): string | null {
  const values: readonly unknown[] = type.uniqueKey.map((name) => record[name]);
  return values.every(isText) ? hash128(JSON.stringify([type.code, ...values])) : null;
}

/** What was sent and not read from a table may hold anything, lists in lists without end among it. */
const isText = (value: unknown): boolean =>
  typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
