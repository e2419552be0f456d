import { fileSource } from '../check/files.js';
import type { CheckOptions } from '../check/options.js';
import { type Say, sayIn } from '../findings/say.js';
import type { Lang } from '../findings/texts/text.js';
import type { Source } from '../model/source.js';
import type { Limits } from '../readers/limits.js';
import { readCalendars, readParameters, readSuppressions } from './settings-files.js';
import { UsageError } from './usage.js';
import { whyNot } from './why-not.js';

/** Arguments that name files, and limits. */
export interface SettingsArguments {
  readonly parameters?: string[] | undefined;
  readonly calendar?: string[] | undefined;
  readonly limit?: string[] | undefined;
  readonly suppressions?: string[] | undefined;
  readonly register?: string | undefined;
}

/** What comes from files of the caller. @throws {OptionError} {@link UsageError} naming the file. */
export async function settingsOf(
  args: SettingsArguments,
  lang: Lang,
): Promise<Pick<CheckOptions, 'calendars' | 'limits' | 'parameters' | 'register' | 'suppressions'>> {
  return {
    ...(args.parameters === undefined ? {} : { parameters: await readParameters(args.parameters, lang) }),
    ...(args.suppressions === undefined ? {} : { suppressions: await readSuppressions(args.suppressions, lang) }),
    ...(args.register === undefined ? {} : { register: await namedFile('register', args.register, sayIn(lang)) }),
    ...(args.limit === undefined ? {} : { limits: limitsFrom(args.limit) }),
    ...(args.calendar === undefined ? {} : { calendars: await readCalendars(args.calendar, lang) }),
  };
}

/** `columns=20000` by its parts; what is no number is for the check to refuse. */
const limitsFrom = (given: readonly string[]): Partial<Limits> =>
  Object.fromEntries(
    given.map((one) => {
      const [name = '', ...rest] = one.split(/[=:＝：]/).map((part) => part.trim());
      const value = rest.length === 0 ? undefined : rest.join('=');
      return [name, value !== undefined && /^\d+$/.test(value) ? Number(value) : value];
    }),
  );

/** A file an option names, to be read later. @throws {UsageError} where there is no such file. */
export function namedFile(option: string, file: string, say: Say): Promise<Source> {
  return fileSource(file, file.replaceAll('\\', '/')).catch((error: unknown) => {
    throw new UsageError(`--${option}${say('：', ': ')}${file}${say('：', ': ')}${whyNot(error, say)}`);
  });
}
