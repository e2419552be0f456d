import { createHash, randomBytes } from 'node:crypto';
import type { Queries } from './database.js';

/** Somebody who may come to the sandbox: a unit’s system, or a centre that reports for others. */
export interface Tenant {
  /** `client_id`, and the name of the tenant’s data. */
  readonly tenant: string;
  readonly unitCode: string;
  readonly unitName: string;
  /** Units it may report for besides its own; `*` is any. */
  readonly actsFor: readonly string[];
  readonly secret: string;
  readonly fixedToken: string;
}

interface Row {
  readonly tenant: string;
  readonly unit_code: string;
  readonly unit_name: string;
  readonly acts_for: string;
  readonly secret: string;
  readonly fixed_token: string;
}

const columns = 'tenant, unit_code, unit_name, acts_for, secret, fixed_token';

const tenantOf = (row: Row): Tenant => ({
  tenant: row.tenant,
  unitCode: row.unit_code,
  unitName: row.unit_name,
  actsFor: JSON.parse(row.acts_for) as string[],
  secret: row.secret,
  fixedToken: row.fixed_token,
});

/** Adds those that are not there yet. */
export async function addTenants(queries: Queries, tenants: readonly Tenant[]): Promise<void> {
  for (const { tenant, unitCode, unitName, actsFor, secret, fixedToken } of tenants) {
    await queries.query(`insert into tenant (${columns}) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`, [
      tenant,
      unitCode,
      unitName,
      JSON.stringify(actsFor),
      secret,
      fixedToken,
    ]);
  }
}

/** Gives tenants that still have the secrets everybody knows others. */
export async function replaceKnownSecrets(queries: Queries, known: readonly Tenant[]): Promise<void> {
  const random = (): string => randomBytes(18).toString('base64url');
  for (const { tenant, secret } of known) {
    await queries.query('update tenant set secret = $3, fixed_token = $4 where tenant = $1 and secret = $2', [
      tenant,
      secret,
      random(),
      random(),
    ]);
  }
}

export async function allTenants(queries: Queries): Promise<readonly Tenant[]> {
  return (await queries.query<Row>(`select ${columns} from tenant order by tenant`)).map(tenantOf);
}

/** A token that is known, with what it may do; `expiresAt` is missing for a fixed one. */
export interface KnownToken {
  readonly tenant: Tenant;
  readonly scopes: readonly string[];
  readonly expiresAt?: string;
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

export async function addToken(
  queries: Queries,
  token: string,
  tenant: string,
  scopes: readonly string[],
  expiresAt: string,
): Promise<void> {
  await queries.query('insert into token (token_hash, tenant, scopes, expires_at) values ($1, $2, $3, $4)', [
    hashOf(token),
    tenant,
    scopes.join(' '),
    expiresAt,
  ]);
}

export async function findToken(queries: Queries, token: string): Promise<KnownToken | undefined> {
  const [fixed] = await queries.query<Row>(`select ${columns} from tenant where fixed_token = $1`, [token]);
  if (fixed !== undefined) return { tenant: tenantOf(fixed), scopes: ['read', 'submit'] };
  const [given] = await queries.query<Row & { scopes: string; expires_at: string }>(
    `select ${columns}, scopes, expires_at from token join tenant using (tenant) where token_hash = $1`,
    [hashOf(token)],
  );
  return given && { tenant: tenantOf(given), scopes: given.scopes.split(' '), expiresAt: given.expires_at };
}
