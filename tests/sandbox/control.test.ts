import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { verifyReceipt } from '../../src/receipts/verify.js';
import { SandboxClock } from '../../src/sandbox/clock.js';
import { controls } from '../../src/sandbox/control/controls.js';
import { faultsIn } from '../../src/sandbox/control/fault-form.js';
import { scenarios } from '../../src/sandbox/faults/scenarios.js';
import { Journal } from '../../src/sandbox/journal.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.js';
import { arrears, ask, completed, keyOf, submissionOf, submit } from './api.js';
import { someDay, startForTests } from './started.js';

const document = parse(readFileSync('openapi/sandbox.yaml', 'utf8'));

describe('the clock', () => {
  test('runs, stands, is put and goes on from there', () => {
    const clock = new SandboxClock();
    expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(1000);
    clock.freeze(new Date(someDay));
    expect(clock.state()).toEqual({ now: someDay, frozen: true });
    clock.advance(1000);
    expect(clock.text()).toBe('2026-03-20T01:00:01.000Z');
    clock.run();
    expect(clock.state().frozen).toBe(false);
    expect(clock.now().getTime() - Date.parse(someDay)).toBeLessThan(2000);
    clock.set(new Date('2030-01-01T00:00:00Z'));
    expect(clock.text()).toMatch(/^2030-01-01T00:00:0/);
    clock.reset();
    expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(1000);
  });
});

describe('the journal', () => {
  const entry = {
    time: someDay,
    operation: 'createToken',
    method: 'POST',
    path: '/gi/v1/x?access_token=abc&a=1',
    requestHeaders: { authorization: 'Bearer abc', cookie: 'abc', accept: '*/*' },
    requestBody: 'grant_type=client_credentials&client_secret=abc',
    responseHeaders: { 'Set-Cookie': 'abc' },
    responseBody: '{"access_token":"a\\"bc","scope":"read"}',
    verdict: 'ok',
    milliseconds: 1,
  };

  test('has nothing that opens anything', () => {
    const journal = new Journal();
    journal.add(entry);
    const [kept] = journal.entries();
    expect(JSON.stringify(kept)).not.toContain('bc"');
    expect(kept).toMatchObject({
      path: '/gi/v1/x?access_token=***&a=1',
      requestHeaders: { authorization: 'Bearer ***', cookie: '***', accept: '*/*' },
      requestBody: 'grant_type=client_credentials&client_secret=***',
      responseBody: '{"access_token":"***","scope":"read"}',
    });
  });

  test('keeps the last ones, and the beginning of long texts', () => {
    const journal = new Journal();
    for (let n = 0; n < 600; n += 1) journal.add({ ...entry, requestBody: 'x'.repeat(100_000) });
    const entries = journal.entries();
    expect([entries.length, entries[0]!.number, entries.at(-1)!.number]).toEqual([500, 101, 600]);
    expect(entries[0]!.requestBody.length).toBeLessThan(20_000);
  });
});

describe('what is told of the control plane is so', () => {
  test('its addresses', () => {
    const described = Object.entries(document.paths as Record<string, object>).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual(controls.map(({ method, path }) => `${method} ${path}`).sort());
  });

  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ ...document, $id: 'sandbox' });
  const validate = ajv.compile({ $ref: 'sandbox#/components/schemas/Fault' });
  const takes = (fault: unknown): boolean => {
    try {
      faultsIn(fault);
      return true;
    } catch {
      return false;
    }
  };

  test.each(Object.entries(scenarios))('the fault %s', (_, action) => {
    expect([validate({ action }), takes({ action })]).toEqual([true, true]);
  });

  test.each<[unknown]>([
    [{}],
    [{ action: { type: 'fire' } }],
    [{ action: { type: 'toString' } }],
    [{ action: 'html' }],
    [{ action: { type: 'delay' } }],
    [{ action: { type: 'delay', milliseconds: -1 } }],
    [{ action: { type: 'reset', at: 'now' } }],
    [{ action: { type: 'html', more: 1 } }],
    [{ action: { type: 'status', status: 404 } }],
    [{ action: { type: 'status', status: 429, retryAfter: { date: 1, text: '1' } } }],
    [{ action: { type: 'html' }, nth: 0 }],
    [{ action: { type: 'html' }, times: -1 }],
    [{ action: { type: 'html' }, match: { path: '/' } }],
    [{ action: { type: 'html' }, match: { operation: 1 } }],
    [{ action: { type: 'html' }, more: 1 }],
    [null],
    ['html'],
  ])('no fault: %j', (fault) => {
    expect([validate(fault), takes(fault)]).toEqual([false, false]);
  });
});

