import { existsSync } from 'node:fs';
import type { Say } from '../findings/say.js';
import { nearest } from '../standard/nearest.js';
import type { Command } from './command.js';
import { commandLine } from './command-line.js';
import { globalOptions } from './options.js';
import { UsageError } from './usage.js';

/**
 * What the parser could not take, with what may be meant.
 * @param message of the parser: `unknown a, b`, `missing …`, or in words.
 */
export async function parseFailure(
  message: string,
  argv: readonly string[],
  commands: readonly Command[],
  say: Say,
): Promise<UsageError> {
  const { command, path } = await commandLine(argv, commands, say);
  const unknown = /^unknown (.*)$/s.exec(message)?.[1]?.split(', ');
  const text =
    unknown !== undefined
      ? await unknownWords(unknown, argv, command, commands, say)
      : !message.startsWith('missing')
        ? message
        : (command?.positional?.missing ??
          say('请给出命令，如：lucheng check 导出.xlsx', 'give a command, e.g. lucheng check export.xlsx'));
  const help = ['lucheng', ...path, '--help'].join(' ');
  return new UsageError(say(`命令有误：${text}\n用法见 ${help}`, `Usage error: ${text}\nSee ${help}`));
}

/** Options are told before all else: the parser takes the value of one it does not know for a file. */
async function unknownWords(
  unknown: readonly string[],
  argv: readonly string[],
  command: Command | undefined,
  commands: readonly Command[],
  say: Say,
): Promise<string> {
  const options = unknown.flatMap((name) => argv.find((word) => isOption(word, name)) ?? []);
  if (options.length > 0) {
    const known = Object.keys({ ...globalOptions(say), ...(await command?.options()), help: {}, version: {} });
    return [...new Set(options)].map((given) => unknownOption(given, known, say)).join(say('；', '; '));
  }
  const [word = ''] = unknown;
  if (command !== undefined) return say(`多了「${word}」`, `“${word}” is too much`);
  if (existsSync(word) || /[*?]/.test(word))
    return say(
      `「${word}」前面要写命令，如：lucheng check ${word}`,
      `“${word}” needs a command before it: lucheng check ${word}`,
    );
  const meant = nearest(word, commands, ({ name }) => [name])?.name;
  if (meant !== undefined)
    return say(`没有「${word}」这个命令；是不是 ${meant}？`, `there is no command ${word}; did you mean ${meant}?`);
  const all = commands.map(({ name }) => name).join(say('、', ', '));
  return say(
    `没有「${word}」这个命令，也没有这个文件；命令有 ${all}`,
    `there is no command or file ${word}; commands are ${all}`,
  );
}

/** True for the word an option was given by: `--name`, `--name=value`, and `-n`, alone or among others. */
const isOption = (word: string, name: string): boolean =>
  word === `--${name}` ||
  word.startsWith(`--${name}=`) ||
  (name.length === 1 && /^-[^-]/.test(word) && word.includes(name));

function unknownOption(given: string, known: readonly string[], say: Say): string {
  const name = given.split('=')[0]!;
  const meant = nearest(name.replace(/^-+/, ''), known, (one) => [one]);
  return meant === undefined
    ? say(`没有 ${name} 这个选项`, `there is no option ${name}`)
    : say(`没有 ${name} 这个选项；是不是 --${meant}？`, `there is no option ${name}; did you mean --${meant}?`);
}
