/**
 * A reader could not make sense of an input. The check turns it into a finding and the verdict 无法判定; it never reaches
 * a steward as a stack trace.
 */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  /** A rule id of the family `input/…`. */
  readonly rule: string;
  /** Values for the words of the finding; `line`, `column` and `offset` where they are known. */
  readonly params: Readonly<Record<string, string | number>>;
  constructor(rule: string, params: Readonly<Record<string, string | number>> = {}) {
    super(rule);
    this.rule = rule;
    this.params = params;
  }
}
