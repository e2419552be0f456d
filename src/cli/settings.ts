import { fileSource } from '../check/files.js';
import { type CheckOptions, OptionError } from '../check/options.js';
import type { Lang } from '../findings/texts/text.js';
import type { Source } from '../model/source.js';
import type { Limits } from '../readers/limits.js';
import { readCalendars, readParameters, readSuppressions } from './settings-files.js';
import { whyNot } from './why-not.js';

/** Arguments that name files, and limits. */
export interface SettingsArguments {
  readonly parameters?: string[] | undefined;
  readonly calendar?: string[] | undefined;
  readonly limit?: string[] | undefined;
  readonly suppressions?: string[] | undefined;
  readonly register?: string | undefined;
}

/** What comes from files of the caller. @throws {OptionError} naming the file. */
export async function settingsOf(
  args: SettingsArguments,
  lang: Lang,
): Promise<Pick<CheckOptions, 'calendars' | 'limits' | 'parameters' | 'register' | 'suppressions'>> {
  return {
    ...(args.parameters === undefined ? {} : { parameters: await readParameters(args.parameters, lang) }),
    ...(args.suppressions === undefined ? {} : { suppressions: await readSuppressions(args.suppressions, lang) }),
    ...(args.register === undefined ? {} : { register: await registerFile(args.register, lang) }),
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

/** The file of a register of units, to be read by the check. @throws {OptionError} where there is no such file. */
function registerFile(file: string, lang: Lang): Promise<Source> {
  const say = (zh: string, en: string): string => (lang === 'zh' ? zh : en);
  return fileSource(file, file.replaceAll('\\', '/')).catch((error: unknown) => {
    throw new OptionError('register', `${file}${say('：', ': ')}${whyNot(error, say)}`);
  });
}
