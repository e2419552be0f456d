import type { RecordPlace } from '../../model/audit-report.js';
import { addDecimals } from '../../standard/decimal.js';
import { comparePlaces, type SourceFact } from '../source-fact.js';
import type { AuditView } from '../view.js';

/** Places listed of the records behind a number. */
const listed = 20;

/** What a measure adds up to in one place. The order in which records come in is of no consequence. */
export class Tally {
  part = '0';
  whole = '0';
  /** Records that count. */
  records = 0;
  /** Records of which nobody can say whether they count, or what they add. */
  unknown = 0;
  /** Exact number of the records that make the number what it is: those that count, or that keep a share below the whole. */
  behindCount = 0;
  readonly #behind: SourceFact[] = [];

  /** @param at the record; null where there is none to show. */
  add(part: string, whole: string, count: number, at: SourceFact | null, behind: number): void {
    this.part = addDecimals(this.part, part);
    this.whole = addDecimals(this.whole, whole);
    this.records += count;
    this.behindCount += behind;
    if (behind > 0 && at !== null) this.#behind.push(at);
  }

  /** The records behind it, by place. */
  behind(): readonly SourceFact[] {
    return this.#behind.sort(comparePlaces);
  }

  /** Where the first of them stand. */
  places(view: AuditView): readonly RecordPlace[] {
    return this.behind()
      .slice(0, listed)
      .map((one) => view.placeOf(one));
  }
}
