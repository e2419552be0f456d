import type { Pool as PgPool } from 'pg';
import { optional } from '../optional-package.js';
import type { Database, Param, Queries } from './database.js';
import { StoreError } from './store-error.js';

/** Two transactions were in each other’s way; one of them may simply be run again. */
const again: ReadonlySet<string> = new Set(['40001', '40P01']);
const attempts = 5;

/** A PostgreSQL server, which several sandbox processes may share. */
export async function openPostgres(url: string): Promise<Database> {
  const { Pool } = (await optional(import('pg'), 'pg')).default;
  const pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 });
  // a connection that breaks while idle is replaced at the next query, which tells if the server is gone
  pool.on('error', () => {});
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw new StoreError(
      `连不上数据库：${(error as Error).message}。请核对地址、用户、密码，以及数据库是否已经启动`,
      `No connection to the database: ${(error as Error).message}`,
      { cause: error, isRemote: true },
    );
  }
  return {
    ...queries(pool),
    alone: false,
    script: async (sql) => void (await pool.query(sql)),
    async transaction(work) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await inTransaction(pool, work);
        } catch (error) {
          if (attempt === attempts || !again.has((error as { code?: string }).code ?? '')) throw error;
        }
      }
    },
    close: () => pool.end(),
  };
}

const queries = (of: Pick<PgPool, 'query'>): Queries => ({
  query: async <Row extends object>(sql: string, params: readonly Param[] = []) =>
    (await of.query(sql, [...params])).rows as Row[],
});

async function inTransaction<T>(pool: PgPool, work: (tx: Queries) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(queries(client));
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    // a connection that cannot even take back is thrown away
    await client.query('rollback').then(
      () => client.release(),
      (broken: Error) => client.release(broken),
    );
    throw error;
  }
}
