/** A finding somebody has looked at and answers for: it is listed apart and does not count until the day given. */
export interface Suppression {
  /** Id of a rule of the standard: `<record-type>/<defect>` or `common/<defect>`. */
  readonly rule: string;
  /** The record, by the `key` its findings have in the JSON report. */
  readonly key: string;
  /** Why it is as it should be. */
  readonly reason: string;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly until: string;
}
