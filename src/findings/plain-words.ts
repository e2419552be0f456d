import { ruleTexts } from '../generated/rule-texts.js';
import type { Finding } from '../model/finding.js';
import type { RecordType } from '../model/record-type.js';
import { findingTexts } from './texts/catalogue.js';
import type { Lang } from './texts/text.js';

/** What is wrong and what to do, without anything that stands in a file. */
export interface PlainWords {
  readonly what: string;
  readonly fix: string;
}

const rules = new Map(ruleTexts.map((rule) => [rule.id, rule]));

/**
 * The words of a rule without values, for messages that go to more people than may see the data. Parts that hold a value are
 * left out.
 * @param title what the standard calls the field; empty where there is none.
 */
export function plainWords(
  { rule, params }: Pick<Finding, 'rule' | 'params'>,
  title: string,
  lang: Lang,
  types: readonly RecordType[],
): PlainWords {
  const condition = types.flatMap(({ conditions }) => conditions).find(({ id }) => id === rule);
  if (condition !== undefined) return { what: condition.title, fix: withoutValues(condition.fix, title) };
  const own = rules.get(rule);
  if (own !== undefined)
    return {
      what: lang === 'zh' ? own.title : own.en.title,
      fix: lang === 'zh' ? withoutValues(own.fix, title) : '',
    };
  const text = findingTexts[`${rule}#${String(params['reason'] ?? '')}`] ?? findingTexts[rule];
  if (text === undefined) return { what: rule, fix: '' };
  const { message, fix } = text[lang];
  // what a code set is called is the standard’s own word
  const set = typeof params['set'] === 'string' ? `「${params['set']}」` : '';
  const what = withoutValues(message.replace(/[「“]\{set\}[」”]/g, set), title);
  return { what: what || rule, fix: withoutValues(fix, title) };
}

/** Fills in the title of the field, drops what is optional or quotes the value, and all clauses that hold anything else. */
function withoutValues(template: string, title: string): string {
  const filled = template
    .replace(/\[\[.*?\]\]/g, '')
    .replace(/(?:的值)?[「“]\{value\}[」”]/g, '')
    .replace(/[「“]\{title\}[」”](?:的(?=[^「]))?/g, (whole) => (title === '' ? '' : whole.replace('{title}', title)))
    .replace(/\{title\}/g, title === '' ? '{title}' : title);
  return filled
    .split(/(?<=[，；：,;:])/)
    .filter((clause) => !/\{\w+\}/.test(clause))
    .join('')
    .replace(/[，；：,;:\s]+$/, '')
    .trim();
}
