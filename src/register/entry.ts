import type { UnitPeriod } from '../model/register.js';
import type { RuleRecord } from '../model/rule.js';
import { detached } from '../standard/characters.js';

/** Where an entry of a register stands. */
export interface EntryRef {
  /** Number of the sheet among those read. */
  readonly sheet: number;
  readonly row: number;
  readonly line: number;
}

/** An entry of a register as far as it can be relied on. */
export interface RegisterEntry {
  /** Null where it cannot be relied on: the entry may be of any unit. */
  readonly code: string | null;
  /** Names it gives, as far as they can be relied on. */
  readonly names: readonly string[];
  /** Null where one of its values that units are judged by is wrong or missing. */
  readonly period: UnitPeriod | null;
  readonly ref: EntryRef;
}

/** Codes of the statuses that end a unit. */
const ends: ReadonlySet<string> = new Set(['3', '4']);

/** Fields nothing can be judged without; a table that has no column for one of them is no register. */
export const neededFields: readonly string[] = ['uscc', 'name', 'subjectType', 'adminLevel', 'status', 'validFrom'];

/** One of each code, however many entries hold it. */
const codes = new Map<string, string>();
function shared(code: string): string {
  let known = codes.get(code);
  if (known === undefined) {
    known = detached(code);
    codes.set(code, known);
  }
  return known;
}

/**
 * What an entry says of a unit.
 * @param record in the form of `schemas/entity.json`. @param faulty fields whose values are wrong.
 */
export function entryOf(record: RuleRecord, ref: EntryRef, faulty: ReadonlySet<string>): RegisterEntry {
  const text = (field: string): string | null => {
    const value = faulty.has(field) ? undefined : record[field];
    return typeof value === 'string' ? value : null;
  };
  const list = faulty.has('formerNames') ? undefined : record['formerNames'];
  const formerNames = Array.isArray(list) ? (list as readonly string[]).map(detached) : [];
  const [code, name] = [text('uscc'), text('name')];
  const [subjectType, adminLevel, status] = [text('subjectType'), text('adminLevel'), text('status')];
  const [from, to, divisionCode] = [text('validFrom'), text('validTo'), text('divisionCode')];
  const complete =
    code !== null && name !== null && subjectType !== null && adminLevel !== null && status !== null && from !== null;
  const unsure = faulty.has('formerNames') || faulty.has('validTo') || (ends.has(status ?? '') && to === null);
  const period: UnitPeriod | null =
    !complete || unsure
      ? null
      : {
          name: detached(name),
          formerNames,
          subjectType: shared(subjectType),
          adminLevel: shared(adminLevel),
          divisionCode: divisionCode === null ? null : shared(divisionCode),
          status: shared(status),
          successorCode: own(text('successorCode')),
          websiteDomain: own(text('websiteDomain')),
          commitmentRequired: yesOrNo(text('commitmentRequired')),
          from: shared(from),
          to: to === null ? null : shared(to),
        };
  const names = name === null ? formerNames : [period?.name ?? detached(name), ...formerNames];
  return { code: own(code), names, period, ref };
}

const yesOrNo = (code: string | null): boolean | null => (code === null ? null : code === '1');
const own = (text: string | null): string | null => (text === null ? null : detached(text));
