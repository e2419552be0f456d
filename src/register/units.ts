import type { UnitAnswer, UnitPeriod, UnitRegister } from '../model/register.js';
import { comparableName } from '../standard/comparable-name.js';
import type { RegisterEntry } from './entry.js';
import { type EntryFault, periodsOf, type WholeEntry } from './entry-faults.js';
import { allNames } from './periods.js';

/** First character of codes given by the offices of establishment: to organs and institutions. Source: GB 32100—2015. */
const establishment = '1';

/** The units of a register by code and by name, and what is wrong with its entries between each other. */
export class Units implements UnitRegister {
  readonly usable: number;
  /** In the order of the entries. */
  readonly faults: readonly EntryFault[];
  readonly #units = new Map<string, readonly UnitPeriod[] | 'unreliable'>();
  /** Codes by name, one as a text: most names are of one unit. */
  readonly #byName = new Map<string, string | readonly string[]>();
  /** Names of entries whose code is not known. */
  readonly #homeless = new Set<string>();
  /** True where some entry may be of any unit: that a code is not listed then says nothing. */
  readonly #incomplete: boolean;

  /** @param entries in the order of the file. @param lost true where some rows could not be read as entries. */
  constructor(entries: readonly RegisterEntry[], lost: boolean) {
    const byCode = new Map<string, RegisterEntry[]>();
    let incomplete = lost;
    for (const entry of entries) {
      if (entry.code === null) {
        for (const name of entry.names) this.#homeless.add(comparableName(name));
        incomplete ||= entry.names.length === 0;
      } else {
        const known = byCode.get(entry.code);
        if (known === undefined) byCode.set(entry.code, [entry]);
        else known.push(entry);
      }
    }
    this.#incomplete = incomplete;
    const faults: EntryFault[] = [];
    let usable = 0;
    for (const [code, own] of byCode) {
      const whole = own.filter((entry): entry is WholeEntry => entry.period !== null);
      const { periods, faults: found } = periodsOf(whole);
      faults.push(...found);
      const reliable = found.length === 0 && whole.length === own.length;
      this.#units.set(code, reliable ? withKnownSuccessors(whole, periods, byCode, faults) : 'unreliable');
      if (!reliable) continue;
      usable += own.length;
      for (const name of allNames(periods)) this.#nameOf(code, comparableName(name));
    }
    this.usable = usable;
    this.faults = faults.sort((a, b) => a.ref.sheet - b.ref.sheet || a.ref.row - b.ref.row);
  }

  #nameOf(code: string, name: string): void {
    const known = this.#byName.get(name);
    if (known === undefined) this.#byName.set(name, code);
    else if (known !== code)
      this.#byName.set(name, [...new Set([...(typeof known === 'string' ? [known] : known), code])].sort());
  }

  /** Codes of the units, sorted. */
  get codes(): readonly string[] {
    return [...this.#units.keys()].sort();
  }

  unitOf(code: string, name?: string): UnitAnswer {
    const unit = this.#units.get(code);
    if (unit !== undefined) return unit;
    const mayBeListed =
      this.#incomplete || (name !== undefined && this.#homeless.size > 0 && this.#homeless.has(comparableName(name)));
    if (mayBeListed) return 'unreliable';
    return code.startsWith(establishment) ? 'unlisted' : 'outside';
  }

  codesNamed(name: string): readonly string[] {
    const known = this.#byName.get(comparableName(name)) ?? [];
    return typeof known === 'string' ? [known] : known;
  }
}

/** The periods, without successors the register does not have: whatever else the entry says does not hang on them. */
function withKnownSuccessors(
  entries: readonly WholeEntry[],
  periods: readonly UnitPeriod[],
  known: ReadonlyMap<string, unknown>,
  faults: EntryFault[],
): readonly UnitPeriod[] {
  const lost = entries.filter(({ period: { successorCode } }) => successorCode !== null && !known.has(successorCode));
  if (lost.length === 0) return periods;
  for (const { period, ref } of lost)
    faults.push({
      rule: 'register/unknown-successor',
      field: 'successorCode',
      ref,
      params: { code: period.successorCode! },
    });
  const without = new Set(lost.map(({ period }) => period));
  return periods.map((period) => (without.has(period) ? { ...period, successorCode: null } : period));
}
