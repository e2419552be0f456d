import type { UnitRegister } from '../../model/register.js';

/** Codes of the units that have or had a name. @public used by generated rules */
export const codesNamed = (name: string, register: UnitRegister): readonly string[] => register.codesNamed(name);
