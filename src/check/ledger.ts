import type { Around, Collector } from '../findings/collector.js';
import { nowhere } from '../findings/nowhere.js';
import type { At, Finding, Params, Severity } from '../model/finding.js';
import type { RecordType } from '../model/record-type.js';
import type { Row } from '../model/sheet.js';
import type { Addresses } from './addresses.js';
import type { Policy } from './policy.js';
import type { Suppressions } from './suppressions.js';

/** The address of a file as a whole. */
export const fileAt = (file: string, sheet: string | null = null): At => ({ ...nowhere, file, sheet });

/** What a run has seen so far: findings, repairs, records, and which rules were blocked where. */
export class Ledger {
  readonly collector: Collector;
  readonly policy: Policy;
  readonly suppressions: Suppressions;
  records = 0;
  /** True once something could not be read: an empty result then has another reason. */
  stuck = false;
  /** Files that were left alone, with the reason. */
  readonly ignored: { readonly file: string; readonly why: string }[] = [];
  readonly types: Set<RecordType> = new Set();
  /** The row that is looked at, of which the first findings of a group show some cells; null between tables. */
  looking: { readonly at: Addresses; readonly row: Row } | null = null;
  readonly #blocked = new Map<string, number>();
  readonly #around: Around = (at) => this.looking?.at.around(this.looking.row, at);

  constructor(collector: Collector, policy: Policy, suppressions: Suppressions) {
    this.collector = collector;
    this.policy = policy;
    this.suppressions = suppressions;
  }

  /**
   * Adds a finding, with the value it is about, the key of its record and related cells where it has them. The profile says
   * what it weighs, and one that somebody answers for is only counted as such.
   * @param own what it weighs by the standard.
   */
  add(
    rule: string,
    own: Severity,
    at: At,
    params: Params,
    value: string | null = null,
    key: string | null = null,
    related: readonly At[] = [],
  ): void {
    const severity = this.policy.severityOf(rule, own, params);
    if (severity === null) return;
    const finding: Finding = { rule, severity, at, key, params, value, related };
    if (this.suppressions.covers(finding)) return;
    this.collector.add(finding, this.#around);
    if (severity === 'error' && rule.startsWith('input/')) this.stuck = true;
  }

  /** Counts a record for which a rule could not be judged. */
  block(rule: string): void {
    this.#blocked.set(rule, (this.#blocked.get(rule) ?? 0) + 1);
  }

  /** Records for which a rule could not be judged. */
  blocked(rule: string): number {
    return this.#blocked.get(rule) ?? 0;
  }
}
