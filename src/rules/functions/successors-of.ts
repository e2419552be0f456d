import type { UnitRegister } from '../../model/register.js';
import { isAbolishedOn, periodOn } from '../../register/periods.js';

/**
 * Who took over from a unit that was no more on a day, each with name and code, one after the other up to one that goes on;
 * empty where the register names nobody. @public used by generated rules
 */
export function successorsOf(code: string, day: string, register: UnitRegister): readonly string[] {
  const found: string[] = [];
  const passed = new Set([code]);
  for (let at: string | null = code; at !== null; ) {
    const unit = register.unitOf(at);
    const next: string | null =
      typeof unit === 'string' || !isAbolishedOn(unit, day) ? null : unit.at(-1)!.successorCode;
    if (next === null || passed.has(next)) return found;
    passed.add(next);
    const successor = register.unitOf(next);
    found.push(typeof successor === 'string' ? next : `${periodOn(successor, day).name}（${next}）`);
    at = next;
  }
  return found;
}
