import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SignedReceipt } from '../../src/model/receipt.js';
import { contentDigest, recordDigest } from '../../src/receipts/digests.js';
import { verifyReceipt } from '../../src/receipts/verify.js';
import type { Sandbox } from '../../src/sandbox/start-sandbox.js';
import { arrears, ask, completed, type Entry, keyOf, report, submissionOf, submit } from './api.js';
import { startForTests } from './started.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startForTests();
});
afterAll(() => sandbox?.close());

let last = 0;
/** A record nobody has reported yet. */
const fresh = (more = {}): Record<string, unknown> => {
  last += 1;
  return arrears(last, more);
};
const first = (record = fresh()): Entry => ({ revision: 1, record });
const idOf = ({ record }: Entry): string => String(record['recordId']);
const next = (before: Entry, more = {}, entry: Partial<Entry> = {}): Entry => ({
  revision: before.revision + 1,
  supersedesDigest: recordDigest(before.record),
  reason: { text: '更正金额' },
  record: { ...before.record, operationType: '2', repayPlan: '改为分期支付。', ...more },
  ...entry,
});
const keysOf = async () => (await ask(sandbox, '/keys', { token: '' })).body.keys;

describe('a submission', () => {
  test('is acknowledged, processed, and told about; both receipts verify', async () => {
    const entries = [first(), first(fresh({ creditorName: '' })), first(fresh({ arrearsNumber: '1' }))];
    const submission = submissionOf(entries);
    const ack = await submit(sandbox, submission);
    expect(ack.status).toBe(202);
    expect(ack.headers.get('location')).toBe(`/gi/v1/submissions/${keyOf(submission)}`);
    const sent = contentDigest(Buffer.from(JSON.stringify(submission)));
    expect(ack.body).toMatchObject({ submissionId: keyOf(submission), contentDigest: sent });
    const done = await completed(sandbox, keyOf(submission));
    const counts = { total: 3, accepted: 1, acceptedWithWarnings: 1, duplicate: 0, rejected: 1 };
    expect(done).toMatchObject({ state: 'completed', counts, acknowledgementNo: ack.body.receipt.receipt.receiptNo });
    const { items } = (await ask(sandbox, `/submissions/${keyOf(submission)}/results`)).body;
    expect(items.map((one: { outcome: string }) => one.outcome)).toEqual([
      'accepted',
      'rejected',
      'accepted-with-warnings',
    ]);
    expect(items[1].issues[0]).toMatchObject({
      rule: 'shape/length',
      pointer: '/entries/1/record/creditorName',
      title: '债权企业名称',
    });
    const outcome = (await ask(sandbox, `/submissions/${keyOf(submission)}/receipt`)).body as SignedReceipt;
    expect(outcome.receipt).toMatchObject({ receiptNo: done.outcomeReceiptNo, notice: '沙箱—无法律效力', counts });
    const expected = {
      environment: 'sandbox',
      submissionId: keyOf(submission),
      contentDigest: sent,
      recordDigests: entries.map(({ record }) => recordDigest(record)),
    } as const;
    for (const receipt of [ack.body.receipt, outcome])
      expect(verifyReceipt(receipt, await keysOf(), expected)).toEqual({ valid: true });
  });

  test('is told in English where that is wanted', async () => {
    const submission = submissionOf([first(fresh({ creditorName: '' }))]);
    await submit(sandbox, submission);
    await completed(sandbox, keyOf(submission));
    const path = `/submissions/${keyOf(submission)}/results`;
    const messageIn = async (lang: string) =>
      (await ask(sandbox, path, { headers: { 'Accept-Language': lang } })).body.items[0].issues[0].message;
    expect(await messageIn('en')).toContain('at least 1');
    expect(await messageIn('zh-CN,en;q=0.5')).toContain('至少');
  });

  test('whose batch does not fit its entries is taken, and all of it rejected with the reason', async () => {
    const entries = [first()];
    const submission = submissionOf(entries, { recordCount: '2' });
    await submit(sandbox, submission);
    const done = await completed(sandbox, keyOf(submission));
    expect(done).toMatchObject({ counts: { rejected: 1 }, issues: [{ rule: 'batch/count-differs' }] });
    // nothing of it has taken a revision
    expect((await report(sandbox, entries))[0].outcome).toBe('accepted');
  });

  test('one record id with a NUL does not take the others along, and trying it out says the same', async () => {
    const entries = [first(), first(fresh({ recordId: 'a\0b' }))];
    const tried = await submit(sandbox, submissionOf(entries), { path: '/validations' });
    const results = await report(sandbox, entries);
    for (const list of [tried.body.results, results]) {
      expect(list.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['accepted', 'rejected']);
      expect(list[1].issues).toContainEqual(
        expect.objectContaining({ rule: 'platform/unusable-id', pointer: '/entries/1/record/recordId' }),
      );
    }
  });

  test('of nothing is a zero report', async () => {
    const submission = submissionOf([], { zeroReport: '1', reportPeriod: '2026-02', recordsDigest: undefined });
    expect((await submit(sandbox, submission)).status).toBe(202);
    expect(await completed(sandbox, keyOf(submission))).toMatchObject({ state: 'completed', counts: { total: 0 } });
  });

  test('all or nothing: one rejected rejects all, but not what was there before', async () => {
    const old = first();
    await report(sandbox, [old]);
    const good = first();
    const results = await report(sandbox, [good, first(fresh({ creditorName: '' })), old], {
      atomicity: 'all-or-nothing',
    });
    expect(results.map(({ outcome }) => outcome)).toEqual(['rejected', 'rejected', 'duplicate']);
    expect(results[0].issues).toMatchObject([{ rule: 'platform/all-or-nothing' }]);
    expect((await report(sandbox, [good]))[0].outcome).toBe('accepted');
  });

  test('may be tried: judged the same, and nothing is left', async () => {
    const known = first();
    await report(sandbox, [known]);
    const tryOut = first();
    const submission = submissionOf([tryOut, known, { ...known, record: { ...known.record, repaySource: '2' } }]);
    const tried = await submit(sandbox, submission, { path: '/validations' });
    expect(tried.status).toBe(200);
    expect(tried.body.results.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'accepted',
      'duplicate',
      'rejected',
    ]);
    expect((await ask(sandbox, `/submissions/${keyOf(submission)}`)).status).toBe(404);
    expect((await ask(sandbox, `/records/arrears/${idOf(tryOut)}`)).status).toBe(404);
  });
});

