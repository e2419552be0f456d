import { execFile, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StartedSandbox, startForTests } from '../sandbox/started.js';
import { consumer } from './consumer.js';

const run = promisify(execFile);
let sandbox: StartedSandbox;
let user: ReturnType<typeof consumer>;

beforeAll(async () => {
  user = consumer();
  sandbox = await startForTests();
  cpSync('examples/sdk', user.folder, { recursive: true });
  writeFileSync(path.join(user.folder, 'package.json'), '{ "type": "module" }\n');
}, 120_000);
afterAll(async () => {
  await sandbox?.close();
  user?.remove();
});

/** What a program of the consumer prints, with the sandbox as its platform. */
async function printed(file: string, env: Record<string, string> = {}): Promise<string> {
  const unit = sandbox.credentials.find(({ unitCode }) => unitCode === '11370100MADEUP128H')!;
  const { stdout } = await run(process.execPath, [file], {
    cwd: user.folder,
    env: {
      ...process.env,
      LUCHENG_BASE_URL: sandbox.url,
      LUCHENG_MODE: 'sandbox',
      LUCHENG_CLIENT_ID: unit.clientId,
      LUCHENG_CLIENT_SECRET: unit.clientSecret,
      ...env,
    },
  });
  return stdout;
}

/** Compiles programs of the consumer as strictly as can be, declarations of the package among what is checked. */
function compiled(files: readonly string[], module: 'nodenext' | 'node16' = 'nodenext'): void {
  const { stdout, status } = spawnSync(
    process.execPath,
    [
      path.resolve('node_modules/@typescript/native/bin/tsc'),
      ...files,
      ...['--module', module, '--target', 'es2022', '--strict', '--skipLibCheck', 'false', '--allowJs'],
      ...['--types', 'node', '--rootDir', '.', '--outDir', 'out'],
    ],
    { encoding: 'utf8', cwd: user.folder },
  );
  expect(stdout).toBe('');
  expect(status).toBe(0);
  writeFileSync(path.join(user.folder, 'out/package.json'), '{ "type": "module" }\n');
}

describe('the programs of examples/sdk run as they stand, with the packed package', () => {
  test('each is run here', () => {
    expect(readdirSync('examples/sdk').sort()).toEqual([
      'arrears.mjs',
      'batch-from-database.mjs',
      'correction.ts',
      'first-submission.mjs',
      'follow-events.cjs',
    ]);
  });

  test('first-submission.mjs (JavaScript, ESM)', async () => {
    expect(await printed('first-submission.mjs')).toMatch(
      /^已收妥 \S+，收到时间 \S+\n接收 1 条，重复 0 条，退回 0 条\n11370100MADEUP128H-401-20260317-000001：accepted\S*\n[\s\S]*办理回执 \S+ 沙箱—无法律效力\n$/,
    );
  });

  test('run again, it is recognised', async () => {
    expect(await printed('first-submission.mjs')).toContain('接收 0 条，重复 1 条，退回 0 条');
  });

  test('correction.ts (TypeScript, ESM)', async () => {
    compiled(['correction.ts']);
    expect(await printed('out/correction.js')).toMatch(/^accepted[^\n]*\n第 1 版 sha-256:\w+\n第 2 版 sha-256:\w+\n$/);
  });

  test('follow-events.cjs (JavaScript, CommonJS)', async () => {
    const lines = (await printed('follow-events.cjs', { FOLLOW_MS: '3000' })).trim().split('\n');
    const types = lines.map((line) => line.split(' ')[2]);
    expect(types).toEqual(
      expect.arrayContaining(['submission.received', 'submission.completed', 'record.accepted', 'record.superseded']),
    );
    const [after] = lines[1]!.split(' ');
    expect((await printed('follow-events.cjs', { FOLLOW_MS: '3000', AFTER: after! })).trim().split('\n')).toEqual(
      lines.slice(2),
    );
  });

  test('batch-from-database.mjs (a database cursor, three submissions)', async () => {
    const text = await printed('batch-from-database.mjs');
    expect(text.match(/条：接收/g)).toHaveLength(3);
    expect(text).toContain('业务库里有回执的 2500 条');
  }, 120_000);
});

describe('TypeScript consumers', () => {
  test('as CommonJS', async () => {
    writeFileSync(
      path.join(user.folder, 'typed.cts'),
      `import { Client, type Arrears, isIntegrityError, NotFoundError } from 'lucheng/client';
import { validate } from 'lucheng';
async function main(): Promise<void> {
  const client = Client.fromEnv();
  try {
    await client.records.get('arrears', 'nothing');
  } catch (error) {
    if (isIntegrityError(error) && error instanceof NotFoundError) console.log(error.code);
  }
  const stored = await client.records.get('arrears', '11370100MADEUP128H-401-20260317-000001');
  const record: Arrears = stored.record;
  console.log(record.balance, validate('arrears', record).filter(({ severity }) => severity === 'error').length);
  await client.close();
}
main();
`,
    );
    compiled(['typed.cts'], 'node16');
    expect(await printed('out/typed.cjs')).toBe('NOT_FOUND\n280000.00 0\n');
  });
});
