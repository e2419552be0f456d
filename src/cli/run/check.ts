import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ArgumentsCamelCase } from 'yargs';
import { Marks } from '../../annotate/marks.js';
import { check } from '../../check/check.js';
import { sha256Of } from '../../check/files.js';
import type { CheckOptions } from '../../check/options.js';
import { sayIn } from '../../findings/say.js';
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
import { inputsOf, pathsOf, verifyNotOverwritten } from '../inputs.js';
import { givenOf, type SharedArguments } from '../options.js';
import { type Output, outputsOf, verifyWritable, writeOutputs } from '../outputs.js';
import { terminalProgress } from '../progress.js';
import { writeScreen } from '../screen.js';
import { settingsOf } from '../settings.js';
import { Spool } from '../spool.js';
import { today } from '../today.js';

interface CheckArguments extends SharedArguments {
  readonly paths: readonly string[];
  readonly type?: string | undefined;
  readonly 'header-row'?: number | undefined;
  readonly baseline?: string | undefined;
  readonly 'allow-empty'?: boolean | undefined;
  readonly 'show-personal'?: boolean | undefined;
  readonly annotate?: string | undefined;
  readonly fix?: string | undefined;
}

/** Checks what is given, shows the report and writes what is asked for. @throws {UsageError} for what cannot be done. */
export async function runCheck(args: ArgumentsCamelCase<CheckArguments>, lang: Lang): Promise<void> {
  const say = sayIn(lang);
  const paths = await pathsOf(args.paths, say);
  const outputs = outputsOf(args.output ?? [], checkFormats, say);
  const written = outputs.map(({ file }) => file);
  verifyNotOverwritten(paths, written, say);
  await verifyWritable(outputs, say);
  const { annotate, fix } = args;
  if (annotate !== undefined) await verifyCopyFolder('annotate', annotate, paths, say);
  if (fix !== undefined) await verifyCopyFolder('fix', fix, paths, say);
  const inputs = await inputsOf(paths, asideOf({ ...args, output: written }), say);
  const baseline = args.baseline === undefined ? undefined : await readBaselineFile(args.baseline, say);
  const marks = new Marks();
  const spool = spoolFor(args, outputs, lang);
  const edits = new Edits();
  const progress = terminalProgress(say);
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
