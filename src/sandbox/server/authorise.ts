import { ProblemError } from '../problem.js';
import { findToken, type KnownToken, type Tenant } from '../store/tenants.js';
import { stated } from '../times.js';
import type { Call } from './call.js';

const bearerOf = (authorization: string | undefined): string | undefined =>
  /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];

/** Who asks, by its token; undefined where nobody says so, or it is not known. */
export async function tokenOf({ headers, platform }: Call): Promise<KnownToken | undefined> {
  const bearer = bearerOf(headers['authorization']);
  return bearer === undefined ? undefined : findToken(platform.database, bearer);
}

/** The tenant where the token allows what is asked. @throws {ProblemError} where it does not. */
export function authorised(call: Call, token: KnownToken | undefined, scope: string): Tenant {
  if (bearerOf(call.headers['authorization']) === undefined) {
    throw new ProblemError(
      'TOKEN_MISSING',
      '请在 Authorization 里带上 Bearer 令牌；令牌用 POST /oauth/token 取',
      'Send a bearer token in Authorization; POST /oauth/token gives one',
    );
  }
  if (token === undefined) {
    throw new ProblemError('TOKEN_INVALID', '请重新取令牌，并核对平台地址', 'Get a new token and check the address');
  }
  const { expiresAt } = token;
  if (expiresAt !== undefined && expiresAt <= call.platform.clock.text()) {
    throw new ProblemError('TOKEN_EXPIRED', '请重新取令牌再发', 'Get a new token and send again', {
      serverTime: stated(call.platform.clock.text()),
    });
  }
  if (!token.scopes.includes(scope)) {
    throw new ProblemError(
      'SCOPE_MISSING',
      `需要权限「${scope}」，令牌只有「${token.scopes.join(' ')}」；取令牌时请写明 scope`,
      `Scope ${scope} is needed; the token has ${token.scopes.join(' ')}`,
      { expected: scope, actual: token.scopes.join(' ') },
    );
  }
  return token.tenant;
}

const any = '*';

/** Whether a tenant may see or send what is of a unit. */
export const actsFor = ({ unitCode, actsFor: others }: Tenant, unit: string): boolean =>
  unit === unitCode || others.includes(any) || others.includes(unit);

/** The unit a request to read is about: the tenant’s own unless another one is named. */
export function unitOf(tenant: Tenant, named: string | null | undefined): string {
  const unit = named ?? tenant.unitCode;
  if (!actsFor(tenant, unit)) {
    throw new ProblemError(
      'ORG_MISMATCH',
      `「${unit}」不是本单位（${tenant.unitCode}），也没有代它的授权`,
      `${unit} is neither your unit (${tenant.unitCode}) nor one you act for`,
      { expected: tenant.unitCode, actual: unit },
    );
  }
  return unit;
}

/** Refuses to take what is of a unit the tenant may not report for, or of another one than it says. */
export function verifyReporter(tenant: Tenant, unit: string, actingFor: string | undefined): void {
  if (actingFor !== undefined && actingFor !== unit) {
    throw new ProblemError(
      'ORG_MISMATCH',
      `Gi-Acting-For 是「${actingFor}」，批次的数据来源单位是「${unit}」，两者应当相同`,
      `Gi-Acting-For is ${actingFor}, the batch is of ${unit}`,
      { expected: actingFor, actual: unit },
    );
  }
  if (actsFor(tenant, unit)) return;
  const about = { expected: tenant.unitCode, actual: unit };
  if (actingFor !== undefined) {
    throw new ProblemError(
      'DELEGATION_MISSING',
      `没有代「${unit}」报送的授权，请先由该单位授权`,
      `There is no delegation for ${unit}`,
      about,
    );
  }
  throw new ProblemError(
    'ORG_MISMATCH',
    `批次的数据来源单位「${unit}」不是本单位（${tenant.unitCode}），也没有代它的授权`,
    `The batch is of ${unit}, which is neither your unit (${tenant.unitCode}) nor one you act for`,
    about,
  );
}
