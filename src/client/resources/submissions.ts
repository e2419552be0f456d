import type { Outcome, RecordTypeId, Result, SignedReceipt, Submission, SubmissionState } from '../../generated/api.js';
import { type ApiPromise, apiPromise } from '../api-promise.js';
import { ContractError } from '../errors.js';
import type { CallOptions } from '../options.js';
import { Page, pageMembers } from '../page.js';
import type { ReceiptCheck } from '../receipt-check.js';
import { jsonBytes, type Requester } from '../requester.js';
import type { Sending } from '../sending.js';
import { type Sent, splitting } from '../splitting.js';
import type { Acknowledgement, SealedSubmission, SubmissionOf } from '../submission.js';
import { type Waiting, waitForOutcome } from '../wait-for-outcome.js';

export interface ListQuery {
  readonly contentDigest?: string;
  readonly state?: SubmissionState;
  /** 这个时刻以后收到的，RFC 3339。 */
  readonly from?: string;
  readonly limit?: number;
}

export interface ReceiptQuery {
  readonly kind?: 'acknowledgement' | 'outcome';
  /** What was sent, which the receipt has to agree with. */
  readonly contentDigest?: string;
  readonly recordDigests?: readonly string[];
}

/** Ids a lookup takes at once. */
const lookedUp = 500;
const submissionMembers = ['submissionId', 'state', 'contentDigest'];

export interface SubmissionsOptions {
  readonly sending: Sending;
  readonly receipts: ReceiptCheck | undefined;
  readonly waiting: Omit<Waiting, 'get'>;
}

/** 报送：收下、办理、结果、回执。 Submissions. */
export class Submissions {
  readonly #requester: Requester;
  readonly #options: SubmissionsOptions;
  constructor(requester: Requester, options: SubmissionsOptions) {
    this.#requester = requester;
    this.#options = options;
  }

  /**
   * 报送一批，同一个批次号再报不会重复。 Sends a submission; sending it again under the same id does nothing twice.
   * @throws {TooLargeError} see `createAll`; @throws {UncertainOutcomeError} look it up by its id, or send the same again
   */
  create<T extends RecordTypeId>(
    submission: SubmissionOf<T> | SealedSubmission,
    options?: CallOptions,
  ): ApiPromise<Acknowledgement> {
    return this.#options.sending.send(['submissions'], submission, options);
  }

  /**
   * 报送一批；平台嫌大的，对半分成新的批次再报。 Halves what the platform refuses for its size.
   * @throws {TooLargeError} for a single record that is too large, with its id; `sent` holds what was sent before
   */
  createAll<T extends RecordTypeId>(
    submission: SubmissionOf<T>,
    options: CallOptions & {
      /** 每批报送之前告知，供保存批次号。 Told of every submission before it is sent: its id is what it is looked up by. */
      readonly onSubmission?: (submission: SubmissionOf<T>) => void | Promise<void>;
    } = {},
  ): Promise<Sent<T>[]> {
    const { runtime, say } = this.#options.waiting;
    return splitting(submission, (own) => this.create(own, options), { now: runtime.now, say }, options.onSubmission);
  }

