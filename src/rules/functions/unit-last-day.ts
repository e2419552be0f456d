import type { UnitRegister } from '../../model/register.js';
import { lastDayOf } from '../../register/periods.js';
import { unitIn } from '../unit-in.js';
import { Failure } from './failure.js';

/** The last day of a unit that was merged, split or struck off; the rule is at fault for one that goes on. @public used by generated rules */
export function unitLastDay(code: string, register: UnitRegister): string | Failure {
  const unit = unitIn(register, code);
  return unit instanceof Failure ? unit : (lastDayOf(unit) ?? new Failure('crash', 'unit-goes-on'));
}
