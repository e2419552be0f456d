import { readFileSync } from 'node:fs';
import { Client } from '../../src/client/client.js';
import type { ClientOptions } from '../../src/client/client-options.js';
import { newSubmission } from '../../src/client/new-submission.js';
import type { SubmissionInput } from '../../src/generated/api.js';
import type { Complaint } from '../../src/generated/types.js';
import { contentDigest } from '../../src/receipts/digests.js';
import { newSigningKey, type SigningKey, signReceipt } from '../../src/receipts/sign.js';
import { type Platform, platform, type Reply, type Seen, type Still, still } from './platform.js';

export const key: SigningKey = newSigningKey('2020-01-01T00:00:00+08:00', '2090-01-01T00:00:00+08:00');
const { privateKey: _, ...publicKey } = key;
export const keys: Reply = { json: { keys: [publicKey] }, headers: { 'gi-environment': 'sandbox' } };
export const receivedAt = '2026-03-20T16:00:00.000+08:00';

export const record = JSON.parse(readFileSync('tests/records/complaint/valid/typical.json', 'utf8')) as Complaint;
const reporter = {
  unitName: '示例局',
  unitCode: '11370100MADEUP2160',
  divisionCode: '370100',
  operator: '王甲',
  reviewer: '李乙',
  phone: '0531-00000000',
};

/** A submission of complaints with ids of their own. */
export const complaints = (count: number, more: Partial<Complaint> = {}): SubmissionInput =>
  newSubmission({
    reporter,
    recordType: 'complaint',
    records: Array.from({ length: count }, (_none, n) => ({ ...record, recordId: `r-${n}`, ...more }) as Complaint),
    generatedAt: new Date('2026-03-20T08:00:00Z'),
  });

/** What a platform answers that took a submission. @param change what of the receipt is not as it should be */
export function acknowledgement({ body, headers }: Seen, change: Readonly<Record<string, unknown>> = {}): Reply {
  const submissionId = String(headers['idempotency-key']);
  const digest = contentDigest(Buffer.from(body));
  const receipt = {
    kind: 'acknowledgement',
    receiptNo: 'A-1',
    environment: 'sandbox',
    notice: '沙箱—无法律效力',
    issuer: '示例平台（沙箱）',
    submissionId,
    unitCode: reporter.unitCode,
    standardVersion: '0.1.0',
    contentDigest: digest,
    receivedAt,
    ...change,
  } as const;
  return {
    status: 202,
    json: { submissionId, state: 'received', contentDigest: digest, receivedAt, receipt: signReceipt(receipt, key) },
  };
}

export const submission = (id: string, state = 'completed'): object => ({
  submissionId: id,
  state,
  contentDigest: `sha-256:${'0'.repeat(64)}`,
  recordType: '505',
  unitCode: reporter.unitCode,
  receivedAt,
  counts: { total: 1, accepted: 1, acceptedWithWarnings: 0, duplicate: 0, rejected: 0 },
  acknowledgementNo: 'A-1',
});

/** Answers by `METHOD path` without the query; a function is asked each time, a list goes on to its last. */
export type Routes = Readonly<Record<string, Reply | readonly Reply[] | ((seen: Seen, n: number) => Reply)>>;

/** Runs with a client to a platform of some routes; `/` and `/keys` are answered as of a sandbox unless told. */
export async function withClient<T>(
  routes: Routes,
  run: (own: { client: Client; platform: Platform; runtime: Still; asked: () => string[] }) => Promise<T>,
  options: Partial<ClientOptions> = {},
): Promise<T> {
  const all: Routes = {
    'GET /': { json: { environment: 'sandbox', limits: {} }, headers: { 'gi-environment': 'sandbox' } },
    'GET /keys': keys,
    ...routes,
  };
  const used = new Map<string, number>();
  const own = await platform((seen) => {
    const name = `${seen.method} ${seen.path.split('?')[0]}`;
    const n = used.get(name) ?? 0;
    used.set(name, n + 1);
    const route = all[name] ?? { status: 599, json: { code: 'NO_ROUTE', detail: name, retryable: false } };
    if (typeof route === 'function') return route(seen, n);
    return Array.isArray(route) ? (route as readonly Reply[])[Math.min(n, route.length - 1)]! : (route as Reply);
  });
  const runtime = (options.runtime as Still | undefined) ?? still();
  const client = new Client({ baseUrl: own.url, mode: 'sandbox', proxy: 'none', runtime, ...options });
  try {
    const asked = (): string[] => own.seen.map(({ method, path }) => `${method} ${path}`);
    return await run({ client, platform: own, runtime, asked });
  } finally {
    await client.close();
    await own.close();
  }
}
