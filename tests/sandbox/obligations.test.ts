import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/start-sandbox.js';
import { arrears, ask, completed, housing, keyOf, report, submissionOf, submit } from './api.js';
import { someDay, startForTests } from './started.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startForTests();
});
afterAll(() => sandbox?.close());
beforeEach(async () => {
  await sandbox.reset();
  sandbox.clock.freeze(someDay);
});

interface Listed {
  obligation: string;
  period: string;
  state: string;
  dueAt?: string;
  fulfilledBy?: string[];
}
const list = async (query = ''): Promise<Listed[]> => (await ask(sandbox, `/obligations?${query}`)).body.items;
const find = (all: readonly Listed[], obligation: string, period: string) =>
  all.find((one) => one.obligation === obligation && one.period === period);

test('what a unit owes today, and what becomes of it', async () => {
  const before = await list();
  expect(find(before, 'monthly-arrears', '2026-03')).toMatchObject({ state: 'open', dueAt: '2026-05-01' });
  expect(find(before, 'annual-commitment', '2026')).toMatchObject({ state: 'open' });
  // of licences the list of reporters does not name this unit
  expect(before.map(({ obligation }) => obligation)).not.toContain('monthly-administrative-license');
  const [result] = await report(sandbox, [{ revision: 1, record: arrears(1) }]);
  expect(find(await list(), 'monthly-arrears', '2026-03')).toMatchObject({
    state: 'fulfilled',
    fulfilledBy: [result.receiptNo],
  });
});

test('what was not reported in time is overdue, by the sandbox’s clock', async () => {
  expect(find(await list('period=2026-02'), 'monthly-arrears', '2026-02')).toMatchObject({
    state: 'open',
    dueAt: '2026-03-31',
  });
  sandbox.clock.set('2026-04-01T00:00:00+08:00');
  expect(find(await list('period=2026-02'), 'monthly-arrears', '2026-02')).toMatchObject({ state: 'overdue' });
  expect((await list('period=2026-02&state=fulfilled')).length).toBe(0);
});

test('a zero report fulfils what it speaks of, once', async () => {
  const zero = () =>
    submissionOf([], { zeroReport: '1', reportPeriod: '2026-02', recordType: '900', recordsDigest: undefined });
  for (const submission of [zero(), zero()]) {
    await submit(sandbox, submission);
    await completed(sandbox, keyOf(submission));
  }
  expect((await list('period=2026-02')).map(({ obligation, state }) => [obligation, state])).toEqual([
    ['monthly-administrative-penalty', 'fulfilled'],
    ['monthly-arrears', 'fulfilled'],
    ['monthly-government-contract', 'fulfilled'],
  ]);
  const events = (await ask(sandbox, '/events?types=obligation.fulfilled')).body.items;
  expect(events.map(({ data }: { data: Listed }) => [data.obligation, data.period])).toEqual([
    ['monthly-administrative-penalty', '2026-02'],
    ['monthly-arrears', '2026-02'],
    ['monthly-government-contract', '2026-02'],
  ]);
});

test('a withdrawn record fulfils nothing any more', async () => {
  const record = arrears(1);
  await report(sandbox, [{ revision: 1, record }]);
  const { recordDigest } = (await ask(sandbox, `/records/arrears/${record['recordId']}`)).body;
  await report(sandbox, [
    {
      revision: 2,
      supersedesDigest: recordDigest,
      reason: { text: '误报' },
      record: { ...record, operationType: '3' },
    },
  ]);
  expect(find(await list(), 'monthly-arrears', '2026-03')).toMatchObject({ state: 'open' });
});

test('page by page it is the same; another unit’s are not told', async () => {
  const all = await list('period=2026&limit=500');
  expect(all.length).toBeGreaterThan(20);
  const seen: Listed[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: Awaited<ReturnType<typeof ask>> = await ask(
      sandbox,
      `/obligations?period=2026&limit=7${cursor && `&cursor=${cursor}`}`,
    );
    seen.push(...page.body.items);
    cursor = page.body.nextCursor;
  }
  expect(seen).toEqual(all);
  expect((await ask(sandbox, '/obligations?unit=11370100MADEUP136C')).status).toBe(403);
  const center = await ask(sandbox, `/obligations?unit=${housing.code}`, { token: 'demo-center-token' });
  expect(center.body.items).toEqual(await list());
});
