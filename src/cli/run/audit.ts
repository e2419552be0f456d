import type { ArgumentsCamelCase } from 'yargs';
import { audit } from '../../check/audit/audit.js';
import type { AuditOptions } from '../../check/audit/options.js';
import { sha256Of } from '../../check/files.js';
import { sayIn } from '../../findings/say.js';
import type { Lang } from '../../findings/texts/text.js';
import { asideOf } from '../aside.js';
import { auditFormats } from '../audit-formats.js';
import { presentAudit } from '../audit-output.js';
import { inputsOf, pathsOf, verifyNotOverwritten } from '../inputs.js';
import { politeFetch } from '../online/polite-fetch.js';
import { givenOf, type SharedArguments } from '../options.js';
import { outputsOf, verifyWritable } from '../outputs.js';
import { packageVersion } from '../package-root.js';
import { terminalProgress } from '../progress.js';
import { namedFile, settingsOf } from '../settings.js';
import { today } from '../today.js';
import { UsageError } from '../usage.js';

interface AuditArguments extends SharedArguments {
  readonly paths: readonly string[];
  readonly year?: string | undefined;
  readonly reporters?: string | undefined;
  readonly state?: string | undefined;
  readonly online?: boolean | undefined;
  readonly 'online-local'?: boolean | undefined;
}

/** Audits what is given, shows the report and writes what is asked for. @throws {UsageError} for what cannot be done. */
export async function runAudit(args: ArgumentsCamelCase<AuditArguments>, lang: Lang): Promise<void> {
  const say = sayIn(lang);
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
  const paths = await pathsOf(args.paths, say);
  const written = outputs.map(({ file }) => file);
  verifyNotOverwritten([...paths, register], [...written, args.state], say);
  await verifyWritable(outputs, say);
  const inputs = await inputsOf(paths, asideOf({ ...args, output: written }), say);
  const progress = terminalProgress(say);
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
