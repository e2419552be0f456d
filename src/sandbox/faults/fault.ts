/** Something that goes wrong on purpose. */
export type FaultAction =
  /** The answer comes late. */
  | { readonly type: 'delay'; readonly milliseconds: number }
  /** The connection breaks: before anything has happened, or after it has, without the answer. */
  | { readonly type: 'reset'; readonly at: 'before-commit' | 'after-commit' }
  /** The answer never ends: no header comes, until the client gives up. */
  | { readonly type: 'stall'; readonly at: 'before-commit' | 'after-commit' }
  /** The answer breaks off in the middle of its body. */
  | { readonly type: 'truncate' }
  /** The answer comes byte by byte. */
  | { readonly type: 'drip'; readonly milliseconds: number }
  /** The body is no JSON. */
  | { readonly type: 'malformed-json' }
  /** A gateway answers with a page of its own: 200 and HTML. */
  | { readonly type: 'html' }
  /** An error instead of, or after, what was asked for; `retryAfter`: seconds, a date so many seconds from now, or nonsense. */
  | {
      readonly type: 'status';
      readonly status: 429 | 500 | 502 | 503 | 504;
      readonly at?: 'before-commit' | 'after-commit';
      readonly retryAfter?: number | { readonly date: number } | { readonly text: string };
    }
  /** An error in the body of a 200. */
  | { readonly type: 'ok-with-error' }
  /** The body is GB18030 and does not say so. */
  | { readonly type: 'gb18030' }
  /** The answer says it is of the live environment. */
  | { readonly type: 'wrong-environment' }
  /** The platform has lost the tenant’s idempotency keys; records stay. */
  | { readonly type: 'forget-keys' }
  /** The receipt in the answer is not to be relied on. */
  | { readonly type: 'receipt'; readonly fault: 'wrong-digest' | 'bad-signature' | 'unknown-key' };

/** When it goes wrong, and how. */
export interface Fault {
  /** Which requests; all of them where nothing is said. */
  readonly match?: {
    /** Operation of the contract, `createSubmission`. */
    readonly operation?: string;
    /** `client_id` of who asks. */
    readonly tenant?: string;
  };
  /** The first matching request it happens to, from 1. */
  readonly nth?: number;
  /** To how many of them; 0 is all from there on. */
  readonly times?: number;
  readonly action: FaultAction;
}