  /** @throws {NotFoundError} `SUBMISSION_UNKNOWN` where the platform never got it */
  get(id: string, options: CallOptions & { readonly waitMs?: number } = {}): ApiPromise<Submission> {
    const { waitMs } = options;
    const wait =
      waitMs === undefined ? {} : { heldMs: waitMs, headers: { prefer: `wait=${Math.ceil(waitMs / 1000)}` } };
    return this.#requester.ask(
      { path: ['submissions', id], members: submissionMembers, ...wait },
      options,
      (told: Submission) => this.#of(told, 'submissionId', id),
    );
  }

  /**
   * 等到办完。 Waits until it is completed.
   * @throws {UnavailableError} `WAIT_TIMEOUT` where it is not in time, `SUBMISSION_FAILED` where the platform could not do it
   */
  waitFor(
    id: string,
    options: CallOptions & { readonly timeoutMs?: number; readonly onProgress?: (submission: Submission) => void } = {},
  ): Promise<Submission> {
    const get = (waitMs: number): Promise<Submission> => this.get(id, { ...options, waitMs });
    return waitForOutcome(id, { ...this.#options.waiting, get }, options);
  }

  /** 逐条结果。 What became of every record. */
  results(
    id: string,
    query: { readonly outcome?: Outcome; readonly limit?: number } = {},
    options?: CallOptions,
  ): Page<Result> {
    const path = ['submissions', id, 'results'];
    return new Page(
      (cursor) => this.#requester.ask({ path, query: { ...query, cursor }, members: pageMembers }, options),
      this.#requester.say,
    );
  }

  /** 回执，取回即核验。 A receipt, verified. @throws {NotFoundError} `RECEIPT_NOT_READY` */
  receipt(id: string, { kind, ...expected }: ReceiptQuery = {}, options?: CallOptions): ApiPromise<SignedReceipt> {
    return this.#requester.ask(
      { path: ['submissions', id, 'receipt'], query: { kind }, members: ['receipt', 'signature'] },
      options,
      async (signed: SignedReceipt, notices) => {
        await this.#options.receipts?.verify(signed, { submissionId: id, ...expected }, notices);
        return signed;
      },
    );
  }

  /** 按批次号查多批；没有收到过的为 null。 Null for what the platform never got. */
  lookup(ids: readonly string[], options?: CallOptions): ApiPromise<Map<string, Submission | null>> {
    return apiPromise(this.#lookUp(ids, options));
  }

  /** 按报送内容的摘要查；没有收到过的为 null。 By the digest of the body that was sent. */
  findByDigest(contentDigest: string, options?: CallOptions): ApiPromise<Submission | null> {
    return this.#requester.ask(
      this.#lookups({ contentDigests: [contentDigest] }),
      options,
      ({ items: [first] }: { items: ({ submission?: Submission | null } | null)[] }) =>
        // only what is said to be missing is missing
        first?.submission === null ? null : this.#of(first?.submission, 'contentDigest', contentDigest),
    );
  }

  list(query: ListQuery = {}, options?: CallOptions): Page<Submission> {
    return new Page(
      (cursor) =>
        this.#requester.ask({ path: ['submissions'], query: { ...query, cursor }, members: pageMembers }, options),
      this.#requester.say,
    );
  }

  /** What was asked for. @throws {ContractError} for another submission: what became of that one says nothing of this one */
  #of(told: Submission | undefined, name: 'submissionId' | 'contentDigest', asked: string): Submission {
    if (told?.[name] === asked) return told;
    const other = String(told?.[name] ?? '');
    throw new ContractError(
      this.#requester.say(
        `查的是 ${asked}，平台答的是「${other}」，不能当作这一批的情况；请稍后再查，并与平台核对`,
        `Asked for ${asked}, the platform tells of “${other}”, which says nothing of it: ask again later`,
      ),
      { code: 'ANSWERED_OTHER', outcome: 'not-applied', retryable: true },
    );
  }

  async #lookUp(ids: readonly string[], options: CallOptions | undefined) {
    const found = new Map<string, Submission | null>();
    let last: { readonly response: Awaited<ReturnType<ApiPromise<unknown>['withResponse']>>['response'] } | undefined;
    for (let at = 0; at < ids.length || last === undefined; at += lookedUp) {
      const some = ids.slice(at, at + lookedUp);
      const asked = this.#requester.ask<{ items: { submissionId?: string; submission: Submission | null }[] }>(
        this.#lookups({ submissionIds: some }),
        options,
      );
      const { data, response } = await asked.withResponse();
      // what is not among the answers is not known to be missing
      for (const [i, id] of some.entries())
        if (data.items[i]?.submissionId === id) found.set(id, data.items[i].submission);
      last = { response };
    }
    return { data: found, response: last.response };
  }

  #lookups(body: object) {
    return {
      method: 'POST',
      path: ['submission-lookups'],
      effect: 'read',
      body: jsonBytes(body),
      members: ['items'],
    } as const;
  }
}
