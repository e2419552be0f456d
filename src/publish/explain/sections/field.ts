import type { Lang } from '../../../findings/texts/text.js';
import { columns } from '../../../standard/width.js';
import type { FieldAnswer, FieldInType } from '../answers.js';
import { confidences, inBrackets, labels, list, requirements, sensitivities } from '../labels.js';
import { type Layout, line, lines, ruleRows } from '../layout.js';

/** A field: what it is, how it is filled, who may see it, which rules look at it. */
export function fieldSections(answer: FieldAnswer, lang: Lang): Layout {
  const zh = lang === 'zh';
  const { codes } = answer;
  const ambiguous = zh ? '有歧义，不单独采用' : 'ambiguous, never taken alone';
  const aliases = answer.aliases.map((one) => one.value + inBrackets(one.ambiguous ? ambiguous : '', lang));
  return {
    heading: `${answer.title}${inBrackets(zh ? '数据项' : 'field', lang)}`,
    sections: [
      line(labels.what, answer.description),
      lines(labels.requirement, requirementLines(answer.types, lang)),
      line(labels.format, answer.format[lang]),
      line(labels.unit, answer.unit ?? ''),
      line(labels.codeSet, codes ? `${codes.title}${inBrackets(list([codes.number, codes.set], lang), lang)}` : ''),
      lines(labels.codes, codeLines(answer, lang)),
      line(labels.examples, list(answer.examples, lang)),
      line(labels.header, answer.header),
      line(labels.aliases, list(aliases, lang)),
      line(labels.sensitivity, sensitivities[answer.sensitivity][lang]),
      line(labels.source, `${answer.source}${inBrackets(confidences[answer.confidence]?.[lang] ?? '', lang)}`),
      line(labels.name, answer.name),
      lines(labels.rules, ruleRows(answer.rules, lang)),
    ],
  };
}

/** Per record type: title, column code, requirement with its condition. */
function requirementLines(types: readonly FieldInType[], lang: Lang): readonly (readonly string[])[] {
  return types.map(({ type, column, requirement, condition }) => [
    lang === 'zh' ? type.title : type.id,
    column,
    requirements[requirement][lang] + (requirement === 'conditional' ? inBrackets(condition, lang) : ''),
  ]);
}

function codeLines({ codes }: FieldAnswer, lang: Lang): readonly string[] {
  if (codes === null) return [];
  const zh = lang === 'zh';
  const rows = codes.codes.map(({ code, label }) => (codes.use === 'label' ? [label] : [code, label]));
  const more = zh
    ? `……共 ${codes.total} 个，全部见 lucheng explain ${codes.number}`
    : `… ${codes.total} in all, see lucheng explain ${codes.number}`;
  return [
    ...columns(rows, '  '),
    ...(codes.total > codes.codes.length ? [more] : []),
    ...(codes.open === null ? [] : [zh ? `也可填 ${codes.open}具体名称` : `or ${codes.open} and a name`]),
  ];
}
