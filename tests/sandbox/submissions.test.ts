import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/start-sandbox.js';
import { arrears, ask, completed, keyOf, report, startForTests, submissionOf, submit } from './api.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startForTests();
});
afterAll(() => sandbox?.close());

test('a submission goes through', async () => {
  const submission = submissionOf([{ revision: 1, record: arrears(1) }]);
  const ack = await submit(sandbox, submission);
  console.log(JSON.stringify(ack.body, null, 1), [...ack.headers]);
  expect(ack.status).toBe(202);
  console.log(JSON.stringify(await completed(sandbox, keyOf(submission)), null, 1));
  console.log(JSON.stringify((await ask(sandbox, `/submissions/${keyOf(submission)}/results`)).body, null, 1));
  console.log(JSON.stringify((await ask(sandbox, `/submissions/${keyOf(submission)}/receipt`)).body, null, 1));
  console.log(JSON.stringify((await ask(sandbox, `/events`)).body, null, 1));
  for (const path of [
    '/',
    '/status',
    '/keys',
    '/catalogue',
    '/catalogue/arrears',
    '/standards',
    '/standards/latest/schemas/arrears',
    '/code-sets',
    '/code-sets/division',
    '/nothing',
  ])
    console.log(path, JSON.stringify(await ask(sandbox, path)).slice(0, 300));
  console.log(await report(sandbox, [{ revision: 1, record: arrears(1, { paidAmount: '1.00' }) }]));
});
