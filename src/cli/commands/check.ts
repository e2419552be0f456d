import { sayIn } from '../../findings/say.js';
import type { Lang } from '../../findings/texts/text.js';
import type { Command } from '../command.js';
import { checkFormats } from '../formats.js';
import { givenOptions, inGroup, judgeOptions, outputOptions, readOptions } from '../options.js';

/** `lucheng check`: what a steward runs before reporting. */
export function checkCommand(lang: Lang): Command {
  const say = sayIn(lang);
  return {
    name: 'check',
    describe: say('检查导出文件或文件夹能否报送', 'Check exports or folders before they are reported'),
    positional: {
      usage: '<paths..>',
      describe: say(
        '文件、压缩包、文件夹，可用 * 和 ?，或 -（标准输入）',
        'Files, archives, folders, patterns with * and ?, or - for standard input',
      ),
      missing: say(
        '请给出文件或文件夹，如：lucheng check 导出.xlsx',
        'give files or folders, e.g. lucheng check export.xlsx',
      ),
    },
    options: async () => ({
      ...inGroup(say('输入：', 'Input:'), {
        type: {
          type: 'string',
          choices: (await import('../../generated/record-types.js')).recordTypes.map((type) => type.id),
          describe: say(
            '记录类型（不给则自动识别），如 administrative-license；全部类型见 lucheng template',
            'Record type (recognised if left out), e.g. administrative-license; lucheng template lists all',
          ),
        },
        'header-row': {
          type: 'number',
          describe: say('表头所在行（不给则自动识别）', 'Row of the header (found if left out)'),
        },
        'allow-empty': { type: 'boolean', describe: say('没有记录也算正常', 'A table without records is fine') },
        ...givenOptions(say),
        ...readOptions(say),
      }),
      ...inGroup(say('判断：', 'Judgement:'), {
        ...judgeOptions(say),
        suppressions: {
          type: 'string',
          array: true,
          nargs: 1,
          describe: say(
            '「不计」的 JSON 文件：经说明不计的问题；可给多个',
            'JSON file of findings somebody answers for',
          ),
        },
        baseline: {
          type: 'string',
          describe: say(
            '上次的报告（-o 另存的 .ndjson 或 .json）：说明新增、已修复、仍存在',
            'Earlier report (.ndjson or .json) to tell what is new, fixed and remaining',
          ),
        },
      }),
      ...inGroup(say('输出：', 'Output:'), {
        ...outputOptions(say, checkFormats),
        'show-personal': { type: 'boolean', describe: say('不遮盖个人信息', 'Do not mask personal data') },
      }),
      ...inGroup(say('副本：', 'Copies:'), {
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
            '把修正副本写进这个文件夹：格式不变，写入自动修正，另附修正记录',
            'Folder to write fixed copies into, with a change log',
          ),
        },
      }),
    }),
    examples: [
      [say('$0 check 行政许可.xlsx', '$0 check licences.xlsx'), say('检查一个文件', 'one file')],
      [say('$0 check 报送\\*.xlsx', '$0 check reports/*.xlsx'), say('检查几个文件', 'several files')],
      [
        say('$0 check 报送文件夹 -o 结果.txt', '$0 check folder -o result.txt'),
        say('检查文件夹并另存报告（不要用 > 重定向，中文会乱码）', 'a folder, with the report saved'),
      ],
      [
        say('$0 check 行政许可.xlsx --annotate 标注', '$0 check licences.xlsx --annotate marked'),
        say('另存标出问题的副本', 'with a copy that shows what is wrong'),
      ],
    ],
    run: async (args) => (await import('../run/check.js')).runCheck(args, lang),
  };
}
