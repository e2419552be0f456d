import { nowhere } from '../../findings/nowhere.js';
import { render } from '../../findings/render.js';
import type { Lang } from '../../findings/texts/text.js';
import { recordTypes } from '../../generated/record-types.js';
import { ruleTexts } from '../../generated/rule-texts.js';
import type { Params, Severity } from '../../model/finding.js';
import type { Wording } from '../../model/question.js';
import type { ConditionalRule, RecordType } from '../../model/record-type.js';
import { allTypes } from '../../standard/all-types.js';

const texts = new Map(ruleTexts.map((rule) => [rule.id, rule]));
const conditions = new Map(recordTypes.flatMap((type) => type.conditions.map((one) => [one.id, one] as const)));

/** A record type of the standard. */
export const typeOf = (id: string): RecordType => allTypes.get(id)!;

/** A requirement that holds under a condition; undefined for any other rule. */
export const conditionOf = (id: string): ConditionalRule | undefined => conditions.get(id);

/** What a rule weighs. */
export const severityOf = (rule: string): Severity => texts.get(rule)?.severity ?? conditions.get(rule)!.severity;

/** Fills `{name}`. */
export const filled = (wording: Wording, lang: Lang, values: Readonly<Record<string, string | number>> = {}): string =>
  wording[lang].replace(/\{(\w+)\}/g, (_all, name: string) => String(values[name] ?? ''));

/** What a rule says of a record that violates it: its message, or what it is called where the values are not known. */
export function violated(rule: string, params: Params | undefined, lang: Lang): string {
  if (params === undefined && !conditions.has(rule)) return titleOf(rule, lang);
  const finding = { rule, severity: severityOf(rule), at: nowhere, key: null, value: null, related: [] };
  return render({ ...finding, params: params ?? {} }, lang, recordTypes).message;
}

/** What a rule is called. */
export function titleOf(rule: string, lang: Lang): string {
  const text = texts.get(rule);
  return text === undefined ? conditions.get(rule)!.title : lang === 'zh' ? text.title : text.en.title;
}

/** Fields as a message names them: 「承诺年度」「承诺状态」. */
export function namesOf(type: string, fields: readonly string[], lang: Lang): string {
  const titles = typeOf(type).fields.filter(({ name }) => fields.includes(name));
  return titles.map(({ title }) => (lang === 'zh' ? `「${title}」` : `“${title}”`)).join(lang === 'zh' ? '' : ', ');
}

/** What keeps a check from being carried out on a record. */
export const said: Readonly<Record<'unclear' | 'faulty' | 'unjudged' | 'unjudgedByOthers', Wording>> = {
  unclear: {
    zh: '{title}没有填或有错，不知道应不应当计入 {year} 年度，没有判断',
    en: '{title} is absent or wrong: whether the record is to be asked about {year} is not known',
  },
  faulty: { zh: '{title}填了，但值有错，不能算数', en: '{title} is given, but its value is wrong and does not count' },
  unjudged: {
    zh: '没有判断是否「{rule}」：本记录的{title}没有填或有错',
    en: 'Not judged whether “{rule}”: {title} of this record is absent or wrong',
  },
  unjudgedByOthers: {
    zh: '没有判断是否「{rule}」：所要对照的记录没有报送，或其中有值有错',
    en: 'Not judged whether “{rule}”: the records to compare with were not reported, or hold wrong values',
  },
};
