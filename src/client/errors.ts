/** What became of what was asked. */
export type Outcome = 'not-applied' | 'unknown' | 'applied';

/** The platform's own words on what went wrong, RFC 9457, with personal data and secrets masked. */
export interface ProblemDetails {
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  readonly code?: string;
  readonly requestId?: string;
  readonly retryable?: boolean;
  readonly retryAfter?: number;
  readonly outcome?: Outcome;
  readonly errors?: readonly { readonly pointer?: string; readonly message?: string }[];
  readonly [member: string]: unknown;
}

/** What every error of the client tells. */
export interface ErrorFacts {
  /** Stable, UPPER_SNAKE: the platform's code, or the client's own. */
  readonly code: string;
  readonly outcome: Outcome;
  /** True where the same call may succeed later, unchanged. */
  readonly retryable: boolean;
  readonly retryAfterMs?: number | undefined;
  readonly requestId?: string | undefined;
  /** HTTP status; absent where there was no answer. */
  readonly status?: number | undefined;
  /** Requests sent for this call in all. */
  readonly attempts?: number | undefined;
  readonly problem?: ProblemDetails | undefined;
  readonly cause?: unknown;
}

const brand = Symbol.for('lucheng.IntegrityError');

/** An error of the client. One class per question: what should the program do next? */
export abstract class IntegrityError extends Error {
  static readonly kind: string = 'IntegrityError';
  readonly code: string;
  readonly outcome: Outcome;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  readonly requestId: string | undefined;
  readonly status: number | undefined;
  readonly attempts: number | undefined;
  readonly problem: ProblemDetails | undefined;

  constructor(message: string, facts: ErrorFacts) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    const kind = (this.constructor as typeof IntegrityError).kind;
    Object.defineProperty(this, brand, { value: kind });
    Object.defineProperty(this, 'name', { value: kind, configurable: true });
    this.code = facts.code;
    this.outcome = facts.outcome;
    this.retryable = facts.retryable;
    this.retryAfterMs = facts.retryAfterMs;
    this.requestId = facts.requestId;
    this.status = facts.status;
    this.attempts = facts.attempts;
    this.problem = facts.problem;
  }

  /** Holds for errors of another copy of the package too. */
  static override [Symbol.hasInstance](this: typeof IntegrityError, value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: it is the class on the right of instanceof, subclasses among them
    return isOf(this, value);
  }

  /** What may be logged; undefined members are left out by JSON. */
  toJSON(): object {
    const { name, message, code, outcome, retryable, retryAfterMs, requestId, status, attempts, problem } = this;
    return { name, message, code, outcome, retryable, retryAfterMs, requestId, status, attempts, problem };
  }
}

const kindOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null ? (value as Record<symbol, string>)[brand] : undefined;

/** A subclass of somebody's own has no kind of its own and is looked for as usual. */
function isOf(asked: typeof IntegrityError, value: unknown): boolean {
  if (!Object.hasOwn(asked, 'kind')) return Function.prototype[Symbol.hasInstance].call(asked, value);
  const kind = kindOf(value);
  return kind !== undefined && (asked.kind === 'IntegrityError' || asked.kind === kind);
}

/** True for errors of any copy of the client. */
export const isIntegrityError = (error: unknown): error is IntegrityError => kindOf(error) !== undefined;

/** The data were refused. Correct them; sending the same again will not help. */
export class ValidationError extends IntegrityError {
  static override readonly kind: string = 'ValidationError';
  /** What is wrong, as the platform or the check before sending tells it. */
  readonly issues: readonly unknown[];
  constructor(message: string, facts: ErrorFacts & { readonly issues?: readonly unknown[] }) {
    super(message, facts);
    this.issues = facts.issues ?? [];
    // they show values of the data, which are no matter for logs
    Object.defineProperty(this, 'issues', { enumerable: false });
  }
}

/** What is kept differs from what was assumed. Read it again and decide. */
export class ConflictError extends IntegrityError {
  static override readonly kind: string = 'ConflictError';
}

