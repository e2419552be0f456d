import type { UnitRegister } from '../../model/register.js';
import { namesBy } from '../../register/periods.js';
import { unitIn } from '../unit-in.js';
import { Failure } from './failure.js';

/** The names a unit could go by on a day: the one it had then, and those before. @public used by generated rules */
export function unitNamesBy(code: string, day: string, register: UnitRegister): readonly string[] | Failure {
  const unit = unitIn(register, code);
  return unit instanceof Failure ? unit : namesBy(unit, day);
}
