import type { Options } from 'yargs';
import type { Say } from '../findings/say.js';
import { nearest } from '../standard/nearest.js';
import type { OptionMap } from './options.js';
import { UsageError } from './usage.js';

/** More values than these are not listed in a help. */
const listed = 12;

/** Options as the parser takes them: values to choose from are told in the help, and another is answered with the nearest. */
export const forParser = (options: OptionMap, say: Say): OptionMap =>
  Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      option.choices === undefined ? option : withChoices(name, option, option.choices.map(String), say),
    ]),
  );

function withChoices(name: string, option: Options, choices: readonly string[], say: Say): Options {
  const { choices: _, describe = '', coerce = (value: unknown) => value, ...rest } = option;
  const verify = chosen(`--${name}`, choices, say);
  return {
    ...rest,
    type: 'string',
    describe: choices.length > listed ? describe : `${describe}${say('：', ': ')}${choices.join(' ')}`,
    coerce: (value: unknown) => verify(coerce(value)),
  };
}

/** Verifies a value; several are left to others. The function throws a {@link UsageError} that says what may be meant. */
export const chosen =
  (name: string, choices: readonly string[], say: Say) =>
  (value: unknown): unknown => {
    if (typeof value !== 'string' || choices.includes(value)) return value;
    const meant = nearest(value, choices, (choice) => [choice]);
    const guess = meant === undefined ? '' : say(`；是不是 ${meant}？`, `; did you mean ${meant}?`);
    const all = choices.join(say('、', ', '));
    const list =
      guess !== '' && choices.length > listed
        ? ''
        : say(`${guess === '' ? '；' : ''}可以是 ${all}`, `; it may be ${all}`);
    throw new UsageError(
      say(`${name} 没有「${value}」这个值${guess}${list}`, `${name} has no value ${value}${guess}${list}`),
    );
  };
