import type { Database } from './database.js';
import { migrate } from './migrations.js';
import { openPglite } from './pglite.js';
import { openPostgres } from './postgres.js';

/** Where the sandbox keeps what it is sent: neither is in memory. */
export interface StoreOptions {
  /** A folder of this sandbox alone. */
  readonly data?: string | undefined;
  /** `postgres://…` */
  readonly postgres?: string | undefined;
  /** File for a sandbox in memory to start from, which makes starting four times as fast; written where it is missing. */
  readonly snapshot?: string | undefined;
}

export async function openDatabase({ data, postgres, snapshot }: StoreOptions): Promise<Database> {
  const database = postgres === undefined ? await openPglite(data, snapshot) : await openPostgres(postgres);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
