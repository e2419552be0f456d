import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Client, clientCredentials, newSubmission } from '../../src/client.js';
import { operations } from '../../src/generated/operations.js';
import type { Arrears } from '../../src/generated/types.js';
import { arrears, housing } from './api.js';
import { type StartedSandbox, startForTests } from './started.js';

let sandbox: StartedSandbox;
let client: Client;
const reporter = {
  unitName: housing.name,
  unitCode: housing.code,
  divisionCode: '370102',
  operator: '王甲',
  reviewer: '李乙',
  phone: '0531-00000000',
};
const record = arrears(1) as unknown as Arrears;
const id = record.recordId;
const first = newSubmission({ reporter, recordType: 'arrears', records: [record] });
const submissionId = first.batch.batchId;

beforeAll(async () => {
  sandbox = await startForTests();
  const unit = sandbox.credentials.find(({ unitCode }) => unitCode === housing.code)!;
  client = new Client({ baseUrl: sandbox.url, mode: 'sandbox', auth: clientCredentials(unit) });
  await client.submissions.create(first);
  await client.submissions.waitFor(submissionId);
}, 60_000);
afterAll(async () => {
  await client?.close();
  await sandbox?.close();
});

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** What comes next for the record the platform holds. */
async function next(operationType: '2' | '3'): Promise<ReturnType<typeof newSubmission<'arrears'>>> {
  const { revision, recordDigest } = await client.records.get('arrears', id);
  const entry = {
    revision: revision + 1,
    supersedesDigest: recordDigest,
    reason: { text: '填错' },
    record: { ...record, operationType },
  };
  return newSubmission({ reporter, recordType: 'arrears', entries: [entry] });
}

/** A use of every operation, and what comes of it. */
const uses: Readonly<Record<keyof typeof operations, () => Promise<unknown>>> = {
  getService: async () =>
    expect(await client.service.document()).toMatchObject({ environment: 'sandbox', standardVersions: ['0.1.0'] }),
  getStatus: async () => expect(await client.service.status()).toMatchObject({ state: 'open' }),
  listKeys: async () => expect(await client.service.keys()).toHaveLength(1),
  createToken: async () => {
    const other = new Client({
      baseUrl: sandbox.url,
      mode: 'sandbox',
      auth: clientCredentials({ clientId: 'demo-housing', clientSecret: 'wrong' }),
    });
    await expect(other.submissions.get(submissionId)).rejects.toMatchObject({ name: 'AuthenticationError' });
    await other.close();
  },
  listCatalogue: async () => expect(await all(client.catalogue.list())).toHaveLength(26),
  getCatalogueEntry: async () => expect(await client.catalogue.get('arrears')).toMatchObject({ code: '401' }),
  listStandards: async () => expect(await all(client.standards.list())).toMatchObject([{ version: '0.1.0' }]),
  getStandard: async () => expect(await client.standards.get('latest')).toMatchObject({ version: '0.1.0' }),
  getSchema: async () =>
    expect(await client.standards.schema('0.1.0', 'arrears')).toMatchObject({ title: '账款清欠', type: 'object' }),
  listCodeSets: async () =>
    expect(await all(client.codeSets.list())).toContainEqual(expect.objectContaining({ codeSet: 'yes-no' })),
  getCodeSet: async () => expect((await client.codeSets.get('yes-no')).codes).toHaveLength(2),
  listObligations: async () =>
    expect(await all(client.obligations.list({ period: '2026-03' }))).toContainEqual(
      expect.objectContaining({ unitCode: housing.code }),
    ),
  validate: async () => {
    const again = newSubmission({ reporter, recordType: 'arrears', records: [record] });
    expect(await client.validations.create(again)).toMatchObject({ counts: { total: 1, duplicate: 1 } });
  },
  listSubmissions: async () =>
    expect((await all(client.submissions.list())).map((one) => one.submissionId)).toContain(submissionId),
  createSubmission: async () => {
    const { data, response } = await client.submissions.create(first).withResponse();
    expect(data).toMatchObject({ submissionId, state: 'completed' });
    expect(response.headers['idempotency-replayed']).toBe('true');
  },
  getSubmission: async () =>
    expect(await client.submissions.get(submissionId)).toMatchObject({ state: 'completed', counts: { total: 1 } }),
  listResults: async () =>
    expect(await all(client.submissions.results(submissionId))).toMatchObject([{ recordId: id }]),
  getReceipt: async () =>
    expect(await client.submissions.receipt(submissionId)).toMatchObject({ receipt: { kind: 'outcome' } }),
  lookUpSubmissions: async () => {
    const found = await client.submissions.lookup([submissionId, 'never-sent']);
    expect([...found].map(([key, value]) => [key, value?.state ?? null])).toEqual([
      [submissionId, 'completed'],
      ['never-sent', null],
    ]);
  },
  getRecord: async () => expect(await client.records.get('arrears', id)).toMatchObject({ revision: 1, record }),
  listRevisions: async () =>
    expect(await all(client.records.revisions('arrears', id))).toMatchObject([{ revision: 1 }]),
  createCorrection: async () => {
    const { submissionId: own } = await client.records.correct('arrears', id, await next('2'));
    expect(await client.submissions.waitFor(own)).toMatchObject({ counts: { rejected: 0 } });
    expect(await client.records.get('arrears', id)).toMatchObject({ revision: 2, state: 'current' });
  },
  createWithdrawal: async () => {
    const { submissionId: own } = await client.records.withdraw('arrears', id, await next('3'));
    expect(await client.submissions.waitFor(own)).toMatchObject({ counts: { rejected: 0 } });
    expect(await client.records.get('arrears', id)).toMatchObject({ revision: 3, state: 'withdrawn' });
  },
  listEvents: async () => {
    const events = await all(client.events.stream({ follow: false }));
    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['submission.received', 'submission.completed', 'record.accepted', 'record.withdrawn']),
    );
  },
};

describe('every operation of the contract, by the client', () => {
  test.each(Object.entries(uses))('%s', async (operation, use) => {
    await use();
    expect([...sandbox.exercised]).toContain(operation);
  });
  test('none is left out', () => {
    expect(Object.keys(uses)).toEqual(Object.keys(operations));
    expect([...sandbox.exercised].sort()).toEqual(Object.keys(operations).sort());
  });
});
