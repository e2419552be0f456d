import { OptionError } from '../check/options.js';
import { StateError } from '../coverage/state/state-error.js';
import type { Say } from '../findings/say.js';
import { exitCodes } from './exit-codes.js';

/** What the caller asked for cannot be done; the message says what to give instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Options that are given one by one here. */
const singular: Readonly<Record<string, string>> = { calendars: 'calendar', limits: 'limit' };

/** Does the work of a command; what is the caller’s fault is told in a line, with the exit code for it. */
export async function tellingUsage(say: Say, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const message = usageMessage(error, say);
    if (message === undefined) throw error;
    process.stderr.write(`${message}\n`);
    process.exitCode = exitCodes.usage;
  }
}

function usageMessage(error: unknown, say: Say): string | undefined {
  if (error instanceof UsageError) return error.message;
  if (error instanceof StateError) return say(error.words.zh, error.words.en);
  // options are told by the name they have here: `headerRow` is `--header-row`
  if (error instanceof OptionError)
    return `${optionName(singular[error.option] ?? error.option)}${say('：', ': ')}${error.message}`;
  return undefined;
}

/** `--header-row` for `headerRow`. */
const optionName = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

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
