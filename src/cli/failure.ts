import { OptionError } from '../check/options.js';
import { StateError } from '../coverage/state/state-error.js';
import type { Say } from '../findings/say.js';
import { exitCodes } from './exit-codes.js';
import { packageVersion } from './package-root.js';
import { UsageError } from './usage.js';

/** Options that are given one by one here. */
const singular: Readonly<Record<string, string>> = { calendars: 'calendar', limits: 'limit' };

/**
 * Tells why nothing came of a command, and sets the exit code: what is the caller’s fault in a line, what is the program’s with
 * what to do; the place in the program only where `DEBUG=lucheng` asks for it.
 */
export function tellFailure(error: unknown, say: Say): void {
  process.stderr.write(`${usageMessage(error, say) ?? crashMessage(error, process.env, say)}\n`);
  process.exitCode = exitCodes.usage;
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

/** What is said of an error nobody has foreseen. */
export function crashMessage(error: unknown, env: Readonly<Record<string, string | undefined>>, say: Say): string {
  const about = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const version = `lucheng ${packageVersion()}，Node.js ${process.version}，${process.platform}`;
  const lines = say(
    `程序出错了，没有得出结论：${about}\n这不是数据的问题。请把所用的命令、这句话和版本（${version}）告诉提供程序的人`,
    `The program has failed and judged nothing: ${about}\nIt is no fault of the data. Report the command, this line and the version (${version})`,
  );
  const { DEBUG = '' } = env;
  if (/\blucheng\b/.test(DEBUG) && error instanceof Error) return `${lines}\n${error.stack}`;
  return `${lines}${say('；加上环境变量 DEBUG=lucheng 再运行，会列出出错的位置', '; with DEBUG=lucheng in the environment it tells the place')}`;
}
