import type { Severity } from '../model/finding.js';
import { mergeTally, newTally, type Tally } from './accumulators/accumulator.js';

/** How each rule fared in a run, by id. */
export class Tallies {
  readonly #byId = new Map<string, { readonly severity: Severity; readonly tally: Tally }>();

  /** The tally of a rule; a rule asked for is one that took part, even if it never applied. */
  of(rule: { readonly id: string; readonly severity: Severity }): Tally {
    let known = this.#byId.get(rule.id);
    if (known === undefined) {
      known = { severity: rule.severity, tally: newTally() };
      this.#byId.set(rule.id, known);
    }
    return known.tally;
  }

  merge(later: Tallies): void {
    for (const { id, severity, tally } of later.all) mergeTally(this.of({ id, severity }), tally);
  }

  /** Every rule that took part, sorted by id. */
  get all(): { id: string; severity: Severity; tally: Tally }[] {
    return [...this.#byId].map(([id, known]) => ({ id, ...known })).sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
