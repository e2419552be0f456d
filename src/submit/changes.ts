import { recordDigest } from '../receipts/digests.js';
import { valueIn } from '../standard/group-by.js';
import type { PlannedSubmission } from './plan.js';
import type { Platform } from './platform.js';
import { type Numbered, numbered } from './revisions.js';
import type { PassedRecord } from './sift.js';
import { identityOf, isFirst } from './waves.js';

/** The changes of a run: which number each has is asked of the platform when the first of a record is about to be sent. */
export class Changes {
  readonly #platform: Platform;
  /** Changes of each record, in the order they are sent. */
  readonly #chains = new Map<string, PassedRecord[]>();
  readonly #numbers = new Map<PassedRecord, Numbered>();
  readonly #asked = new Set<string>();

  /** @param submissions in the order they are sent. */
  constructor(submissions: readonly PlannedSubmission[], platform: Platform) {
    this.#platform = platform;
    for (const record of submissions.flatMap(({ records }) => records))
      if (!isFirst(record)) valueIn(this.#chains, identityOf(record), () => []).push(record);
  }

  /** The number of a change; undefined where the platform has no such record. */
  async numberOf(record: PassedRecord): Promise<Numbered | undefined> {
    const identity = identityOf(record);
    if (!this.#asked.has(identity)) {
      this.#asked.add(identity);
      const { recordId, reportingUnitCode } = record.record;
      const held = await this.#platform.revisions(record.type.id, String(recordId), String(reportingUnitCode));
      const chain = this.#chains.get(identity) ?? [];
      const numbers =
        held.length === 0
          ? []
          : numbered(
              chain.map((one) => recordDigest(one.record)),
              held,
            );
      for (const [i, number] of numbers.entries()) this.#numbers.set(chain[i]!, number);
    }
    return this.#numbers.get(record);
  }
}
