import type { ThenRecord } from './then.js';

/** What a run found out about a record the earlier report speaks of. */
export interface SeenRecord {
  /** Rows with its key. */
  rows: number;
  /** Fields asked for that are wrong in another way, unreadable, or have no column: what else is wrong with them is not told. */
  readonly doubtful: Set<string>;
  /** Rules asked for that could not be judged on it, and those that were. */
  readonly unjudged: Set<string>;
  readonly judged: Set<string>;
}

/** The records an earlier report speaks of, marked as a run reads and judges them. */
export class Watch {
  readonly #wanted: ReadonlyMap<string, ThenRecord>;
  readonly #seen = new Map<string, SeenRecord>();
  readonly #unkeyed = new Map<string, number>();
  /** Rules that look at other records as well: what they were blocked by is not known record by record. */
  readonly overSeveral: Set<string> = new Set();

  constructor(wanted: ReadonlyMap<string, ThenRecord>) {
    this.#wanted = wanted;
  }

  /** What is to be found out about a record; undefined for one the earlier report does not speak of. */
  wanted(key: string): ThenRecord | undefined {
    return this.#wanted.get(key);
  }

  /** Takes note of a row with a record of a key. */
  see(key: string): SeenRecord {
    let seen = this.#seen.get(key);
    if (seen === undefined) {
      seen = { rows: 0, doubtful: new Set(), unjudged: new Set(), judged: new Set() };
      this.#seen.set(key, seen);
    }
    seen.rows += 1;
    return seen;
  }

  /** Takes note of a record whose key is incomplete: it may be any. */
  seeUnkeyed(type: string): void {
    this.#unkeyed.set(type, (this.#unkeyed.get(type) ?? 0) + 1);
  }

  seen(key: string): SeenRecord | undefined {
    return this.#seen.get(key);
  }

  /** Records of a type whose key is incomplete. */
  unkeyed(type: string): number {
    return this.#unkeyed.get(type) ?? 0;
  }
}
