import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import { sayIn } from '../../findings/say.js';
import type { Lang } from '../../findings/texts/text.js';
import { fits, type LookUp, lookUpAll } from '../../publish/explain/look-up.js';
import { lookUpText } from '../../publish/explain/text.js';
import { exitCodes } from '../exit-codes.js';
import { readStandard } from '../standard-files.js';

interface ExplainArguments {
  readonly words?: string[] | undefined;
  readonly format: string;
}

/** Writers by the name `--format` takes. */
const writers: Readonly<Record<string, (all: readonly LookUp[], lang: Lang) => string>> = {
  text: lookUpText,
  json: (all) => `${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`,
};

/** `lucheng explain`: what a rule, field, code, record type or parameter of the standard means. */
export function explainCommand(lang: Lang): CommandModule<object, ExplainArguments> {
  const say = sayIn(lang);
  return {
    command: 'explain [words..]',
    describe: say('说明规则、数据项、代码、记录类型或参数', 'Explain a rule, field, code, record type or parameter'),
    builder: (yargs: Argv<object>): Argv<ExplainArguments> =>
      yargs
        .positional('words', {
          type: 'string',
          array: true,
          describe: say('编号、名称、列名或其中一部分', 'An id, a number, a name, a header or a part of a title'),
        })
        .option('format', {
          choices: Object.keys(writers),
          default: 'text',
          describe: say('输出到屏幕的格式', 'Format on the screen'),
        })
        .example('$0 explain XK-01', say('报告里的规则编号', 'a rule by its number'))
        .example(
          say('$0 explain 行政许可.许可决定日期', '$0 explain administrative-license.decisionDate'),
          say('一类记录的数据项', 'a field of a record type'),
        )
        .example(
          say('$0 explain 历城区', '$0 explain division/370112'),
          say('代码，或代码的名称', 'a code'),
        ) as Argv<ExplainArguments>,
    handler: (args) => run(args, lang),
  };
}

function run(args: ArgumentsCamelCase<ExplainArguments>, lang: Lang): void {
  const words = (args.words ?? []).filter((word) => word.trim() !== '');
  if (words.length === 0) {
    process.stderr.write(
      lang === 'zh'
        ? '请给出要问的词：规则编号、数据项、代码、记录类型或参数，如：lucheng explain XK-01\n'
        : 'Give a word to explain: a rule, field, code, record type or parameter, e.g. lucheng explain XK-01\n',
    );
    process.exitCode = exitCodes.usage;
    return;
  }
  const found = lookUpAll(words, readStandard(), lang);
  process.stdout.write(writers[args.format]!(found, lang));
  if (!found.every(fits)) process.exitCode = exitCodes.usage;
}
