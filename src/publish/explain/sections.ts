import type { Lang } from '../../findings/texts/text.js';
import type { Answer } from './answers.js';
import type { Layout } from './layout.js';
import { codeSections, codeSetSections } from './sections/code.js';
import { fieldSections } from './sections/field.js';
import { obligationSections } from './sections/obligation.js';
import { ruleSections } from './sections/rule.js';
import { parameterSections, typeSections } from './sections/type.js';
import { conditionSections, repairSections, textSections } from './sections/words.js';

/** Lays an answer out in a language. */
export function layoutOf(answer: Answer, lang: Lang): Layout {
  const { heading, sections } = laidOut(answer, lang);
  return { heading, sections: sections.filter(({ lines }) => lines.some((line) => line.length > 0)) };
}

function laidOut(answer: Answer, lang: Lang): Layout {
  switch (answer.kind) {
    case 'rule':
      return ruleSections(answer, lang);
    case 'condition':
      return conditionSections(answer, lang);
    case 'text':
      return textSections(answer, lang);
    case 'repair':
      return repairSections(answer, lang);
    case 'field':
      return fieldSections(answer, lang);
    case 'code-set':
      return codeSetSections(answer, lang);
    case 'code':
      return codeSections(answer, lang);
    case 'type':
      return typeSections(answer, lang);
    case 'parameter':
      return parameterSections(answer, lang);
    case 'obligation':
      return obligationSections(answer, lang);
  }
}
