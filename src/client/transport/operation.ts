import type { Answer } from '../answers/answer.js';

/** What a request does if it is sent twice. */
export type Effect =
  /** Nothing: it may be repeated at will. */
  | 'read'
  /** The platform knows it again by its key. */
  | 'keyed'
  /** It happens twice. */
  | 'unkeyed';

/** One call, as it goes over the wire. */
export interface Operation {
  readonly method: 'GET' | 'POST';
  /** Below the base path, with a leading slash; or a whole address. */
  readonly path: string;
  readonly effect: Effect;
  /** Idempotency key; the same for every attempt. */
  readonly key?: string;
  /** The same bytes for every attempt. */
  readonly body?: Uint8Array;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent without credentials. */
  readonly anonymous?: boolean;
  /** How long the platform was asked to hold the answer back. */
  readonly heldMs?: number;
  /** True for JSON another reader than the contract understands: it is not looked at further. */
  readonly understood?: (value: unknown) => boolean;
  /** True for JSON that is what the contract says; absent where any JSON is. */
  readonly agreed?: (value: unknown) => boolean;
}

/** What came of a call. */
export interface Exchange {
  readonly answer: Answer;
  readonly requestId: string;
  /** Requests sent in all. */
  readonly attempts: number;
  /** What the operator should know although the call succeeded. */
  readonly notices: readonly string[];
}
