import type { Say } from '../findings/say.js';
import type { Command } from './command.js';
import { globalOptions, type OptionMap } from './options.js';

/** How far a command line has come. */
export interface CommandLine {
  /** The command it names, if it does. */
  readonly command: Command | undefined;
  /** Names that lead to it: `audit merge`. */
  readonly path: readonly string[];
  /** Options there are. */
  readonly options: OptionMap;
  /** Words that are neither options nor names of commands. */
  readonly given: readonly string[];
  /** The option whose value comes next. */
  readonly awaited: string | undefined;
}

/** Reads a command line as far as it goes; nothing in it need be right. */
export async function commandLine(
  words: readonly string[],
  commands: readonly Command[],
  say: Say,
): Promise<CommandLine> {
  const path: string[] = [];
  const given: string[] = [];
  let below = commands;
  let command: Command | undefined;
  let options: OptionMap = globalOptions(say);
  let awaited: string | undefined;
  for (const word of words) {
    // some shells make a word of their own of it: `--format = json`
    if (word === '=') continue;
    if (awaited !== undefined) {
      awaited = undefined;
      continue;
    }
    if (word.startsWith('-') && word !== '-') {
      awaited = takesValue(word, options) ? nameOf(word, options) : undefined;
      continue;
    }
    const found = given.length === 0 ? below.find(({ name }) => name === word) : undefined;
    if (found === undefined) {
      given.push(word);
      continue;
    }
    command = found;
    path.push(word);
    below = found.commands ?? [];
    options = { ...globalOptions(say), ...(await found.options()) };
  }
  return { command, path, options, given, awaited };
}

const takesValue = (word: string, options: OptionMap): boolean => {
  const name = nameOf(word, options);
  return name !== undefined && !word.includes('=') && options[name]!.type !== 'boolean';
};

/** The option a word gives, by its name or the letter it has besides. */
export function nameOf(word: string, options: OptionMap): string | undefined {
  const [, dashes, name = ''] = /^(--?)([^=]+)/.exec(word) ?? [];
  if (dashes === '--') return Object.hasOwn(options, name) ? name : undefined;
  return Object.keys(options).find((one) => options[one]!.alias === name);
}
