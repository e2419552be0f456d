import type { RenderedFinding } from '../model/finding.js';
import type { Report, ReportRule } from '../model/report.js';
import { kindOfFinding } from './identity.js';
import type { Tables } from './tables.js';
import type { Then, ThenFinding } from './then.js';
import type { SeenRecord, Watch } from './watch.js';

/** What a comparison must know of this run. */
export interface RunFacts {
  /** Before the comparison is put into it. */
  readonly report: Report;
  readonly watch: Watch;
  /** True where the profile of the run tells such findings, and the standard knows them. */
  readonly tells: (finding: RenderedFinding) => boolean;
  /** True for what readers and the shape of records tell, rather than a rule that is run. */
  readonly isBuiltIn: (rule: string) => boolean;
}

type Fate = 'fixed' | 'gone' | 'undecided';

/** What is said of a run that has nothing to judge. */
const nothingThere: ReadonlySet<string> = new Set(['input/no-tables', 'input/no-records']);

/** Says of findings of the earlier report that this run has not what has become of them: nothing is fixed by being away. */
export class ThenJudge {
  readonly #run: RunFacts;
  readonly #then: Then;
  readonly #tables: Tables;
  readonly #rules: ReadonlyMap<string, ReportRule>;
  readonly #suppressed: ReadonlySet<string>;
  /** Kinds of findings of this run of which it is not known which records they are about. */
  readonly #untold: ReadonlySet<string>;
  /** Records of a type that were not seen. */
  readonly #unseen = new Map<string, Set<string>>();

  constructor(run: RunFacts, then: Then, tables: Tables, untold: ReadonlySet<string>) {
    this.#run = run;
    this.#then = then;
    this.#tables = tables;
    this.#untold = untold;
    this.#rules = new Map(run.report.rules.map((rule) => [rule.id, rule]));
    this.#suppressed = new Set(run.report.suppressed.map(({ rule, key }) => `${rule}\n${key}`));
    for (const { finding } of then.findings) {
      if (finding.key === null || run.watch.seen(finding.key)) continue;
      const type = then.tables.typesAt(finding.at);
      this.#unseen.set(type, (this.#unseen.get(type) ?? new Set()).add(finding.key));
    }
  }

  fateOf({ finding }: ThenFinding): Fate {
    const { report, watch } = this.#run;
    const { at, key, rule } = finding;
    if (at.file !== '' && at.file === this.#then.baseline.report.register?.file)
      return report.register === null ? 'gone' : 'undecided';
    if (this.#suppressed.has(`${rule}\n${key}`)) return 'undecided';
    if (key === null) return this.#fateOfPlace(finding);
    const seen = watch.seen(key);
    if (seen === undefined) return this.#mayBeUnread(finding) ? 'undecided' : 'gone';
    return this.#isInOrder(finding, seen) ? 'fixed' : 'undecided';
  }

  /** True where the record was read and the rule judged on it, and nothing hides what it would have found. */
  #isInOrder(finding: RenderedFinding, seen: SeenRecord): boolean {
    const { rule, at } = finding;
    if (this.#untold.has(kindOfFinding(finding)) || !this.#run.tells(finding)) return false;
    if (seen.unjudged.has(rule)) return false;
    if (this.#run.isBuiltIn(rule)) return at.field === null ? seen.doubtful.size === 0 : !seen.doubtful.has(at.field);
    return seen.judged.has(rule) || this.#ranThroughout(rule);
  }

  /** Of a rule that is judged when all records are in nobody knows which record it was blocked on. */
  #ranThroughout(rule: string): boolean {
    const one = this.#rules.get(rule);
    if (one === undefined || one.status === 'crashed' || one.status === 'not-run') return false;
    return (one.judged ?? 0) > 0 && one.blocked === 0 && one.notRun === 0;
  }

  /** True where not all was read of the place it stood in. */
  isUnread({ finding }: Pick<ThenFinding, 'finding'>): boolean {
    return this.#tables.presenceOf(finding.at) === 'unread';
  }

  #mayBeUnread(finding: RenderedFinding): boolean {
    if (this.isUnread({ finding })) return true;
    // as many records as there are without a key may be the ones that are missing
    const type = this.#then.tables.typesAt(finding.at);
    return this.#run.watch.unkeyed(type) >= (this.#unseen.get(type)?.size ?? 0);
  }

  #fateOfPlace(finding: RenderedFinding): Fate {
    const { at, rule } = finding;
    if (at.file === '') return nothingThere.has(rule) && this.#run.report.summary.records > 0 ? 'fixed' : 'undecided';
    const presence = this.#tables.presenceOf(at);
    if (presence === 'absent') return 'gone';
    if (presence === 'unread' || !this.#then.tables.isWhole(at) || !this.#run.tells(finding)) return 'undecided';
    // another kind of table than then has not mended that one
    const type = this.#then.tables.typesAt(at);
    if (type !== '' && type !== this.#tables.typesAt(at)) return 'undecided';
    return this.#run.isBuiltIn(rule) || this.#ranThroughout(rule) ? 'fixed' : 'undecided';
  }
}
