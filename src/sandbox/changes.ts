/** Tells those who wait that something has been committed. */
export class Changes {
  #waiting = new Set<() => void>();
  #count = 0;

  /** How many there have been: what was looked at after this is not missed by waiting. */
  get count(): number {
    return this.#count;
  }

  tell(): void {
    this.#count += 1;
    const waiting = this.#waiting;
    this.#waiting = new Set();
    for (const wake of waiting) wake();
  }

  /** Resolves at the next change after those seen, after so many milliseconds, or when the signal is given. */
  wait(seen: number, milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      this.#waiting.add(wake);
      signal?.addEventListener('abort', wake, { once: true });
      if (signal?.aborted || seen !== this.#count) wake();
    });
  }
}

/** What other processes commit is not told here: it is looked for. */
const lookAgain = 500;

/** Asks again and again until there is an answer that will do, or time is up; gives the last answer. */
export async function waitFor<T>(
  ask: () => Promise<T>,
  isEnough: (answer: T) => boolean,
  seconds: number,
  changes: Changes,
  signal: AbortSignal,
): Promise<T> {
  const until = performance.now() + seconds * 1000;
  for (;;) {
    const seen = changes.count;
    const answer = await ask();
    const left = until - performance.now();
    if (left <= 0 || signal.aborted || isEnough(answer)) return answer;
    await changes.wait(seen, Math.min(left, lookAgain), signal);
  }
}
