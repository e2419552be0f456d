import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { optional } from '../optional-package.js';
import type { Database, Param, Queries } from './database.js';
import { lockDirectory } from './directory-lock.js';
import { StoreError } from './store-error.js';

/**
 * The embedded database: in memory, or in a folder that outlives the process.
 * @param snapshot file an empty database in memory is kept in, so that the next one need not be made anew; written where it is missing.
 */
export async function openPglite(directory: string | undefined, snapshot?: string): Promise<Database> {
  const { PGlite } = await optional(import('@electric-sql/pglite'), '@electric-sql/pglite');
  const unlock = directory === undefined ? () => {} : lockDirectory(directory);
  const open = async (): Promise<InstanceType<typeof PGlite>> => {
    try {
      if (directory !== undefined) return await PGlite.create({ dataDir: path.resolve(directory, 'database') });
      if (snapshot === undefined) return await PGlite.create();
      if (existsSync(snapshot)) return await PGlite.create({ loadDataDir: new Blob([readFileSync(snapshot)]) });
      const made = await PGlite.create();
      keepWhole(snapshot, new Uint8Array(await (await made.dumpDataDir('gzip')).arrayBuffer()));
      return made;
    } catch (error) {
      unlock();
      throw new StoreError(
        `数据文件夹「${directory}」里的数据库打不开：${(error as Error).message}。请换一个文件夹，或者用备份恢复`,
        `The database in ${directory} cannot be opened: ${(error as Error).message}`,
        { cause: error },
      );
    }
  };
  const pglite = await open();
  const queries = (of: Pick<typeof pglite, 'query'>): Queries => ({
    query: async <Row extends object>(sql: string, params: readonly Param[] = []) =>
      (await of.query<Row>(sql, [...params])).rows,
  });
  return {
    ...queries(pglite),
    alone: true,
    script: async (sql) => void (await pglite.exec(sql)),
    // there is one connection: transactions wait for one another
    transaction: (work) => pglite.transaction((tx) => work(queries(tx))),
    async close() {
      await pglite.close();
      unlock();
    },
  };
}

/** Writes a file that is there as a whole or not at all. */
function keepWhole(file: string, bytes: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const half = `${file}.${process.pid}`;
  writeFileSync(half, bytes);
  renameSync(half, file);
}
