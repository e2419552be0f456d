import type { Lang } from '../../../findings/texts/text.js';
import type { ObligationAnswer } from '../answers.js';
import { confidences, inBrackets, labels, measureWords, severities } from '../labels.js';
import { type Layout, line, lines } from '../layout.js';
import { parameterRows } from './rule.js';

/** A duty: what it is, what is said where it is not fulfilled, and where it comes from. */
export function obligationSections(answer: ObligationAnswer, lang: Lang): Layout {
  const { ids, ref, duty, basis } = answer;
  const id = ids.length === 1 ? ids[0]! : '';
  const number = [ref, id].filter((one) => one !== '').join(lang === 'zh' ? '，' : ', ');
  return {
    heading: duty[lang] + inBrackets(number, lang),
    sections: [
      line(labels.severity, severities[answer.severity][lang]),
      line(labels.what, answer.what),
      line(labels.message, answer.message[lang]),
      line(labels.why, answer.why[lang]),
      line(labels.fix, answer.fix[lang]),
      line(labels.basis, basis.text + inBrackets(confidences[basis.confidence][lang], lang)),
      line(labels.measures, measureWords(answer.measures, lang)),
      lines(labels.parameters, parameterRows(answer.parameters, lang)),
    ],
  };
}
