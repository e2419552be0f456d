import type { RecordTypeId, Revision } from '../../generated/api.js';
import type { ApiPromise } from '../api-promise.js';
import type { CallOptions } from '../options.js';
import { Page, pageMembers } from '../page.js';
import type { Requester } from '../requester.js';
import type { Sending } from '../sending.js';
import type { Acknowledgement, SealedSubmission, StoredRecordOf, SubmissionOf } from '../submission.js';

interface UnitQuery {
  /** 代报的单位；默认本单位。 */
  readonly unit?: string;
}

/** 平台上现存的本单位记录。 Records the platform holds of one's own unit. */
export class Records {
  readonly #requester: Requester;
  readonly #sending: Sending;
  constructor(requester: Requester, sending: Sending) {
    this.#requester = requester;
    this.#sending = sending;
  }

  /** 现行的一版；撤回以后仍查得到。 The current revision. @throws {NotFoundError} */
  get<T extends RecordTypeId>(
    type: T,
    id: string,
    query: UnitQuery = {},
    options?: CallOptions,
  ): ApiPromise<StoredRecordOf<T>> {
    const members = ['recordId', 'revision', 'recordDigest', 'record'];
    return this.#requester.ask({ path: ['records', type, id], query: { ...query }, members }, options);
  }

  /** 全部版次。 All revisions. */
  revisions(
    type: RecordTypeId,
    id: string,
    query: UnitQuery & { readonly limit?: number } = {},
    options?: CallOptions,
  ): Page<Revision> {
    const path = ['records', type, id, 'revisions'];
    return new Page(
      (cursor) => this.#requester.ask({ path, query: { ...query, cursor }, members: pageMembers }, options),
      this.#requester.say,
    );
  }

  /** 更正：一批一条，`operationType` 为 2。 A correction: a submission of exactly one entry. */
  correct<T extends RecordTypeId>(
    type: T,
    id: string,
    submission: SubmissionOf<T> | SealedSubmission,
    options?: CallOptions,
  ): ApiPromise<Acknowledgement> {
    return this.#sending.send(['records', type, id, 'corrections'], submission, options);
  }

  /** 撤回：一批一条，`operationType` 为 3。 A withdrawal. */
  withdraw<T extends RecordTypeId>(
    type: T,
    id: string,
    submission: SubmissionOf<T> | SealedSubmission,
    options?: CallOptions,
  ): ApiPromise<Acknowledgement> {
    return this.#sending.send(['records', type, id, 'withdrawals'], submission, options);
  }
}
