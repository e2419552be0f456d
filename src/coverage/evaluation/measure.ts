import type { Cell } from '../../model/audit-report.js';
import type { How, Measure, MeasureSource } from '../../model/evaluation.js';
import type { RuleContext } from '../../model/rule.js';
import { compareDecimals, isDecimal, multiplyDecimals } from '../../standard/decimal.js';
import { valueIn } from '../../standard/group-by.js';
import { comparePlaces, type SourceFact } from '../source-fact.js';
import { byRecord, weightOf } from '../versions.js';
import type { AuditView } from '../view.js';
import { Joins, type Seen } from './joins.js';
import type { Placing } from './placing.js';
import { Tally } from './tally.js';

/** What a record adds; null where it does not count. */
type Added = { readonly part: string; readonly whole: string } | 'unknown' | null;

/** Works out measures over one audit. */
export class Meter {
  readonly #view: AuditView;
  readonly #cells: readonly Cell[];
  readonly #run: RuleContext;
  readonly #joins: Joins;

  constructor(view: AuditView, cells: readonly Cell[]) {
    this.#view = view;
    this.#cells = cells;
    this.#run = { ...view.run, parameters: { ...view.run.parameters, year: view.settings.year } };
    this.#joins = new Joins(view, this.#run);
  }

  /**
   * The measure in each place. Behind a share is what keeps the numerator below the denominator, behind a sum all that counts.
   * Places where nothing counts and nothing is unknown are left out.
   */
  tallies(measure: Measure, how: How, placing: Placing): ReadonlyMap<string, Tally> {
    const tallies = new Map<string, Tally>();
    const at = (place: string): Tally => valueIn(tallies, place, () => new Tally());
    if (measure.kind === 'duties') this.#duties(measure.obligations, placing, at);
    else for (const source of measure.sources) this.#records(source, how, placing, at);
    return tallies;
  }

  #duties(obligations: readonly string[], placing: Placing, at: (place: string) => Tally): void {
    for (const { obligation, holder, met, lateCount, missing, unknown } of this.#cells) {
      const due = met + lateCount + missing;
      if (!obligations.includes(obligation) || due + unknown === 0) continue;
      const tally = at(placing.ofHolder(holder));
      tally.add(String(met), String(due), due, null, lateCount + missing);
      tally.unknown += unknown;
    }
  }

  #records(source: MeasureSource, how: How, placing: Placing, at: (place: string) => Tally): void {
    for (const versions of byRecord([...this.#view.standing(source.type)].sort(comparePlaces))) {
      const [one, ...others] = versions.map((version) => this.#placed(source, version, placing));
      const agree = others.every((other) => JSON.stringify(other) === JSON.stringify(one));
      // several changes of a record stand: which is the last nobody says, so that they must agree
      const counting = [one!, ...others].find(({ added }) => added !== null);
      if (counting === undefined) continue;
      const tally = at(counting.place);
      const weight = weightOf(versions[0]!.fact);
      if (!agree || counting.added === null || counting.added === 'unknown') tally.unknown += weight;
      else {
        const { part, whole } = counting.added;
        const behind = how === 'sum' || compareDecimals(part, whole) < 0 ? weight : 0;
        const times = (value: string): string => multiplyDecimals(value, String(weight));
        tally.add(times(part), times(whole), weight, versions[0]!, behind);
      }
    }
    for (const one of this.#joins.lost(source)) at(placing.ofRecord(one, undefined)).unknown += weightOf(one.fact);
  }

  #placed(source: MeasureSource, one: SourceFact, placing: Placing): { readonly added: Added; readonly place: string } {
    const seen = this.#joins.latest(source, one.fact);
    const added = this.#added(source, seen, !one.fact.wrong);
    return { added, place: added === null ? '' : placing.ofRecord(one, this.#joins.unitOf(source, seen)) };
  }

  #added(source: MeasureSource, seen: Seen, sound: boolean): Added {
    const { record, faulty } = seen;
    const isFaulty = (fields: readonly string[]): boolean => fields.some((name) => faulty.includes(name));
    const counts = source.of === undefined ? true : source.of(record, this.#run);
    if (counts === false && !isFaulty(source.asks)) return null;
    if (counts !== true || isFaulty(source.reads)) return 'unknown';
    const part = this.#part(source, seen, sound);
    const whole = source.whole === undefined ? '1' : numberOf(source.whole(record, this.#run));
    return part === undefined || whole === undefined ? 'unknown' : { part, whole };
  }

  #part({ part, sound: asksSound, refers }: MeasureSource, { record }: Seen, sound: boolean): string | undefined {
    if (asksSound) return numberOf(sound);
    if (refers === undefined) return part === undefined ? '1' : numberOf(part(record, this.#run));
    const id = record[refers.field];
    if (typeof id !== 'string') return '0';
    // earlier batches are not known: where there is no record of the type at all, nobody can say
    if (this.#view.standing(refers.type).length === 0) return undefined;
    return numberOf(this.#joins.with(refers.type, 'recordId', id).length > 0);
  }
}

/** A decimal, or 1 and 0 for true and false; undefined for what is absent or could not be worked out. */
function numberOf(value: unknown): string | undefined {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'string' && isDecimal(value) ? value : undefined;
}
