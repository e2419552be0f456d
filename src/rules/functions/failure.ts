/**
 * An expression could not be worked out for a record: `not-run` where something from outside is missing (a year of the
 * calendar, the day to judge by), `crash` where the rule itself is at fault. A value that is absent is `undefined` instead.
 */
export class Failure {
  readonly kind: 'not-run' | 'crash';
  /** What is missing or wrong, as data: `calendar:2027`, `no-day`, `overflow`. */
  readonly reason: string;

  constructor(kind: 'not-run' | 'crash', reason: string) {
    this.kind = kind;
    this.reason = reason;
  }
}
