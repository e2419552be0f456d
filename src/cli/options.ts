import type { Options } from 'yargs';
import type { Say } from '../findings/say.js';
import { profiles } from '../generated/profiles.js';
import type { Given } from '../mapping/derive.js';
import type { Formats } from './outputs.js';
import { type ScreenArguments, screenEncodings, verifyForScreen } from './screen-arguments.js';
import type { SettingsArguments } from './settings.js';

/** Arguments that several commands take. */
export interface SharedArguments extends SettingsArguments, ScreenArguments {
  readonly unit?: string | undefined;
  readonly division?: string | undefined;
  readonly operation?: string | undefined;
  readonly disclosure?: string | undefined;
  readonly secrecy?: string | undefined;
  readonly 'as-of'?: string | undefined;
  readonly profile?: string | undefined;
  readonly output?: string[] | undefined;
}

/** Options by their names. */
export type OptionMap = Readonly<Record<string, Options>>;

const many: Options = { type: 'string', array: true, nargs: 1 };

/** Values of the common fields, where the table has none. */
export const givenOptions = (say: Say): OptionMap => ({
  unit: {
    type: 'string',
    describe: say('报送单位统一社会信用代码，表中没有时用', 'Code of the reporting unit, where the table has none'),
  },
  division: {
    type: 'string',
    describe: say('行政区划代码，表中没有时用', 'Division code, where the table has none'),
  },
  operation: {
    type: 'string',
    describe: say('操作类型代码，表中没有时用', 'Operation code, where the table has none'),
  },
  disclosure: {
    type: 'string',
    describe: say('公开属性代码，表中没有时用', 'Disclosure level, where the table has none'),
  },
  secrecy: {
    type: 'string',
    describe: say('保密与隐私审查代码，表中没有时用', 'Secrecy review, where the table has none'),
  },
});

/** How much is read. */
export const readOptions = (say: Say): OptionMap => ({
  limit: {
    ...many,
    describe: say(
      '放宽或收紧读取的上限，如 columns=20000；可给多个',
      'Limit of reading, e.g. columns=20000; may be repeated',
    ),
  },
});

/** What is judged by. */
export const judgeOptions = (say: Say): OptionMap => ({
  profile: {
    type: 'string',
    describe: say(
      `口径：${profiles.map(({ id, alias, title }) => `${alias ?? id} ${title}`).join('、')}`,
      `What it is judged for: ${profiles.map(({ id }) => id).join(', ')}`,
    ),
  },
  'as-of': { type: 'string', describe: say('检查基准日 YYYY-MM-DD（默认今天）', 'Day to judge by (today)') },
  parameters: {
    ...many,
    describe: say('换用参数值的 JSON 文件；可给多个，后者优先', 'JSON file of values to use instead; may be repeated'),
  },
  calendar: {
    ...many,
    describe: say('增补年份工作日历的 JSON 文件；可给多个', 'JSON file of working days; may be repeated'),
  },
  register: {
    type: 'string',
    describe: say(
      '主体登记库（xlsx、csv 或 json），与单位名称、代码比对',
      'Register of units to compare names and codes with',
    ),
  },
});

/** Where the report goes. */
export const outputOptions = (say: Say, formats: Formats<never>): OptionMap => ({
  format: {
    choices: Object.keys(formats).filter((name) => !formats[name]!.isBinary),
    default: 'text',
    describe: say('输出到屏幕的格式', 'Format on the screen'),
    coerce: (name: unknown) => {
      verifyForScreen(name, formats, say);
      return name;
    },
  },
  encoding: {
    choices: screenEncodings,
    default: 'utf-8',
    describe: say(
      '输出到屏幕、管道的编码；-o 的文件总是 UTF-8',
      'Encoding of the screen or a pipe; files of -o are UTF-8',
    ),
  },
  output: {
    ...many,
    alias: 'o',
    describe: say(
      `另存报告，按扩展名 ${endingsOf(formats).join(' ')} 定格式，或写 格式=文件；可给多个。不要用 > 重定向：中文会乱码`,
      `Save the report, by its ending ${endingsOf(formats).join(' ')} or as format=file; may be repeated`,
    ),
  },
});

const endingsOf = (formats: Formats<never>): readonly string[] =>
  Object.values(formats).map(({ endings }) => `.${endings[0]}`);

/** Options of every command. */
export const globalOptions = (say: Say): OptionMap => ({
  lang: { choices: ['zh', 'en'], describe: say('输出语言（也可用环境变量 LUCHENG_LANG）', 'Language of the output') },
  'no-color': {
    type: 'boolean',
    describe: say('屏幕上不用颜色（也可用环境变量 NO_COLOR）', 'No colours on the screen'),
  },
});

/** Options under a heading of the help. */
export const inGroup = (group: string, options: OptionMap): OptionMap =>
  Object.fromEntries(Object.entries(options).map(([name, option]) => [name, { ...option, group }]));

const givenNames = ['unit', 'division', 'operation', 'disclosure', 'secrecy', 'profile'] as const;

/** The values that were given, by the names a check knows them by. */
export const givenOf = (args: SharedArguments): Given & { readonly profile?: string } =>
  Object.fromEntries(givenNames.flatMap((name) => (args[name] === undefined ? [] : [[name, args[name]]])));
