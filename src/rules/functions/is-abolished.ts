import type { UnitRegister } from '../../model/register.js';
import { isAbolishedOn } from '../../register/periods.js';
import { unitIn } from '../unit-in.js';
import { Failure } from './failure.js';

/** True where a unit had been merged, split or struck off before a day. @public used by generated rules */
export function isAbolished(code: string, day: string, register: UnitRegister): boolean | Failure {
  const unit = unitIn(register, code);
  return unit instanceof Failure ? unit : isAbolishedOn(unit, day);
}
