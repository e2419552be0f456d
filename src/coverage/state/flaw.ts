/** What cannot be true of a state that has the right form, and of which part. */
export interface Flaw {
  /** JSON pointer. */
  readonly path: string;
  readonly zh: string;
  readonly en: string;
}
