import type { RecordCount } from '../../model/audit-state.js';
import type { RecordType } from '../../model/record-type.js';
import { detached } from '../../standard/characters.js';
import { compareTexts } from '../../standard/compare-texts.js';
import { UnitCount } from './unit-count.js';

/**
 * Counts of the records of one type by reporting unit. So many units have counts of their own; records of further ones are
 * counted together, and of their codes it is only known how many there are.
 */
export class UnitCounts {
  readonly type: RecordType;
  readonly #most: number;
  readonly #units = new Map<string, UnitCount>();
  #rest: UnitCount | undefined;
  readonly #further = new Set<string>();
  #lastCode: string | undefined;
  #last: UnitCount | undefined;

  /** @param most most units with counts of their own. */
  constructor(type: RecordType, most: number = Number.POSITIVE_INFINITY) {
    this.type = type;
    this.#most = most;
  }

  /** The counts for a unit; of a unit without a reliable code those of the empty one. */
  of(code: string): UnitCount {
    // most tables come from one unit
    if (code === this.#lastCode) return this.#last!;
    this.#last = this.#countOf(code);
    this.#lastCode = code;
    return this.#last;
  }

  #countOf(code: string): UnitCount {
    const known = this.#units.get(code);
    if (known !== undefined) return known;
    if (this.#units.size >= this.#most) {
      if (!this.#further.has(code)) this.#further.add(detached(code));
      this.#rest ??= new UnitCount(this.type);
      return this.#rest;
    }
    const count = new UnitCount(this.type);
    this.#units.set(detached(code), count);
    return count;
  }

  /** How many units there are, those without counts of their own among them. */
  get unitCount(): number {
    return this.#units.size + this.#further.size;
  }

  /** What was counted of each unit, by code. */
  get units(): readonly (readonly [code: string, count: UnitCount])[] {
    return [...this.#units].sort(([a], [b]) => compareTexts(a, b));
  }

  /** What was counted of all units that have no counts of their own; undefined where each has. */
  get rest(): UnitCount | undefined {
    return this.#rest;
  }

  /** What was counted, by unit, as it is kept. */
  finish(): readonly RecordCount[] {
    return this.units.map(([unit, count]) => count.finish(this.type, unit));
  }
}
