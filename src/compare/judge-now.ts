import { baseName } from './identity.js';
import type { RunFacts } from './judge-then.js';
import type { NowFindings } from './now.js';
import type { Tables } from './tables.js';
import type { Then } from './then.js';

/** Says of findings of this run that the earlier report has not whether they are new: not where it could not have had them. */
export class NowJudge {
  readonly #run: RunFacts;
  readonly #then: Then;
  readonly #tables: Tables;
  /** Kinds of which the earlier report has a finding of a record without a key that was paired with none. */
  readonly #unkeyed: ReadonlySet<string>;
  /** The same of records that were not seen: one whose key is incomplete now may be one of them. */
  readonly #unseen: ReadonlySet<string>;
  readonly #isAlike: boolean;

  constructor(run: RunFacts, then: Then, tables: Tables) {
    this.#run = run;
    this.#then = then;
    this.#tables = tables;
    const open = then.findings.filter(({ isMatched }) => !isMatched);
    this.#unkeyed = new Set(
      open.flatMap(({ finding, kind }) => (finding.key === null && !then.tables.isWhole(finding.at) ? kind : [])),
    );
    this.#unseen = new Set(
      open.flatMap(({ finding, kind }) => (finding.key !== null && !run.watch.seen(finding.key) ? kind : [])),
    );
    const { standard, profile } = then.baseline.report;
    this.#isAlike = standard.version === run.report.standard.version && profile.id === run.report.profile.id;
  }

  isNew({ finding, kind }: NowFindings): boolean {
    const { key, rule, at } = finding;
    const { report } = this.#run;
    const isOfRegister = at.file !== '' && at.file === report.register?.file;
    if (isOfRegister && this.#then.baseline.report.register === null) return false;
    const unlisted = this.#then.unlisted.get(kind);
    if (unlisted !== undefined && unlisted.error + unlisted.warning + unlisted.info > 0) return false;
    if (!this.#hasRun(finding)) return false;
    if (baseName(at.file) !== '' && this.#then.tables.presenceOf(at) === 'unread') return false;
    if (key === null && this.#tables.isWhole(at)) return true;
    const known = key === null ? undefined : this.#then.records.get(key);
    if (known === undefined && this.#unkeyed.has(kind)) return false;
    if (key === null) return !this.#unseen.has(kind);
    return !this.#then.isSuppressed(rule, key) && !this.#wasHidden(finding);
  }

  /** True where the rule took part in the earlier run, or there was nothing for it to take part in. */
  #hasRun(finding: NowFindings['finding']): boolean {
    const { rule } = finding;
    const then = this.#then.rules.get(rule);
    if (then !== undefined) return then.status !== 'crashed' && then.status !== 'not-run' && then.notRun === 0;
    if (this.#run.isBuiltIn(rule)) return this.#isAlike;
    const types = this.#tables.typesAt(finding.at).split(' ');
    return types.every((type) => !this.#then.tables.types.has(type));
  }

  /** True where what else was wrong with the record may have hidden it: a shape tells one thing of a field, rules are blocked. */
  #wasHidden({ key, rule, at }: NowFindings['finding']): boolean {
    const { isBuiltIn, watch } = this.#run;
    const record = this.#then.records.get(key ?? '');
    if (isBuiltIn(rule))
      return [...(record?.fields.get(at.field ?? '') ?? [])].some((one) => one !== rule && isBuiltIn(one));
    const then = this.#then.rules.get(rule);
    if (then === undefined || then.blocked === 0) return false;
    return watch.overSeveral.has(rule) || record !== undefined || this.#then.unlistedCount > 0;
  }
}
