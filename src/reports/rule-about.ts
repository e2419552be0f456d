import { plainWords } from '../findings/plain-words.js';
import type { Lang } from '../findings/texts/text.js';
import { forms } from '../generated/forms.js';
import { recordTypes } from '../generated/record-types.js';
import { ruleTexts } from '../generated/rule-texts.js';

/** What there is to say of a rule as such, apart from any finding. */
export interface RuleAbout {
  readonly title: string;
  readonly fix: string;
  /** The measures of the plan it serves; empty where that is not known. */
  readonly measures: readonly number[];
  /** Ids of the record types it applies to; null where it is of no type. */
  readonly types: readonly string[] | null;
}

const types = [...recordTypes, ...forms];
const texts = new Map(ruleTexts.map((text) => [text.id, text]));

export function ruleAbout(rule: string, lang: Lang): RuleAbout {
  const { what, fix } = plainWords({ rule, params: {} }, '', lang, types);
  const text = texts.get(rule);
  const owner = types.filter(({ conditions }) => conditions.some(({ id }) => id === rule)).map(({ id }) => id);
  return {
    title: what,
    fix,
    measures: text?.measures ?? [],
    types: text?.types ?? (owner.length > 0 ? owner : null),
  };
}
