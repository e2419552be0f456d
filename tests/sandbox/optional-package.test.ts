import { expect, test } from 'vitest';
import { optional } from '../../src/sandbox/optional-package.js';

const missing = (name: string, code: string): Promise<never> =>
  Promise.reject(Object.assign(new Error(`Cannot find package '${name}' imported from x.js`), { code }));

test.each(['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'])('%s: how the packages are installed is told', async (code) => {
  await expect(optional(missing('@electric-sql/pglite', code), '@electric-sql/pglite')).rejects.toMatchObject({
    name: 'MissingPackageError',
    message: expect.stringContaining('npm install hono @hono/node-server @electric-sql/pglite'),
    en: expect.stringContaining('npm install hono @hono/node-server @electric-sql/pglite'),
  });
});

test('another package that is missing is no matter of these', async () => {
  await expect(optional(missing('elsewhere', 'ERR_MODULE_NOT_FOUND'), 'hono')).rejects.toThrow('elsewhere');
});
