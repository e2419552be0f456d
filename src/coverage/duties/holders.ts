import { codeSets } from '../../generated/code-sets.js';
import type { StateReporter } from '../../model/audit-state.js';
import type { Obligation } from '../../model/obligation.js';
import type { UnitPeriod } from '../../model/register.js';
import { isAbolishedOn, periodOn } from '../../register/periods.js';
import { compareTexts } from '../../standard/compare-texts.js';
import { groupBy } from '../../standard/group-by.js';
import type { LabelledPeriod } from '../periods.js';
import type { AuditUnits } from '../units.js';
import type { AuditView } from '../view.js';

/** Whether a holder has the duty of a period; `null` where it is none of its business. */
export type Standing =
  | { readonly kind: 'obliged' }
  | { readonly kind: 'not-applicable' | 'unknown'; readonly reason: string }
  | null;

/** Somebody who may have duties period by period. */
export interface Holder {
  readonly code: string;
  /** Name by which it is known where the registers have none. */
  readonly name: string;
  /** What is to be said where nothing is seen of it. */
  readonly note: string;
  /** @param day last day of the duty. */
  standing(period: LabelledPeriod, day: string): Standing;
}

const obliged: Standing = { kind: 'obliged' };

/** Holders of an obligation that are not behind records, by code. */
export function holdersOf({ holders, seen }: Obligation, view: AuditView): readonly Holder[] {
  switch (holders.kind) {
    case 'units':
      return view.units.codes.map((code) => registered(code, view.units, holders.where));
    case 'divisions':
      return divisionsIn(holders.level, view).map((code) => ({
        code,
        name: '',
        note: '',
        standing: () => obliged,
      }));
    case 'listed': {
      const lines = view.state.reporters
        .flatMap(({ reporters }) => reporters)
        .filter(({ type, daily }) => type === seen?.type && (daily || !holders.daily));
      return [...groupBy(lines, ({ unitCode }) => unitCode)]
        .map(([code, own]) => listed(code, own, view))
        .sort((a, b) => compareTexts(a.code, b.code));
    }
    case 'records':
      return [];
  }
}

/** Code of the level of provincial units. */
const provincial = '2';

/**
 * Divisions of a level by code: all of them for who looks after the province, else those with units in the register. A city
 * that audits itself has nothing to say of others.
 */
function divisionsIn(level: string, { units }: AuditView): readonly string[] {
  const entries = units.codes
    .map((code) => units.of(code))
    .flatMap((entry) => (typeof entry === 'string' ? [] : entry));
  const isProvince = entries.length === 0 || entries.some(({ adminLevel }) => adminLevel === provincial);
  const cities = new Set(entries.flatMap(({ divisionCode }) => divisionCode?.slice(0, 4) ?? []));
  return codeSets['division']!.codes.filter(
    (one) => one.level === level && (isProvince || cities.has(one.code.slice(0, 4))),
  ).map(({ code }) => code);
}

/** A unit that has the duty by what the register says of it. */
function registered(code: string, units: AuditUnits, where: Readonly<Record<string, readonly string[]>>): Holder {
  const entry = units.of(code);
  const standing = (period: LabelledPeriod, day: string): Standing => {
    if (typeof entry === 'string') return { kind: 'unknown', reason: doubts[entry] };
    const matched = matches(periodOn(entry, day), where);
    if (matched === false) return null;
    const absence = absenceOf(entry, period, day);
    if (absence !== null) return { kind: 'not-applicable', reason: absence };
    const ended = endOf(entry, day);
    if (ended !== null) return { kind: 'unknown', reason: `entry-ended:${ended}` };
    return matched === true ? obliged : { kind: 'unknown', reason: 'not-said' };
  };
  return { code, name: '', note: '', standing };
}

/** A unit that has the duty because a list names it. */
function listed(code: string, lines: readonly StateReporter[], { units, state }: AuditView): Holder {
  const entry = units.of(code);
  const note = typeof entry === 'string' && state.registers.length > 0 ? doubts[entry] : '';
  const standing = (period: LabelledPeriod, day: string): Standing => {
    const named = lines.some(
      ({ from, to }) => (from === null || from <= period.end) && (to === null || to >= period.start),
    );
    if (!named) return { kind: 'not-applicable', reason: 'exempt' };
    const absence = typeof entry === 'string' ? null : absenceOf(entry, period, day);
    return absence === null ? obliged : { kind: 'not-applicable', reason: absence };
  };
  return { code, name: lines.map(({ unitName }) => unitName).sort()[0]!, note, standing };
}

const doubts = {
  unreliable: 'unreliable-entry',
  conflicting: 'conflicting-registers',
  unlisted: 'not-in-register',
} as const;

/** Why a unit was not there to have a duty: not yet by the last day or by the end of the period, or no more; null where it was. */
function absenceOf(entry: readonly UnitPeriod[], { end }: LabelledPeriod, day: string): string | null {
  const begun = entry[0]!.from;
  if (begun > end || begun > day) return 'begun-later';
  return isAbolishedOn(entry, day) ? `abolished:${entry.at(-1)!.successorCode ?? ''}` : null;
}

/** Last day of entries that end before a day without saying what became of the unit; null for others. */
function endOf(entry: readonly UnitPeriod[], day: string): string | null {
  const { to } = entry.at(-1)!;
  return to !== null && to < day ? to : null;
}

/** Whether an entry has one of the values asked for in each field; undefined where it does not say. */
function matches(entry: UnitPeriod, where: Readonly<Record<string, readonly string[]>>): boolean | undefined {
  const answers = Object.entries(where).map(([field, values]) => {
    const value = valueIn(entry, field);
    return value === null ? undefined : values.includes(value);
  });
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

/** Value of an entry by the name of its field in `schemas/entity.json`. */
function valueIn(entry: UnitPeriod, field: string): string | null {
  switch (field) {
    case 'commitmentRequired':
      return entry.commitmentRequired === null ? null : entry.commitmentRequired ? '1' : '0';
    case 'subjectType':
    case 'adminLevel':
    case 'divisionCode':
    case 'status':
      return entry[field];
    default:
      throw new Error(`no field to tell holders of duties by: ${field}`);
  }
}
