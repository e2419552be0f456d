import type { Lang } from '../../findings/texts/text.js';
import type { Change, Example } from './answers.js';
import { list } from './labels.js';

/** Longest value shown whole. */
const longest = 120;

const unchanged = (changedBefore: boolean, lang: Lang): string => {
  if (lang === 'zh') return changedBefore ? '不另改' : '示例记录原样';
  return changedBefore ? 'nothing else changed' : 'the example record as it is';
};

/**
 * What an example changes, and by which day it is judged: `「许可决定日期」填 2024-09-26`, `检查基准日 2024-10-14`; a part for each
 * record and one for the day.
 * @param changedBefore true where all examples of the rule start from a changed record.
 */
export function exampleWords(example: Example, changedBefore: boolean, lang: Lang): readonly string[] {
  const zh = lang === 'zh';
  const several = example.records.length > 1 || example.at.length > 0;
  const records = example.records.map(({ type, changes }, i) => {
    const what = changes.length === 0 ? unchanged(changedBefore, lang) : changesWords(changes, lang);
    return several ? (zh ? `第 ${i + 1} 条（${type}）：${what}` : `record ${i + 1} (${type}): ${what}`) : what;
  });
  const day = example.asOf === null ? [] : [zh ? `检查基准日 ${example.asOf}` : `judged by ${example.asOf}`];
  return several ? [...records, ...day] : [[...records, ...day].join(zh ? '；' : '; ')];
}

/** Changes in one line: `「许可决定日期」填 2024-09-26、「有效期至」不填`. */
export function changesWords(changes: readonly Change[], lang: Lang): string {
  const zh = lang === 'zh';
  return list(
    changes.map(({ title, value }) => {
      if (value === null) return zh ? `「${title}」不填` : `“${title}” left out`;
      return zh ? `「${title}」填 ${shortened(value)}` : `“${title}” is ${shortened(value)}`;
    }),
    lang,
  );
}

/** Values that hold blanks or marks of their own stand in quotation marks, so that it is seen where they end. */
function shortened(value: string): string {
  const letters = [...value.replace(/\s+/gu, ' ')];
  const shown = letters.length <= longest ? letters.join('') : `${letters.slice(0, longest).join('')}…`;
  return /[\s，。；：]/u.test(shown) ? `“${shown}”` : shown;
}

/** What the checker says of an example, where, and what else it says. */
export function verdictWords(example: Example, lang: Lang): readonly string[] {
  const zh = lang === 'zh';
  const where = example.at.map(String);
  const at = where.length === 0 ? '' : zh ? `第 ${list(where, lang)} 条：` : `record ${list(where, lang)}: `;
  const also = list(
    example.also.map(({ id, title }) => (title === '' ? id : `${title}（${id}）`)),
    lang,
  );
  return [
    ...(example.message === null ? [] : [`${zh ? '检查结果：' : 'The checker says: '}${at}${example.message}`]),
    ...(also === '' ? [] : [zh ? `另有规则报告：${also}` : `Also told by: ${also}`]),
    ...(example.note === null ? [] : [`${zh ? '说明：' : 'Note: '}${example.note}`]),
  ];
}
