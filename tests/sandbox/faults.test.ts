import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { verifyReceipt } from '../../src/receipts/verify.js';
import type { FaultAction } from '../../src/sandbox/faults/fault.js';
import { FaultProgramme } from '../../src/sandbox/faults/programme.js';
import { scenarios } from '../../src/sandbox/faults/scenarios.js';
import type { Sandbox } from '../../src/sandbox/start-sandbox.js';
import { type Answered, arrears, ask, completed, keyOf, submissionOf, submit } from './api.js';
import { startForTests } from './started.js';

describe('the programme', () => {
  const action: FaultAction = { type: 'html' };

  test.each<[string, { nth?: number; times?: number }, boolean[]]>([
    ['the first', {}, [true, false, false, false]],
    ['the second', { nth: 2 }, [false, true, false, false]],
    ['two from the second on', { nth: 2, times: 2 }, [false, true, true, false]],
    ['all from the third on', { nth: 3, times: 0 }, [false, false, true, true]],
  ])('happens to %s', (_, when, expected) => {
    const programme = new FaultProgramme();
    programme.add({ action, ...when });
    expect(expected.map(() => programme.next('getStatus', undefined) !== undefined)).toEqual(expected);
  });

  test('happens to what it matches, and tells what is left', () => {
    const programme = new FaultProgramme();
    programme.add({ action, match: { operation: 'createSubmission', tenant: 'a' }, times: 2 });
    programme.add({ action: { type: 'gb18030' }, match: { operation: 'createSubmission' } });
    expect(programme.next('getStatus', 'a')).toBeUndefined();
    expect(programme.next('createSubmission', 'b')).toEqual({ type: 'gb18030' });
    expect(programme.next('createSubmission', 'a')).toEqual(action);
    expect(programme.list()).toMatchObject([
      { seen: 1, left: 1 },
      { seen: 2, left: 0 },
    ]);
    programme.clear();
    expect(programme.next('createSubmission', 'a')).toBeUndefined();
  });
});

