import type { Baseline } from '../compare/baseline.js';
import { compare } from '../compare/compare.js';
import { Now } from '../compare/now.js';
import { Then } from '../compare/then.js';
import { Watch } from '../compare/watch.js';
import type { Sink } from '../findings/collector.js';
import { findingTexts } from '../findings/texts/catalogue.js';
import { forms } from '../generated/forms.js';
import { recordTypes } from '../generated/record-types.js';
import { ruleTexts } from '../generated/rule-texts.js';
import type { RenderedFinding } from '../model/finding.js';
import type { Report } from '../model/report.js';
import { valueMask } from '../reports/mask.js';
import { isBatchRule } from './batches/batch-rules.js';
import type { Policy } from './policy.js';

const written = new Set(ruleTexts.map(({ id }) => id));
const conditions = new Set([...recordTypes, ...forms].flatMap((type) => type.conditions.map(({ id }) => id)));
const worded = new Set(Object.keys(findingTexts).map((name) => name.replace(/#.*$/, '')));

/** What readers, mapping and shape tell, conditions among it: it is told wherever a value is looked at. */
const isBuiltIn = (rule: string): boolean => !written.has(rule) && !isBatchRule(rule);

/** The comparison of a run with an earlier report: what it listens to, and what comes of it. */
export class Comparing {
  readonly watch: Watch;
  readonly sink: Sink;
  readonly #then: Then;
  readonly #now: Now;

  constructor(baseline: Baseline) {
    this.#then = new Then(baseline, valueMask([...recordTypes, ...forms]));
    this.#now = new Now(this.#then);
    this.watch = new Watch(this.#then.records);
    this.sink = { unlisted: (finding) => this.#now.take(finding) };
  }

  /** The report of the run with its comparison. */
  finish(report: Report, policy: Policy): Report {
    const tells = (finding: RenderedFinding): boolean => isTold(finding, policy);
    const { comparison, findings } = compare(this.#then, this.#now, { report, watch: this.watch, tells, isBuiltIn });
    return { ...report, findings, comparison };
  }
}

/** True for a finding the standard still knows and the profile of the run tells. */
function isTold({ rule, severity, params, at }: RenderedFinding, policy: Policy): boolean {
  if (!isBuiltIn(rule)) return true;
  if (!conditions.has(rule) && !worded.has(rule)) return false;
  if (policy.severityOf(rule, severity, params) === null) return false;
  if (policy.profile.incomplete === 'off' && /required|missing/.test(rule)) return false;
  return !recordTypes.some(({ fields }) => fields.some((field) => field.name === at.field && policy.isOptional(field)));
}
