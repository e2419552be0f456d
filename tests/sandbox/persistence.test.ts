import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { verifyReceipt } from '../../src/receipts/verify.js';
import type { Sandbox } from '../../src/sandbox/start-sandbox.js';
import { arrears, ask, completed, keyOf, submissionOf, submit } from './api.js';
import { databases, emptySchema } from './databases.js';
import { startForTests } from './started.js';

const folder = mkdtempSync(path.join(tmpdir(), 'lucheng-sandbox-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const one = (number: number) => submissionOf([{ revision: 1, record: arrears(number) }]);

describe('with a folder', () => {
  const data = path.join(folder, 'data');

  test('a restart keeps keys, receipts, records, events, and work that was not done', {
    timeout: 120_000,
  }, async () => {
    let sandbox = await startForTests({ data });
    const submission = one(1);
    const ack = await submit(sandbox, submission);
    await completed(sandbox, keyOf(submission));
    const receipt = (await ask(sandbox, `/submissions/${keyOf(submission)}/receipt`)).body;
    const { keys } = (await ask(sandbox, '/keys')).body;
    sandbox.setProcessingDelay(3_600_000);
    const waiting = one(2);
    await submit(sandbox, waiting);
    await expect(startForTests({ data })).rejects.toThrow('正被另一个沙箱');
    await sandbox.close();

    sandbox = await startForTests({ data });
    expect((await ask(sandbox, '/keys')).body.keys).toEqual(keys);
    expect(verifyReceipt(receipt, keys)).toEqual({ valid: true });
    const again = await submit(sandbox, submission);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body.receipt).toEqual(ack.body.receipt);
    expect((await ask(sandbox, '/events')).body.highWaterMark).toBe('e5');
    sandbox.clock.advance(3_600_000);
    expect((await completed(sandbox, keyOf(waiting))).counts.accepted).toBe(1);
    await sandbox.close();
  });
});

/** The sandbox as a process of its own, by the command line. */
class Process {
  readonly #child: ChildProcess;
  text = '';

  constructor(...args: readonly string[]) {
    this.#child = spawn(process.execPath, ['dist/esm/cli/main.js', 'sandbox', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout!, this.#child.stderr!])
      stream.on('data', (chunk) => {
        this.text += String(chunk);
      });
  }

  /** The address it listens at. @throws where it ends without. */
  async started(): Promise<Pick<Sandbox, 'url' | 'origin'>> {
    for (;;) {
      const url = /http:\S+\/gi\/v1/.exec(this.text)?.[0];
      if (this.text.includes('Ctrl+C') && url !== undefined) return { url, origin: url.replace('/gi/v1', '') };
      if (this.#child.exitCode !== null || this.#child.signalCode !== null) throw new Error(this.text);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Its exit code, or the signal that ended it. */
  async ended(signal?: NodeJS.Signals): Promise<number | string | null> {
    const { exitCode, signalCode } = this.#child;
    if (exitCode !== null || signalCode !== null) return exitCode ?? signalCode;
    const end = new Promise<number | string | null>((resolve) => {
      this.#child.once('exit', (code, by) => resolve(code ?? by));
    });
    if (signal !== undefined) this.#child.kill(signal);
    return end;
  }
}

const running: Process[] = [];
const start = (...args: readonly string[]): Process => {
  const one = new Process(...args);
  running.push(one);
  return one;
};
afterEach(async () => {
  for (const one of running.splice(0)) await one.ended('SIGKILL');
});

describe('as a process', () => {
  test('killed after 202 it has lost nothing, however often', { timeout: 300_000 }, async () => {
    const data = path.join(folder, 'killed');
    const sent: ReturnType<typeof one>[] = [];
    for (let round = 0; round < 3; round += 1) {
      const child = start('--port', '0', '--data', data);
      const sandbox = (await child.started()) as Sandbox;
      for (let n = 0; n < 4; n += 1) {
        const submission = one(round * 10 + n);
        expect((await submit(sandbox, submission)).status).toBe(202);
        sent.push(submission);
      }
      await child.ended('SIGKILL');
    }
    const sandbox = (await start('--port', '0', '--data', data).started()) as Sandbox;
    for (const submission of sent) {
      const done = await completed(sandbox, keyOf(submission));
      expect(done).toMatchObject({ state: 'completed', counts: { total: 1, rejected: 0, duplicate: 0 } });
      expect((await submit(sandbox, submission)).headers.get('idempotency-replayed')).toBe('true');
    }
    const { items } = (await ask(sandbox, '/events?types=submission.completed&limit=500')).body;
    expect(items).toHaveLength(sent.length);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it in order', async (signal) => {
    const child = start('--port', '0');
    await child.started();
    expect(child.text).toMatch(/沙箱已启动——没有法律效力/);
    expect(child.text).toContain('demo-center-secret');
    expect(child.text).toMatch(/curl http:\/\/127\.0\.0\.1:\d+\/gi\/v1\/submissions/);
    expect(await child.ended(signal)).toBe(0);
    expect(child.text).toContain('正在停止');
  });

  test('a port in use, another address, a database that is not there: told in words', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as { port: number };
    const cases: [string[], number, RegExp][] = [
      [['--port', String(port)], 3, /已被别的程序占用，请用 --port 换一个端口/],
      [['--port', '70000'], 3, /--port：应为 0 至 65535/],
      [['--host', '0.0.0.0'], 3, /--i-know-this-is-not-loopback/],
      [['--data', 'a', '--postgres', 'b'], 3, /只能给一个/],
      [['--postgres', 'postgres://127.0.0.1:1/x'], 4, /连不上数据库/],
    ];
    for (const [args, code, words] of cases) {
      const child = start(...args);
      expect(await child.ended()).toBe(code);
      expect(child.text).toMatch(words);
    }
    await new Promise((resolve) => taken.close(resolve));
  });
});

const postgres = databases.find(({ name }) => name !== 'PGlite')!;
describe.skipIf(!postgres.isThere)(postgres.name, () => {
  let schema: Awaited<ReturnType<typeof emptySchema>>;
  beforeAll(async () => {
    schema = await emptySchema();
  });
  afterAll(() => schema.drop());

  test('two sandboxes on one database: what one takes the other knows, and a key is taken once', async () => {
    const [a, b] = await Promise.all([
      startForTests({ postgres: schema.url }),
      startForTests({ postgres: schema.url }),
    ]);
    try {
      const submission = one(1);
      const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => submit(n % 2 === 0 ? a : b, submission)));
      const fresh = answers.filter(({ status, headers }) => status === 202 && !headers.has('idempotency-replayed'));
      expect(fresh).toHaveLength(1);
      const done = await Promise.all([a, b].map((sandbox) => completed(sandbox, keyOf(submission))));
      expect(done[0]).toEqual(done[1]);
      expect((await ask(a, '/keys')).body).toEqual((await ask(b, '/keys')).body);
      // both work: every one is processed once
      const many = Array.from({ length: 8 }, (_, n) => one(10 + n));
      await Promise.all(many.map((each, n) => submit(n % 2 === 0 ? a : b, each)));
      for (const each of many) expect((await completed(b, keyOf(each))).counts.total).toBe(1);
      const { items } = (await ask(a, '/events?types=submission.completed')).body;
      expect(items).toHaveLength(9);
    } finally {
      await Promise.all([a.close(), b.close()]);
    }
  });
});
