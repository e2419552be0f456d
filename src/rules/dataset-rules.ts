import { ruleLoaders, seenBy } from '../generated/rules/load.js';
import type { CompiledRule, RuleContext, RuleRecord } from '../model/rule.js';
import { type Accumulator, mergeTally, type SheetHits } from './accumulators/accumulator.js';
import { GroupAccumulator } from './accumulators/group.js';
import { type Key, keyName } from './accumulators/key-column.js';
import { LatestAccumulator } from './accumulators/latest.js';
import { identity, RecordPool } from './accumulators/record-pool.js';
import { ReferenceAccumulator, type TypesByCode } from './accumulators/reference.js';
import type { RecordRef } from './accumulators/refs.js';
import { SequenceAccumulator } from './accumulators/sequence.js';
import { UniqueAccumulator } from './accumulators/unique.js';
import type { Tallies } from './tallies.js';

/** A part the records of a type play for a rule over several records. */
export interface Feed {
  readonly rule: CompiledRule;
  readonly part: 'judged' | 'seen';
  readonly accumulator: Accumulator;
}

/** Everything the records of one type are fed to. */
export interface Feeds {
  readonly type: string;
  readonly pool: RecordPool;
  readonly feeds: readonly Feed[];
}

/** What came of one rule over several records. */
export interface DatasetResult {
  readonly rule: CompiledRule;
  readonly sheets: readonly SheetHits[];
}

/** A rule over several records, the type it is of and its place among the rules of that type. */
interface Owned {
  readonly rule: CompiledRule;
  readonly owner: string;
  readonly place: number;
}

/** Which rules of a type are run, and what they weigh. */
type Select = (rules: readonly CompiledRule[]) => readonly CompiledRule[];

/** All rules of one run that wait until all records are in, whatever files the records stand in. */
export class DatasetRules {
  readonly #run: RuleContext;
  readonly #typesByCode: TypesByCode;
  readonly #select: Select;
  readonly #pools = new Map<string, RecordPool>();
  /** By owner and place. */
  readonly #accumulators = new Map<string, Owned & { readonly accumulator: Accumulator }>();

  /** @param select the rules of a type that are run, with what they weigh; the same objects at each call. */
  constructor(run: RuleContext, typesByCode: TypesByCode, select: Select = (rules) => rules) {
    this.#run = run;
    this.#typesByCode = typesByCode;
    this.#select = select;
  }

