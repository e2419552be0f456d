import type { Params } from '../model/finding.js';
import type { UnitPeriod } from '../model/register.js';
import type { EntryRef, RegisterEntry } from './entry.js';

/** What is wrong with an entry beyond its own values. */
export interface EntryFault {
  /** `register/…` */
  readonly rule: string;
  /** Field whose cell it stands at. */
  readonly field: string;
  readonly ref: EntryRef;
  readonly params: Params;
  /** The other entry it speaks of; the same field. */
  readonly other?: EntryRef;
}

/** An entry all of whose own values can be relied on. */
export type WholeEntry = RegisterEntry & { readonly code: string; readonly period: UnitPeriod };

const order = (a: WholeEntry, b: WholeEntry): number =>
  a.period.from < b.period.from ? -1 : a.period.from > b.period.from ? 1 : compareRefs(a.ref, b.ref);

const compareRefs = (a: EntryRef, b: EntryRef): number => a.sheet - b.sheet || a.row - b.row;

/** The entries of one unit in the order of their days, and what is wrong with these days. */
export function periodsOf(entries: readonly WholeEntry[]): {
  readonly periods: readonly UnitPeriod[];
  readonly faults: readonly EntryFault[];
} {
  const sorted = entries.length === 1 ? entries : [...entries].sort(order);
  const faults: EntryFault[] = [];
  /** The entry that lasts longest of those before. */
  let longest: WholeEntry | undefined;
  for (const entry of sorted) {
    const { period, ref } = entry;
    const to = period.to ?? '';
    if (period.to !== null && period.to < period.from)
      faults.push({ rule: 'register/ends-before-start', field: 'validTo', ref, params: { from: period.from, to } });
    else if (longest !== undefined && (longest.period.to === null || longest.period.to >= period.from))
      faults.push({
        rule: 'register/overlapping-periods',
        field: 'validFrom',
        ref,
        params: {
          code: entry.code,
          from: period.from,
          to,
          otherFrom: longest.period.from,
          otherTo: longest.period.to ?? '',
        },
        other: longest.ref,
      });
    if (longest === undefined || (longest.period.to !== null && (period.to === null || period.to > longest.period.to)))
      longest = entry;
  }
  return { periods: sorted.map(({ period }) => period), faults };
}
