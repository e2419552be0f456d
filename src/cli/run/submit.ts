import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ArgumentsCamelCase } from 'yargs';
import { Marks } from '../../annotate/marks.js';
import { sha256Of } from '../../check/files.js';
import { uuidV7 } from '../../client/uuid-v7.js';
import { sayIn } from '../../findings/say.js';
import { sinkOf } from '../../findings/sinks.js';
import type { Lang } from '../../findings/texts/text.js';
import { forms } from '../../generated/forms.js';
import { recordTypes } from '../../generated/record-types.js';
import { maskReport } from '../../reports/mask.js';
import { runCodeOf } from '../../reports/verdict-codes.js';
import { periodOf } from '../../standard/period.js';
import { platformOf } from '../../submit/client-platform.js';
import type { Sender, SubmitCheckOptions } from '../../submit/options.js';
import { AskError, submit } from '../../submit/submit.js';
import { writeAnnotated } from '../annotated.js';
import { asideOf } from '../aside.js';
import { CopyFolder, verifyCopyFolder } from '../copies.js';
import { exitCodes } from '../exit-codes.js';
import { checkFormats } from '../formats.js';
import { inputsOf, pathsOf, verifyNotOverwritten } from '../inputs.js';
import { givenOf, type SharedArguments } from '../options.js';
import { outputsOf, verifyWritable, writeOutputs } from '../outputs.js';
import { terminalProgress } from '../progress.js';
import { writeScreen } from '../screen.js';
import { settingsOf } from '../settings.js';
import { Spool } from '../spool.js';
import { askWords } from '../submit/ask-words.js';
import { withCredentials } from '../submit/credentials.js';
import { openClient } from '../submit/open-client.js';
import { ReceiptFolder } from '../submit/receipt-folder.js';
import { today } from '../today.js';
import { UsageError } from '../usage.js';

interface SubmitArguments extends SharedArguments, Sender {
  readonly paths: readonly string[];
  readonly platform?: string | undefined;
  readonly 'dry-run'?: boolean | undefined;
  readonly credentials?: string | undefined;
  readonly receipts?: string | undefined;
  readonly type?: string | undefined;
  readonly 'header-row'?: number | undefined;
  readonly 'unit-name'?: string | undefined;
  readonly 'show-personal'?: boolean | undefined;
  readonly annotate?: string | undefined;
}

const senderNames = ['operator', 'reviewer', 'phone', 'period', 'reason'] as const;

/** Checks what is given, sends what passes, shows the report and writes what is asked for. @throws {UsageError} before anything is sent. */
export async function runSubmit(args: ArgumentsCamelCase<SubmitArguments>, lang: Lang): Promise<void> {
  const say = sayIn(lang);
  const paths = await pathsOf(args.paths, say);
  const outputs = outputsOf(args.output ?? [], checkFormats, say);
  const written = outputs.map(({ file }) => file);
  verifyNotOverwritten(paths, written, say);
  await verifyWritable(outputs, say);
  const { annotate } = args;
  if (annotate !== undefined) await verifyCopyFolder('annotate', annotate, paths, say);
  if (args.period !== undefined && periodOf(args.period) === undefined)
    throw new UsageError(
      say(
        `--period 应写作 2026、2026H1、2026Q1 或 2026-03 的样子，现为「${args.period}」`,
        `--period must be like 2026, 2026H1, 2026Q1 or 2026-03, not “${args.period}”`,
      ),
    );
  const receipts = args.receipts === undefined ? undefined : new ReceiptFolder(args.receipts, say);
  await receipts?.open();
  const inputs = await inputsOf(paths, asideOf({ ...args, output: written }), say);
  const env = await withCredentials(args.credentials, process.env, say);
  const { client, address } = await openClient(args.platform, env, lang);
  const progress = terminalProgress(say);
  const spool = spoolFor(args, outputs.find(({ format }) => format.takesAll)?.file, lang);
  const marks = new Marks();
  const sinks = [...(annotate === undefined ? [] : [marks]), ...(spool === undefined ? [] : [spool])];
  const options: SubmitCheckOptions = {
    ...(args.type === undefined ? {} : { type: args.type }),
    ...(args['header-row'] === undefined ? {} : { headerRow: args['header-row'] }),
    ...(args['unit-name'] === undefined ? {} : { unitName: args['unit-name'] }),
    ...givenOf(args),
    ...(await settingsOf(args, lang)),
    asOf: args['as-of'] ?? today(),
    lang,
    ignored: inputs.ignored,
    digest: sha256Of,
    onProgress: progress.show,
    sink: sinkOf(sinks),
  };
  const full = await submit(inputs.sources, {
    check: options,
    sender: Object.fromEntries(senderNames.flatMap((name) => (args[name] === undefined ? [] : [[name, args[name]]]))),
    platform: platformOf(client, address),
    dryRun: args['dry-run'] === true,
    newId: () => uuidV7(Date.now()),
    now: () => new Date(),
    ...(receipts === undefined ? {} : { onReceipt: receipts.keep }),
    onProgress: (done, all) =>
      progress.tell(say(`正在报送：${all} 批中办完 ${done} 批`, `submitting: ${done} of ${all} done`)),
  })
    .catch((error: unknown) => {
      throw error instanceof AskError ? new UsageError(askWords(error.asks, say)) : error;
    })
    .finally(async () => {
      progress.clear();
      await client.close();
    });
  const report = args['show-personal'] ? full : maskReport(full, [...recordTypes, ...forms]);
  await writeScreen(report, checkFormats, args, spool);
  process.exitCode = runCodeOf(report);
  await writeOutputs(report, outputs, say, spool);
  spool?.close();
  if (annotate !== undefined) {
    const copies = new CopyFolder(annotate, inputs.paths, say);
    const isDone = await writeAnnotated(copies, inputs.sources, report, marks, options, say);
    if (!isDone) process.exitCode = exitCodes.usage;
  }
  receipts?.tell();
}

/** Keeps what a report does not list, where a form that tells of all is asked for. */
function spoolFor(args: SubmitArguments, file: string | undefined, lang: Lang): Spool | undefined {
  if (file === undefined && !checkFormats[args.format]!.takesAll) return undefined;
  return new Spool(file === undefined ? tmpdir() : path.dirname(file), lang, args['show-personal'] === true);
}
