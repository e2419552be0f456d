import type { Options } from 'yargs';
import type { Say } from '../../findings/say.js';
import type { Command } from '../command.js';
import { commandLine } from '../command-line.js';
import type { OptionMap } from '../options.js';

type Candidate = readonly [value: string, words: string];

/**
 * What a shell may offer for the word under the cursor, one a line; nothing where files are wanted.
 * @param asked `plain` or `described` (with a tab and what it means), the words before the cursor, and the word under it with a
 * `=` before it, as some shells drop empty arguments.
 */
export async function completions(asked: readonly string[], commands: readonly Command[], say: Say): Promise<string> {
  const [form, ...words] = asked;
  const under = (words.pop() ?? '').slice(1);
  const found = await candidates(words, under === '=' ? '' : under, commands, say);
  return found.map(([value, about]) => `${form === 'described' ? `${value}\t${firstOf(about)}` : value}\n`).join('');
}

/** Shells have one line for it. */
const firstOf = (about: string): string => about.split(/[\n；;（(。]/)[0]!.trim();

async function candidates(
  words: readonly string[],
  under: string,
  commands: readonly Command[],
  say: Say,
): Promise<readonly Candidate[]> {
  const line = await commandLine(words, commands, say);
  const [, joined, start = ''] = /^--([^=]+)=(.*)$/s.exec(under) ?? [];
  if (joined !== undefined)
    return startingWith(start, choicesOf(line.options[joined])).map(([value, about]) => [
      `--${joined}=${value}`,
      about,
    ]);
  if (line.awaited !== undefined) return startingWith(under, choicesOf(line.options[line.awaited]));
  if (under.startsWith('-')) return startingWith(under, optionWords(line.options, say));
  if (line.given.length > 0) return [];
  const below = line.command === undefined ? commands : (line.command.commands ?? []);
  const choices = line.command?.positional?.choices ?? [];
  return startingWith(under, [
    ...below.map(({ name, describe }): Candidate => [name, describe]),
    ...choices.map((choice): Candidate => [choice, '']),
  ]);
}

const startingWith = (start: string, all: readonly Candidate[]): readonly Candidate[] =>
  all.filter(([value]) => value.startsWith(start));

const choicesOf = (option: Options | undefined): readonly Candidate[] =>
  (option?.choices ?? []).map((choice) => [String(choice), '']);

const optionWords = (options: OptionMap, say: Say): readonly Candidate[] => [
  ...Object.entries(options).map(([name, { describe }]): Candidate => [`--${name}`, describe || '']),
  ['--help', say('显示帮助', 'Show help')],
];
