import type { Collector } from '../findings/collector.js';
import type { At, Finding, Params, Severity } from '../model/finding.js';
import type { RecordType } from '../model/record-type.js';

/** The address of a file as a whole. */
export const fileAt = (file: string, sheet: string | null = null): At => ({
  file,
  sheet,
  row: null,
  line: null,
  column: null,
  header: null,
  field: null,
  pointer: null,
});

/** What a run has seen so far: findings, repairs, records, and which rules were blocked where. */
export class Ledger {
  readonly collector: Collector;
  records = 0;
  /** True once something could not be read: an empty result then has another reason. */
  stuck = false;
  /** Files that were left alone, with the reason. */
  readonly ignored: { readonly file: string; readonly why: string }[] = [];
  readonly types: Set<RecordType> = new Set();
  readonly #blocked = new Map<string, number>();

  constructor(collector: Collector) {
    this.collector = collector;
  }

  /** Adds a finding, with the value it is about, the key of its record and related cells where it has them. */
  add(
    rule: string,
    severity: Severity,
    at: At,
    params: Params,
    value: string | null = null,
    key: string | null = null,
    related: readonly At[] = [],
  ): void {
    const finding: Finding = { rule, severity, at, key, params, value, related };
    this.collector.add(finding);
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
