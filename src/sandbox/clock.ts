/** How the clock stands, as it is told. */
export interface ClockState {
  readonly now: string;
  readonly frozen: boolean;
}

const first = Date.UTC(2000, 0, 2);
const last = Date.UTC(2099, 11, 30);

/** Whether the clock may stand at a time: within it times sort as their texts, and keys are valid. */
export const isPossible = (at: Date): boolean => at.getTime() >= first && at.getTime() <= last;

/** @throws {RangeError} for a time everything that states one would break by. */
function verified(at: Date): number {
  if (isPossible(at)) return at.getTime();
  throw new RangeError('沙箱的时间只能在 2000 年至 2099 年之间（the clock may stand from 2000 to 2099）');
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
    this.#frozenAt = verified(at);
    this.#tell();
  }

  /** Puts it to a time; it goes on from there, or stands there where it stood before. */
  set(at: Date): void {
    const time = verified(at);
    if (this.#frozenAt === undefined) this.#ahead = time - Date.now();
    else this.#frozenAt = time;
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
