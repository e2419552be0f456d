/**
 * Why a state cannot be used: `too-large` or `not-json` as a text, `not-a-state`, `other-version` of the form,
 * `other-standard`, `damaged` in a part, `changed` somewhere after it was written; and why states cannot be merged:
 * `settings-differ`, `read-differently` (one file, two contents).
 */
export type StateProblem =
  | 'too-large'
  | 'not-json'
  | 'not-a-state'
  | 'other-version'
  | 'other-standard'
  | 'damaged'
  | 'changed'
  | 'settings-differ'
  | 'read-differently';

/** A state that cannot be read, or states that do not belong together: said, never worked around. */
export class StateError extends Error {
  override readonly name = 'StateError';
  readonly problem: StateProblem;
  /** Names of the state files. */
  readonly files: readonly string[];
  /** What is wrong and what to do, in each language. */
  readonly words: { readonly zh: string; readonly en: string };

  constructor(problem: StateProblem, files: readonly string[], zh: string, en: string) {
    super(zh);
    this.problem = problem;
    this.files = files;
    this.words = { zh, en };
  }
}
