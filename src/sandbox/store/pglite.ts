import path from 'node:path';
import { optional } from '../optional-package.js';
import type { Database, Param, Queries } from './database.js';
import { lockDirectory } from './directory-lock.js';
import { StoreError } from './store-error.js';

/** The embedded database: in memory, or in a folder that outlives the process. */
export async function openPglite(directory: string | undefined): Promise<Database> {
  const { PGlite } = await optional(import('@electric-sql/pglite'), '@electric-sql/pglite');
  const unlock = directory === undefined ? () => {} : lockDirectory(directory);
  const open = async (): Promise<InstanceType<typeof PGlite>> => {
    try {
      return await PGlite.create(directory === undefined ? {} : { dataDir: path.resolve(directory, 'database') });
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
