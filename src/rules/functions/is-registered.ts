import type { UnitRegister } from '../../model/register.js';
import { Failure } from './failure.js';

/**
 * True for the code of a unit in the register. Not run where a faulty entry may be of that unit: one of the same code, or one
 * of unknown code with the name that stands beside it; nor for enterprises and the like, which a register need not have.
 * @public used by generated rules
 */
export function isRegistered(code: string, name: string, register: UnitRegister): boolean | Failure {
  const unit = register.unitOf(code, name);
  return unit === 'unreliable' || unit === 'outside' ? new Failure('not-run', `register:${unit}`) : unit !== 'unlisted';
}