describe('through HTTP', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startForTests();
  });
  afterAll(() => sandbox?.close());
  beforeEach(async () => {
    await sandbox.reset();
    sandbox.clock.freeze(someDay);
  });
  const get = (path: string) => ask(sandbox, path, { token: '' });
  const post = (path: string, body?: unknown) =>
    ask(sandbox, path, {
      method: 'POST',
      token: '',
      headers: { 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const one = (number = 1) => submissionOf([{ revision: 1, record: arrears(number) }]);

  test('the clock', async () => {
    expect((await post('/sandbox/clock', { action: 'advance', seconds: 86_400 })).body).toEqual({
      now: '2026-03-21T01:00:00.000Z',
      frozen: true,
    });
    expect((await ask(sandbox, '/status')).body.serverTime).toBe('2026-03-21T09:00:00.000+08:00');
    expect((await post('/sandbox/clock', { action: 'set', at: '2027-01-01T00:00:00+08:00' })).body.now).toBe(
      '2026-12-31T16:00:00.000Z',
    );
    expect((await post('/sandbox/clock', { action: 'run' })).body.frozen).toBe(false);
    expect((await post('/sandbox/clock', { action: 'freeze', at: someDay })).body).toEqual(
      (await get('/sandbox/clock')).body,
    );
    const wrong = [
      {},
      { action: { toString: 1 } },
      { action: 'set' },
      { action: 'set', at: '1999-01-01' },
      { action: 'advance', seconds: 'a' },
      // such a clock could tell no time, and its workers would end the process
      { action: 'advance', seconds: 1e20 },
      { action: 'freeze', at: '昨天' },
      { action: 'freeze', at: '+012345-01-01T00:00:00Z' },
    ];
    for (const one of wrong) expect((await post('/sandbox/clock', one)).status).toBe(422);
    expect((await ask(sandbox, '/status')).status).toBe(200);
    expect(() => sandbox.clock.set('昨天')).toThrow(RangeError);
  });

  test('faults', async () => {
    await post('/sandbox/faults', [
      { match: { operation: 'getStatus' }, action: { type: 'status', status: 503 } },
      { action: { type: 'html' }, nth: 3 },
    ]);
    expect((await ask(sandbox, '/status', { distorted: true })).status).toBe(503);
    expect((await get('/sandbox/faults')).body.items).toMatchObject([
      { seen: 1, left: 0 },
      { seen: 1, left: 1, nth: 3 },
    ]);
    expect((await post('/sandbox/faults/clear')).body.items).toEqual([]);
    expect((await post('/sandbox/faults', { action: { type: 'x' } })).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/action/type' }],
    });
    expect((await get('/sandbox/scenarios')).body.items).toHaveLength(Object.keys(scenarios).length);
  });

  test('the journal has requests of the interface, not of the control plane', async () => {
    await ask(sandbox, '/status', { headers: { 'X-Request-Id': 'r1' } });
    await ask(sandbox, '/submissions', { token: 'wrong' });
    const { items } = (await get('/sandbox/journal')).body;
    expect(items).toMatchObject([
      {
        operation: 'getStatus',
        tenant: 'demo-housing',
        verdict: 'ok',
        requestHeaders: { 'x-request-id': 'r1', authorization: 'Bearer ***' },
      },
      { operation: 'listSubmissions', status: 401, verdict: 'TOKEN_INVALID' },
    ]);
    expect(JSON.stringify(items)).not.toContain('demo-housing-token');
    expect((await post('/sandbox/journal/clear')).body.items).toEqual([]);
  });

  test('maintenance: nothing but how it stands; reading only: no submissions', async () => {
    await post('/sandbox/maintenance', {
      state: 'maintenance',
      message: '升级',
      nextOpenAt: '2026-03-21T00:00:00+08:00',
    });
    expect((await ask(sandbox, '/status')).body).toMatchObject({ state: 'maintenance', message: '升级' });
    expect(await submit(sandbox, one())).toMatchObject({
      status: 503,
      body: { code: 'MAINTENANCE', nextOpenAt: '2026-03-21T00:00:00+08:00', retryable: true, outcome: 'not-applied' },
    });
    expect((await ask(sandbox, '/events')).status).toBe(503);
    await post('/sandbox/maintenance', { state: 'read-only' });
    expect((await ask(sandbox, '/events')).status).toBe(200);
    expect((await submit(sandbox, one())).status).toBe(503);
    expect((await post('/sandbox/maintenance', { state: 'closed' })).status).toBe(422);
  });

  test('limits and processing', async () => {
    expect((await post('/sandbox/limits', { entries: 7 })).body.entries).toBe(7);
    expect((await post('/sandbox/limits', { more: 7 })).status).toBe(422);
    expect((await post('/sandbox/limits', { entries: 0 })).status).toBe(422);
    await sandbox.reset();
    expect((await get('/sandbox/limits')).body.entries).toBe(1000);
    expect((await post('/sandbox/processing', { delayMilliseconds: 5 })).body).toEqual({ delayMilliseconds: 5 });
    expect((await post('/sandbox/processing', { delayMilliseconds: 0 })).status).toBe(200);
    expect((await post('/sandbox/processing', {})).status).toBe(422);
    expect((await post('/sandbox/processing', { delayMilliseconds: 1e300 })).status).toBe(422);
  });

  test('keys: receipts from before stay valid, those after are by the new one', async () => {
    const before = one(1);
    const first = (await submit(sandbox, before)).body.receipt;
    await completed(sandbox, keyOf(before));
    sandbox.clock.advance(1000);
    const { keyId } = (await post('/sandbox/keys/rotate')).body;
    const after = one(2);
    const second = (await submit(sandbox, after)).body.receipt;
    await completed(sandbox, keyOf(after));
    const { keys } = (await ask(sandbox, '/keys')).body;
    expect([first.signature.keyId === keyId, second.signature.keyId]).toEqual([false, keyId]);
    expect(keys.every((key: object) => !('privateKey' in key))).toBe(true);
    for (const receipt of [first, second]) expect(verifyReceipt(receipt, keys)).toEqual({ valid: true });
    // a receipt dated after its key was put out of use is not
    sandbox.clock.advance(1000);
    const old = keys.find((key: { keyId: string }) => key.keyId === first.signature.keyId);
    expect(old.validTo).toBe('2026-03-20T09:00:01.000+08:00');
  });

  test('the example can be sent as it is', async () => {
    const example = (await get('/sandbox/example?id=e-1')).body;
    expect(keyOf(example)).toBe('e-1');
    expect((await submit(sandbox, example)).status).toBe(202);
    expect((await completed(sandbox, 'e-1')).counts).toMatchObject({ rejected: 0, total: 1 });
    const other = (await get('/sandbox/example?id=e-2')).body;
    expect(other.entries[0].record.recordId).not.toBe(example.entries[0].record.recordId);
  });

  test('reset: nothing is left but the clock, the keys and who may come', async () => {
    const submission = one();
    await submit(sandbox, submission);
    await completed(sandbox, keyOf(submission));
    const { keys } = (await ask(sandbox, '/keys')).body;
    expect((await post('/sandbox/reset')).body).toEqual({ reset: true });
    expect((await ask(sandbox, `/submissions/${keyOf(submission)}`)).status).toBe(404);
    expect((await ask(sandbox, '/events')).body.highWaterMark).toBe('e0');
    expect((await ask(sandbox, '/keys')).body.keys).toEqual(keys);
    expect((await submit(sandbox, submission)).status).toBe(202);
  });

  test('a page of another site can do nothing: neither by a form nor by a name pointed here', async () => {
    const form = await ask(sandbox, '/sandbox/reset', {
      method: 'POST',
      token: '',
      headers: { 'Content-Type': 'text/plain' },
      body: '{}',
    });
    expect(form).toMatchObject({ status: 415 });
    const http = await import('node:http');
    const status = await new Promise((resolve) => {
      http.get(`${sandbox.origin}/sandbox/journal`, { headers: { Host: 'evil.example.com' } }, (answer) =>
        resolve(answer.statusCode),
      );
    });
    expect(status).toBe(403);
  });

  test('the landing page tells what it is, and loads nothing', async () => {
    sandbox.faults.add({ action: { type: 'status', status: 503 } });
    await ask(sandbox, '/catalogue/<script>alert(1)<%2Fscript>', { distorted: true });
    const { status, headers, body } = await get('');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    for (const text of [
      '沙箱—无法律效力',
      sandbox.url,
      'demo-center-secret',
      'Gi-Sandbox-Scenario',
      '按要求出的故障',
      '&lt;script&gt;alert',
    ])
      expect(body).toContain(text);
    expect(body).not.toContain('<script>alert');
    expect(body).not.toMatch(/\b(?:src|srcset)=|@import|url\(|<link/);
    expect(body).toContain('default-src &#39;none&#39;');
    // what it says to type works
    const [, example] = /curl -s &quot;([^&]+)&quot; -o/.exec(body)!;
    expect((await fetch(example!)).status).toBe(200);
  });

  test('the descriptions of the interfaces are given out, other files are not', async () => {
    for (const file of ['platform.yaml', 'sandbox.yaml', 'components/receipt.yaml'])
      expect((await get(`/openapi/${file}`)).body).toContain(': ');
    for (const file of ['nothing.yaml', '..%2Fredocly.yaml', '../redocly.yaml', 'platform.json'])
      expect((await get(`/openapi/${file}`)).status).toBe(404);
  });
});

describe('where others can reach it', () => {
  test('it does not start unless that is meant', async () => {
    await expect(startSandbox({ host: '0.0.0.0' })).rejects.toThrow('--i-know-this-is-not-loopback');
  });

  test('secrets are others, and the control plane asks for a token', async () => {
    const sandbox = await startForTests({ host: '0.0.0.0', notOnlyLoopback: true });
    try {
      const near = sandbox.origin.replace('0.0.0.0', '127.0.0.1');
      const statusOf = async (path: string, token: string) =>
        (await fetch(`${near}${path}`, { headers: { Authorization: `Bearer ${token}` } })).status;
      expect(await statusOf('/sandbox/journal', 'x')).toBe(401);
      expect(await statusOf('/sandbox/journal', sandbox.controlToken!)).toBe(200);
      expect(await statusOf('/gi/v1/events', 'demo-housing-token')).toBe(401);
      const housing = sandbox.credentials.find(({ clientId }) => clientId === 'demo-housing')!;
      expect(await statusOf('/gi/v1/events', housing.token)).toBe(200);
      const page = await (await fetch(`${near}/`)).text();
      expect(page).toContain('沙箱—无法律效力');
      for (const { clientSecret, token } of sandbox.credentials) {
        expect(page).not.toContain(clientSecret);
        expect(page).not.toContain(token);
      }
    } finally {
      await sandbox.close();
    }
  });
});
