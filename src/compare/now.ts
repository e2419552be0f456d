import type { Finding } from '../model/finding.js';
import { contentOf, type Identified, kindOfFinding, strictPlace } from './identity.js';
import type { Then } from './then.js';

/** Findings of this run that nothing tells apart here. */
export interface NowFindings {
  /** One of them. */
  readonly finding: Identified;
  readonly kind: string;
  readonly content: string;
  count: number;
  /** Where they stand in the list of the report, as far as they are listed. */
  readonly listed: number[];
  /** How many are known to be findings of the earlier report. */
  matched: number;
}

/**
 * The findings of this run, listed or not. Only those that may be findings of the earlier report are kept apart; of all
 * others it is enough to know how many there are where, so that memory is bounded by the earlier report.
 */
export class Now {
  readonly #then: Then;
  readonly #groups = new Map<string, NowFindings>();

  constructor(then: Then) {
    this.#then = then;
  }

  /** @param index of the finding in the list of the report; none where it is not listed. */
  take(finding: Finding, index?: number): void {
    const kind = kindOfFinding(finding);
    const content = contentOf(finding, this.#then.mask);
    const { rule, severity, at, key, params, value } = finding;
    const isNear =
      key === null
        ? this.#then.mayHave(kind, content)
        : this.#then.records.has(key) || this.#then.isSuppressed(rule, key);
    const name = isNear
      ? JSON.stringify([
          severity,
          kind,
          key,
          key === null ? [at.file, strictPlace(finding), at.row === null] : null,
          content,
        ])
      : JSON.stringify([severity, kind, key === null, at.file, at.sheet]);
    let group = this.#groups.get(name);
    if (group === undefined) {
      const kept = isNear ? { key, params, value } : { key: key === null ? null : '', params: {}, value: null };
      group = { finding: { rule, severity, at, ...kept }, kind, content, count: 0, listed: [], matched: 0 };
      this.#groups.set(name, group);
    }
    group.count += 1;
    if (index !== undefined) group.listed.push(index);
  }

  get groups(): readonly NowFindings[] {
    return [...this.#groups.values()];
  }
}
