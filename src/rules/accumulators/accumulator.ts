import type { CompiledRule, Judgement, RuleContext, RuleOthers, RuleRecord } from '../../model/rule.js';
import { Lowest } from './lowest.js';
import type { RecordRef, Refs } from './refs.js';

/** How the records a rule was asked about fared. */
export interface Tally {
  /** Records it applied to. */
  judged: number;
  /** Records with a faulty value in a field it reads, or in a group with one. */
  blocked: number;
  /** Records it could not be worked out for, by what is missing: `calendar:2027`. */
  readonly notRun: Map<string, number>;
  /** Records it broke on, by reason. */
  readonly crashed: Map<string, number>;
}

/** A record that violates a rule, and what it was seen with. */
export interface Hit {
  readonly ref: RecordRef;
  readonly others: RuleOthers;
  /** Records whose cells are to be named beside it. */
  readonly related: readonly { readonly of: 'other' | 'prev' | 'group'; readonly ref: RecordRef }[];
}

/** Hits on one sheet: all counted, the first ones in detail. */
export interface SheetHits {
  readonly sheet: number;
  readonly count: number;
  /** Ascending by row, at most as many as asked for. */
  readonly hits: readonly Hit[];
}

/** What a rule over several records came to. */
export interface Outcome {
  readonly sheets: readonly SheetHits[];
  readonly tally: Tally;
}

/** How much higher the numbers of a type’s records become when another part is taken over. */
export type Offsets = (type: string) => number;

/**
 * Gathers the records a rule over several records looks at. `add` in any order, `merge` in any order, `finish` once: the
 * outcome depends on the records alone.
 */
export interface Accumulator {
  /**
   * Takes a record in a part it plays: one that is judged, or one that others are judged with.
   * @param index number of the record in the pool of its type.
   * @param faulty fields of the record whose values are wrong and cannot be relied on.
   */
  add(part: 'judged' | 'seen', record: RuleRecord, index: number, faulty: ReadonlySet<string>, type: string): void;
  /** Says that a table of the records others are judged with has no column for a field they are matched by. */
  lack?(field: string): void;
  /** Takes over what another accumulator of the same rule gathered, once the pools have been merged. */
  merge(later: Accumulator, offsets: Offsets): void;
  /** @param seen ids of the record types the run holds. @param cap most hits given in detail per sheet. */
  finish(run: RuleContext, seen: ReadonlySet<string>, cap: number): Outcome;
}

/** Most related cells named beside one hit. */
export const relatedNamed = 5;

export const newTally = (): Tally => ({ judged: 0, blocked: 0, notRun: new Map(), crashed: new Map() });

const raise = (counts: Map<string, number>, reason: string, by = 1): void => {
  counts.set(reason, (counts.get(reason) ?? 0) + by);
};

/** Counts a judgement; true where the rule is violated. */
export function counted(tally: Tally, judgement: Judgement): boolean {
  if (judgement === undefined) return false;
  if (typeof judgement === 'boolean') {
    tally.judged += 1;
    return !judgement;
  }
  raise(judgement.kind === 'crash' ? tally.crashed : tally.notRun, judgement.reason);
  return false;
}

/** Counts a record as not run for a reason of the run itself. */
export const notRun = (tally: Tally, reason: string, by = 1): void => raise(tally.notRun, reason, by);

/** Adds up two tallies. */
export function mergeTally(into: Tally, from: Tally): void {
  into.judged += from.judged;
  into.blocked += from.blocked;
  for (const [reason, count] of from.notRun) raise(into.notRun, reason, count);
  for (const [reason, count] of from.crashed) raise(into.crashed, reason, count);
}

/** Runs a judgement; a rule that breaks is counted as such and never brings the run down. */
export function guarded(judge: () => Judgement): Judgement {
  try {
    return judge();
  } catch (error) {
    return { kind: 'crash', reason: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Counts a judgement that a record which could not be placed might have changed: what it would find is then not told.
 * @param unplaced records whose key cannot be relied on. @param lacking field some of them have no column for.
 * @returns true where the rule is violated.
 */
export function countedAmong(tally: Tally, judgement: Judgement, unplaced: number, lacking?: string): boolean {
  if (judgement !== false || (unplaced === 0 && lacking === undefined)) return counted(tally, judgement);
  if (lacking === undefined) tally.blocked += 1;
  else notRun(tally, `not-given:${lacking}`);
  return false;
}

/** Whether a rule is about a record, as far as the record shows itself; why it cannot be told is counted. */
export function appliesTo(rule: CompiledRule, record: RuleRecord, run: RuleContext, tally: Tally): boolean {
  const { applies } = rule;
  if (applies === undefined) return true;
  const judgement = guarded(() => applies(record, run));
  if (typeof judgement === 'object') counted(tally, judgement);
  return judgement === true;
}

/** True where a record has a faulty value in one of these fields. */
export const readsFaulty = (fields: readonly string[], faulty: ReadonlySet<string>): boolean =>
  faulty.size > 0 && fields.some((field) => faulty.has(field));

/** The records with the lowest addresses: one more than are named, so that the record itself can be left out. */
export function lowestOf(records: Iterable<number>, refs: Refs): readonly number[] {
  const lowest = new Lowest(relatedNamed + 1, (a, b) => refs.compare(a, b));
  for (const record of records) lowest.add(record);
  return lowest.all;
}
