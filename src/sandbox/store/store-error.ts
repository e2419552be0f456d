/** The store cannot be opened; said in words to whoever starts the sandbox. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly en: string;
  /** The fault is the database’s or the network’s, not that of how it was asked for. */
  readonly isRemote: boolean;

  constructor(message: string, en: string, options: { readonly cause?: unknown; readonly isRemote?: boolean } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.en = en;
    this.isRemote = options.isRemote ?? false;
  }
}
