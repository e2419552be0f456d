import type { UnitRegister } from '../../model/register.js';
import { Failure } from './failure.js';

/**
 * True for the host of a unit’s own website as the register has it, or a host below it; false without a register and for
 * units it does not list. @public used by generated rules
 */
export function isOwnSite(host: string, code: string, register: UnitRegister | undefined): boolean | Failure {
  const unit = register?.unitOf(code) ?? 'unlisted';
  if (unit === 'unreliable') return new Failure('not-run', 'register:unreliable');
  if (unit === 'unlisted' || unit === 'outside') return false;
  return unit.some(
    ({ websiteDomain }) => websiteDomain !== null && `.${host}`.endsWith(`.${websiteDomain.toLowerCase()}`),
  );
}
