import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgeSubmission, outcomeOf } from '../../src/check/judge-submission.js';
import type { SubmissionOf } from '../../src/client/submission.js';
import { Client, staticToken } from '../../src/client.js';
import { recordTypes } from '../../src/generated/record-types.js';
import { recordsDigest } from '../../src/receipts/digests.js';
import { batchOf, fixtures, submissionOf } from '../check/submission/records.js';
import { center } from './api.js';
import { type StartedSandbox, someDay, startForTests } from './started.js';

/** Against `check`, the same fixtures are held in tests/check/submission. */
describe('the platform says of every fixture what the SDK says', () => {
  let sandbox: StartedSandbox;
  let client: Client;
  beforeAll(async () => {
    sandbox = await startForTests();
    client = new Client({ baseUrl: sandbox.url, mode: 'sandbox', auth: staticToken(center.token), judge: 'off' });
  }, 60_000);
  afterAll(async () => {
    await client?.close();
    await sandbox?.close();
  });

  test.each(recordTypes.map((type) => [type.id, type] as const))('%s', async (_id, type) => {
    const own = fixtures.filter((one) => one.type === type);
    expect(own).not.toEqual([]);
    for (const { name, record } of own) {
      const { entries } = submissionOf([record]);
      const batch = { ...batchOf([record], { recordType: type.code }), recordsDigest: recordsDigest(entries) };
      const submission = { batch, entries } as unknown as SubmissionOf;
      const judged = await judgeSubmission(submission, { asOf: someDay.slice(0, 10), recordsDigest });
      const { results, issues, counts } = await client.validations.create(submission);
      expect(issues, name).toEqual([]);
      const brief = (list: readonly { rule: string; severity: string; pointer: string | null }[]): string[] =>
        list.map(({ rule, severity, pointer }) => `${severity} ${rule} ${pointer}`).sort();
      const mine = judged.entries[0]!.map(({ rule, severity, at }) => ({ rule, severity, pointer: at.pointer }));
      expect(brief(results[0]!.issues), name).toEqual(brief(mine));
      // a correction or withdrawal of what the platform does not have is for it alone to tell
      if (record['operationType'] === '1') expect(results[0]!.outcome, name).toBe(outcomeOf(judged.entries[0]!));
      expect(counts.total).toBe(1);
    }
  });
});
