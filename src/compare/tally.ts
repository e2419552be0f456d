import type { ChangeCounts, ComparisonGroup } from '../model/comparison.js';
import type { Severity } from '../model/finding.js';

type Counts = { -readonly [K in keyof ChangeCounts]: number };

const zero = (): Counts => ({ added: 0, remaining: 0, undecidedNow: 0, fixed: 0, gone: 0, undecided: 0 });

interface Kind {
  readonly counts: Counts;
  /** Its findings of this run and of the earlier report, by what they weigh. */
  readonly now: Set<Severity>;
  readonly before: Set<Severity>;
}

/** Counts changes by severity, and by rule and field. */
export class Tally {
  readonly counts: Readonly<Record<Severity, Counts>> = { error: zero(), warning: zero(), info: zero() };
  readonly #kinds = new Map<string, Kind>();

  add(kind: string, severity: Severity, change: 'added' | 'remaining' | 'undecidedNow', count: number): void {
    if (count > 0) this.#add(kind, severity, change, count).now.add(severity);
  }

  addThen(kind: string, severity: Severity, change: 'fixed' | 'gone' | 'undecided', count: number): void {
    if (count > 0) this.#add(kind, severity, change, count).before.add(severity);
  }

  #add(kind: string, severity: Severity, change: keyof ChangeCounts, count: number): Kind {
    this.counts[severity][change] += count;
    let own = this.#kinds.get(kind);
    if (own === undefined) {
      own = { counts: zero(), now: new Set(), before: new Set() };
      this.#kinds.set(kind, own);
    }
    own.counts[change] += count;
    return own;
  }

  get groups(): ComparisonGroup[] {
    return [...this.#kinds]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, { counts, now, before }]) => {
        const [rule = '', field = ''] = kind.split('\n');
        return { rule, severity: heaviest(now) ?? heaviest(before)!, field: field || null, counts };
      });
  }
}

const heaviest = (severities: ReadonlySet<Severity>): Severity | undefined =>
  (['error', 'warning', 'info'] as const).find((severity) => severities.has(severity));
