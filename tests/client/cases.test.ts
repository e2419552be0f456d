import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { clientCredentials } from '../../src/client/auth/client-credentials.js';
import { staticToken } from '../../src/client/auth/static-token.js';
import { Client } from '../../src/client/client.js';
import type { ClientOptions } from '../../src/client/client-options.js';
import { legacyAnswers } from '../../src/client/dialect/legacy-answers.js';
import { type IntegrityError, isIntegrityError } from '../../src/client/errors.js';
import { appKeyGateway } from '../../src/client/gateway/app-key.js';
import { systemRuntime } from '../../src/client/transport/runtime.js';
import { complaints } from './mini-platform.js';

/** A folder with `play.mjs`, which plays `files/*.http.json` on the loopback, kept outside the project. */
const cases = process.env['LUCHENG_CASES'] ?? '';
const there = cases !== '' && existsSync(path.join(cases, 'play.mjs'));
if (!there) process.stdout.write('LUCHENG_CASES names no folder with play.mjs: its cases are skipped\n');

/** What a scenario received. */
interface Played {
  readonly requests: number;
  readonly stored: readonly { readonly key: string }[];
  readonly seen: readonly {
    readonly at: number;
    readonly method: string;
    readonly path: string;
    readonly auth?: string;
    readonly key?: string;
    readonly status?: number;
    readonly sha256?: string;
    readonly length: number;
  }[];
}

type Play = (run: (url: string) => Promise<void>, ...args: string[]) => Promise<Played>;

const player =
  (name: string): Play =>
  async (run, ...args) => {
    const file = path.join(cases, 'files', `${name}.http.json`);
    const child: ChildProcess = spawn(process.execPath, [path.join(cases, 'play.mjs'), file, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout!.on('data', (chunk) => {
      out += chunk;
    });
    const closed = new Promise((done) => child.once('close', done));
    try {
      while (!out.includes('\n')) await new Promise((done) => child.stdout!.once('data', done));
      await run(out.split('\n')[0]!);
    } finally {
      child.kill('SIGTERM');
      await closed;
    }
    return JSON.parse(out.slice(out.indexOf('\n'))) as Played;
  };

const dialect = legacyAnswers({ indexBase: 0 });
/** Waiting takes no time where the scenario does not look at it. */
const quick = { ...systemRuntime, sleep: async () => {} };

async function using<T>(url: string, options: Partial<ClientOptions>, run: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ baseUrl: url, mode: 'unchecked', proxy: 'none', dialect, runtime: quick, ...options });
  try {
    return await run(client);
  } finally {
    await client.close();
  }
}

const failing = async (call: Promise<unknown>): Promise<IntegrityError> => {
  const error = await call.then(
    () => null,
    (one: unknown) => one,
  );
  expect(isIntegrityError(error), inspect(error)).toBe(true);
  return error as IntegrityError;
};

