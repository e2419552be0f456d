import type { Say } from '../../findings/say.js';

/** What an authority may use while making the headers of a request. */
export interface AuthContext {
  /** Milliseconds that never go backwards. */
  readonly monotonic: () => number;
  /** Asks the platform for a token by a form; waits and tries again like any reading request. */
  readonly askToken: (form: Readonly<Record<string, string>>, tokenUrl?: string) => Promise<unknown>;
  /** Makes what is given unreadable in every log and error from now on. */
  readonly keepSecret: (value: string) => void;
  /** Says in the language of the client. */
  readonly say: Say;
  /** Ends with the call. */
  readonly signal: AbortSignal;
}

/** By what the client makes itself known. */
export interface Auth {
  /** Headers of one attempt. */
  headers(context: AuthContext): Promise<Readonly<Record<string, string>>>;
  /** Told that these headers were refused (401). True where the next ones may be others; asked once a call. */
  refused?(headers: Readonly<Record<string, string>>): boolean;
}
