import type { UnitRegister } from '../../model/register.js';
import { Failure } from './failure.js';

/**
 * True for the code of a unit in the register. Not run where a faulty entry may be of that unit: one of the same code, or one
 * of unknown code with the name that stands beside it. @public used by generated rules
 */
export function isRegistered(code: string, name: string, register: UnitRegister): boolean | Failure {
  const unit = register.unitOf(code, name);
  return unit === 'unreliable' ? new Failure('not-run', 'register:unreliable') : unit !== 'unlisted';
}
