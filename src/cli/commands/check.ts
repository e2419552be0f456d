import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ArgumentsCamelCase, Argv, CommandModule, Options } from 'yargs';
import { Marks } from '../../annotate/marks.js';
import { check } from '../../check/check.js';
import { sha256Of } from '../../check/files.js';
import type { CheckOptions } from '../../check/options.js';
import { type Say, sayIn } from '../../findings/say.js';
import { sinkOf } from '../../findings/sinks.js';
import type { Lang } from '../../findings/texts/text.js';
import { Edits } from '../../fix/edits.js';
import { forms } from '../../generated/forms.js';
import { recordTypes } from '../../generated/record-types.js';
import type { Report } from '../../model/report.js';
import { maskReport } from '../../reports/mask.js';
import { writeAnnotated } from '../annotated.js';
import { asideOf } from '../aside.js';
import { readBaselineFile } from '../baseline-file.js';
import { CopyFolder, verifyCopyFolder } from '../copies.js';
import { exitCodeOf, exitCodes } from '../exit-codes.js';
import { writeFixed } from '../fixed.js';
import { checkFormats } from '../formats.js';
import { inputsOf, verifyNotOverwritten } from '../inputs.js';
import { givenOf, givenOptions, judgeOptions, outputOptions, type SharedArguments, singleOptions } from '../options.js';
import { type Output, outputsOf, verifyWritable, writeOutputs } from '../outputs.js';
import { terminalProgress } from '../progress.js';
import { writeScreen } from '../screen.js';
import { settingsOf } from '../settings.js';
import { Spool } from '../spool.js';
import { today } from '../today.js';
import { tellingUsage, verifyGivenOnce } from '../usage.js';

interface CheckArguments extends SharedArguments {
  readonly paths?: string[] | undefined;
  readonly type?: string | undefined;
  readonly 'header-row'?: number | undefined;
  readonly baseline?: string | undefined;
  readonly 'allow-empty'?: boolean | undefined;
  readonly 'show-personal'?: boolean | undefined;
  readonly annotate?: string | undefined;
  readonly fix?: string | undefined;
}

const optionsOf = (say: Say): Readonly<Record<string, Options>> => ({
  type: {
    type: 'string',
    choices: recordTypes.map((type) => type.id),
    describe: say('记录类型（不给则自动识别）', 'Record type (recognised if left out)'),
  },
  'header-row': {
    type: 'number',
    describe: say('表头所在行（不给则自动识别）', 'Row of the header (found if left out)'),
  },
  ...givenOptions(say),
  ...judgeOptions(say),
  suppressions: {
    type: 'string',
    array: true,
    nargs: 1,
    describe: say('「不计」的 JSON 文件：经说明不计的问题；可给多个', 'JSON file of findings somebody answers for'),
  },
  baseline: {
    type: 'string',
    describe: say(
      '上次的报告（-o 另存的 .ndjson 或 .json）：说明新增、已修复、仍存在',
      'Earlier report (.ndjson or .json) to tell what is new, fixed and remaining',
    ),
  },
  'allow-empty': { type: 'boolean', describe: say('没有记录也算正常', 'A table without records is fine') },
  ...outputOptions(say, checkFormats),
  annotate: {
    type: 'string',
    describe: say(
      '把标注副本写进这个文件夹：原表标出问题、写明怎么改（没有的文件夹会新建）',
      'Folder to write marked copies into',
    ),
  },
  fix: {
    type: 'string',
    describe: say(
      '把修正副本写进这个文件夹：格式不变，写入自动修正，另附修正记录（没有的文件夹会新建）',
      'Folder to write fixed copies into, with a change log',
    ),
  },
  'show-personal': { type: 'boolean', describe: say('不遮盖个人信息', 'Do not mask personal data') },
});

