import { bodyOf, digestsOf, entryOf } from './body.js';
import { Changes } from './changes.js';
import { countsOf } from './counts.js';
import type { DeliverOptions } from './deliver-options.js';
import { type Delivered, type Delivery, undelivered } from './delivery.js';
import { ownResults } from './own-results.js';
import type { PlannedSubmission } from './plan.js';
import { PlatformFailure, type SentEntry, type SentSubmission } from './platform.js';
import { Receipts } from './receipts.js';
import type { PassedRecord } from './sift.js';
import { isFirst } from './waves.js';

/**
 * Sends submissions wave by wave: all of a wave, then what became of them, then the next. What was refused does not keep the
 * others; once the platform cannot be reached or does not answer nothing more is sent, and what was sent is asked for once more.
 */
export async function deliver(submissions: readonly PlannedSubmission[], options: DeliverOptions): Promise<Delivery> {
  const all = submissions.map(undelivered);
  const sender = new Sending(submissions, options);
  let done = 0;
  try {
    for (const wave of new Set(submissions.map((one) => one.wave))) {
      const own = all.filter(({ planned }) => planned.wave === wave);
      for (const one of own) await sender.send(one);
      for (const one of own) {
        await sender.finish(one);
        done += 1;
        options.onProgress?.(done, all.length);
      }
      // versions of what is not done yet would be of nothing
      if (own.some(({ state }) => isPending(state))) break;
    }
  } catch (error) {
    if (!(error instanceof PlatformFailure)) throw error;
    await settle(all, sender);
    return { all, failure: all.every(isSettled) ? null : error };
  }
  return { all, failure: null };
}

const isPending = (state: Delivered['state']): boolean => state === 'received' || state === 'processing';

const listOf = <T>(issues: readonly T[] | undefined): readonly T[] => (Array.isArray(issues) ? issues : []);

const states: ReadonlySet<string> = new Set(['received', 'processing', 'completed', 'failed']);

/** True where nothing is left to be sent or to be known. */
const isSettled = ({ state, records, planned, results }: Delivered): boolean =>
  state === 'refused' ||
  state === 'failed' ||
  (state === 'completed' && results.length === records.length) ||
  // all of it were changes of what the platform does not have
  (state === 'not-sent' && records.length === 0 && planned.records.length > 0);

/** Asks once more for what was sent: what was taken, though the answer was lost, need be in doubt no longer. */
async function settle(all: readonly Delivered[], sender: Sending): Promise<void> {
  for (const one of all.filter((each) => !isSettled(each))) {
    try {
      await sender.finish(one);
    } catch (error) {
      if (!(error instanceof PlatformFailure)) throw error;
      // what the platform has not got may still be on its way
      if (error.code !== notThere) return;
    }
  }
}

/** Code of the contract for a submission the platform does not know. */
const notThere = 'SUBMISSION_UNKNOWN';

class Sending {
  readonly #options: DeliverOptions;
  readonly #changes: Changes;
  readonly #receipts: Receipts;
  readonly #bodies = new Map<Delivered, { readonly body: SentSubmission; readonly contentDigest?: string }>();
  /** The platform’s clock against ours: deadlines are counted by its own. */
  readonly #ahead: number;

  constructor(submissions: readonly PlannedSubmission[], options: DeliverOptions) {
    this.#options = options;
    this.#changes = new Changes(submissions, options.platform);
    this.#receipts = new Receipts(options);
    this.#ahead = Date.parse(options.service.serverTime) - options.now().getTime() || 0;
  }

  /** @throws {PlatformFailure} after which nothing else is to be tried. */
  async send(one: Delivered): Promise<void> {
    const { dryRun, newId, now, platform } = this.#options;
    // what a change is of has not been sent in a dry run
    if (dryRun && one.planned.wave > 0) return;
    await refusable(one, async () => {
      const entries = await this.#entries(one);
      if (entries.length === 0 && one.planned.records.length > 0) return;
      const id = newId();
      const body = bodyOf(one.planned, entries, id, new Date(now().getTime() + this.#ahead));
      if (dryRun) {
        const { issues, results } = await platform.tryOut(body);
        const own = ownResults(results, digestsOf(body));
        Object.assign(one, { state: 'tried', issues: listOf(issues), results: own, counts: countsOf(own) });
        return;
      }
      one.submissionId = id;
      one.state = 'unknown';
      this.#bodies.set(one, { body });
      const { receipt, contentDigest } = await platform.send(body);
      one.state = 'received';
      one.acknowledgementNo = receipt.receipt.receiptNo;
      this.#bodies.set(one, { body, contentDigest });
      await this.#receipts.take(one, receipt, { submissionId: id, contentDigest });
    });
  }

  /** @throws {PlatformFailure} after which nothing else is to be tried. */
  async finish(one: Delivered): Promise<void> {
    const sent = this.#bodies.get(one);
    const { submissionId } = one;
    if (sent === undefined || submissionId === null || one.state === 'refused') return;
    const { platform } = this.#options;
    const { state, counts, acknowledgementNo, outcomeReceiptNo, issues } = await platform.status(submissionId);
    // what is none of the states of the contract tells nothing
    one.state = states.has(state) ? state : 'unknown';
    one.acknowledgementNo ??= acknowledgementNo;
    if (state === 'failed') one.fault = { rule: 'submission/refused', detail: this.#failed() };
    if (state !== 'completed') return;
    const digests = digestsOf(sent.body);
    const results = ownResults(await platform.results(submissionId), digests);
    Object.assign(one, { counts, issues: listOf(issues), results });
    one.outcomeReceiptNo = outcomeReceiptNo ?? null;
    const receipt = await platform.outcomeReceipt(submissionId);
    await this.#receipts.take(one, receipt, {
      submissionId,
      ...(sent.contentDigest === undefined ? {} : { contentDigest: sent.contentDigest }),
      recordDigests: digests,
    });
  }

  /** The entries of a submission; changes of records the platform does not have are left out. */
  async #entries(one: Delivered): Promise<readonly SentEntry[]> {
    const records: PassedRecord[] = [];
    const unknown: PassedRecord[] = [];
    const entries: SentEntry[] = [];
    for (const record of one.planned.records) {
      const number = isFirst(record) ? undefined : await this.#changes.numberOf(record);
      if (number === undefined && !isFirst(record)) unknown.push(record);
      else {
        records.push(record);
        entries.push(entryOf(record, number, this.#options.reason));
      }
    }
    Object.assign(one, { records, unknown });
    return entries;
  }

  #failed(): string {
    return this.#options.lang === 'zh'
      ? '平台没能办成，请联系平台'
      : 'the platform failed to process it: ask its staff';
  }
}

/** Notes an answer that is about this one submission. @throws {PlatformFailure} any other. */
async function refusable(one: Delivered, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof PlatformFailure)) throw error;
    // an acknowledgement proves that it was taken, whatever came after it
    if (error.kind === 'stopped' && one.acknowledgementNo === null)
      Object.assign(one, { state: 'not-sent', submissionId: null });
    if (error.kind !== 'refused') throw error;
    one.state = 'refused';
    one.fault = { rule: 'submission/refused', detail: error.message };
  }
}
