import { sayIn } from '../../findings/say.js';
import type { Lang } from '../../findings/texts/text.js';
import { auditFormats } from '../audit-formats.js';
import type { Command } from '../command.js';
import { inGroup, outputOptions } from '../options.js';

/** `lucheng audit merge`: the audit of several parts together, from their states, without the records. */
export function auditMergeCommand(lang: Lang): Command {
  const say = sayIn(lang);
  return {
    name: 'merge',
    describe: say('合并几份审查的状态文件，得出总的报告', 'Merge states of audits into one report'),
    positional: {
      usage: '<states..>',
      describe: say('audit --state 写出的状态文件，可用 * 和 ?', 'State files written with audit --state'),
      missing: say(
        '请给出状态文件，如：lucheng audit merge 甲市.json 乙市.json',
        'give state files, e.g. lucheng audit merge a.json b.json',
      ),
    },
    options: async () =>
      inGroup(say('输出：', 'Output:'), {
        ...outputOptions(say, auditFormats),
        state: { type: 'string', describe: say('另存合并后的状态文件', 'Save the state of all together') },
      }),
    examples: [
      [
        say('$0 audit merge 甲市.json 乙市.json --state 全省.json', '$0 audit merge a.json b.json --state all.json'),
        say('原始记录不必集中', 'the records need not be brought together'),
      ],
    ],
    run: async (args) => (await import('../run/audit-merge.js')).runMerge(args, lang),
  };
}
