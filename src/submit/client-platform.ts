import type { Client } from '../client/client.js';
import { type IntegrityError, isIntegrityError, NotFoundError, UnavailableError } from '../client/errors.js';
import type { CallOptions } from '../client/options.js';
import type { SubmissionOf } from '../client/submission.js';
import type { RecordTypeId, Submission } from '../generated/api.js';
import { type Platform, PlatformFailure, type SentSubmission } from './platform.js';

/** Answers about one submission, after which others may be sent. */
const refusals = new Set(['ValidationError', 'TooLargeError', 'ConflictError']);
/** Permissions that are a matter of the unit a submission is for. */
const ofUnit = new Set(['ORG_MISMATCH', 'DELEGATION_MISSING']);
/** What a client says of a submission the platform has and is not done with, or could not do. */
const notDone = new Set(['WAIT_TIMEOUT', 'SUBMISSION_FAILED']);

/** How long to wait until a submission is done. */
const waitedMs = 120_000;
const hurriedMs = 1_000;

/**
 * A platform by the client of its interface. The client is not to verify receipts itself: one that does not hold is told in
 * the report, and does not undo what was sent.
 */
export function platformOf(client: Client, address: string, timeoutMs: number = waitedMs): Platform {
  let own: string | undefined;
  let patience = timeoutMs;
  // whoever sends for another unit says so; whether it may is for the platform to know
  const actingFor = ({ batch }: SentSubmission): CallOptions =>
    own === undefined || batch['reportingUnitCode'] === own
      ? {}
      : { headers: { 'gi-acting-for': batch['reportingUnitCode']! } };
  return {
    address,
    service: async () => {
      const document = await told(client.service.document());
      own = document.organisation?.unitCode;
      return document;
    },
    keys: () => told(client.service.keys()),
    tryOut: (body) => told(client.validations.create(given(body), actingFor(body))),
    send: async (body) => {
      const { receipt, contentDigest } = await told(client.submissions.create(given(body), actingFor(body)));
      // it was taken all the same, or may have been
      if (typeof receipt?.receipt?.receiptNo !== 'string')
        throw new PlatformFailure('unknown', 'RECEIPT_MISSING', `${body.batch.batchId}: 没有收妥回执`);
      return { receipt, contentDigest };
    },
    status: async (id) => {
      const status = await told(statusOf(client, id, patience));
      // one that is not done in time has used up the waiting for all
      if (status.state !== 'completed') patience = Math.min(patience, hurriedMs);
      return status;
    },
    results: (id) => told(client.submissions.results(id, { limit: 500 }).all()),
    outcomeReceipt: (id) => told(client.submissions.receipt(id)),
    revisions: async (type, recordId, unit) => {
      try {
        return await client.records.revisions(type as RecordTypeId, recordId, { unit }).all();
      } catch (error) {
        // what stands before a platform has no code of the contract, and knows nothing of records
        if (error instanceof NotFoundError && error.code === 'NOT_FOUND') return [];
        throw failureOf(error);
      }
    },
  };
}

/** A submission when it is done, or as it stands when waiting has been long enough. */
async function statusOf(client: Client, id: string, timeoutMs: number): Promise<Submission> {
  try {
    return await client.submissions.waitFor(id, { timeoutMs });
  } catch (error) {
    if (error instanceof UnavailableError && notDone.has(error.code)) return await client.submissions.get(id);
    throw error;
  }
}

/** Types of the contract name the members of every record type; here records are what the check has made of rows. */
const given = (body: SentSubmission): SubmissionOf => body as unknown as SubmissionOf;

async function told<T>(work: PromiseLike<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw failureOf(error);
  }
}

/** What a failure of the client means for the rest of the run; anything else stays what it is. */
export function failureOf(error: unknown): unknown {
  if (!isIntegrityError(error)) return error;
  return new PlatformFailure(kindOf(error), error.code, error.message, error);
}

/** A refusal is one only where nothing was done. */
function kindOf({ name, code, outcome }: IntegrityError): PlatformFailure['kind'] {
  if (outcome !== 'not-applied') return 'unknown';
  return refusals.has(name) || ofUnit.has(code) ? 'refused' : 'stopped';
}
