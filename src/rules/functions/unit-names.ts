import type { UnitRegister } from '../../model/register.js';
import { allNames } from '../../register/periods.js';
import { unitIn } from '../unit-in.js';
import { Failure } from './failure.js';

/** Every name a unit has or had. @public used by generated rules */
export function unitNames(code: string, register: UnitRegister): readonly string[] | Failure {
  const unit = unitIn(register, code);
  return unit instanceof Failure ? unit : allNames(unit);
}
