import yargs from 'yargs';
import { type Say, sayIn } from '../findings/say.js';
import type { Lang } from '../findings/texts/text.js';
import { forParser } from './choices.js';
import { type Command, columnsOf, exitCodeWords, helpWidth, moduleOf } from './command.js';
import { globalOptions } from './options.js';
import { parseFailure } from './parse-failure.js';
import { standardInput } from './standard-input.js';

/** What the parser could not take, in its own words or those of {@link codes}. */
class ParseError extends Error {
  override readonly name = 'ParseError';
}

const both = (text: string) => ({ one: text, other: text });

/** What the parser says of a word it does not know and of one that is missing; {@link parseFailure} tells them in words. */
const codes = {
  'Unknown argument: %s': both('unknown %s'),
  'Unknown command: %s': both('unknown %s'),
  'Not enough non-option arguments: got %s, need at least %s': both('missing'),
};

/** Words of the parser that its own translation has not, or not well. */
const words = (say: Say) => ({
  'Not enough arguments following: %s': say('选项 %s 后面没有给值', 'nothing is given after the option %s'),
  'Positionals:': say('给什么：', 'What is given:'),
  'default:': say('不给则为', 'default:'),
  string: say('值', 'value'),
  number: say('数', 'number'),
  array: say('值', 'value'),
  boolean: say('开关', 'switch'),
});

/** Takes the command line apart and runs the command. @throws {UsageError} in words, and whatever a command throws. */
export async function parse(argv: readonly string[], commands: readonly Command[], lang: Lang): Promise<void> {
  const say = sayIn(lang);
  const names = Object.keys(globalOptions(say));
  const parser = yargs()
    .scriptName('lucheng')
    .locale(lang === 'zh' ? 'zh_CN' : 'en')
    .updateStrings({ ...words(say), ...codes } as unknown as Record<string, string>)
    .parserConfiguration({ 'boolean-negation': false })
    .usage(usageOf(commands, say))
    .options(forParser(globalOptions(say), say))
    .command(commands.map((command) => moduleOf(command, say)) as never)
    // elsewhere than among paths a dash is what was given
    .middleware((args) => {
      for (const [name, value] of Object.entries(args)) if (name !== 'paths') args[name] = withDashes(value);
    })
    .demandCommand(1, 'missing')
    .strict()
    .version()
    .help()
    .group([...names, 'help', 'version'], say('其他：', 'Other:'))
    .epilogue(exitCodeWords(say))
    .wrap(Math.min(helpWidth, process.stdout.columns ?? helpWidth))
    .fail((message, error) => {
      throw error ?? new ParseError(message);
    });
  try {
    await parser.parseAsync(argv.map((word) => (word === '-' ? standardInput : word)));
  } catch (error) {
    const isParsers = error instanceof ParseError || (error instanceof Error && error.name === 'YError');
    throw isParsers ? await parseFailure(error.message, argv, commands, say) : error;
  }
}

function withDashes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDashes);
  return value === standardInput ? '-' : value;
}

/** What stands first in the help of the program. */
const usageOf = (commands: readonly Command[], say: Say): string =>
  [
    say('鲁诚：检查政务诚信数据能否报送', 'Lucheng: checks government-integrity data before it is reported'),
    '',
    say('示例：', 'Examples:'),
    ...columnsOf(commands.flatMap(({ examples }) => examples.slice(0, 1))),
  ].join('\n');
