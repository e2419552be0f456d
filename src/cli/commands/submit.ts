import { sayIn } from '../../findings/say.js';
import type { Lang } from '../../findings/texts/text.js';
import type { Command } from '../command.js';
import { checkFormats } from '../formats.js';
import { givenOptions, inGroup, judgeOptions, outputOptions, readOptions } from '../options.js';

/** `lucheng submit`: checks, then sends what passed. */
export function submitCommand(lang: Lang): Command {
  const say = sayIn(lang);
  return {
    name: 'submit',
    describe: say('检查后把合格的记录报送给平台', 'Check, then submit what passes to a platform'),
    positional: {
      usage: '<paths..>',
      describe: say(
        '文件、压缩包、文件夹，可用 * 和 ?，或 -（标准输入）',
        'Files, archives, folders, patterns with * and ?, or - for standard input',
      ),
      missing: say(
        '请给出文件或文件夹，如：lucheng submit 导出.xlsx --dry-run',
        'give files or folders, e.g. lucheng submit export.xlsx --dry-run',
      ),
    },
    options: async () => {
      const { 'as-of': asOf, calendar, register } = judgeOptions(say);
      return {
        ...inGroup(say('报送：', 'Submission:'), {
          platform: {
            type: 'string',
            describe: say(
              '平台接口的地址，如 https://平台主机/gi/v1（也可用环境变量 LUCHENG_BASE_URL）',
              'Address of the platform’s interface (or LUCHENG_BASE_URL)',
            ),
          },
          'dry-run': {
            type: 'boolean',
            describe: say('试报送：平台只判断，什么都不收下', 'The platform only judges and takes nothing'),
          },
          operator: { type: 'string', describe: say('经办人姓名', 'Who makes the submission') },
          reviewer: { type: 'string', describe: say('审核人姓名，须是另一人', 'Who reviewed it: somebody else') },
          phone: { type: 'string', describe: say('联系电话', 'Phone to call about it') },
          period: {
            type: 'string',
            describe: say('报告期，如 2026、2026Q1、2026-03；按期汇总报送的才填', 'Period, e.g. 2026, 2026Q1, 2026-03'),
          },
          reason: { type: 'string', describe: say('变更、撤销的理由', 'Why records are changed or withdrawn') },
          credentials: {
            type: 'string',
            describe: say(
              '凭据文件，每行是 LUCHENG_TOKEN=… 的样子；没有的用环境变量',
              'File of credentials, lines like LUCHENG_TOKEN=…; else the environment',
            ),
          },
          receipts: {
            type: 'string',
            describe: say('把平台的回执存进这个文件夹（没有会新建）', 'Folder to keep the platform’s receipts in'),
          },
        }),
        ...inGroup(say('输入：', 'Input:'), {
          type: {
            type: 'string',
            choices: (await import('../../generated/record-types.js')).recordTypes.map((type) => type.id),
            describe: say('记录类型（不给则自动识别）', 'Record type (recognised if left out)'),
          },
          'header-row': {
            type: 'number',
            describe: say('表头所在行（不给则自动识别）', 'Row of the header (found if left out)'),
          },
          ...givenOptions(say),
          'unit-name': {
            type: 'string',
            describe: say('报送单位名称，表中没有时用', 'Name of the reporting unit, where the table has none'),
          },
          ...readOptions(say),
        }),
        ...inGroup(say('判断：', 'Judgement:'), { 'as-of': asOf!, calendar: calendar!, register: register! }),
        ...inGroup(say('输出：', 'Output:'), {
          ...outputOptions(say, checkFormats),
          annotate: {
            type: 'string',
            describe: say(
              '把标注副本写进这个文件夹：检查发现的、平台退回的都标在原表上',
              'Folder to write marked copies into, with what the platform sent back',
            ),
          },
          'show-personal': { type: 'boolean', describe: say('不遮盖个人信息', 'Do not mask personal data') },
        }),
      };
    },
    examples: [
      [
        say('$0 submit 行政许可.xlsx --dry-run', '$0 submit licences.xlsx --dry-run'),
        say('试报送：看平台会怎么判', 'see what the platform would say'),
      ],
      [
        say(
          '$0 submit 行政许可.xlsx --operator 王甲 --reviewer 李乙 --phone 0531-00000000 --receipts 回执',
          '$0 submit licences.xlsx --operator NAME --reviewer NAME --phone NUMBER --receipts receipts',
        ),
        say('报送，并保存回执', 'submit, and keep the receipts'),
      ],
    ],
    run: async (args) => (await import('../run/submit.js')).runSubmit(args, lang),
  };
}