/** `lucheng check`: what a steward runs before reporting. */
export function checkCommand(lang: Lang): CommandModule<object, CheckArguments> {
  const say = sayIn(lang);
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
        .options(optionsOf(say))
        .example(say('$0 check 行政许可.xlsx', '$0 check licences.xlsx'), say('检查一个文件', 'one file'))
        .example(
          say('$0 check 报送文件夹 -o 结果.txt', '$0 check folder -o result.txt'),
          say('检查文件夹并另存报告（不要用 > 重定向，中文会乱码）', 'a folder, with the report saved'),
        ) as unknown as Argv<CheckArguments>,
    handler: (args) => tellingUsage(say, () => run(args, lang)),
  };
}

async function run(args: ArgumentsCamelCase<CheckArguments>, lang: Lang): Promise<void> {
  const say = sayIn(lang);
  verifyGivenOnce(args, singleOptions(optionsOf(say)), say);
  const outputs = outputsOf(args.output ?? [], checkFormats, say);
  const written = outputs.map(({ file }) => file);
  verifyNotOverwritten(args.paths ?? [], written, say);
  await verifyWritable(outputs, say);
  const { annotate, fix } = args;
  if (annotate !== undefined) await verifyCopyFolder('annotate', annotate, args.paths ?? [], say);
  if (fix !== undefined) await verifyCopyFolder('fix', fix, args.paths ?? [], say);
  const inputs = await inputsOf(args.paths ?? [], asideOf({ ...args, output: written }), say);
  const baseline = args.baseline === undefined ? undefined : await readBaselineFile(args.baseline, say);
  const marks = new Marks();
  const spool = spoolFor(args, outputs, lang);
  const edits = new Edits();
  const progress = terminalProgress(lang === 'zh');
  const options: CheckOptions = {
    ...(args.type === undefined ? {} : { type: args.type }),
    ...(args['header-row'] === undefined ? {} : { headerRow: args['header-row'] }),
    ...(args['allow-empty'] ? { allowEmpty: true } : {}),
    ...(baseline === undefined ? {} : { baseline }),
    ...givenOf(args),
    ...(await settingsOf(args, lang)),
    asOf: args['as-of'] ?? today(),
    lang,
    ignored: inputs.ignored,
    digest: sha256Of,
    onProgress: progress.show,
    sink: sinkOf([
      ...(annotate === undefined ? [] : [marks]),
      ...(fix === undefined ? [] : [edits]),
      ...(spool === undefined ? [] : [spool]),
    ]),
  };
  const full = await check(inputs.sources, options).finally(progress.clear);
  const report = args['show-personal'] ? full : maskReport(full, [...recordTypes, ...forms]);
  await writeScreen(report, checkFormats, args, spool);
  await writeOutputs(report, outputs, say, spool);
  spool?.close();
  process.exitCode = exitCodeOf(report.verdict);
  // both may be one folder, in which no name is given twice
  const annotated = annotate === undefined ? undefined : new CopyFolder(annotate, inputs.paths, say);
  const isSame = annotate !== undefined && fix !== undefined && path.resolve(annotate) === path.resolve(fix);
  const fixed = isSame ? annotated : fix === undefined ? undefined : new CopyFolder(fix, inputs.paths, say);
  const showPersonal = args['show-personal'] === true;
  const done = [
    annotated === undefined || (await writeAnnotated(annotated, inputs.sources, report, marks, options, say)),
    fixed === undefined || (await writeFixed(fixed, inputs.sources, full, edits, { ...options, showPersonal }, say)),
  ];
  if (done.includes(false)) process.exitCode = exitCodes.usage;
}

/** Keeps what a report does not list, where something that tells of all is asked for: beside its file, so that there is room. */
function spoolFor(args: CheckArguments, outputs: readonly Output<Report>[], lang: Lang): Spool | undefined {
  const file = outputs.find(({ format }) => format.takesAll)?.file;
  if (file === undefined && !checkFormats[args.format]!.takesAll) return undefined;
  return new Spool(file === undefined ? tmpdir() : path.dirname(file), lang, args['show-personal'] === true);
}
