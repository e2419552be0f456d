import { comparePlaces, type SourceFact } from '../source-fact.js';

/** What one record shows of a duty. */
export type Showing =
  /** Done on a day. */
  | { readonly kind: 'done'; readonly day: string }
  /** Done, nobody knows when, or it is not asked for. */
  | { readonly kind: 'undated'; readonly reason: 'no-report-day' | 'undated' }
  /** It cannot be worked out: why. */
  | { readonly kind: 'unknown'; readonly reason: string }
  /** Done on a day, says a record in error: that shows it late where it was, but never in time. */
  | { readonly kind: 'flawed'; readonly day: string }
  /** Something of it: the record is in error, or does not say that it was done. */
  | { readonly kind: 'doubtful'; readonly reason: 'only-wrong' | 'no-done-day' }
  /** Done, but only after the day the audit judges by. */
  | { readonly kind: 'later' };

/** A day or a reason, and the record that shows it. */
interface Best {
  readonly value: string;
  readonly at: SourceFact;
}

/** What all records together show of a duty: of each kind what is lowest, so that their order does not matter. */
export type Shown = { readonly [Kind in Showing['kind']]?: Best };

export const nothingShown: Shown = {};

/** What one record shows, by itself. */
export function shownBy(showing: Showing, at: SourceFact): Shown {
  const value = 'day' in showing ? showing.day : 'reason' in showing ? showing.reason : '';
  return { [showing.kind]: { value, at } };
}

const kinds = ['done', 'undated', 'unknown', 'flawed', 'doubtful', 'later'] as const;

/** What two records, or two lots of them, show together. */
export function together(a: Shown, b: Shown): Shown {
  const all: { -readonly [Kind in Showing['kind']]?: Best } = { ...a };
  for (const kind of kinds) {
    const [one, other] = [a[kind], b[kind]];
    if (other !== undefined && (one === undefined || isBefore(other, one))) all[kind] = other;
  }
  return all;
}

const isBefore = (a: Best, b: Best): boolean =>
  a.value < b.value || (a.value === b.value && comparePlaces(a.at, b.at) < 0);
