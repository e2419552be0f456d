import { createHash } from 'node:crypto';
import { contentDigest, recordsDigest } from '../../receipts/digests.js';
import { standardVersion } from '../../standard/version.js';
import { ProblemError } from '../problem.js';
import { verifyReporter } from '../server/authorise.js';
import { parseJson } from '../server/body.js';
import type { TenantCall } from '../server/call.js';
import { addEvents } from '../store/events.js';
import { addJob } from '../store/jobs.js';
import { addReceipt } from '../store/receipts.js';
import { addSubmission, findSubmission, type StoredSubmission } from '../store/submissions.js';
import { dayInChina } from '../times.js';
import { refuse } from './form.js';
import { issueOf } from './issues.js';
import { judge } from './judge.js';
import { issueReceipt, newReceiptNo } from './receipts.js';
import { type Submitted, submittedIn } from './submission-form.js';

/** A submission as it is kept, and whether this request was not the first to bring it. */
export interface Received {
  readonly submission: StoredSubmission;
  readonly isReplay: boolean;
}

const keyForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/**
 * Takes a submission: the key, what it stands for, its receipt and its event in one transaction, or nothing at all.
 * @param verify what else is asked of it at this address.
 * @throws {ProblemError} where it is refused, and nothing has happened.
 */
export async function receive(call: TenantCall, verify: (submitted: Submitted) => Promise<void>): Promise<Received> {
  const { platform, tenant, body } = call;
  const key = keyOf(call.headers['idempotency-key']);
  const fingerprint = createHash('sha256').update(`${call.method}\n${call.path}\n`).update(body).digest('hex');
  const digest = contentDigest(body);
  const held = JSON.stringify([tenant.tenant, key]);
  if (platform.inFlight.has(held)) {
    throw new ProblemError('IDEMPOTENCY_IN_PROGRESS', '请稍后用原来的键和内容再发', 'Send the same again in a moment', {
      retryAfter: 1,
    });
  }
  platform.inFlight.add(held);
  try {
    const known = await findSubmission(platform.database, tenant.tenant, key);
    if (known !== undefined) return replayOf(known, fingerprint, digest);
    const submitted = await readSubmission(call);
    verifyKey(submitted, key);
    await verify(submitted);
    const submission = newSubmission(call, submitted, key, fingerprint, digest);
    // what was found above may be old by now: the unique index alone decides whose the key is
    const isNew = await keep(call, submission);
    if (isNew) return { submission, isReplay: false };
    return replayOf((await findSubmission(platform.database, tenant.tenant, key))!, fingerprint, digest);
  } finally {
    platform.inFlight.delete(held);
  }
}

function keyOf(header: string | undefined): string {
  // bare, or a string of structured fields
  const key = header?.replace(/^"(.*)"$/, '$1');
  if (key === undefined || key === '') {
    throw new ProblemError(
      'IDEMPOTENCY_KEY_MISSING',
      '请在 Idempotency-Key 里写上批次号（batch.batchId）',
      'Give the batch id in Idempotency-Key',
    );
  }
  if (!keyForm.test(key)) {
    throw new ProblemError(
      'INVALID_HEADER',
      `Idempotency-Key「${key}」应为 1 至 64 个字母、数字、点、横线，以字母或数字开头`,
      'Idempotency-Key has 1 to 64 letters, digits, dots, dashes',
    );
  }
  return key;
}

function replayOf(submission: StoredSubmission, fingerprint: string, digest: string): Received {
  if (submission.fingerprint === fingerprint) return { submission, isReplay: true };
  const { submissionId, contentDigest: expected } = submission;
  const about = { expected, actual: digest };
  if (digest === expected) {
    throw new ProblemError(
      'IDEMPOTENCY_KEY_REUSED',
      `批次号「${submissionId}」的这份内容先前发到了另一个地址，已经收下；请查询批次的状态，要重发的发到原来的地址`,
      'The same content was taken at another address; ask for the submission, or send it there again',
      about,
    );
  }
  throw new ProblemError(
    'IDEMPOTENCY_KEY_REUSED',
    `批次号「${submissionId}」已用于另一个请求（内容摘要 ${expected}），这次的摘要是 ${digest}；内容变了的请用新的批次号`,
    'The key was used for another request; use a new batch id for other content',
    about,
  );
}

