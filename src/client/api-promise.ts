/** What is known of an answer besides its data. */
export interface ResponseInfo {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly requestId: string;
  /** Requests sent in all. */
  readonly attempts: number;
  /** True where the platform had carried out the same request before. */
  readonly replayed: boolean;
  /** What the operator should know although the call succeeded: a wrong clock, a receipt that could not be verified. */
  readonly notices: readonly string[];
}

export interface WithResponse<T> {
  readonly data: T;
  readonly response: ResponseInfo;
}

/** The data of an answer, or, by `withResponse()`, what came with them. */
export interface ApiPromise<T> extends Promise<T> {
  withResponse(): Promise<WithResponse<T>>;
}

/** The call starts at once. */
export function apiPromise<T>(whole: Promise<WithResponse<T>>): ApiPromise<T> {
  const data = whole.then((answer) => answer.data);
  return Object.assign(data, {
    withResponse: () => {
      // who asks for the whole has its error too
      data.catch(() => {});
      return whole;
    },
  });
}
