import { setTimeout as sleep } from 'node:timers/promises';

/** Lets work begin politely: few things at once, one at a time for each host, with a pause between. */
export class Turns {
  readonly #pause: number;
  readonly #sleep: (milliseconds: number) => Promise<unknown>;
  #free: number;
  readonly #waiting: (() => void)[] = [];
  /** Ends of the queues, by host. */
  readonly #last = new Map<string, Promise<unknown>>();
  readonly #ended = new Map<string, number>();

  /** @param pause milliseconds between the end of one thing and the beginning of the next one of the same host. */
  constructor(atOnce: number, pause: number, wait: (milliseconds: number) => Promise<unknown> = sleep) {
    this.#free = atOnce;
    this.#pause = pause;
    this.#sleep = wait;
  }

  /** Does work when it is its turn. */
  take<T>(host: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.#last.get(host) ?? Promise.resolve()).then(() => this.#begin(host, work));
    this.#last.set(
      host,
      turn.catch(() => undefined),
    );
    return turn;
  }

  async #begin<T>(host: string, work: () => Promise<T>): Promise<T> {
    const ended = this.#ended.get(host);
    if (ended !== undefined) await this.#sleep(Math.max(0, ended + this.#pause - performance.now()));
    await this.#enter();
    try {
      return await work();
    } finally {
      this.#ended.set(host, performance.now());
      this.#leave();
    }
  }

  async #enter(): Promise<void> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Whoever waits longest takes the place over. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free += 1;
    else next();
  }
}
