import type { Platform } from '../platform.js';
import { claimJob, type Job, postponeJob, returnJob } from '../store/jobs.js';
import { TakenError } from '../store/revisions.js';
import { failJob, processJob } from './process.js';

/** A worker that says nothing for so long is taken for dead. */
const leaseSeconds = 60;
/** Failures after which a submission is given up: what only passes, such as a database that restarts, has passed by then. */
const mostFailures = 10;
/** Seconds before it is tried again: a quarter, then twice as long each time. All of them together are two minutes. */
const pauseAfter = (failures: number): number => 0.25 * 2 ** failures;
/** What other processes commit is not told here: it is looked for. */
const lookAgain = 500;

/** Workers that process what has been received, until they are stopped. */
export class Workers {
  readonly #platform: Platform;
  readonly #stopping = new AbortController();
  readonly #running: readonly Promise<void>[];

  constructor(platform: Platform, count: number) {
    this.#platform = platform;
    platform.clock.watch(() => platform.changes.tell());
    this.#running = Array.from({ length: count }, () => this.#work());
  }

  /** Lets each finish what it is at. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(this.#running);
  }

  async #work(): Promise<void> {
    const { database, clock, changes } = this.#platform;
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      const seen = changes.count;
      const job = await claimJob(database, clock.text(), leaseSeconds).catch(() => undefined);
      if (job === undefined) await changes.wait(seen, lookAgain, signal);
      else await this.#process(job);
    }
  }

  async #process(job: Job): Promise<void> {
    try {
      await processJob(this.#platform, job);
    } catch (error) {
      // a database that is gone gets the job back by the lease
      await this.#giveBack(job, error).catch(() => {});
    }
  }

  async #giveBack(job: Job, error: unknown): Promise<void> {
    const { database } = this.#platform;
    // a revision that somebody has taken meanwhile is looked at again, however often: that is no failure
    if (error instanceof TakenError) await returnJob(database, job);
    else if (job.failures + 1 >= mostFailures) await failJob(this.#platform, job);
    else await postponeJob(database, job, pauseAfter(job.failures));
  }
}
