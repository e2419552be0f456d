import type { Say } from '../../findings/say.js';
import type { Acknowledgement } from '../submission.js';

/** What an answer is the answer to. */
export interface Sent {
  readonly submissionId: string;
  readonly contentDigest: string;
  /** Type, id and revision of every record sent, in order. */
  readonly records: readonly {
    readonly recordType: string;
    readonly recordId: string;
    readonly revision: number;
    readonly digest: string;
  }[];
  /** Time by the clock here, RFC 3339. */
  readonly receivedAt: string;
}

/** Reads the answers of a platform that has another form for them. */
export interface Dialect {
  readonly name: string;
  /** True for an answer to a submission that this dialect reads. */
  understands(value: unknown): boolean;
  /** @throws {UncertainOutcomeError} where the answer does not say what became of every record */
  read(value: unknown, sent: Sent, say: Say): Acknowledgement;
}