/** The submission a request brings. @throws {ProblemError} for whatever is refused at once. */
export async function readSubmission({ body, platform, tenant, headers }: TenantCall): Promise<Submitted> {
  const submitted = submittedIn(parseJson(body), platform.limits);
  await verifyBatch(submitted.batch, dayInChina(platform.clock.text()));
  const { reportingUnitCode, standardVersion: version } = submitted.batch as Record<string, string>;
  if (version !== standardVersion) {
    throw new ProblemError(
      'STANDARD_VERSION_UNSUPPORTED',
      `数据标准版本「${version}」不接受，接受的是 ${standardVersion}`,
      `Version ${version} of the standard is not accepted; ${standardVersion} is`,
      { expected: standardVersion, actual: version! },
    );
  }
  verifyReporter(tenant, reportingUnitCode!, headers['gi-acting-for']);
  verifyDigest(submitted);
  return submitted;
}

/** Refuses a batch that is wrong by itself; how it fits its entries is judged later. */
async function verifyBatch(batch: Submitted['batch'], asOf: string): Promise<void> {
  const found = (await judge({ batch, entries: [] }, asOf)).batch;
  const faults = found.filter(({ rule, severity }) => severity === 'error' && isOfForm(rule));
  refuse(
    faults.map((finding) => {
      const zh = issueOf(finding, 'zh');
      const en = issueOf(finding, 'en');
      return { pointer: zh.pointer, message: { zh: `${zh.message}；${zh.fix}`, en: `${en.message}; ${en.fix}` } };
    }),
  );
}

const isOfForm = (rule: string): boolean => rule.startsWith('shape/') || rule.startsWith('batch-envelope/');

function verifyKey({ batch }: Submitted, key: string): void {
  if (batch['batchId'] === key) return;
  throw new ProblemError(
    'INVALID_HEADER',
    `Idempotency-Key 是「${key}」，批次号（batch.batchId）是「${batch['batchId']}」，两者应当相同`,
    `Idempotency-Key is ${key}, but batch.batchId is ${batch['batchId']}`,
    { expected: String(batch['batchId']), actual: key },
  );
}

function verifyDigest({ batch, entries }: Submitted): void {
  let expected: string;
  try {
    expected = recordsDigest(entries);
  } catch {
    // texts with half a character have no bytes a digest could be of
    const message = {
      zh: '有的文字里有不成对的代理码（\\ud800 至 \\udfff），写不成 UTF-8',
      en: 'A text holds a lone surrogate',
    };
    throw new ProblemError('REQUEST_INVALID', '请按 errors 逐项改正', 'Correct what errors names', {
      errors: [{ pointer: '/entries', message }],
    });
  }
  const actual = batch['recordsDigest'];
  if (actual === undefined || actual === expected) return;
  throw new ProblemError(
    'DIGEST_MISMATCH',
    `batch.recordsDigest 与 entries 不符：按收到的内容算出的是 ${expected}；内容在路上变了的请重发，算法见接口说明`,
    `batch.recordsDigest does not fit entries, whose digest is ${expected}`,
    { expected, actual: String(actual) },
  );
}

function newSubmission(
  { platform, tenant }: TenantCall,
  { batch, entries }: Submitted,
  submissionId: string,
  fingerprint: string,
  digest: string,
): StoredSubmission {
  const receivedAt = platform.clock.text();
  const { reportPeriod } = batch as { reportPeriod?: string };
  return {
    tenant: tenant.tenant,
    submissionId,
    fingerprint,
    contentDigest: digest,
    unitCode: String(batch['reportingUnitCode']),
    recordType: String(batch['recordType']),
    ...(reportPeriod === undefined ? {} : { reportPeriod }),
    standardVersion: String(batch['standardVersion']),
    state: 'received',
    receivedAt,
    counts: { total: entries.length, accepted: 0, acceptedWithWarnings: 0, duplicate: 0, rejected: 0 },
    issues: [],
    acknowledgementNo: newReceiptNo('acknowledgement', receivedAt),
  };
}

async function keep({ platform, body }: TenantCall, submission: StoredSubmission): Promise<boolean> {
  const { tenant, submissionId, receivedAt, acknowledgementNo } = submission;
  const dueAt = new Date(Date.parse(receivedAt) + platform.processingDelay).toISOString();
  const isNew = await platform.database.transaction(async (tx) => {
    if (!(await addSubmission(tx, submission, body))) return false;
    const receipt = await issueReceipt(tx, submission, { kind: 'acknowledgement', receiptNo: acknowledgementNo });
    await addReceipt(tx, tenant, receipt);
    await addJob(tx, tenant, submissionId, dueAt);
    await addEvents(tx, tenant, [
      {
        type: 'submission.received',
        time: receivedAt,
        subject: submissionId,
        data: { submissionId, receiptNo: acknowledgementNo },
      },
    ]);
    return true;
  });
  if (isNew) platform.changes.tell();
  return isNew;
}
