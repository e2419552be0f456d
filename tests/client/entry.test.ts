import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const run = (code: string, module: boolean): string =>
  execFileSync(process.execPath, [...(module ? ['--input-type=module'] : []), '-e', code], {
    encoding: 'utf8',
    cwd: process.cwd(),
  }).trim();

/** What goes on but for the program’s own output. */
const going = 'process.getActiveResourcesInfo().filter((one) => !/Pipe|Close|TTY|FSReq/.test(one))';
const idle = `JSON.stringify([${going}, typeof Client, typeof clientCredentials])`;

test('as an ES module: nothing goes on at import', () => {
  const code = `import { Client, clientCredentials } from 'lucheng/client'; console.log(${idle})`;
  expect(JSON.parse(run(code, true))).toEqual([[], 'function', 'function']);
});

test('as CommonJS: nothing goes on at import, and errors of the two copies are one kind', () => {
  const code = `const { Client, clientCredentials, isIntegrityError } = require('lucheng/client');
    console.log(${idle});
    const client = new Client({ baseUrl: 'http://127.0.0.1:9/gi/v1', mode: 'sandbox' });
    const made = ${going};
    import('lucheng/client').then((copy) => {
      try { new copy.Client({ baseUrl: 'x', mode: 'live' }); } catch (error) {
        console.log(JSON.stringify([made, copy.Client === Client, isIntegrityError(error)]));
      }
    })`;
  expect(
    run(code, false)
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    [[], 'function', 'function'],
    [[], false, true],
  ]);
});

test.each([
  ['lucheng', false],
  ['lucheng/client', true],
])('%s loads undici: %s', (entry, loads) => {
  const code = `import '${entry}'; import { createRequire } from 'node:module';
    console.log(Object.keys(createRequire(import.meta.url).cache).some((file) => file.includes('undici')))`;
  expect(run(code, true)).toBe(String(loads));
});
