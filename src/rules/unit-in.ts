import type { UnitPeriod, UnitRegister } from '../model/register.js';
import { Failure } from './functions/failure.js';

/** The periods of a unit, or why the register gives none: it is not listed, or its entries cannot be relied on. */
export function unitIn(register: UnitRegister, code: string): readonly UnitPeriod[] | Failure {
  const unit = register.unitOf(code);
  return typeof unit === 'string' ? new Failure('not-run', `register:${unit}`) : unit;
}
