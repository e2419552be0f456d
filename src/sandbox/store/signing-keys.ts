import type { SigningKey } from '../../receipts/sign.js';
import type { Queries } from './database.js';

/** All keys receipts were ever signed by, the one in use last. */
export async function signingKeys(queries: Queries): Promise<readonly SigningKey[]> {
  const rows = await queries.query<{ document: string }>('select document from signing_key order by added');
  return rows.map(({ document }) => JSON.parse(document) as SigningKey);
}

/** Puts a key into use. */
export async function addSigningKey(queries: Queries, key: SigningKey): Promise<void> {
  await queries.query('insert into signing_key (key_id, document) values ($1, $2)', [key.keyId, JSON.stringify(key)]);
}

/** Writes down until when a key was in use. */
export async function retireSigningKey(queries: Queries, key: SigningKey): Promise<void> {
  await queries.query('update signing_key set document = $2 where key_id = $1', [key.keyId, JSON.stringify(key)]);
}