describe.skipIf(!there)('cases of the folder', () => {
  test.each([{ dialect }, {}])('C134: a failure within a success', async (options) => {
    const played = await player('C134')((url) =>
      using(url, options, async (client) => {
        const error = await failing(client.submissions.create(complaints(2)));
        expect(error).toMatchObject({ name: 'ValidationError', code: '5001', outcome: 'not-applied' });
        expect(error.message).toContain('JSON解析失败');
      }),
    );
    expect(played.requests).toBe(1);
  });

  test('C135: a part is accepted', async () => {
    const played = await player('C135')((url) =>
      using(url, {}, async (client) => {
        const { results, counts } = await client.submissions.create(complaints(10));
        const refused = results!.filter(({ outcome }) => outcome === 'rejected');
        expect(counts?.accepted).toBe(7);
        expect(refused.map(({ index }) => index)).toEqual([2, 5, 9]);
        const error = await failing(client.submissions.create(complaints(10)));
        expect(error).toMatchObject({ name: 'UncertainOutcomeError', code: 'PARTIAL_UNKNOWN', retryable: false });
      }),
    );
    expect(played.requests).toBe(2);
  });

  test('C136: reset after it was stored', async () => {
    const played = await player('C136')((url) =>
      using(url, {}, async (client) => {
        const { results } = await client.submissions.create(complaints(2));
        expect(results!.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted']);
      }),
    );
    expect(played.requests).toBe(2);
    expect(played.stored).toHaveLength(1);
    expect(new Set(played.seen.map(({ key, sha256 }) => `${key} ${sha256}`)).size).toBe(1);
  });

  test('C138: asked to wait', async () => {
    const played = await player('C138')((url) =>
      using(url, { runtime: systemRuntime }, async (client) => {
        const error = await failing(client.submissions.create(complaints(1)));
        expect(error).toMatchObject({ name: 'UnavailableError', retryAfterMs: 3_600_000 });
        expect(error.message).toContain('平台要求 3600 秒后再试');
      }),
    );
    const at = played.seen.map((one) => one.at);
    expect(at.length).toBe(3);
    for (const [i, time] of at.slice(1).entries()) expect(time - at[i]!).toBeGreaterThanOrEqual(1000);
  });

  const auth = () => clientCredentials({ clientId: 'unit', clientSecret: 'made-up-secret' });
  const tokens = ({ seen }: Played): number => seen.filter(({ path: own }) => own.endsWith('/token')).length;

  test('C140: one new token for all', async () => {
    const played = await player('C140')((url) =>
      using(url, { auth: auth() }, async (client) => {
        const all = await Promise.all(Array.from({ length: 20 }, () => client.submissions.create(complaints(1))));
        expect(all.every(({ results }) => results![0]!.outcome === 'accepted')).toBe(true);
      }),
    );
    expect(tokens(played)).toBe(2);
  });

  test('C140, variant: refused for good', async () => {
    const played = await player('C140')(
      (url) =>
        using(url, { auth: auth() }, async (client) => {
          const error = await failing(client.submissions.create(complaints(1)));
          expect(error.name).toBe('AuthenticationError');
        }),
      '--variant',
    );
    expect(tokens(played)).toBeLessThanOrEqual(2);
    expect(played.requests - tokens(played)).toBeLessThanOrEqual(2);
  });

  test.each(['epoch-ms', 'beijing'] as const)('C142: a wrong clock, %s', async (timestamp) => {
    const gateway = appKeyGateway({ appKey: 'k', appSecret: 'made-up-secret', timestamp });
    const told: string[] = [];
    const played = await player('C142')((url) =>
      using(url, { gateway, logger: { warn: (message) => told.push(message) } }, async (client) => {
        const { response } = await client.submissions.create(complaints(1)).withResponse();
        expect(response.notices.join()).toContain('本机时钟慢 8 分钟');
      }),
    );
    expect(played.requests).toBe(2);
    expect(told.join()).toContain('本机时钟慢 8 分钟');
  });

  test('C144: too large', async () => {
    const whole = complaints(500);
    const played = await player('C144')((url) =>
      // it tells of one record whatever it was sent
      using(url, { dialect: legacyAnswers({ indexBase: 0, checkTotal: false }) }, async (client) => {
        const sent = await client.submissions.createAll(whole);
        const ids = sent.flatMap(({ acknowledgement }) => acknowledgement.results!.map(({ recordId }) => recordId));
        expect(ids).toEqual(whole.entries.map((entry) => (entry.record as { recordId: string }).recordId));
      }),
    );
    const refused = played.seen.filter(({ status }) => status === 413).map(({ sha256 }) => sha256);
    expect(new Set(refused).size).toBe(refused.length);
  });

  test('C146: pages in place of answers', async () => {
    const token = 'made-up-token';
    const played = await player('C146')((url) =>
      using(url, { auth: staticToken(token) }, async (client) => {
        const codes: string[] = [];
        for (let i = 0; i < 4; i += 1) {
          const error = await failing(client.submissions.create(complaints(1)));
          codes.push(error.code);
          expect(inspect(error, { depth: 9 })).not.toContain(token);
        }
        expect(codes).toEqual(['ANSWER_NOT_JSON', 'HTTP_302', 'ANSWER_EMPTY', 'HTTP_502']);
      }),
    );
    expect(played.seen.every(({ auth: sent }) => sent === `Bearer ${token}`)).toBe(true);
  });

  test('C150: stopped, and started again with what was kept', async () => {
    const batches = Array.from({ length: 10 }, () => complaints(1)).map((one) => ({
      submissionId: one.batch.batchId,
      body: Buffer.from(JSON.stringify(one)),
    }));
    const played = await player('C150')(async (url) => {
      await using(url, {}, async (client) => {
        for (const own of batches.slice(0, 3)) await client.submissions.create(own);
        const stopping = new AbortController();
        const fourth = client.submissions.create(batches[3]!, { signal: stopping.signal });
        setTimeout(() => stopping.abort(), 3);
        await fourth.catch(() => {});
      });
      await using(url, {}, async (client) => {
        for (const own of batches.slice(3)) await client.submissions.create(own);
      });
    });
    expect(played.stored.map(({ key }) => key)).toEqual(batches.map(({ submissionId }) => submissionId));
  });

  test('C151: an echo', async () => {
    const lines: string[] = [];
    const log = (message: string, facts: object): void => {
      lines.push(message, inspect(facts, { depth: 9 }));
    };
    const logger = { debug: log, info: log, warn: log, error: log };
    await player('C151')((url) =>
      using(url, { auth: staticToken('made-up-token'), logger }, async (client) => {
        const person = { complainantName: '王甲', complainantCode: '370102191203070006' };
        const error = await failing(client.submissions.create(complaints(1, person as never)));
        lines.push(inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), error.stack ?? '');
      }),
    );
    for (const hidden of ['made-up-token', '370102191203070006', '王甲'])
      expect(lines.join('\n')).not.toContain(hidden);
  });
});
