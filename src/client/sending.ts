import type { Say } from '../findings/say.js';
import type { RecordTypeId } from '../generated/api.js';
import type { SubmissionBody } from '../model/submission.js';
import { contentDigest, recordDigest } from '../receipts/digests.js';
import { type ApiPromise, apiPromise, type WithResponse } from './api-promise.js';
import type { Dialect, Sent } from './dialect/dialect.js';
import { ConfigurationError, ContractError, ValidationError } from './errors.js';
import type { CallOptions } from './options.js';
import type { ReceiptCheck } from './receipt-check.js';
import { jsonBytes, type Requester } from './requester.js';
import type { Acknowledgement, SealedSubmission, SubmissionOf } from './submission.js';

type Weighed = readonly { readonly severity: string; readonly message: string }[];

/** Judges a submission before it is sent, by the same rules as the platform. */
export type Judge = (submission: SubmissionBody) => Promise<{
  readonly batch: Weighed;
  readonly entries: readonly Weighed[];
}>;

export interface SendingOptions {
  readonly judge: Judge | undefined;
  readonly receipts: ReceiptCheck | undefined;
  readonly dialect: Dialect | undefined;
  readonly now: () => number;
  readonly say: Say;
}

/** Sends submissions, corrections and withdrawals, which are one kind of request. */
export class Sending {
  readonly #requester: Requester;
  readonly #options: SendingOptions;

  constructor(requester: Requester, options: SendingOptions) {
    this.#requester = requester;
    this.#options = options;
  }

  send<T extends RecordTypeId>(
    path: readonly string[],
    submission: SubmissionOf<T> | SealedSubmission,
    options?: CallOptions,
  ): ApiPromise<Acknowledgement> {
    return apiPromise(this.#send(path, submission, options));
  }

  async #send(
    path: readonly string[],
    submission: SubmissionOf<RecordTypeId> | SealedSubmission,
    options: CallOptions | undefined,
  ): Promise<WithResponse<Acknowledgement>> {
    const { dialect, judge } = this.#options;
    // the bytes stand from here on, whatever the caller does with the object
    const { submissionId, body } = 'body' in submission ? submission : this.#seal(submission);
    if (judge !== undefined) await this.#judged(judge, parsed(body));
    return this.#requester
      .ask(
        {
          method: 'POST',
          path,
          effect: 'keyed',
          key: submissionId,
          body,
          members: ['submissionId', 'state', 'contentDigest', 'receipt'],
          ...(dialect === undefined ? {} : { understood: (value: unknown) => dialect.understands(value) }),
        },
        options,
        (value: unknown, notices) => this.#read(value, submissionId, body, notices),
      )
      .withResponse();
  }

  #seal({ batch, ...rest }: SubmissionOf<RecordTypeId>): SealedSubmission {
    const { say } = this.#options;
    if (typeof batch?.batchId !== 'string' || batch.batchId === '') {
      throw new ConfigurationError(
        say(
          '批次没有批次号（batch.batchId）：它是幂等键，重发时要用同一个；请用 newSubmission 生成',
          'The batch has no batchId, which is its idempotency key: see newSubmission',
        ),
        { code: 'BATCH_ID_MISSING' },
      );
    }
    return { submissionId: batch.batchId, body: jsonBytes({ batch, ...rest }) };
  }

  async #judged(judge: Judge, submission: SubmissionBody): Promise<void> {
    const { batch, entries } = await judge(submission);
    const issues = [...batch, ...entries.flat()].filter(({ severity }) => severity === 'error');
    if (issues.length === 0) return;
    const bad = entries.filter((one) => one.some(({ severity }) => severity === 'error')).length;
    throw new ValidationError(
      this.#options.say(
        `报送前检查发现 ${issues.length} 处错误，涉及 ${bad} 条记录，没有报送；请按 issues 逐处改正`,
        `${issues.length} errors in ${bad} records were found before sending, and nothing was sent: see issues`,
      ),
      { code: 'JUDGED_BEFORE_SENDING', outcome: 'not-applied', retryable: false, attempts: 0, issues },
    );
  }

  async #read(value: unknown, submissionId: string, body: Uint8Array, notices: string[]): Promise<Acknowledgement> {
    const { dialect, receipts, say } = this.#options;
    const digest = contentDigest(body);
    if (dialect?.understands(value) === true) return dialect.read(value, this.#sent(submissionId, body, digest), say);
    const ack = value as Acknowledgement;
    if (ack.submissionId !== submissionId || ack.contentDigest !== digest) {
      throw new ContractError(
        say(
          `平台收下的不是所报送的：批次号 ${ack.submissionId}（报送 ${submissionId}），摘要 ${ack.contentDigest}（报送 ${digest}）；请保留两份并与平台核对`,
          `The platform took something else than was sent: submission ${ack.submissionId} for ${submissionId}, digest ${ack.contentDigest} for ${digest}`,
        ),
        { code: 'ACKNOWLEDGED_OTHER', outcome: 'unknown', retryable: false },
      );
    }
    if (ack.receipt !== undefined)
      await receipts?.verify(ack.receipt, { submissionId, contentDigest: digest }, notices);
    return ack;
  }

  #sent(submissionId: string, body: Uint8Array, digest: string): Sent {
    const { entries } = parsed(body);
    return {
      submissionId,
      contentDigest: digest,
      receivedAt: new Date(this.#options.now()).toISOString(),
      records: entries.map(({ revision, record }) => ({
        recordType: text(record, 'recordType'),
        recordId: text(record, 'recordId'),
        revision,
        digest: recordDigest(record),
      })),
    };
  }
}

const parsed = (body: Uint8Array): SubmissionBody => JSON.parse(new TextDecoder().decode(body)) as SubmissionBody;

const text = (record: object, name: string): string => String((record as Record<string, unknown>)[name] ?? '');
