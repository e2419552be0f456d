import type { At, Finding, Severity } from '../model/finding.js';
import type { Suppression } from '../model/suppression.js';

/** A suppression, how many findings it kept from counting, and the first of them. */
export interface Suppressed extends Suppression {
  readonly count: number;
  readonly first: { readonly severity: Severity; readonly at: At } | null;
}

/** The findings a run lists apart because somebody answers for them. */
export class Suppressions {
  readonly #inForce = new Map<
    string,
    Map<string, { readonly of: Suppression; count: number; first: Suppressed['first'] }>
  >();
  /** Those whose last day has passed: their findings count again. */
  readonly expired: readonly Suppression[];

  constructor(list: readonly Suppression[], asOf: string) {
    this.expired = list.filter(({ until }) => until < asOf);
    for (const of of list) {
      if (of.until < asOf) continue;
      const keys = this.#inForce.get(of.rule) ?? new Map();
      this.#inForce.set(of.rule, keys.set(of.key, { of, count: 0, first: null }));
    }
  }

  /** True where some finding of a rule may be suppressed. */
  mayCover(rule: string): boolean {
    return this.#inForce.has(rule);
  }

  /** True for a finding that is not to count; it is counted as covered. */
  covers({ rule, key, severity, at }: Pick<Finding, 'rule' | 'key' | 'severity' | 'at'>): boolean {
    const one = key === null ? undefined : this.#inForce.get(rule)?.get(key);
    if (one === undefined) return false;
    one.count += 1;
    one.first ??= { severity, at };
    return true;
  }

  /** Those in force, in the order of the list by rule. */
  get all(): Suppressed[] {
    return [...this.#inForce.values()].flatMap((keys) =>
      [...keys.values()].map(({ of, count, first }) => ({ ...of, count, first })),
    );
  }
}
