import { sayIn } from '../../findings/say.js';
import type { Lang } from '../../findings/texts/text.js';
import type { Command } from '../command.js';
import { inGroup } from '../options.js';

/** `lucheng template`: workbooks to be filled, with drop-downs and restrictions. */
export function templateCommand(lang: Lang): Command {
  const say = sayIn(lang);
  return {
    name: 'template',
    describe: say('生成填报模板（Excel）', 'Write a workbook to be filled with records'),
    positional: {
      usage: '[what..]',
      describe: say(
        '记录类型的名称、代码或编号，年度承诺套表（annual-commitments），零报告（zero-report），或 all 全部；不给则列出',
        'Title, code or id of a record type, annual-commitments, zero-report, or all; listed if left out',
      ),
      missing: say('请写明要哪一种模板', 'Say which template'),
    },
    options: async () =>
      inGroup(say('输出：', 'Output:'), {
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
      }),
    examples: [
      [say('$0 template 行政许可', '$0 template administrative-license'), say('一类记录', 'one record type')],
      [
        say('$0 template 年度承诺套表 -o 年度承诺.xlsx', '$0 template annual-commitments -o commitments.xlsx'),
        say('承诺、事项、践诺情况和零报告放在一个文件里', 'commitments, items and fulfilment in one file'),
      ],
      [say('$0 template all -o 模板', '$0 template all -o templates'), say('全部模板', 'all of them')],
    ],
    run: async (args) => (await import('../run/template.js')).runTemplate(args, lang),
  };
}