describe('idempotency', () => {
  test('the same again: the same status, the state of now, marked, nothing done twice', async () => {
    const submission = submissionOf([first()]);
    const one = await submit(sandbox, submission);
    expect(one.headers.get('idempotency-replayed')).toBeNull();
    await completed(sandbox, keyOf(submission));
    const again = await submit(sandbox, submission);
    expect(again).toMatchObject({ status: 202, body: { ...one.body, state: 'completed' } });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    // a quoted key is the same key
    const quoted = await submit(sandbox, submission, { headers: { 'Idempotency-Key': `"${keyOf(submission)}"` } });
    expect(quoted.headers.get('idempotency-replayed')).toBe('true');
  });

  test('another request with the key is refused with both digests', async () => {
    const submission = submissionOf([first()]);
    await submit(sandbox, submission);
    const other = { ...submission, atomicity: 'all-or-nothing' };
    const refused = await submit(sandbox, other);
    expect(refused).toMatchObject({
      status: 422,
      body: {
        code: 'IDEMPOTENCY_KEY_REUSED',
        expected: contentDigest(Buffer.from(JSON.stringify(submission))),
        actual: contentDigest(Buffer.from(JSON.stringify(other))),
      },
    });
  });

  test('twenty at once: one effect', async () => {
    const submission = submissionOf([first()]);
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit(sandbox, submission)));
    const fresh = answers.filter(({ status, headers }) => status === 202 && !headers.has('idempotency-replayed'));
    expect(fresh).toHaveLength(1);
    for (const { status, body, headers } of answers) {
      if (status === 202) expect(body.receipt).toEqual(fresh[0]!.body.receipt);
      else {
        expect({ status, code: body.code, retry: headers.get('retry-after') }).toEqual({
          status: 409,
          code: 'IDEMPOTENCY_IN_PROGRESS',
          retry: '1',
        });
      }
    }
    await completed(sandbox, keyOf(submission));
    const { items } = (await ask(sandbox, '/events?limit=500')).body;
    expect(items.filter(({ subject }: { subject: string }) => subject === keyOf(submission))).toHaveLength(2);
  });

  test.each([
    ['missing', { 'Idempotency-Key': '' }, 400, 'IDEMPOTENCY_KEY_MISSING'],
    ['of another batch', { 'Idempotency-Key': 'another' }, 400, 'INVALID_HEADER'],
    ['not in the form of one', { 'Idempotency-Key': '-a b' }, 400, 'INVALID_HEADER'],
  ])('a key %s is refused', async (_, headers, status, code) => {
    expect(await submit(sandbox, submissionOf([first()]), { headers })).toMatchObject({
      status,
      body: { code, outcome: 'not-applied' },
    });
  });

  test('what was refused is not remembered: corrected, the key is good', async () => {
    const submission = submissionOf([first()]);
    expect((await submit(sandbox, { ...submission, more: 1 })).status).toBe(422);
    expect((await submit(sandbox, submission)).status).toBe(202);
  });

  test('a key is one client’s', async () => {
    const submission = submissionOf([first()]);
    await submit(sandbox, submission);
    const other = await submit(sandbox, submission, {
      token: 'demo-center-token',
      headers: { 'Gi-Acting-For': '11370100MADEUP128H' },
    });
    expect(other.status).toBe(202);
    expect(other.headers.get('idempotency-replayed')).toBeNull();
    const done = await completed(sandbox, keyOf(submission), 'demo-center-token');
    expect(done.counts.duplicate + done.counts.accepted).toBe(1);
  });
});

