import { codeSets } from '../generated/code-sets.js';
import type { StateRegister } from '../model/audit-state.js';
import type { UnitPeriod } from '../model/register.js';
import { periodOn } from '../register/periods.js';

/** What the registers of an audit say of a code. */
export type UnitEntry = readonly UnitPeriod[] | 'unreliable' | 'conflicting' | 'unlisted';

const divisionNames: ReadonlyMap<string, string> = new Map(
  codeSets['division']!.codes.map(({ code, label }) => [code, label]),
);

/** The units of all registers of an audit: each city may bring its own; what two of them say differently of a unit is of no use. */
export class AuditUnits {
  /** Codes in order. */
  readonly codes: readonly string[];
  readonly #units = new Map<string, UnitEntry>();

  constructor(registers: readonly StateRegister[]) {
    for (const { units } of registers)
      for (const { code, periods } of units) {
        const known = this.#units.get(code);
        const same = known === undefined || JSON.stringify(known) === JSON.stringify(periods);
        this.#units.set(code, same ? periods : 'conflicting');
      }
    this.codes = [...this.#units.keys()].sort();
  }

  of(code: string): UnitEntry {
    return this.#units.get(code) ?? 'unlisted';
  }

  /** The name a unit goes by on a day, or that of a division; empty where nobody says. */
  nameOf(code: string, day: string): string {
    const entry = this.of(code);
    return typeof entry === 'string' ? (divisionNames.get(code) ?? '') : periodOn(entry, day).name;
  }

  /** The division a unit is in on a day; null where nobody says. */
  divisionOf(code: string, day: string): string | null {
    const entry = this.of(code);
    return typeof entry === 'string' ? null : periodOn(entry, day).divisionCode;
  }
}
