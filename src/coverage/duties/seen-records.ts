import type { Fact } from '../../model/audit-state.js';
import type { Seen } from '../../model/obligation.js';
import type { RecordFilter, RuleContext } from '../../model/rule.js';
import { type LabelledPeriod, spanOf } from '../periods.js';
import type { SourceFact } from '../source-fact.js';
import type { AuditView } from '../view.js';
import { ask, askNeeded } from './ask.js';
import { keysOf } from './keys.js';
import { showingOf } from './showing.js';
import { nothingShown, type Shown, shownBy, together } from './shown.js';

/** Whether a record satisfies a filter; `doubtful` where nobody can say. */
function satisfies(filter: RecordFilter | undefined, fact: Fact, run: RuleContext): boolean | 'doubtful' {
  if (filter === undefined) return true;
  const answer = askNeeded(filter, fact, run);
  return answer.kind === 'unknown' ? 'doubtful' : answer.kind === 'value' && answer.value === true;
}

/** The records that show duties as done, found by key and period. Each is looked at once, in any order. */
export class SeenRecords {
  readonly #seen: Seen;
  readonly #byReport: boolean;
  readonly #periods: readonly LabelledPeriod[];
  readonly #shown = new Map<string, Shown>();
  /** End of the last period something is due for, by key: as records in order tell it, and as others do. */
  readonly #ends = { sure: new Map<string, string>(), doubtful: new Map<string, string>() };

  /**
   * @param periods those of the audit; where duties have none, the whole year.
   * @param byReport true where a record that does not say when it was done counts as done on the day of its report.
   */
  constructor(view: AuditView, seen: Seen, byReport: boolean, periods: readonly LabelledPeriod[]) {
    this.#seen = seen;
    this.#byReport = byReport;
    this.#periods = periods;
    const fields = [...(seen.unit === undefined ? [] : [seen.unit]), ...Object.keys(seen.by ?? {})];
    for (const one of view.standing(seen.type)) this.#add(one, keysOf(one.fact.record, fields), view);
  }

  /** What shows a duty of one of these keys in a period. */
  shown(keys: readonly string[], period: LabelledPeriod): Shown {
    return keys.reduce<Shown>((shown, key) => {
      const found = this.#shown.get(this.#place(key, period.label));
      return found === undefined ? shown : shown === nothingShown ? found : together(shown, found);
    }, nothingShown);
  }

  /**
   * The day periods end on or before that still have a duty of one of these keys; undefined where all have.
   * @param how `sure` as records in order show it, `doubtful` as records in error do.
   */
  end(keys: readonly string[], how: 'sure' | 'doubtful'): string | undefined {
    return keys
      .flatMap((key) => this.#ends[how].get(key) ?? [])
      .sort()
      .at(0);
  }

  #place(key: string, label: string): string {
    return this.#seen.in === undefined ? key : `${key}${label}`;
  }

  #add(one: SourceFact, keys: readonly string[], view: AuditView): void {
    if (keys.length === 0) return;
    const { fact } = one;
    const counts = satisfies(this.#seen.where, fact, view.run);
    const told = counts === false ? null : this.#periodOf(fact, view.run);
    if (told === null) return;
    const sure = counts === true && !fact.wrong;
    if (told.label !== undefined) {
      const shown = shownBy(showingOf(one, this.#seen, sure, this.#byReport, view), one);
      for (const key of keys) this.#show(this.#place(key, told.label), shown);
    }
    const ends = this.#seen.ends === undefined ? false : satisfies(this.#seen.ends, fact, view.run);
    if (ends === false || told.last === undefined) return;
    for (const key of keys) this.#end(sure && ends === true ? 'sure' : 'doubtful', key, told.last);
  }

  /** Period of a record among those of the audit, and its last day; null where it is not known to be of any. */
  #periodOf(fact: Fact, run: RuleContext): { readonly label?: string; readonly last?: string } | null {
    if (this.#seen.in === undefined) return { label: '' };
    const answer = ask(this.#seen.in, fact, run);
    // one whose period cannot be relied on, such as a commitment for two years, shows nothing of any
    if (answer.kind !== 'value') return null;
    const told = String(answer.value);
    const span = spanOf(told);
    if (span === undefined) return null;
    const period = this.#periods.find(
      ({ label, start, end }) => label === told || (span.start === span.end && start <= told && told <= end),
    );
    return { ...(period === undefined ? {} : { label: period.label }), last: period?.end ?? span.end };
  }

  #show(place: string, shown: Shown): void {
    const known = this.#shown.get(place);
    this.#shown.set(place, known === undefined ? shown : together(known, shown));
  }

  #end(how: 'sure' | 'doubtful', key: string, day: string): void {
    const known = this.#ends[how].get(key);
    if (known === undefined || day < known) this.#ends[how].set(key, day);
  }
}
