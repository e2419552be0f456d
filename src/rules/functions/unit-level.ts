import type { UnitRegister } from '../../model/register.js';
import { periodOn } from '../../register/periods.js';
import { unitIn } from '../unit-in.js';
import { Failure } from './failure.js';

/** Code of the level of a unit on a day. @public used by generated rules */
export function unitLevel(code: string, day: string, register: UnitRegister): string | Failure {
  const unit = unitIn(register, code);
  return unit instanceof Failure ? unit : periodOn(unit, day).adminLevel;
}
