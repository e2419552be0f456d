import type { Suppression } from '../model/suppression.js';

/** The findings a run lists apart because somebody answers for them. */
export class Suppressions {
  readonly #inForce = new Map<string, Map<string, { readonly of: Suppression; count: number }>>();
  /** Those whose last day has passed: their findings count again. */
  readonly expired: readonly Suppression[];

  constructor(list: readonly Suppression[], asOf: string) {
    this.expired = list.filter(({ until }) => until < asOf);
    for (const of of list) {
      if (of.until < asOf) continue;
      const keys = this.#inForce.get(of.rule) ?? new Map();
      this.#inForce.set(of.rule, keys.set(of.key, { of, count: 0 }));
    }
  }

  /** True where some finding of a rule may be suppressed. */
  mayCover(rule: string): boolean {
    return this.#inForce.has(rule);
  }

  /** True for a finding that is not to count; it is counted as covered. */
  covers(rule: string, key: string | null): boolean {
    const one = key === null ? undefined : this.#inForce.get(rule)?.get(key);
    if (one === undefined) return false;
    one.count += 1;
    return true;
  }

  /** Those in force, in the order of the list by rule. */
  get all(): (Suppression & { readonly count: number })[] {
    return [...this.#inForce.values()].flatMap((keys) => [...keys.values()].map(({ of, count }) => ({ ...of, count })));
  }
}
