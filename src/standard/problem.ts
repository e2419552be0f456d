/** What a format has to say about a value that is not as it should be. */
export interface Problem {
  /** Kebab-case word of a vocabulary closed per format. */
  readonly reason: string;
  readonly severity: 'error' | 'warning';
  readonly params: Readonly<Record<string, string | number>>;
  /** A value that is consistent and differs by known confusions only; offered, never applied. */
  readonly suggestion?: string;
}

/** An error with its parameters. */
export const wrong = (reason: string, params: Problem['params'] = {}, suggestion?: string): Problem =>
  suggestion === undefined ? { reason, severity: 'error', params } : { reason, severity: 'error', params, suggestion };

/** A warning with its parameters. */
export const doubtful = (reason: string, params: Problem['params'] = {}, suggestion?: string): Problem =>
  suggestion === undefined
    ? { reason, severity: 'warning', params }
    : { reason, severity: 'warning', params, suggestion };
