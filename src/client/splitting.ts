import type { Say } from '../findings/say.js';
import type { RecordTypeId } from '../generated/api.js';
import { recordsDigest } from '../receipts/digests.js';
import { TooLargeError } from './errors.js';
import type { Acknowledgement, EntryOf, SubmissionOf } from './submission.js';
import { uuidV7 } from './uuid-v7.js';

/** A submission with what the platform said. */
export interface Sent<T extends RecordTypeId = RecordTypeId> {
  readonly submission: SubmissionOf<T>;
  readonly acknowledgement: Acknowledgement;
}

/** A record the platform does not take for its size, after others were sent. */
export class RecordTooLargeError extends TooLargeError {
  /** What was sent before, and is with the platform. */
  readonly sent: readonly Sent[];
  constructor(
    message: string,
    facts: ConstructorParameters<typeof TooLargeError>[1] & { readonly sent: readonly Sent[] },
  ) {
    super(message, facts);
    this.sent = facts.sent;
    // records are no matter for logs
    Object.defineProperty(this, 'sent', { enumerable: false });
  }
}

/** Sends a submission, and what is refused for its size in halves, each under an id of its own; the same bytes are never sent twice. */
export async function splitting<T extends RecordTypeId>(
  whole: SubmissionOf<T>,
  create: (submission: SubmissionOf<T>) => Promise<Acknowledgement>,
  { now, say }: { readonly now: () => number; readonly say: Say },
  onSubmission: (submission: SubmissionOf<T>) => void | Promise<void> = () => {},
): Promise<Sent<T>[]> {
  const sent: Sent<T>[] = [];
  const waiting: SubmissionOf<T>[] = [whole];
  for (let own = waiting.pop(); own !== undefined; own = waiting.pop()) {
    await onSubmission(own);
    try {
      sent.push({ submission: own, acknowledgement: await create(own) });
    } catch (error) {
      if (!(error instanceof TooLargeError)) throw error;
      const halves = halved(own, error, sent, now(), say);
      // the first half goes first
      waiting.push(...halves.reverse());
    }
  }
  return sent;
}

function halved<T extends RecordTypeId>(
  own: SubmissionOf<T>,
  error: TooLargeError,
  sent: readonly Sent<T>[],
  now: number,
  say: Say,
): SubmissionOf<T>[] {
  const { entries, batch, atomicity } = own;
  const [first] = entries;
  if (first === undefined || atomicity === 'all-or-nothing') throw error;
  if (entries.length === 1) throw tooLarge(first, error, sent, say);
  const middle = Math.ceil(entries.length / 2);
  return [entries.slice(0, middle), entries.slice(middle)].map((half) => ({
    ...own,
    batch: {
      ...batch,
      batchId: uuidV7(now),
      recordCount: String(half.length),
      recordsDigest: recordsDigest(half),
    } as SubmissionOf<T>['batch'],
    entries: half,
  }));
}

function tooLarge<T extends RecordTypeId>(
  entry: EntryOf<T>,
  error: TooLargeError,
  sent: readonly Sent<T>[],
  say: Say,
): RecordTooLargeError {
  const { recordId } = entry.record as { recordId?: string };
  const { code, outcome, requestId, status, attempts, problem, limits } = error;
  const told =
    sent.length === 0
      ? ''
      : say(`；在它之前的 ${sent.length} 批已经报送`, `; ${sent.length} submissions before it were sent`);
  return new RecordTooLargeError(
    say(
      `记录「${recordId ?? ''}」一条就超过平台的上限，无法再分；请缩短它的文字或与平台核对上限${told}`,
      `Record ${recordId ?? ''} by itself is beyond the platform's limit${told}`,
    ),
    {
      code,
      outcome,
      retryable: false,
      requestId,
      status,
      attempts,
      problem,
      limits,
      recordId,
      sent: sent as readonly Sent[],
    },
  );
}
