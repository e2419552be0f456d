import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import type { Say } from '../findings/say.js';
import { columns, widthOf } from '../standard/width.js';
import { chosen, forParser } from './choices.js';
import type { OptionMap } from './options.js';
import { verifyGivenOnce } from './usage.js';

/** Widest line of a help text. */
export const helpWidth = 100;

/** A command as the parser, its help and the completion of shells take it. Its code is loaded only when it is run. */
export interface Command {
  readonly name: string;
  readonly describe: string;
  /** What follows it beside options; undefined where nothing does. */
  readonly positional?: {
    /** `<paths..>`, or in brackets where it may be left out. */
    readonly usage: string;
    readonly describe: string;
    readonly choices?: readonly string[];
    /** What to say where it is wanting. */
    readonly missing: string;
  };
  /** By name; what options there are may take loading. */
  readonly options: () => Promise<OptionMap>;
  /** Lines to type, with what they do. */
  readonly examples: readonly (readonly [line: string, words: string])[];
  /** Commands below it, which are tried first. */
  readonly commands?: readonly Command[];
  readonly run: (args: ArgumentsCamelCase<never>) => Promise<void>;
}

/** What every help ends with. */
export const exitCodeWords = (say: Say): string =>
  say(
    '退出码：0 合格 · 1 不合格 · 2 无法判定 · 3 用法或配置有误、文件写不进去、程序出错 · 4 平台或网络有误',
    'Exit codes: 0 pass · 1 fail · 2 undetermined · 3 usage, files or the program itself · 4 platform or network',
  );

/** The command for the parser. */
export function moduleOf(command: Command, say: Say, above = ''): CommandModule {
  const { name, describe, positional, commands = [] } = command;
  const full = `${above}${name}`;
  const built = (yargs: Argv, options: OptionMap): Argv =>
    (positional === undefined ? yargs : withPositional(yargs, positional, say))
      .options(forParser(options, say))
      .epilogue(exitCodeWords(say));
  const own = (usage: string, builder: CommandModule['builder']): CommandModule => ({
    command: spaced(usage, positional?.usage),
    describe,
    builder: builder!,
    handler: async (args) => {
      verifyGivenOnce(args, singleOptions(await command.options()), say);
      await command.run(args as ArgumentsCamelCase<never>);
    },
  });
  const usage = usageOf(command, full, say);
  if (commands.length === 0)
    return own(name, async (yargs: Argv) => built(yargs.usage(usage), await command.options()));
  return {
    command: name,
    describe,
    builder: async (yargs: Argv) => {
      // help for what is run without a command below does not wait for it
      const options = await command.options();
      const all = yargs.usage(usage).command(own('$0', (one: Argv) => built(one, options)));
      return commands.reduce((some, one) => some.command(moduleOf(one, say, `${full} `)), all);
    },
    handler: () => {},
  };
}

type Positional = NonNullable<Command['positional']>;

const withPositional = (yargs: Argv, { usage, describe, choices }: Positional, say: Say): Argv => {
  const key = /\w+/.exec(usage)![0];
  return yargs.positional(key, {
    type: 'string',
    array: usage.includes('..'),
    describe,
    // or else the help tells of an empty list as what is taken where none is given
    ...(usage.startsWith('<') ? { default: undefined } : {}),
    ...(choices === undefined ? {} : { coerce: chosen(`<${key}>`, choices, say) }),
  });
};

const spaced = (...words: readonly (string | undefined)[]): string => words.filter(Boolean).join(' ');

/** Names of the options among these that may be given once. */
const singleOptions = (options: OptionMap): readonly string[] =>
  Object.entries(options).flatMap(([name, { array }]) => (array ? [] : [name]));

/** What stands first in the help of a command: what it does, and examples. */
function usageOf(command: Command, full: string, say: Say): string {
  return [
    spaced('$0', full, command.positional?.usage),
    command.describe,
    '',
    say('示例：', 'Examples:'),
    ...columnsOf(command.examples),
  ].join('\n');
}

/** Lines of a help in two columns; below one another where one is too long for that. */
export function columnsOf(rows: Command['examples']): readonly string[] {
  const lines = columns(rows, '   ').map((line) => `  ${line}`);
  if (lines.every((line) => widthOf(line) <= helpWidth)) return lines;
  return rows.flatMap(([line, words]) => [`  ${line}`, `      ${words}`]);
}
