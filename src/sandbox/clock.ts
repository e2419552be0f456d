/** How the clock stands, as it is told. */
export interface ClockState {
  readonly now: string;
  readonly frozen: boolean;
}

/**
 * The sandbox’s time: everything it states, every deadline and every term goes by it. What a client waits for in earnest (rate
 * limits, long polls, leases of workers) goes by real time, or a frozen clock would hold it up for ever.
 */
export class SandboxClock {
  /** How far ahead of real time it runs. */
  #ahead = 0;
  #frozenAt: number | undefined;
  readonly #watchers = new Set<() => void>();

  now(): Date {
    return new Date(this.#frozenAt ?? Date.now() + this.#ahead);
  }

  /** UTC with milliseconds, which sorts as time does. */
  text(): string {
    return this.now().toISOString();
  }

  state(): ClockState {
    return { now: this.text(), frozen: this.#frozenAt !== undefined };
  }

  /** Stops it, now or at a time. */
  freeze(at: Date = this.now()): void {
    this.#frozenAt = at.getTime();
    this.#tell();
  }

  /** Puts it to a time; it goes on from there, or stands there where it stood before. */
  set(at: Date): void {
    if (this.#frozenAt === undefined) this.#ahead = at.getTime() - Date.now();
    else this.#frozenAt = at.getTime();
    this.#tell();
  }

  advance(milliseconds: number): void {
    this.set(new Date(this.now().getTime() + milliseconds));
  }

  /** Lets it go on from where it stands. */
  run(): void {
    if (this.#frozenAt === undefined) return;
    this.#ahead = this.#frozenAt - Date.now();
    this.#frozenAt = undefined;
    this.#tell();
  }

  /** Back to real time. */
  reset(): void {
    this.#ahead = 0;
    this.#frozenAt = undefined;
    this.#tell();
  }

  /** Is called whenever it is changed by hand. */
  watch(watcher: () => void): void {
    this.#watchers.add(watcher);
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher();
  }
}
