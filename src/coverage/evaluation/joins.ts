import type { MeasureSource } from '../../model/evaluation.js';
import type { RuleContext, RuleRecord } from '../../model/rule.js';
import { valueIn } from '../../standard/group-by.js';
import { byField, type SourceFact } from '../source-fact.js';
import type { AuditView } from '../view.js';

/** A record as a measure sees it: with the fields whose values cannot be relied on, which are absent. */
export interface Seen {
  readonly record: RuleRecord;
  readonly faulty: readonly string[];
}

type Latest = NonNullable<MeasureSource['latest']>;
/** `none` where nothing refers; without a value where nobody can say which is last. */
type Last = 'none' | { readonly value: string | undefined };

/** Finds the records others refer to, and those that refer to them. */
export class Joins {
  readonly #view: AuditView;
  readonly #run: RuleContext;
  readonly #latest = new Map<Latest, Map<string, Last>>();
  readonly #indexes = new Map<string, ReturnType<typeof byField>>();

  constructor(view: AuditView, run: RuleContext) {
    this.#view = view;
    this.#run = run;
  }

  /** Standing records of a type that have a value in a field. */
  with(type: string, field: string, value: string): readonly SourceFact[] {
    const key = `${type} ${field}`;
    return valueIn(this.#indexes, key, () => byField(this.#view.standing(type), field)).get(value) ?? [];
  }

  /** Code of the unit a record is of; undefined where nobody says, or where versions of what it refers to differ. */
  unitOf({ unit, through }: MeasureSource, { record }: Seen): string | undefined {
    if (unit === undefined) return undefined;
    if (through === undefined) return asText(unit(record, this.#run));
    const id = record[through.field];
    const targets = typeof id === 'string' ? this.with(through.type, 'recordId', id) : [];
    const codes = new Set(targets.map(({ fact }) => asText(unit(fact.record, this.#run))));
    return codes.size === 1 ? [...codes][0] : undefined;
  }

  /** The record with the value that the last of those that refer to it has; without one where nobody can say which is last. */
  latest({ latest }: MeasureSource, seen: Seen): Seen {
    const id = seen.record['recordId'];
    if (latest === undefined || typeof id !== 'string') return seen;
    const found = valueIn(
      valueIn(this.#latest, latest, () => new Map()),
      id,
      () => this.#lastOf(latest, id),
    );
    if (found === 'none') return seen;
    const { field } = latest;
    const faulty = seen.faulty.filter((name) => name !== field);
    return {
      record: { ...seen.record, [field]: found.value },
      faulty: found.value === undefined ? [...faulty, field] : faulty,
    };
  }

  /** The value the last of the records has that refer to an id: worked out once, however many records have that id. */
  #lastOf({ type, by, reads, order, value }: Latest, id: string): Last {
    const all = this.with(type, by, id);
    if (all.length === 0) return 'none';
    let last: { readonly key: string; readonly value: unknown } | undefined;
    let sure = true;
    for (const { fact } of all) {
      const parts = order.map((part) => part(fact.record, this.#run));
      const one = fact.record[value];
      if (one === undefined || reads.some((name) => fact.faulty.includes(name)) || !parts.every(isText)) sure = false;
      const key = parts.join(' ');
      if (last === undefined || key > last.key) last = { key, value: one };
      else if (key === last.key && one !== last.value) last = { key, value: undefined };
    }
    return { value: sure ? asText(last?.value) : undefined };
  }

  /** Records that ought to refer to others, but nobody can say to which. */
  lost({ latest }: MeasureSource): readonly SourceFact[] {
    if (latest === undefined) return [];
    return this.#view.standing(latest.type).filter(({ fact }) => fact.faulty.includes(latest.by));
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
const asText = (value: unknown): string | undefined => (isText(value) ? value : undefined);
