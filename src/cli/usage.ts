import type { Say } from '../findings/say.js';

/** What the caller asked for cannot be done; the message says what to give instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Options that may be given once: of two values nobody knows which one is meant.
 * @throws {UsageError} naming the option and its values.
 */
export function verifyGivenOnce(args: Readonly<Record<string, unknown>>, names: readonly string[], say: Say): void {
  for (const name of names) {
    const given = args[name];
    if (!Array.isArray(given)) continue;
    const values = given.map(String).join(say('、', ', '));
    throw new UsageError(
      say(`--${name} 只能给一个，现给了 ${values}`, `--${name} may be given once, not as ${values}`),
    );
  }
}
