/** The address cannot be taken; said in words to whoever starts the sandbox. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  readonly en: string;

  constructor(message: string, en: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.en = en;
  }
}
