import { writeFile } from 'node:fs/promises';
import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import { check } from '../../check/check.js';
import { findFiles, sha256Of } from '../../check/files.js';
import { type CheckOptions, OptionError } from '../../check/options.js';
import type { Lang } from '../../findings/texts/text.js';
import { forms } from '../../generated/forms.js';
import { profiles } from '../../generated/profiles.js';
import { recordTypes } from '../../generated/record-types.js';
import type { Report } from '../../model/report.js';
import type { Source } from '../../model/source.js';
import { bytesSource } from '../../readers/bytes-source.js';
import { jsonReport } from '../../reports/json.js';
import { maskReport } from '../../reports/mask.js';
import { textReport } from '../../reports/text.js';
import { exitCodeOf, exitCodes } from '../exit-codes.js';
import { terminalProgress } from '../progress.js';
import { type SettingsArguments, settingsOf } from '../settings.js';
import { type Say, whyNot } from '../why-not.js';

/** Writers by the name `--format` takes and by the ending of an output file. */
const writers: Readonly<Record<string, (report: Report) => string>> = { text: textReport, json: jsonReport };
const formatOfFile: Readonly<Record<string, string>> = { txt: 'text', json: 'json' };

interface CheckArguments extends SettingsArguments {
  readonly paths?: string[] | undefined;
  readonly type?: string | undefined;
  readonly 'header-row'?: number | undefined;
  readonly unit?: string | undefined;
  readonly division?: string | undefined;
  readonly operation?: string | undefined;
  readonly disclosure?: string | undefined;
  readonly secrecy?: string | undefined;
  readonly 'as-of'?: string | undefined;
  readonly profile?: string | undefined;
  readonly 'allow-empty'?: boolean | undefined;
  readonly format: string;
  readonly output?: string[] | undefined;
  readonly 'show-personal'?: boolean | undefined;
}

/** `lucheng check`: what a steward runs before reporting. */
export function checkCommand(lang: Lang): CommandModule<object, CheckArguments> {
  const say = (zh: string, en: string): string => (lang === 'zh' ? zh : en);
  return {
    command: 'check <paths..>',
    describe: say('检查导出文件或文件夹能否报送', 'Check exports or folders before they are reported'),
    builder: (yargs: Argv<object>): Argv<CheckArguments> =>
      yargs
        .positional('paths', {
          type: 'string',
          array: true,
          describe: say('文件、压缩包、文件夹，或 -（标准输入）', 'Files, archives, folders, or - for standard input'),
        })
        .option('type', {
          type: 'string',
          choices: recordTypes.map((type) => type.id),
          describe: say('记录类型（不给则自动识别）', 'Record type (recognised if left out)'),
        })
        .option('profile', {
          type: 'string',
          describe: say(
            `口径：${profiles.map(({ id, alias, title }) => `${alias ?? id} ${title}`).join('、')}`,
            `What it is judged for: ${profiles.map(({ id }) => id).join(', ')}`,
          ),
        })
        .option('header-row', {
          type: 'number',
          describe: say('表头所在行（不给则自动识别）', 'Row of the header (found if left out)'),
        })
        .option('unit', {
          type: 'string',
          describe: say(
            '报送单位统一社会信用代码，表中没有时用',
            'Code of the reporting unit, where the table has none',
          ),
        })
        .option('division', {
          type: 'string',
          describe: say('行政区划代码，表中没有时用', 'Division code, where the table has none'),
        })
        .option('operation', {
          type: 'string',
          describe: say('操作类型代码，表中没有时用', 'Operation code, where the table has none'),
        })
        .option('disclosure', {
          type: 'string',
          describe: say('公开属性代码，表中没有时用', 'Disclosure level, where the table has none'),
        })
        .option('secrecy', {
          type: 'string',
          describe: say('保密与隐私审查代码，表中没有时用', 'Secrecy review, where the table has none'),
        })
        .option('as-of', {
          type: 'string',
          describe: say('检查基准日 YYYY-MM-DD（默认今天）', 'Day to judge by (today)'),
        })
        .option('parameters', {
          type: 'string',
          array: true,
          nargs: 1,
          describe: say(
            '换用参数值的 JSON 文件；可给多个，后者优先',
            'JSON file of values to use instead; may be repeated',
          ),
        })
        .option('calendar', {
          type: 'string',
          array: true,
          nargs: 1,
          describe: say('增补年份工作日历的 JSON 文件；可给多个', 'JSON file of working days; may be repeated'),
        })
        .option('suppressions', {
          type: 'string',
          array: true,
          nargs: 1,
          describe: say(
            '「不计」的 JSON 文件：经说明不计的问题；可给多个',
            'JSON file of findings somebody answers for',
          ),
        })
        .option('register', {
          type: 'string',
          describe: say(
            '主体登记库（xlsx、csv 或 json），与单位名称、代码比对',
            'Register of units to compare names and codes with',
          ),
        })
        .option('limit', {
          type: 'string',
          array: true,
          nargs: 1,
          describe: say(
            '放宽或收紧读取的上限，如 columns=20000；可给多个',
            'Limit of reading, e.g. columns=20000; may be repeated',
          ),
        })
        .option('allow-empty', {
          type: 'boolean',
          describe: say('没有记录也算正常', 'A table without records is fine'),
        })
        .option('format', {
          choices: Object.keys(writers),
          default: 'text',
          describe: say('输出到屏幕的格式', 'Format on the screen'),
        })
        .option('output', {
          alias: 'o',
          type: 'string',
          array: true,
          nargs: 1,
          describe: say(
            '另存报告，按扩展名 .txt、.json 定格式；可给多个',
            'Save the report; .txt or .json; may be repeated',
          ),
        })
        .option('show-personal', { type: 'boolean', describe: say('不遮盖个人信息', 'Do not mask personal data') })
        .example(say('$0 check 行政许可.xlsx', '$0 check licences.xlsx'), say('检查一个文件', 'one file'))
        .example(
          say('$0 check 报送文件夹 -o 结果.txt', '$0 check folder -o result.txt'),
          say('检查文件夹并另存报告（不要用 > 重定向，中文会乱码）', 'a folder, with the report saved'),
        ) as Argv<CheckArguments>,
    handler: (args) => run(args, lang),
  };
}

