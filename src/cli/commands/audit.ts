import type { ArgumentsCamelCase, Argv, CommandModule, Options } from 'yargs';
import { audit } from '../../check/audit/audit.js';
import type { AuditOptions } from '../../check/audit/options.js';
import { sha256Of } from '../../check/files.js';
import { type Say, sayIn } from '../../findings/say.js';
import type { Lang } from '../../findings/texts/text.js';
import { asideOf } from '../aside.js';
import { auditFormats, presentAudit } from '../audit-output.js';
import { inputsOf, verifyNotOverwritten } from '../inputs.js';
import { politeFetch } from '../online/polite-fetch.js';
import { givenOf, givenOptions, judgeOptions, outputOptions, type SharedArguments, singleOptions } from '../options.js';
import { outputsOf, verifyWritable } from '../outputs.js';
import { packageVersion } from '../package-root.js';
import { terminalProgress } from '../progress.js';
import { namedFile, settingsOf } from '../settings.js';
import { today } from '../today.js';
import { tellingUsage, UsageError, verifyGivenOnce } from '../usage.js';
import { auditMergeCommand } from './audit-merge.js';

interface AuditArguments extends SharedArguments {
  readonly paths?: string[] | undefined;
  readonly year?: string | undefined;
  readonly reporters?: string | undefined;
  readonly state?: string | undefined;
  readonly online?: boolean | undefined;
  readonly 'online-local'?: boolean | undefined;
}

const optionsOf = (say: Say): Readonly<Record<string, Options>> => ({
  year: { type: 'string', describe: say('审查年度，如 2025', 'Year whose duties are looked at, e.g. 2025') },
  ...judgeOptions(say),
  register: {
    type: 'string',
    describe: say(
      '主体登记库（xlsx、csv 或 json）：应有哪些单位',
      'Register of units: who has duties (xlsx, csv or json)',
    ),
  },
  reporters: {
    type: 'string',
    describe: say('应报清单：哪个单位应报哪类记录', 'List of reporters: which unit has to report which records'),
  },
  ...givenOptions(say),
  state: {
    type: 'string',
    describe: say('另存状态文件，供 audit merge 合并', 'Save the state, to be merged with others by audit merge'),
  },
  online: {
    type: 'boolean',
    describe: say(
      '联网查看承诺的公开网址：打不打得开，有没有承诺标题',
      'Ask for the pages of commitments: whether they answer and hold the title',
    ),
  },
  'online-local': {
    type: 'boolean',
    describe: say('联网查看时也访问内部网的地址', 'Ask pages in one’s own network too'),
  },
  ...outputOptions(say, auditFormats),
});

/** `lucheng audit`: what is missing, late or unfinished in a whole submission; `audit merge` puts parts together. */
export function auditCommand(lang: Lang): CommandModule<object, object> {
  const say = sayIn(lang);
  return {
    command: 'audit',
    describe: say(
      '审查一批报送全不全：缺什么、晚什么、什么没完成',
      'Audit a whole submission: what is missing, late or unfinished',
    ),
    builder: (yargs) => yargs.command(folderCommand(lang)).command(auditMergeCommand(lang)),
    handler: () => {},
  };
}

function folderCommand(lang: Lang): CommandModule<object, AuditArguments> {
  const say = sayIn(lang);
  return {
    command: '$0 <paths..>',
    describe: say('审查文件夹', 'Audit folders'),
    builder: (yargs: Argv<object>): Argv<AuditArguments> =>
      yargs
        .positional('paths', {
          type: 'string',
          array: true,
          describe: say('各单位报送的文件、压缩包、文件夹', 'Files, archives and folders that units handed in'),
        })
        .options(optionsOf(say))
        .example(
          say(
            '$0 audit 报送文件夹 --year 2025 --register 主体登记库.xlsx',
            '$0 audit folder --year 2025 --register units.xlsx',
          ),
          say('一个年度全不全', 'whether a year is complete'),
        )
        .example(
          say(
            '$0 audit 报送文件夹 --year 2025 --register 主体登记库.xlsx -o 审查.txt -o 分析.md --state 甲市.json',
            '$0 audit folder --year 2025 --register units.xlsx -o audit.txt -o analysis.md --state a.json',
          ),
          say('另存报告、年度分析报告草稿和状态', 'with report, draft of the analysis and state saved'),
        )
        .example(
          say('$0 audit merge 甲市.json 乙市.json', '$0 audit merge a.json b.json'),
          say('合并几个市的状态，得出全省的报告', 'the report of several cities together'),
        ) as unknown as Argv<AuditArguments>,
    handler: (args) => tellingUsage(say, () => run(args, lang)),
  };
}

async function run(args: ArgumentsCamelCase<AuditArguments>, lang: Lang): Promise<void> {
  const say = sayIn(lang);
  verifyGivenOnce(args, singleOptions(optionsOf(say)), say);
  const { year, register } = args;
  if (year === undefined)
    throw new UsageError(
      say('请用 --year 给出审查年度，如 --year 2025', 'Give the year with --year, e.g. --year 2025'),
    );
  if (register === undefined)
    throw new UsageError(
      say(
        '请用 --register 给出主体登记库：没有它，就不知道应有哪些单位、缺了谁',
        'Give the register of units with --register: without it nobody knows who is missing',
      ),
    );
  const outputs = outputsOf(args.output ?? [], auditFormats, say);
  const paths = args.paths ?? [];
  const written = outputs.map(({ file }) => file);
  verifyNotOverwritten([...paths, register], [...written, args.state], say);
  await verifyWritable(outputs, say);
  const inputs = await inputsOf(paths, asideOf({ ...args, output: written }), say);
  const progress = terminalProgress(lang === 'zh');
  const options: AuditOptions = {
    ...givenOf(args),
    ...(await settingsOf(args, lang)),
    ...(args.reporters === undefined ? {} : { reporters: await namedFile('reporters', args.reporters, say) }),
    ...(args.online ? { fetchPage: politeFetch(packageVersion(), args['online-local'] === true) } : {}),
    year,
    asOf: args['as-of'] ?? today(),
    lang,
    ignored: inputs.ignored,
    digest: sha256Of,
    onProgress: progress.show,
  };
  const done = await audit(inputs.sources, options).finally(progress.clear);
  await presentAudit(done, args, outputs, say);
}
