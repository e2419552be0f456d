import type { Lang } from '../../../findings/texts/text.js';
import type { ConditionAnswer, RepairAnswer, TextAnswer } from '../answers.js';
import { inBrackets, kinds, labels, list, severities } from '../labels.js';
import { gap, type Layout, line, type Section } from '../layout.js';

/** A condition of a schema. */
export function conditionSections(answer: ConditionAnswer, lang: Lang): Layout {
  const zh = lang === 'zh';
  return {
    heading: zh ? `${answer.title}（${answer.ref}，${answer.id}）` : `${answer.titleEn} (${answer.ref}, ${answer.id})`,
    sections: [
      line(labels.severity, severities[answer.severity][lang]),
      line(labels.types, zh ? answer.type.title : answer.type.id),
      line(labels.fields, answer.field.title),
      line(labels.condition, answer.condition),
      line(labels.message, answer.message),
      line(labels.fix, answer.fix),
      line(labels.basis, answer.basis),
      line(
        labels.reads,
        list(
          answer.reads.map(({ title }) => title),
          lang,
        ),
      ),
    ],
  };
}

/** A finding of reading or of shape, with the words of each reason it may have. */
export function textSections({ id, variants }: TextAnswer, lang: Lang): Layout {
  const sections = variants.flatMap(({ reason, message, why, fix }): Section[] => [
    line(labels.reason, reason === null ? (lang === 'zh' && variants.length > 1 ? '一般' : '') : `${id}#${reason}`),
    line(labels.message, message[lang]),
    line(labels.why, why[lang]),
    line(labels.fix, fix[lang]),
    gap,
  ]);
  const heading = id + inBrackets(kinds.text[lang], lang);
  return { heading, sections: sections.slice(0, -1) };
}

/** A kind of repair. */
export const repairSections = ({ id, does }: RepairAnswer, lang: Lang): Layout => ({
  heading: id + inBrackets(kinds.repair[lang], lang),
  sections: [
    line(labels.does, does[lang]),
    line(
      labels.why,
      lang === 'zh'
        ? '写法可以确定，检查前自动修正，逐处列在报告的【已自动修正】里，不算错误；原文件不改'
        : 'It cannot be wrong: done before checking, listed one by one in the report, no error; the file itself is not changed',
    ),
  ],
});