describe('revisions', () => {
  const one = (results: { outcome: string; issues: { rule: string }[] }[]) => [
    results[0]!.outcome,
    ...results[0]!.issues.map(({ rule }) => rule),
  ];

  test('first, changed, withdrawn; then no more', async () => {
    const a = first();
    const b = next(a);
    const c = next(b, { operationType: '3' });
    expect(one(await report(sandbox, [a]))).toEqual(['accepted']);
    expect(one(await report(sandbox, [b]))).toEqual(['accepted']);
    expect(one(await report(sandbox, [c]))).toEqual(['accepted']);
    expect(one(await report(sandbox, [next(c)]))).toEqual(['rejected', 'platform/withdrawn']);
    const record = (await ask(sandbox, `/records/arrears/${idOf(a)}`)).body;
    expect(record).toMatchObject({
      revision: 3,
      state: 'withdrawn',
      recordDigest: recordDigest(c.record),
      record: c.record,
    });
    const { items } = (await ask(sandbox, `/records/arrears/${idOf(a)}/revisions`)).body;
    expect(
      items.map(({ revision, operation }: { revision: number; operation: string }) => [revision, operation]),
    ).toEqual([
      [1, '1'],
      [2, '2'],
      [3, '3'],
    ]);
    expect(items[1]).toMatchObject({
      supersedesDigest: recordDigest(a.record),
      reason: { text: '更正金额' },
      record: b.record,
    });
  });

  test('the same revision again is a duplicate, with the receipt of the first time', async () => {
    const a = first();
    const [before] = await report(sandbox, [a]);
    const [again] = await report(sandbox, [a]);
    expect(again).toMatchObject({ outcome: 'duplicate', originalReceiptNo: before.receiptNo, issues: [] });
  });

  test.each<[string, (before: Entry) => Entry, string[]]>([
    [
      'the same number with other content',
      (a) => ({ ...a, record: { ...a.record, repaySource: '2' } }),
      ['rejected', 'platform/revision-conflict'],
    ],
    ['a number left out', (a) => next(a, {}, { revision: 3 }), ['rejected', 'platform/revision-gap']],
    [
      'another version superseded',
      (a) => next(a, {}, { supersedesDigest: `sha-256:${'0'.repeat(64)}` }),
      ['rejected', 'platform/supersedes-mismatch'],
    ],
    [
      'no version superseded',
      (a) => {
        const { supersedesDigest: _, ...rest } = next(a);
        return rest;
      },
      ['rejected', 'platform/supersedes-mismatch'],
    ],
    [
      'a first report as the second revision',
      (a) => next(a, { operationType: '1' }),
      ['rejected', 'platform/operation-mismatch'],
    ],
  ])('%s', async (_, make, expected) => {
    const a = first();
    await report(sandbox, [a]);
    expect(one(await report(sandbox, [make(a)]))).toEqual(expected);
    // what is rejected takes no number
    expect(one(await report(sandbox, [next(a)]))).toEqual(['accepted']);
  });

  test.each<[string, Partial<Entry>, string]>([
    ['superseding nothing', { supersedesDigest: `sha-256:${'0'.repeat(64)}` }, 'platform/supersedes-mismatch'],
    ['beginning with the second', { revision: 2 }, 'platform/revision-gap'],
  ])('a record nobody knows, %s', async (_, more, rule) => {
    expect(one(await report(sandbox, [{ ...first(), ...more }]))).toEqual(['rejected', rule]);
  });

  test('several revisions in one batch go in order; a rejected one holds up those after it', async () => {
    const a = first();
    const b = next(a);
    expect((await report(sandbox, [a, b])).map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted']);
    const bad = first(fresh({ creditorName: '' }));
    const results = await report(sandbox, [bad, next(bad, { creditorName: '济南示例甲科技有限公司' })]);
    expect(results.map(({ outcome }) => outcome)).toEqual(['rejected', 'rejected']);
    expect(results[1].issues).toMatchObject([{ rule: 'platform/revision-gap' }]);
  });

  test('two at once for one revision: one has it, the other is a conflict', async () => {
    const a = first();
    await report(sandbox, [a]);
    const results = await Promise.all(
      ['1', '2'].map((repaySource) => report(sandbox, [next(a, { repaySource, repayPlan: `方案${repaySource}` })])),
    );
    expect(results.map((list) => list[0].outcome).sort()).toEqual(['accepted', 'rejected']);
  });

  test('corrections and withdrawals have addresses of their own', async () => {
    const a = first();
    await report(sandbox, [a]);
    const b = next(a);
    const correction = submissionOf([b]);
    const path = `/records/arrears/${idOf(a)}/corrections`;
    expect((await submit(sandbox, correction, { path })).status).toBe(202);
    expect((await completed(sandbox, keyOf(correction))).counts.accepted).toBe(1);
    expect((await submit(sandbox, correction, { path })).headers.get('idempotency-replayed')).toBe('true');
    // at another address it is another request, though of the same content
    const elsewhere = await submit(sandbox, correction);
    expect(elsewhere).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
    expect(elsewhere.body.detail).toContain('另一个地址');
    const c = submissionOf([next(b, { operationType: '3' })]);
    expect(await submit(sandbox, c, { path })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/entries/0/record/operationType' }] },
    });
    expect((await submit(sandbox, c, { path: `/records/arrears/${idOf(a)}/withdrawals` })).status).toBe(202);
    await completed(sandbox, keyOf(c));
    expect((await ask(sandbox, `/records/arrears/${idOf(a)}`)).body.state).toBe('withdrawn');
  });

  test('what cannot be made a text of is refused like anything else', async () => {
    const a = first();
    await report(sandbox, [a]);
    const b = submissionOf([next(a, { recordId: { toString: 1, valueOf: 1 } })]);
    expect(await submit(sandbox, b, { path: `/records/arrears/${idOf(a)}/corrections` })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/entries/0/record/recordId' }] },
    });
  });

  test('nothing is corrected that is not there', async () => {
    const a = next(first());
    const answer = await submit(sandbox, submissionOf([a]), { path: `/records/arrears/${idOf(a)}/corrections` });
    expect(answer).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });
});