/** Credentials, signature or clock were refused. Correct them. */
export class AuthenticationError extends IntegrityError {
  static override readonly kind: string = 'AuthenticationError';
}

/** The credentials are known and may not do this. Ask the administrator of the platform. */
export class PermissionError extends IntegrityError {
  static override readonly kind: string = 'PermissionError';
}

/** Too many requests; the client has already waited as long as it was allowed to. */
export class RateLimitError extends IntegrityError {
  static override readonly kind: string = 'RateLimitError';
}

/** Out of reach or out of order. Nothing was done; try later. */
export class UnavailableError extends IntegrityError {
  static override readonly kind: string = 'UnavailableError';
  /** When the platform says it will be open again. */
  readonly nextOpenAt: Date | undefined;
  constructor(message: string, facts: ErrorFacts & { readonly nextOpenAt?: Date | undefined }) {
    super(message, facts);
    this.nextOpenAt = facts.nextOpenAt;
  }
}

/** How many records were accepted and refused, where it is not said which. */
export interface PartialCounts {
  readonly total: number;
  readonly accepted: number;
  readonly rejected: number;
}

/** Whether it was done, or for which records, is not known. Look it up; never send it again under another key. */
export class UncertainOutcomeError extends IntegrityError {
  static override readonly kind: string = 'UncertainOutcomeError';
  /** By what the outcome is looked up; undefined for a write without a key. */
  readonly idempotencyKey: string | undefined;
  /** Given where a part was accepted and it is not said which. */
  readonly counts: PartialCounts | undefined;
  constructor(
    message: string,
    facts: Omit<ErrorFacts, 'outcome'> & {
      readonly idempotencyKey?: string | undefined;
      readonly counts?: PartialCounts | undefined;
    },
  ) {
    super(message, { ...facts, outcome: 'unknown' });
    this.idempotencyKey = facts.idempotencyKey;
    this.counts = facts.counts;
  }
  override toJSON(): object {
    return { ...super.toJSON(), idempotencyKey: this.idempotencyKey, counts: this.counts };
  }
}

/** There is no such thing, not yet or not any more. */
export class NotFoundError extends IntegrityError {
  static override readonly kind: string = 'NotFoundError';
}

/** The answer is not what the contract says: a login page, a firewall, another platform. Ask who runs it. */
export class ContractError extends IntegrityError {
  static override readonly kind: string = 'ContractError';
  /** The beginning of the answer without markup, masked. */
  readonly snippet: string;
  constructor(message: string, facts: ErrorFacts & { readonly snippet?: string }) {
    super(message, facts);
    this.snippet = facts.snippet ?? '';
  }
}

/** How the client is set up is wrong: address, mode, proxy, certificate. Correct it before trying again. */
export class ConfigurationError extends IntegrityError {
  static override readonly kind: string = 'ConfigurationError';
  constructor(message: string, facts: Partial<ErrorFacts> & Pick<ErrorFacts, 'code'>) {
    super(message, { outcome: 'not-applied', retryable: false, ...facts });
  }
}

/** The caller's signal ended the call. */
export class AbortedError extends IntegrityError {
  static override readonly kind: string = 'AbortedError';
}

/** What was sent is beyond the platform's limits. Send less at once. */
export class TooLargeError extends IntegrityError {
  static override readonly kind: string = 'TooLargeError';
  /** The limits as the platform tells them. */
  readonly limits: Readonly<Record<string, number>> | undefined;
  /** The record that is too large by itself. */
  readonly recordId: string | undefined;
  constructor(
    message: string,
    facts: ErrorFacts & {
      readonly limits?: Readonly<Record<string, number>> | undefined;
      readonly recordId?: string | undefined;
    },
  ) {
    super(message, facts);
    this.limits = facts.limits;
    this.recordId = facts.recordId;
  }
  override toJSON(): object {
    return { ...super.toJSON(), limits: this.limits, recordId: this.recordId };
  }
}
