import { waitFor } from '../changes.js';
import { ProblemError } from '../problem.js';
import { page, versioned } from '../server/answers.js';
import type { Answer, Handlers, TenantCall } from '../server/call.js';
import { cursorOf, isNumber, isText, limitOf, matching, oneOf, placeOf, timeIn, waitOf } from '../server/query.js';
import { findReceipt } from '../store/receipts.js';
import { resultsAfter } from '../store/results.js';
import { findSubmission, type StoredSubmission, submissionsAfter } from '../store/submissions.js';
import { stated } from '../times.js';
import type { EntryResult } from '../work/process.js';
import { type Received, receive } from '../work/receive.js';
import { shownResult, shownSubmission } from './submission-shown.js';

/** The answer to a request that has brought a submission, for the first time or again. */
export async function acknowledged({ platform }: TenantCall, { submission, isReplay }: Received): Promise<Answer> {
  const { tenant, submissionId, state, contentDigest, receivedAt, acknowledgementNo } = submission;
  const receipt = await findReceipt(platform.database, tenant, acknowledgementNo);
  return {
    status: 202,
    headers: {
      Location: `/gi/v1/submissions/${submissionId}`,
      ...(isReplay ? { 'Idempotency-Replayed': 'true' } : {}),
    },
    body: { submissionId, state, contentDigest, receivedAt: stated(receivedAt), receipt },
  };
}

const unknown = (submissionId: string): ProblemError =>
  new ProblemError(
    'SUBMISSION_UNKNOWN',
    `没有收到过批次「${submissionId}」；没有发出去的请发送，已经有回执的请与平台核对`,
    `No submission ${submissionId} has been received`,
  );

async function found({ platform, tenant, params }: TenantCall): Promise<StoredSubmission> {
  const submissionId = params['submissionId']!;
  const submission = await findSubmission(platform.database, tenant.tenant, submissionId);
  if (submission === undefined) throw unknown(submissionId);
  return submission;
}

async function getSubmission(call: TenantCall): Promise<Answer> {
  const isDone = ({ state }: StoredSubmission): boolean => state === 'completed' || state === 'failed';
  const submission = await waitFor(() => found(call), isDone, waitOf(call), call.platform.changes, call.signal);
  return versioned(call, shownSubmission(submission, call.lang));
}

const states = ['received', 'processing', 'completed', 'failed'] as const;
const digestForm = /^sha-256:[0-9a-f]{64}$/;

async function listSubmissions(call: TenantCall): Promise<Answer> {
  const { platform, tenant, query, lang } = call;
  const from = timeIn(query, 'from');
  const filter = {
    contentDigest: matching(query, 'contentDigest', digestForm, 'sha-256:0123…（64 位十六进制）'),
    state: oneOf(query, 'state', states),
    from: from?.toISOString(),
  };
  const isPlace = (value: unknown): value is string => isText(value) && value.includes(' ');
  const [time = '', id = ''] = placeOf(call, 'submissions', isPlace)?.split(' ') ?? [];
  const limit = limitOf(call);
  const all = await submissionsAfter(platform.database, tenant.tenant, filter, [time, id], limit + 1);
  return page(
    call,
    all,
    limit,
    (one) => shownSubmission(one, lang),
    ({ receivedAt, submissionId }) => cursorOf('submissions', `${receivedAt} ${submissionId}`),
  );
}

const outcomes = ['accepted', 'accepted-with-warnings', 'duplicate', 'rejected'] as const;

async function listResults(call: TenantCall): Promise<Answer> {
  const { platform, tenant, query, lang } = call;
  const { submissionId } = await found(call);
  const outcome = oneOf(query, 'outcome', outcomes);
  const list = `results ${submissionId}`;
  const limit = limitOf(call);
  const results = await resultsAfter<EntryResult>(
    platform.database,
    tenant.tenant,
    submissionId,
    placeOf(call, list, isNumber) ?? -1,
    outcome === undefined ? [] : [outcome],
    limit + 1,
  );
  return page(
    call,
    results,
    limit,
    (one) => shownResult(one, lang),
    ({ index }) => cursorOf(list, index),
  );
}

async function getReceipt(call: TenantCall): Promise<Answer> {
  const { acknowledgementNo, outcomeReceiptNo, state } = await found(call);
  const kind = oneOf(call.query, 'kind', ['acknowledgement', 'outcome'] as const) ?? 'outcome';
  const receiptNo = kind === 'acknowledgement' ? acknowledgementNo : outcomeReceiptNo;
  if (receiptNo === undefined) {
    throw new ProblemError(
      'RECEIPT_NOT_READY',
      state === 'failed'
        ? '这一批没能办成，没有办理回执，请联系平台'
        : '这一批还没有办完，请稍后再取；收妥回执用 kind=acknowledgement 取',
      'The submission is not completed; kind=acknowledgement gives the acknowledgement',
      { retryAfter: 1 },
    );
  }
  return { status: 200, body: (await findReceipt(call.platform.database, call.tenant.tenant, receiptNo))! };
}

export const submissionHandlers: Handlers<
  'createSubmission' | 'listSubmissions' | 'getSubmission' | 'listResults' | 'getReceipt'
> = {
  createSubmission: {
    takes: 'application/json',
    handle: async (call) => acknowledged(call, await receive(call, async () => {})),
  },
  listSubmissions: {
    query: ['contentDigest', 'state', 'from', 'cursor', 'limit'],
    handle: listSubmissions,
  },
  getSubmission: { handle: getSubmission },
  listResults: {
    query: ['outcome', 'cursor', 'limit'],
    handle: listResults,
  },
  getReceipt: {
    query: ['kind'],
    handle: getReceipt,
  },
};
