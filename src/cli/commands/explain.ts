import { sayIn } from '../../findings/say.js';
import type { Lang } from '../../findings/texts/text.js';
import type { Command } from '../command.js';
import { inGroup } from '../options.js';

/** `lucheng explain`: what a rule, field, code, record type or parameter of the standard means. */
export function explainCommand(lang: Lang): Command {
  const say = sayIn(lang);
  const missing = say(
    '请给出要问的词：规则编号、数据项、代码、记录类型或参数，如：lucheng explain XK-01',
    'Give a word to explain: a rule, field, code, record type or parameter, e.g. lucheng explain XK-01',
  );
  return {
    name: 'explain',
    describe: say('说明规则、数据项、代码、记录类型或参数', 'Explain a rule, field, code, record type or parameter'),
    positional: {
      usage: '[words..]',
      describe: say('编号、名称、列名或其中一部分', 'An id, a number, a name, a header or a part of a title'),
      missing,
    },
    options: async () =>
      inGroup(say('输出：', 'Output:'), {
        format: {
          choices: ['text', 'json'],
          default: 'text',
          describe: say('输出到屏幕的格式', 'Format on the screen'),
        },
      }),
    examples: [
      ['$0 explain XK-01', say('报告里的规则编号', 'a rule by its number')],
      [
        say('$0 explain 行政许可.许可决定日期', '$0 explain administrative-license.decisionDate'),
        say('一类记录的数据项', 'a field of a record type'),
      ],
      [say('$0 explain 历城区', '$0 explain division/370112'), say('代码，或代码的名称', 'a code')],
    ],
    run: async (args) => (await import('../run/explain.js')).runExplain(args, missing, lang),
  };
}
