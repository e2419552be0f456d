import type { Say } from '../../findings/say.js';
import type { Ask } from '../../submit/asks.js';

/** Files named of one thing that is asked for. */
const named = 3;

/** What a value of each option looks like. */
const samples: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  unit: ['统一社会信用代码', 'CODE'],
  'unit-name': ['单位名称', 'NAME'],
  division: ['六位区划代码', 'CODE'],
  operation: ['1（新增）、2（变更）或 3（撤销）', '1 (new), 2 (change) or 3 (withdrawal)'],
  disclosure: ['公开属性代码', 'CODE'],
  secrecy: ['保密审查代码', 'CODE'],
  operator: ['姓名', 'NAME'],
  reviewer: ['姓名', 'NAME'],
  phone: ['号码', 'NUMBER'],
};

/** What who sends is called in English; the standard has its own words in Chinese. */
const senders: Readonly<Record<string, string>> = {
  operator: 'the operator',
  reviewer: 'the reviewer',
  phone: 'a phone number',
};

/** What has to be said before anything may be sent, a line each. */
export const askWords = (asks: readonly Ask[], say: Say): string =>
  [
    say('还不能报送，缺这些内容（什么都没有发出）：', 'Nothing was sent: these have to be given first:'),
    ...asks.map((ask) => `  · ${lineOf(ask, say)}${filesOf(ask.files, say)}`),
  ].join('\n');

function lineOf({ title, option, isSamePerson }: Ask, say: Say): string {
  if (isSamePerson)
    return say(
      '经办人和审核人是同一个人，须是两个人：请用 --operator、--reviewer 分别给出',
      'The operator and the reviewer are one person and must be two: give --operator and --reviewer',
    );
  if (option === null)
    return say(`${title}：请在表中补这一列，逐条填写`, `${title}: add a column of it and fill it in`);
  const sample = samples[option];
  const text = sample === undefined ? '' : say(...sample);
  return say(`${title}：请加 --${option} ${text}`, `${senders[option] ?? title}: add --${option} ${text}`);
}

function filesOf(files: readonly string[], say: Say): string {
  const more = files.length > named ? say(` 等 ${files.length} 个文件`, ` and ${files.length - named} more`) : '';
  return say(`（${files.slice(0, named).join('、')}${more}）`, ` (${files.slice(0, named).join(', ')}${more})`);
}