async function run(args: ArgumentsCamelCase<CheckArguments>, lang: Lang): Promise<void> {
  const say = (zh: string, en: string): string => (lang === 'zh' ? zh : en);
  const outputs = (args.output ?? []).map((file) => ({
    file,
    format: formatOfFile[file.split('.').at(-1)?.toLowerCase() ?? ''],
  }));
  const unknown = outputs.find(({ format }) => format === undefined);
  if (unknown)
    return usage(
      say(
        `不知道 ${unknown.file} 该写成什么格式：扩展名用 .txt 或 .json`,
        `Unknown format of ${unknown.file}: use .txt or .json`,
      ),
    );
  const asOf = args['as-of'] ?? today();
  // the parser drops a lone dash
  const paths = process.argv.includes('-') ? ['-'] : (args.paths ?? []);
  const inputs = await inputsOf(paths, args.register, say);
  if (inputs === undefined) return;
  const settings = await settingsOf(args, lang).catch((error: unknown) => refused(error, say));
  if (settings === undefined) return;
  const progress = terminalProgress(lang === 'zh');
  const options: CheckOptions = {
    ...optionsOf(args),
    ...settings,
    asOf,
    lang,
    ignored: inputs.ignored,
    digest: sha256Of,
    onProgress: progress.show,
  };
  const full = await check(inputs.sources, options).catch((error: unknown) => refused(error, say));
  progress.clear();
  if (full === undefined) return;
  const report = args['show-personal'] ? full : maskReport(full, [...recordTypes, ...forms]);
  process.stdout.write(writers[args.format]!(report));
  for (const { file, format } of outputs) {
    try {
      await writeFile(file, bytesOf(writers[format!]!(report), format!));
    } catch (error) {
      return usage(say(`报告没有写入 ${file}：`, `The report was not written to ${file}: `) + whyNot(error, say));
    }
    process.stderr.write(say(`报告已写入 ${file}\n`, `Report written to ${file}\n`));
  }
  process.exitCode = exitCodeOf(report.verdict);
}

/** Text reports get a byte order mark: editors on Windows then do not guess. */
const bytesOf = (text: string, format: string): string => (format === 'text' ? `\ufeff${text}` : text);

function usage(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = exitCodes.usage;
}

/** Options that are given one by one here. */
const singular: Readonly<Record<string, string>> = { calendars: 'calendar', limits: 'limit' };

/** Options the checker does not follow, told by the name they have here: `headerRow` is `--header-row`. */
function refused(error: unknown, say: Say): undefined {
  if (!(error instanceof OptionError)) throw error;
  const name = singular[error.option] ?? error.option;
  usage(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}${say('：', ': ')}${error.message}`);
}

/** The calendar day here and now. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

interface Inputs {
  readonly sources: readonly Source[];
  readonly ignored: readonly { readonly file: string; readonly why: string }[];
}

async function inputsOf(paths: readonly string[], register: string | undefined, say: Say): Promise<Inputs | undefined> {
  if (paths.includes('-')) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return {
      sources: [bytesSource(say('标准输入', 'standard input'), new Uint8Array(Buffer.concat(chunks)))],
      ignored: [],
    };
  }
  try {
    return await findFiles(paths, register);
  } catch (error) {
    const { path } = error as NodeJS.ErrnoException;
    usage(`${path ?? paths.join(' ')}${say('：', ': ')}${whyNot(error, say)}`);
    return undefined;
  }
}

const optionsOf = (args: ArgumentsCamelCase<CheckArguments>): Omit<CheckOptions, 'asOf'> => ({
  ...(args.type === undefined ? {} : { type: args.type }),
  ...(args['header-row'] === undefined ? {} : { headerRow: args['header-row'] }),
  ...(args.unit === undefined ? {} : { unit: args.unit }),
  ...(args.division === undefined ? {} : { division: args.division }),
  ...(args.operation === undefined ? {} : { operation: args.operation }),
  ...(args.disclosure === undefined ? {} : { disclosure: args.disclosure }),
  ...(args.secrecy === undefined ? {} : { secrecy: args.secrecy }),
  ...(args.profile === undefined ? {} : { profile: args.profile }),
  ...(args['allow-empty'] ? { allowEmpty: true } : {}),
});
