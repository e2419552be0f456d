/** A function rules may call, as the standard publishes it. */
export interface RuleFunction {
  /** CEL declaration; the name before the bracket is also the export of `file`. */
  readonly signature: string;
  /** Module in this folder, without extension. */
  readonly file: string;
  /** What of the run it also takes, as its last argument; `optional` where it has an answer without it, too. */
  readonly from?: { readonly run: 'calendar' | 'register'; readonly optional?: true };
  /** True where it may answer with a `Failure`. */
  readonly fails?: true;
  /** What it gives, for the reference page. */
  readonly text: string;
  /** Calls and their results, for the reference page; a test runs each. */
  readonly examples: readonly (readonly [call: string, result: string])[];
}