  /** The parts records of a type play; loads the rules it takes. */
  async feedsOf(type: string): Promise<Feeds> {
    const feeds: Feed[] = [];
    for (const owned of await rulesAbout(type, this.#select)) {
      if (owned.owner === type) feeds.push({ rule: owned.rule, part: 'judged', accumulator: await this.#of(owned) });
      if (looksAt(owned.rule, type)) feeds.push({ rule: owned.rule, part: 'seen', accumulator: await this.#of(owned) });
    }
    return { type, pool: await this.#poolOf(type), feeds };
  }

  async #of(owned: Owned): Promise<Accumulator> {
    const key = `${owned.owner}\n${owned.place}`;
    let known = this.#accumulators.get(key);
    if (known === undefined) {
      known = { ...owned, accumulator: await this.#accumulatorOf(owned) };
      this.#accumulators.set(key, known);
    }
    return known.accumulator;
  }

  /** The records of a type: kept are the keys and fields any rule needs of them later. */
  async #poolOf(type: string): Promise<RecordPool> {
    let pool = this.#pools.get(type);
    if (pool === undefined) {
      const rules = await rulesAbout(type, this.#select);
      const fields = [...new Set(rules.flatMap((owned) => keptOf(owned, type)))].sort();
      pool = new RecordPool(
        fields,
        rules.flatMap((owned) => keysOf(owned, type)),
      );
      this.#pools.set(type, pool);
    }
    return pool;
  }

  async #accumulatorOf({ rule, owner }: Owned): Promise<Accumulator> {
    const form = rule.several;
    const pool = await this.#poolOf(owner);
    // pools of types the run does not hold are not asked for: making one would load the rules of the type
    const poolOf = (type: string): RecordPool | undefined => this.#pools.get(type);
    const given = { run: this.#run, type: owner, pool, poolOf };
    switch (form?.kind) {
      case 'unique':
        return new UniqueAccumulator(rule, form, this.#run, owner, pool);
      case 'sequence':
        return new SequenceAccumulator(rule, form, this.#run, owner, pool);
      case 'group':
        return new GroupAccumulator(rule, form, given);
      case 'reference':
        return new ReferenceAccumulator(rule, form, { ...given, typesByCode: this.#typesByCode });
      case undefined:
        return new LatestAccumulator(rule, this.#run, owner, pool);
    }
  }

  /** Takes over what another part of the same run gathered, on sheets numbered from `sheets` on. */
  async merge(later: DatasetRules, sheets: number): Promise<void> {
    const offsets = new Map<string, number>();
    for (const [type, pool] of later.#pools) offsets.set(type, (await this.#poolOf(type)).merge(pool, sheets));
    for (const theirs of later.#accumulators.values())
      (await this.#of(theirs)).merge(theirs.accumulator, (type) => offsets.get(type) ?? 0);
  }

  /** Works out every rule; called once, when all records are in. @param capOf most hits of a rule given in detail per sheet. */
  finish(seen: ReadonlySet<string>, capOf: (rule: CompiledRule) => number, tallies: Tallies): DatasetResult[] {
    // records are grouped once for all rules that match them alike
    const sorted = [...this.#accumulators.values()].sort((a, b) => (groupedBy(a) < groupedBy(b) ? -1 : 1));
    return sorted.map(({ rule, accumulator }) => {
      const { sheets, tally } = accumulator.finish(this.#run, seen, capOf(rule));
      mergeTally(tallies.of(rule), tally);
      return { rule, sheets };
    });
  }
}

/** Hands a record on. @param skip parts it does not play. */
export function feed(
  { type, pool, feeds }: Feeds,
  record: RuleRecord,
  ref: RecordRef,
  faulty: ReadonlySet<string>,
  skip: (feed: Feed) => boolean,
): void {
  let index = -1;
  for (const one of feeds) {
    if (skip(one)) continue;
    if (index < 0) index = pool.add(record, ref, faulty);
    one.accumulator.add(one.part, record, index, faulty, type);
  }
}

/** Rules over several records that judge records of a type or look at them. */
async function rulesAbout(type: string, select: Select): Promise<Owned[]> {
  const all: Owned[] = [];
  for (const owner of new Set([type, ...(seenBy[type] ?? [])])) {
    const { rules } = (await ruleLoaders[owner]?.()) ?? { rules: [] };
    for (const [place, rule] of select(rules).entries())
      if ((owner === type && (rule.several || isAboutToday(rule))) || looksAt(rule, type))
        all.push({ rule, owner, place });
  }
  return all;
}

/** True for a rule over one record that a later version of the record makes void. */
export const isAboutToday = ({ several, share, needs }: CompiledRule): boolean =>
  several === undefined && share === undefined && needs.includes('asOf');

function looksAt({ several }: CompiledRule, type: string): boolean {
  if (several?.kind === 'group') return several.of === type;
  return several?.kind === 'reference' && several.to.includes(type);
}

/** Fields a rule needs of records of a type once all are in. */
function keptOf({ rule, owner }: Owned, type: string): readonly string[] {
  const form = rule.several;
  if (form === undefined) return [];
  const own = owner === type && !(form.kind === 'reference' && form.exists) ? (rule.keeps ?? []) : [];
  return looksAt(rule, type) && 'keeps' in form ? [...own, ...form.keeps] : own;
}

/** What a rule matches records of a type by. */
function keysOf({ rule, owner }: Owned, type: string): readonly Key[] {
  const form = rule.several;
  switch (form?.kind) {
    case undefined:
      return [];
    case 'unique':
      return [{ fields: form.by }, ...(form.differ ? [{ fields: [...form.by, ...form.differ] }] : [])];
    case 'sequence':
      return [{ fields: form.by }];
    case 'group':
      return [...(owner === type ? [{ fields: form.is }] : []), ...(form.of === type ? [{ fields: form.by }] : [])];
    case 'reference':
      return [
        ...(owner === type ? [{ fields: [form.field], many: form.many }] : []),
        ...(form.to.includes(type) ? [{ fields: [form.key] }] : []),
      ];
  }
}

/** The records a rule has grouped, and what by. */
function groupedBy({ rule, owner, place }: Owned): string {
  const form = rule.several;
  const [type, key] =
    form === undefined
      ? [owner, identity]
      : form.kind === 'group'
        ? [form.of, { fields: form.by }]
        : form.kind === 'reference'
          ? [form.to.join(), { fields: [form.key] }]
          : [owner, { fields: form.by }];
  return `${type} ${keyName(key)} ${owner} ${String(place).padStart(3, '0')}`;
}
