import { sayIn } from '../../findings/say.js';
import type { Lang } from '../../findings/texts/text.js';
import { auditFormats } from '../audit-formats.js';
import type { Command } from '../command.js';
import { givenOptions, inGroup, judgeOptions, outputOptions, readOptions } from '../options.js';
import { auditMergeCommand } from './audit-merge.js';

/** `lucheng audit`: what is missing, late or unfinished in a whole submission; `audit merge` puts parts together. */
export function auditCommand(lang: Lang): Command {
  const say = sayIn(lang);
  return {
    name: 'audit',
    describe: say(
      '审查一批报送全不全：缺什么、晚什么、什么没完成',
      'Audit a whole submission: what is missing, late or unfinished',
    ),
    positional: {
      usage: '<paths..>',
      describe: say('各单位报送的文件、压缩包、文件夹', 'Files, archives and folders that units handed in'),
      missing: say(
        '请给出文件或文件夹，如：lucheng audit 报送文件夹 --year 2025 --register 主体登记库.xlsx',
        'give files or folders, e.g. lucheng audit folder --year 2025 --register units.xlsx',
      ),
    },
    options: async () => ({
      ...inGroup(say('输入：', 'Input:'), {
        reporters: {
          type: 'string',
          describe: say('应报清单：哪个单位应报哪类记录', 'List of reporters: which unit has to report which records'),
        },
        ...givenOptions(say),
        ...readOptions(say),
      }),
      ...inGroup(say('判断：', 'Judgement:'), {
        year: { type: 'string', describe: say('审查年度，如 2025', 'Year whose duties are looked at, e.g. 2025') },
        ...judgeOptions(say),
        register: {
          type: 'string',
          describe: say(
            '主体登记库（xlsx、csv 或 json）：应有哪些单位',
            'Register of units: who has duties (xlsx, csv or json)',
          ),
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
      }),
      ...inGroup(say('输出：', 'Output:'), {
        ...outputOptions(say, auditFormats),
        state: {
          type: 'string',
          describe: say('另存状态文件，供 audit merge 合并', 'Save the state, to be merged with others by audit merge'),
        },
      }),
    }),
    examples: [
      [
        say(
          '$0 audit 报送文件夹 --year 2025 --register 主体登记库.xlsx',
          '$0 audit folder --year 2025 --register units.xlsx',
        ),
        say('一个年度全不全', 'whether a year is complete'),
      ],
      [
        say(
          '$0 audit 报送文件夹 --year 2025 --register 主体登记库.xlsx -o 审查.txt -o 分析.md --state 甲市.json',
          '$0 audit folder --year 2025 --register units.xlsx -o audit.txt -o analysis.md --state a.json',
        ),
        say('另存报告、年度分析报告草稿和状态', 'with report, draft of the analysis and state saved'),
      ],
      [
        say('$0 audit merge 甲市.json 乙市.json', '$0 audit merge a.json b.json'),
        say('合并几个市的状态，得出全省的报告', 'the report of several cities together'),
      ],
    ],
    commands: [auditMergeCommand(lang)],
    run: async (args) => (await import('../run/audit.js')).runAudit(args, lang),
  };
}
