/** The promise, unless the signal ends it for this caller; it goes on for others. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** Marks that time ran out, apart from a caller’s own signal. */
export class TimeUp extends Error {
  override readonly name = 'TimeUp';
}

/**
 * Runs with a signal that follows another one and ends after a time. Made by hand: a long-lived signal combined by `AbortSignal.any` keeps
 * what was combined with it.
 */
export async function within<T>(
  milliseconds: number,
  parent: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const follow = (): void => controller.abort(parent?.reason);
  const timer = setTimeout(() => controller.abort(new TimeUp()), Math.max(0, Math.min(milliseconds, 2 ** 31 - 1)));
  parent?.addEventListener('abort', follow, { once: true });
  if (parent?.aborted === true) follow();
  try {
    return await run(controller.signal);
  } finally {
    clearTimeout(timer);
    parent?.removeEventListener('abort', follow);
  }
}
