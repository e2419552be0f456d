import type { ArgumentsCamelCase, Argv, CommandModule, Options } from 'yargs';
import { mergeAudit } from '../../check/audit/audit.js';
import { type Say, sayIn } from '../../findings/say.js';
import type { Lang } from '../../findings/texts/text.js';
import { auditFormats, presentAudit } from '../audit-output.js';
import { verifyDifferent, verifyNotOverwritten } from '../inputs.js';
import { outputOptions, singleOptions } from '../options.js';
import { outputsOf, verifyWritable } from '../outputs.js';
import type { ScreenArguments } from '../screen.js';
import { readStateFile } from '../state-files.js';
import { tellingUsage, verifyGivenOnce } from '../usage.js';

interface MergeArguments extends ScreenArguments {
  readonly states?: string[] | undefined;
  readonly state?: string | undefined;
  readonly output?: string[] | undefined;
}

const optionsOf = (say: Say): Readonly<Record<string, Options>> => ({
  state: { type: 'string', describe: say('另存合并后的状态文件', 'Save the state of all together') },
  ...outputOptions(say, auditFormats),
});

/** `lucheng audit merge`: the audit of several parts together, from their states, without the records. */
export function auditMergeCommand(lang: Lang): CommandModule<object, MergeArguments> {
  const say = sayIn(lang);
  return {
    command: 'merge <states..>',
    describe: say('合并几份审查的状态文件，得出总的报告', 'Merge states of audits into one report'),
    builder: (yargs: Argv<object>): Argv<MergeArguments> =>
      yargs
        .positional('states', {
          type: 'string',
          array: true,
          describe: say('audit --state 写出的状态文件', 'State files written with audit --state'),
        })
        .options(optionsOf(say))
        .example(
          say('$0 audit merge 甲市.json 乙市.json --state 全省.json', '$0 audit merge a.json b.json --state all.json'),
          say('原始记录不必集中', 'the records need not be brought together'),
        ) as unknown as Argv<MergeArguments>,
    handler: (args) => tellingUsage(say, () => run(args, lang)),
  };
}

async function run(args: ArgumentsCamelCase<MergeArguments>, lang: Lang): Promise<void> {
  const say = sayIn(lang);
  verifyGivenOnce(args, singleOptions(optionsOf(say)), say);
  const files = args.states ?? [];
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
