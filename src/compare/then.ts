import type { RenderedFinding, Severity } from '../model/finding.js';
import type { ReportRule } from '../model/report.js';
import type { Baseline } from './baseline.js';
import { contentOf, kindOf, kindOfFinding, type ValueMask } from './identity.js';
import { Tables } from './tables.js';

/** A finding of the earlier report, as far as it has to be told from others. */
export interface ThenFinding {
  readonly finding: RenderedFinding;
  readonly kind: string;
  readonly content: string;
  /** True once a finding of this run is known to be the same. */
  isMatched: boolean;
}

/** What an earlier report says of a record: the rules, and the fields with the rules on each. */
export interface ThenRecord {
  readonly rules: Set<string>;
  readonly fields: Map<string, Set<string>>;
}

/** An earlier report, made ready for looking up. */
export class Then {
  readonly baseline: Baseline;
  readonly mask: ValueMask;
  readonly tables: Tables;
  readonly findings: readonly ThenFinding[];
  readonly rules: ReadonlyMap<string, ReportRule>;
  /** The records it speaks of, by their keys. */
  readonly records: ReadonlyMap<string, ThenRecord>;
  /** Findings counted but not listed, by kind and severity. */
  readonly unlisted: ReadonlyMap<string, Readonly<Record<Severity, number>>>;
  readonly unlistedCount: number;
  readonly #unkeyed = new Set<string>();
  readonly #suppressed: ReadonlySet<string>;

  constructor(baseline: Baseline, mask: ValueMask) {
    const { report } = baseline;
    this.baseline = baseline;
    this.mask = mask;
    this.tables = new Tables(report.sources);
    this.rules = new Map(report.rules.map((rule) => [rule.id, rule]));
    this.#suppressed = new Set(report.suppressed.map(({ rule, key }) => `${rule}\n${key}`));
    const records = new Map<string, ThenRecord>();
    this.records = records;
    this.findings = report.findings.map((finding) => {
      const one = { finding, kind: kindOfFinding(finding), content: contentOf(finding, mask), isMatched: false };
      const { key } = finding;
      if (key === null) this.#unkeyed.add(`${one.kind}\n${one.content}`);
      else records.set(key, withFinding(records.get(key), finding));
      return one;
    });
    this.unlisted = unlistedOf(baseline);
    this.unlistedCount = [...this.unlisted.values()].reduce((sum, one) => sum + one.error + one.warning + one.info, 0);
  }

  /** True where somebody answered for what a rule found of a record. */
  isSuppressed(rule: string, key: string | null): boolean {
    return this.#suppressed.has(`${rule}\n${key}`);
  }

  /** True where a finding without a record may be one of the earlier report. */
  mayHave(kind: string, content: string): boolean {
    return this.#unkeyed.has(`${kind}\n${content}`);
  }
}

function withFinding(known: ThenRecord | undefined, { rule, at }: RenderedFinding): ThenRecord {
  const record = known ?? { rules: new Set(), fields: new Map() };
  record.rules.add(rule);
  const field = at.field ?? '';
  record.fields.set(field, (record.fields.get(field) ?? new Set()).add(rule));
  return record;
}

function unlistedOf({ report }: Baseline): ReadonlyMap<string, Readonly<Record<Severity, number>>> {
  const counts = new Map<string, Record<Severity, number>>();
  const add = (kind: string, severity: Severity, more: number): void => {
    const known = counts.get(kind) ?? { error: 0, warning: 0, info: 0 };
    known[severity] += more;
    counts.set(kind, known);
  };
  for (const { rule, field, severity, count } of report.groups) add(kindOf(rule, field), severity, count);
  for (const finding of report.findings) add(kindOfFinding(finding), finding.severity, -1);
  return counts;
}
