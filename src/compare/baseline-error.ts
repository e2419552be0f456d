/** An earlier report that cannot be compared with; the message says what to give, in each language. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError';
  readonly words: { readonly zh: string; readonly en: string };

  constructor(zh: string, en: string) {
    super(zh);
    this.words = { zh, en };
  }
}
