import { createRequire } from 'node:module';
import pg from 'pg';
import type { Database } from '../../src/sandbox/store/database.js';
import { openDatabase } from '../../src/sandbox/store/open-database.js';

const pglite = createRequire(import.meta.url)('../../node_modules/@electric-sql/pglite/package.json') as {
  version: string;
};
const { LUCHENG_POSTGRES } = process.env;

/** Databases the store is tried on; a PostgreSQL server where `LUCHENG_POSTGRES` names one. */
export const databases: readonly { readonly name: string; readonly isThere: boolean }[] = [
  { name: 'PGlite', isThere: true },
  { name: 'PostgreSQL（环境变量 LUCHENG_POSTGRES 没有给地址则跳过）', isThere: LUCHENG_POSTGRES !== undefined },
];

/** Made by the first test that needs it; a new version of PGlite has another one. */
export const snapshot = `build/pglite-${pglite.version}.tar.gz`;

let schemas = 0;

/** The address of an empty schema of the PostgreSQL server, and what takes the schema away again. */
export async function emptySchema(): Promise<{ readonly url: string; drop(): Promise<void> }> {
  schemas += 1;
  const schema = `lucheng_test_${process.pid}_${schemas}`;
  const run = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: LUCHENG_POSTGRES });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await run(`create schema ${schema}`);
  const url = new URL(LUCHENG_POSTGRES!);
  url.searchParams.set('options', `-csearch_path=${schema}`);
  return { url: url.href, drop: () => run(`drop schema ${schema} cascade`) };
}

/** An empty database of the kind. */
export async function openEmpty(name: string): Promise<Database> {
  if (name === 'PGlite') return openDatabase({ snapshot });
  const { url, drop } = await emptySchema();
  const database = await openDatabase({ postgres: url });
  return {
    ...database,
    async close() {
      await database.close();
      await drop();
    },
  };
}
