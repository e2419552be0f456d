import type { ArgumentsCamelCase } from 'yargs';
import { mergeAudit } from '../../check/audit/audit.js';
import { sayIn } from '../../findings/say.js';
import type { Lang } from '../../findings/texts/text.js';
import { auditFormats } from '../audit-formats.js';
import { presentAudit } from '../audit-output.js';
import { pathsOf, verifyDifferent, verifyNotOverwritten } from '../inputs.js';
import { outputsOf, verifyWritable } from '../outputs.js';
import type { ScreenArguments } from '../screen-arguments.js';
import { readStateFile } from '../state-files.js';

interface MergeArguments extends ScreenArguments {
  readonly states: readonly string[];
  readonly state?: string | undefined;
  readonly output?: string[] | undefined;
}

/** Merges states, shows the report and writes what is asked for. @throws {UsageError} for what cannot be done. */
export async function runMerge(args: ArgumentsCamelCase<MergeArguments>, lang: Lang): Promise<void> {
  const say = sayIn(lang);
  const files = await pathsOf(args.states, say);
  verifyDifferent(files, say);
  const outputs = outputsOf(args.output ?? [], auditFormats, say);
  verifyNotOverwritten(
    files,
    outputs.map(({ file }) => file),
    say,
  );
  await verifyWritable(outputs, say);
  const states = [];
  for (const file of files) states.push({ name: file, state: await readStateFile(file, say) });
  await presentAudit(await mergeAudit(states, { lang }), args, outputs, say);
}
