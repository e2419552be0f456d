import type { Lang } from '../../../findings/texts/text.js';
import type { ParameterBrief, RuleAnswer } from '../answers.js';
import { changesWords, exampleWords, verdictWords } from '../example-words.js';
import { confidences, inBrackets, labels, list, measureWords, needs, severities } from '../labels.js';
import { type Layout, line, lines } from '../layout.js';

/** A rule: its words first, then its examples, then where it comes from and what it needs. */
export function ruleSections(answer: RuleAnswer, lang: Lang): Layout {
  const zh = lang === 'zh';
  const { basis } = answer;
  return {
    heading: `${zh ? answer.title : answer.titleEn}${zh ? '（' : ' ('}${answer.ref}${zh ? '，' : ', '}${answer.id}${zh ? '）' : ')'}`,
    sections: [
      line(labels.severity, severities[answer.severity][lang]),
      line(labels.message, answer.message[lang]),
      line(labels.why, answer.why),
      line(labels.fix, answer.fix),
      line(labels.base, answer.base.length === 0 ? '' : changesWords(answer.base, lang)),
      lines(labels.invalid, examples(answer, 'invalid', lang)),
      lines(labels.valid, examples(answer, 'valid', lang)),
      lines(labels.register, answer.register),
      line(labels.basis, `${basis.text}${inBrackets(confidences[basis.confidence][lang], lang)}`),
      line(labels.measures, measureWords(answer.measures, lang)),
      line(labels.types, typeWords(answer, lang)),
      line(
        labels.profiles,
        list(
          answer.profiles.map((profile) => profile[lang]),
          lang,
        ),
      ),
      line(labels.covers, list(answer.covers, lang)),
      lines(labels.parameters, parameterRows(answer.parameters, lang)),
      line(
        labels.needs,
        list(
          answer.needs.map((need) => needs[need][lang]),
          lang,
        ),
      ),
    ],
  };
}

const typeWords = ({ all, types }: RuleAnswer, lang: Lang): string =>
  all
    ? lang === 'zh'
      ? '全部'
      : 'all'
    : list(
        types.map(({ id, title }) => (lang === 'zh' ? title : id)),
        lang,
      );

function examples(answer: RuleAnswer, which: 'invalid' | 'valid', lang: Lang): readonly string[] {
  return answer[which].flatMap((example, i) => {
    const number = `${i + 1}. `;
    const all = [...exampleWords(example, answer.base.length > 0, lang), ...verdictWords(example, lang)];
    return all.map((words, j) => (j === 0 ? number : ' '.repeat(number.length)) + words);
  });
}

/** Parameters as rows: name, title, value with unit, basis. */
export const parameterRows = (all: readonly ParameterBrief[], lang: Lang): readonly (readonly string[])[] =>
  all.map(({ name, title, value, unit, basis, confidence }) => [
    title,
    `${value}${inBrackets(unit, lang)}`,
    `${basis}${inBrackets(confidences[confidence][lang], lang)}`,
    name,
  ]);
