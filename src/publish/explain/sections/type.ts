import type { Lang } from '../../../findings/texts/text.js';
import type { ParameterAnswer, TypeAnswer } from '../answers.js';
import { confidences, inBrackets, labels, list, measureWords } from '../labels.js';
import { type Layout, line, lines, ruleRows } from '../layout.js';

/** A record type. */
export function typeSections(answer: TypeAnswer, lang: Lang): Layout {
  const zh = lang === 'zh';
  const { fields, rules } = answer;
  const all = fields.required + fields.conditional + fields.optional;
  const fieldWords = zh
    ? `共 ${all} 项：必填 ${fields.required}，条件必填 ${fields.conditional}，选填 ${fields.optional}`
    : `${all}: ${fields.required} required, ${fields.conditional} under a condition, ${fields.optional} optional`;
  const ruleWords = zh
    ? `专用 ${rules.own} 条，通用 ${rules.common} 条，条件规则 ${rules.conditions} 条`
    : `${rules.own} of its own, ${rules.common} common ones, ${rules.conditions} conditions`;
  return {
    heading: `${zh ? answer.title : answer.titleEn}${inBrackets(list([answer.code, answer.id], lang), lang)}`,
    sections: [
      line(labels.what, answer.description),
      line(labels.granularity, answer.granularity),
      line(labels.key, list(answer.uniqueKey, lang)),
      line(labels.fields, fieldWords),
      line(labels.rules, ruleWords),
      line(labels.measures, measureWords(answer.measures, lang)),
      line(labels.lead, answer.lead),
    ],
  };
}

/** A parameter. */
export function parameterSections(answer: ParameterAnswer, lang: Lang): Layout {
  return {
    heading: `${answer.title}${inBrackets(answer.name, lang)}`,
    sections: [
      line(labels.value, answer.value),
      line(labels.unit, answer.unit),
      line(labels.basis, `${answer.basis}${inBrackets(confidences[answer.confidence][lang], lang)}`),
      line(labels.ref, list(answer.refs, lang)),
      lines(labels.rules, ruleRows(answer.rules, lang)),
      line(
        labels.note,
        lang === 'zh'
          ? `可以换用：--parameters 文件.json，内容如 {"${answer.name}": 值}`
          : `may be replaced: --parameters file.json holding {"${answer.name}": value}`,
      ),
    ],
  };
}
