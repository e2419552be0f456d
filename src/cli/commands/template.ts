import type { ArgumentsCamelCase, Argv, CommandModule, Options } from 'yargs';
import { type Say, sayIn } from '../../findings/say.js';
import type { Lang } from '../../findings/texts/text.js';
import { forms } from '../../generated/forms.js';
import { kindNamed, kindsLike, type TemplateKind, templateKinds } from '../../publish/template/kinds.js';
import { columns } from '../../standard/width.js';
import { readStandard } from '../standard-files.js';
import { writeTemplates } from '../template-files.js';
import { tellingUsage, UsageError, verifyGivenOnce } from '../usage.js';

interface TemplateArguments {
  readonly what?: string[] | undefined;
  readonly output?: string | undefined;
  readonly overwrite?: boolean | undefined;
}

/** What stands for every template there is. */
const all: ReadonlySet<string> = new Set(['all', '全部']);

const optionsOf = (say: Say): Readonly<Record<string, Options>> => ({
  output: {
    type: 'string',
    alias: 'o',
    describe: say(
      '写到哪里：.xlsx 文件；全部模板写到文件夹或 .zip（不给则按类型取名，写在当前文件夹）',
      'Where to: an .xlsx file; for all of them a folder or a .zip (named by the type if left out)',
    ),
  },
  overwrite: {
    type: 'boolean',
    describe: say('覆盖已有的文件（不给则不覆盖：可能已经填了数据）', 'Overwrite files that are there'),
  },
});

/** `lucheng template`: workbooks to be filled, with drop-downs and restrictions. */
export function templateCommand(lang: Lang): CommandModule<object, TemplateArguments> {
  const say = sayIn(lang);
  return {
    command: 'template [what..]',
    describe: say('生成填报模板（Excel）', 'Write a workbook to be filled with records'),
    builder: (yargs: Argv<object>): Argv<TemplateArguments> =>
      yargs
        .positional('what', {
          type: 'string',
          array: true,
          describe: say(
            '记录类型的名称、代码或编号，年度承诺套表（annual-commitments），零报告（zero-report），或 all 全部；不给则列出',
            'Title, code or id of a record type, annual-commitments, zero-report, or all; listed if left out',
          ),
        })
        .options(optionsOf(say))
        .example(say('$0 template 行政许可', '$0 template administrative-license'), say('一类记录', 'one record type'))
        .example(
          say('$0 template 年度承诺套表 -o 年度承诺.xlsx', '$0 template annual-commitments -o commitments.xlsx'),
          say('承诺、事项、践诺情况和零报告放在一个文件里', 'commitments, items and fulfilment in one file'),
        )
        .example(
          say('$0 template all -o 模板', '$0 template all -o templates'),
          say('全部模板', 'all of them'),
        ) as unknown as Argv<TemplateArguments>,
    handler: (args) => tellingUsage(say, () => run(args, lang)),
  };
}

async function run(args: ArgumentsCamelCase<TemplateArguments>, lang: Lang): Promise<void> {
  const say = sayIn(lang);
  verifyGivenOnce(args, Object.keys(optionsOf(say)), say);
  const standard = readStandard();
  const kinds = templateKinds(standard, forms);
  const name = (args.what ?? []).join(' ').trim();
  if (name === '')
    throw new UsageError(say(`请写明要哪一种模板：\n${listOf(kinds)}`, `Say which template:\n${listOf(kinds)}`));
  const isAll = all.has(name.toLowerCase());
  const asked = isAll ? kinds : [kindOf(name, kinds, say)];
  await writeTemplates(standard, asked, isAll, args.output, args.overwrite === true, say);
}

/** @throws {UsageError} naming what may be meant. */
function kindOf(name: string, kinds: readonly TemplateKind[], say: Say): TemplateKind {
  const found = kindNamed(name, kinds);
  if (found !== undefined) return found;
  const like = kindsLike(name, kinds);
  if (like.length === 0)
    throw new UsageError(
      say(`没有「${name}」的模板。有这些：\n${listOf(kinds)}`, `No template ${name}. There are:\n${listOf(kinds)}`),
    );
  throw new UsageError(
    say(`没有「${name}」的模板。是不是：\n${listOf(like)}`, `No template ${name}. Did you mean:\n${listOf(like)}`),
  );
}

const listOf = (kinds: readonly TemplateKind[]): string =>
  columns(
    kinds.map(({ code, title, id }) => [code, title, id]),
    '  ',
  )
    .map((line) => `  ${line}`)
    .join('\n');
