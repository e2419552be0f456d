/**
 * A named run of bytes that can be read more than once, as a whole or in part: a file, a blob, a buffer.
 * Readers never open anything themselves; `check/files.ts` and the SDK's callers hand sources in.
 */
export interface Source {
  /** What the steward knows it by: a path or a file name, shown in reports. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /**
   * True where it was found in a folder or an archive and not named: a document beside the tables then need not hold one.
   */
  readonly found?: boolean;
  /** The bytes `[from, to)`; never more than asked for. */
  read(from: number, to: number): Promise<Uint8Array>;
  /** All bytes from the start, in chunks of any size; may be called again. */
  stream(): AsyncIterable<Uint8Array>;
}