describe('on the wire', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startForTests();
  });
  afterAll(() => sandbox?.close());
  beforeEach(() => sandbox.reset());

  let last = 0;
  const fresh = () => {
    last += 1;
    return submissionOf([{ revision: 1, record: arrears(last) }]);
  };
  const send = (submission: Record<string, unknown>, scenario: string, signal?: AbortSignal): Promise<Answered> =>
    submit(sandbox, submission, {
      headers: { 'Gi-Sandbox-Scenario': scenario },
      distorted: true,
      ...(signal === undefined ? {} : { signal }),
    });
  const isKept = async (submission: Record<string, unknown>) =>
    (await ask(sandbox, `/submissions/${keyOf(submission)}`)).status === 200;
  const keys = async () => (await ask(sandbox, '/keys')).body.keys;

  test.each<[string, boolean]>([
    ['RESET_BEFORE_COMMIT', false],
    ['COMMIT_THEN_RESET', true],
    ['TRUNCATED_BODY', true],
  ])('%s: the answer does not arrive; kept: %s', async (scenario, kept) => {
    const submission = fresh();
    await expect(send(submission, scenario)).rejects.toThrow(/fetch failed|terminated/);
    expect(await isKept(submission)).toBe(kept);
    // the same again is safe either way
    const again = await submit(sandbox, submission);
    expect([again.status, again.headers.has('idempotency-replayed')]).toEqual([202, kept]);
  });

  test.each<[string, boolean]>([
    ['STALL', false],
    ['COMMIT_THEN_STALL', true],
  ])('%s: no answer until the client gives up; kept: %s', async (scenario, kept) => {
    const submission = fresh();
    await expect(send(submission, scenario, AbortSignal.timeout(1500))).rejects.toThrow(/timeout|aborted/);
    expect(await isKept(submission)).toBe(kept);
  });

  test.each<[string, number, boolean, RegExp | null]>([
    ['429_SECONDS', 429, false, /^2$/],
    ['429_DATE', 429, false, /^\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/],
    ['429_ABSURD', 429, false, /^9{5,}|^9+$/],
    ['503_SECONDS', 503, false, /^2$/],
    ['503_DATE', 503, false, /GMT$/],
    ['503_ABSURD', 503, false, /^-1$/],
    ['500', 500, false, null],
    ['504', 504, false, null],
    ['COMMIT_THEN_500', 500, true, null],
    ['COMMIT_THEN_504', 504, true, null],
    ['OK_WITH_ERROR', 200, false, null],
    ['HTML_PAGE', 200, false, null],
  ])('%s: status %s, kept: %s', async (scenario, status, kept, retryAfter) => {
    const submission = fresh();
    const answer = await send(submission, scenario);
    expect(answer.status).toBe(status);
    if (retryAfter === null) expect(answer.headers.has('retry-after')).toBe(false);
    else expect(answer.headers.get('retry-after')).toMatch(retryAfter);
    expect(await isKept(submission)).toBe(kept);
  });

  test('MALFORMED_JSON and GB18030_ANSWER cannot be read as they say', async () => {
    await expect(send(fresh(), 'MALFORMED_JSON')).rejects.toThrow(SyntaxError);
    const answer = await fetch(`${sandbox.url}/`, { headers: { 'Gi-Sandbox-Scenario': 'GB18030_ANSWER' } });
    const bytes = await answer.arrayBuffer();
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow(TypeError);
    expect(new TextDecoder('gb18030').decode(bytes)).toContain('沙箱');
  });

  test('SLOW_DRIP and DELAY_2S take their time and are right', async () => {
    for (const scenario of ['SLOW_DRIP', 'DELAY_2S']) {
      const started = performance.now();
      expect((await send(fresh(), scenario)).body.state).toBe('received');
      expect(performance.now() - started).toBeGreaterThan(150);
    }
  });

  test('WRONG_ENVIRONMENT says live everywhere', async () => {
    const answer = await send(fresh(), 'WRONG_ENVIRONMENT');
    expect(answer.headers.get('gi-environment')).toBe('live');
    expect(answer.body.receipt.receipt.environment).toBe('live');
    expect(
      (await ask(sandbox, '/', { headers: { 'Gi-Sandbox-Scenario': 'WRONG_ENVIRONMENT' } })).body.environment,
    ).toBe('live');
  });

  test.each([
    ['RECEIPT_WRONG_DIGEST', 'altered'],
    ['RECEIPT_BAD_SIGNATURE', 'bad-signature'],
    ['RECEIPT_UNKNOWN_KEY', 'unknown-key'],
  ])('%s is found out: %s', async (scenario, fault) => {
    const submission = fresh();
    const { body } = await send(submission, scenario);
    const { contentDigest } = body;
    expect(verifyReceipt(body.receipt, await keys(), { contentDigest })).toMatchObject({ valid: false, fault });
    // the receipt itself is all right, and on the way of the other one, too
    const path = `/submissions/${keyOf(submission)}/receipt?kind=acknowledgement`;
    expect(verifyReceipt((await ask(sandbox, path)).body, await keys(), { contentDigest })).toEqual({ valid: true });
    const spoilt = (await ask(sandbox, path, { headers: { 'Gi-Sandbox-Scenario': scenario } })).body;
    expect(verifyReceipt(spoilt, await keys(), { contentDigest })).toMatchObject({ fault });
  });

  test('FORGOTTEN_KEYS: the same comes as new, and its records are duplicates', async () => {
    const submission = fresh();
    await submit(sandbox, submission);
    await completed(sandbox, keyOf(submission));
    const again = await send(submission, 'FORGOTTEN_KEYS');
    expect([again.status, again.headers.has('idempotency-replayed')]).toEqual([202, false]);
    expect((await completed(sandbox, keyOf(submission))).counts).toMatchObject({ accepted: 0, duplicate: 1 });
  });

  test('every scenario is tried above', () => {
    const text = readFileSync(new URL(import.meta.url), 'utf8');
    expect(Object.keys(scenarios).filter((name) => !text.includes(`'${name}'`))).toEqual([]);
  });

  test('a scenario that does not exist is refused', async () => {
    expect(await send(fresh(), 'EVERYTHING')).toMatchObject({ status: 400, body: { code: 'INVALID_HEADER' } });
  });

  test('a programme for the next requests, which the journal tells of', async () => {
    sandbox.faults.add({
      match: { operation: 'createSubmission' },
      nth: 2,
      action: { type: 'status', status: 503, retryAfter: 1 },
    });
    const statuses = [];
    for (let n = 0; n < 3; n += 1) statuses.push((await submit(sandbox, fresh(), { distorted: true })).status);
    expect(statuses).toEqual([202, 503, 202]);
    expect(sandbox.journal.entries().map(({ status, fault }) => [status, fault])).toEqual([
      [202, undefined],
      [503, 'status'],
      [202, undefined],
    ]);
    expect(sandbox.faults.list()).toMatchObject([{ seen: 3, left: 0 }]);
  });
});
