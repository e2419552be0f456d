import type { CompiledRule, RuleContext, RuleRecord } from '../model/rule.js';
import { withdrawal } from '../standard/operation.js';
import { counted, guarded, notRun, readsFaulty, type Tally } from './accumulators/accumulator.js';
import { identity } from './accumulators/record-pool.js';
import type { RecordRef } from './accumulators/refs.js';
import { type Feed, type Feeds, feed, isAboutToday } from './dataset-rules.js';
import { missingNeed } from './missing-need.js';
import { ShareCount, type ShareHit } from './share.js';
import type { Tallies } from './tallies.js';

const nobody = {};

/** How the common fields a table has no column for stand. */
export interface Commons {
  /** Those that take the value of another field, as `[common field, other field]`. */
  readonly follows: readonly (readonly [string, string])[];
  /** Those nobody gives. */
  readonly unknown: ReadonlySet<string>;
  /** Fields of the type itself that the table has no column for. */
  readonly absent?: ReadonlySet<string>;
  /** True where each record is judged by itself, whatever becomes of it later: an audit looks at what stands afterwards. */
  readonly alone?: true;
}

interface Active {
  readonly rule: CompiledRule;
  readonly tally: Tally;
}

/** The rules for the records of one table: those over one record are judged, the others fed, shares counted. */
export class SheetRules {
  readonly #run: RuleContext;
  readonly #active: readonly Active[];
  readonly #idle: readonly { readonly tally: Tally; readonly reason: string }[];
  readonly #feeds: Feeds;
  /** Its rules by id, null for those that are not run; without those that look at other records as well. */
  readonly #single = new Map<string, CompiledRule | null>();
  readonly #shares: readonly ShareCount[];
  /** Rules whose groups the records of this sheet cannot be put in, for want of a column. */
  readonly #lacking: { readonly feed: Feed; readonly field: string }[];
  /** Fields any rule reads of the records of this sheet, and those that tell which record it is. */
  readonly reads: ReadonlySet<string>;

  /**
   * @param commons how common fields without a column stand: rules that read an unknown one without asking whether it is
   * there are not run on this sheet, and a field that follows from another is not looked at twice.
   */
  constructor(rules: readonly CompiledRule[], feeds: Feeds, commons: Commons, run: RuleContext, tallies: Tallies) {
    this.#run = run;
    const active: Active[] = [];
    const shares: Active[] = [];
    const idle: { tally: Tally; reason: string }[] = [];
    // records that cannot have a later version are judged at once
    const hasVersions = !commons.alone && identity.fields.every((name) => !commons.unknown.has(name));
    const stopped = new Set<CompiledRule>();
    for (const rule of rules) {
      const tally = tallies.of(rule);
      this.#single.set(rule.id, null);
      const waits = rule.several !== undefined || (hasVersions && isAboutToday(rule));
      if (!waits) stopped.add(rule);
      if (rule.each && commons.follows.some(([name]) => name === rule.at)) {
        stopped.add(rule);
        continue;
      }
      const reason = reasonNotToRun(rule, commons.unknown, run);
      if (reason !== null) {
        idle.push({ tally, reason });
        stopped.add(rule);
      } else if (rule.share !== undefined) shares.push({ rule, tally });
      else {
        if (!waits) active.push({ rule, tally });
        if (rule.several === undefined) this.#single.set(rule.id, rule);
        else this.#single.delete(rule.id);
      }
    }
    this.#active = active;
    this.#idle = idle;
    this.#shares = shares.map(({ rule, tally }) => new ShareCount(rule, run, tally));
    const played = feeds.feeds.filter(({ rule, part }) => part === 'seen' || !stopped.has(rule));
    this.#feeds = { ...feeds, feeds: played };
    this.#lacking = played.flatMap((one) => {
      const { several } = one.rule;
      if (one.part !== 'seen' || several?.kind !== 'group') return [];
      const field = several.by.find((name) => commons.absent?.has(name) || commons.unknown.has(name));
      return field === undefined ? [] : [{ feed: one, field }];
    });
    // stand-ins for what identifies a record would make all records of the table versions of one
    this.reads = new Set([
      ...identity.fields,
      ...[...active, ...shares].flatMap(({ rule }) => rule.reads),
      ...played.flatMap(readsOf),
    ]);
  }

  /** Rules over one record that a record violates; a withdrawal is not judged by what it withdraws. */
  judge(record: RuleRecord, faulty: ReadonlySet<string>): readonly CompiledRule[] {
    if (record['operationType'] === withdrawal) return none;
    let violated: CompiledRule[] | undefined;
    for (const { rule, tally } of this.#active) {
      if (readsFaulty(rule.reads, faulty)) {
        tally.blocked += 1;
        continue;
      }
      if (
        !counted(
          tally,
          guarded(() => rule.judge(record, this.#run, nobody)),
        )
      )
        continue;
      violated ??= [];
      violated.push(rule);
    }
    for (const { tally, reason } of this.#idle) notRun(tally, reason);
    for (const share of this.#shares) share.add(record);
    return violated ?? none;
  }

  /**
   * Whether a rule can be judged on a record, without counting it: true where it does not apply as well. Undefined for
   * rules of other types, and for those that look at other records as well.
   */
  hasJudged(id: string, record: RuleRecord, faulty: ReadonlySet<string>): boolean | undefined {
    if (record['operationType'] === withdrawal) return false;
    const rule = this.#single.get(id);
    if (rule === undefined) return undefined;
    if (rule === null || readsFaulty(rule.reads, faulty)) return false;
    return typeof guarded(() => rule.judge(record, this.#run, nobody)) !== 'object';
  }

  /** Ids of the rules that look at other records as well. */
  get overSeveral(): readonly string[] {
    return this.#feeds.feeds.flatMap(({ rule }) => (rule.several === undefined ? [] : rule.id));
  }

  /** Rules over shares that the table violates; called once, when all its records have been judged. */
  finish(): readonly ShareHit[] {
    return this.#shares.flatMap((share) => share.finish() ?? []);
  }

  /** Hands a record on to the rules over several records. */
  feed(record: RuleRecord, ref: RecordRef, faulty: ReadonlySet<string>): void {
    for (const { feed: one, field } of this.#lacking.splice(0)) one.accumulator.lack?.(field);
    const withdrawn = record['operationType'] === withdrawal;
    // duplicates count withdrawals off; other rules only look at them
    feed(
      this.#feeds,
      record,
      ref,
      faulty,
      ({ rule, part }) => withdrawn && part === 'judged' && rule.several?.kind !== 'unique',
    );
  }
}

const none: readonly CompiledRule[] = [];

function readsOf({ rule, part }: Feed): readonly string[] {
  const form = rule.several;
  if (part === 'seen') return form?.kind === 'group' || form?.kind === 'reference' ? form.reads : [];
  return [...rule.reads, ...(rule.keeps ?? [])];
}

function reasonNotToRun(rule: CompiledRule, unknown: ReadonlySet<string>, run: RuleContext): string | null {
  const field = rule.reads.find((name) => unknown.has(name) && !rule.asks.includes(name));
  if (field !== undefined) return `not-given:${field}`;
  return missingNeed(rule, run);
}
