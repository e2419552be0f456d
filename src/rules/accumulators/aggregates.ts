import type { Aggregate, RuleContext, RuleFailure, RuleRecord } from '../../model/rule.js';
import { addDecimals } from '../../standard/decimal.js';
import { compareValues } from './compare-values.js';

/** Aggregates by name, or why they cannot be worked out. */
export type Aggregated = { readonly values: Readonly<Record<string, unknown>> } | { readonly failure: RuleFailure };

const isFailure = (value: unknown): value is RuleFailure =>
  typeof value === 'object' && value !== null && 'reason' in value;

/** Works out the aggregates of a group, one member at a time; a member without a value counts for nothing. */
export function aggregatesOf(
  aggregates: readonly Aggregate[],
  members: Iterable<RuleRecord>,
  run: RuleContext,
): Aggregated {
  const running = aggregates.map((aggregate) => new Running(aggregate));
  let count = 0;
  let failure: RuleFailure | undefined;
  for (const member of members) {
    count += 1;
    for (const one of running) {
      const found = one.add(member, run);
      // of several the same one, whatever the order of rows
      if (found !== undefined && (failure === undefined || found.reason < failure.reason)) failure = found;
    }
  }
  if (failure !== undefined) return { failure };
  return { values: Object.fromEntries([['count', count], ...running.map((one) => [one.name, one.result])]) };
}

interface Best {
  readonly value: unknown;
  readonly order: unknown;
}

/** One aggregate while members come in, in any order. */
class Running {
  readonly #aggregate: Aggregate;
  #count = 0;
  #sum = '0';
  #best: Best | undefined;
  readonly #values = new Set<string>();
  readonly #away = new Set<string>();

  constructor(aggregate: Aggregate) {
    this.#aggregate = aggregate;
  }

  get name(): string {
    return this.#aggregate.name;
  }

  add(member: RuleRecord, run: RuleContext): RuleFailure | undefined {
    const { how, where, without } = this.#aggregate;
    const away = without?.(member, run);
    const counts = where === undefined ? true : where(member, run);
    const value = counts === true || away === true ? this.#aggregate.value?.(member, run) : undefined;
    const order = counts === true ? this.#aggregate.order?.(member, run) : undefined;
    const failure = [away, counts, value, order].find(isFailure);
    if (failure !== undefined) return failure;
    if (away === true) for (const one of [value ?? []].flat() as string[]) this.#away.add(one);
    if (counts !== true) return undefined;
    if (how === 'count') this.#count += 1;
    else if (value !== undefined && (this.#aggregate.order === undefined || order !== undefined))
      this.#take({ value, order });
    return undefined;
  }

  #take(one: Best): void {
    switch (this.#aggregate.how) {
      case 'sum':
        this.#sum = addDecimals(this.#sum, one.value as string);
        break;
      case 'distinct':
        for (const value of [one.value].flat() as string[]) this.#values.add(value);
        break;
      default:
        if (this.#best === undefined || this.#isBetter(one, this.#best)) this.#best = one;
    }
  }

  /** By value or by order; ties by how the value is written, so that they come out the same whatever the order of rows. */
  #isBetter(one: Best, best: Best): boolean {
    const { how, decimal } = this.#aggregate;
    const byValue = how === 'min' || how === 'max';
    const [left, right] = [one, best].map(({ value }) => JSON.stringify(value));
    const difference =
      (byValue ? compareValues(one.value, best.value, decimal) : compareValues(one.order, best.order, decimal)) ||
      (left! < right! ? -1 : left! > right! ? 1 : 0);
    return how === 'min' || how === 'first' ? difference < 0 : difference > 0;
  }

  get result(): unknown {
    switch (this.#aggregate.how) {
      case 'count':
        return this.#count;
      case 'sum':
        return this.#sum;
      case 'distinct':
        return [...this.#values].filter((value) => !this.#away.has(value)).sort();
      default:
        return this.#best?.value;
    }
  }
}
