import { ruleTexts } from '../generated/rule-texts.js';
import type { Finding, Params, RenderedFinding } from '../model/finding.js';
import type { ConditionalRule, RecordType } from '../model/record-type.js';
import { ruleWords } from './rule-words.js';
import { findingTexts } from './texts/catalogue.js';
import { keptRepairTexts } from './texts/kept-repair.js';
import { repairTexts } from './texts/repair.js';
import type { Lang } from './texts/text.js';

const rules = new Map(ruleTexts.map((rule) => [rule.id, rule]));

/**
 * Puts the words to a finding. The most particular text is taken: `shape/uscc#check-character`, else `shape/uscc`; a
 * conditional requirement speaks in the words its schema carries, a rule in those of its file.
 * @throws Error where a rule has no words: a rule without them is a fault of the program, not of the data.
 */
export function render(finding: Finding, lang: Lang, types: readonly RecordType[]): RenderedFinding {
  const condition = conditionNamed(finding.rule, types);
  if (condition) return { ...finding, ...conditionWords(condition, lang) };
  const rule = rules.get(finding.rule);
  if (rule) return { ...finding, ...ruleWords(rule, finding, lang) };
  const text = findingTexts[`${finding.rule}#${String(finding.params['reason'] ?? '')}`] ?? findingTexts[finding.rule];
  if (text === undefined) throw new Error(`no words for ${finding.rule}`);
  const words = text[lang];
  return {
    ...finding,
    message: fill(words.message, finding, lang),
    why: fill(words.why, finding, lang),
    fix: fill(wordsOfFix(finding, words.fix, lang), finding, lang),
  };
}

/** Where the right way to write a value is known, that is what to do. */
const wordsOfFix = ({ params }: Finding, fix: string, lang: Lang): string =>
  params['standardForm'] === undefined ? fix : (findingTexts['shape/standard-form']?.[lang].fix ?? fix);

/** What a kind of repair does, for the list of repairs. */
export function repairWords(rule: string, lang: Lang): string {
  const words = repairTexts[rule];
  if (words === undefined) throw new Error(`no words for ${rule}`);
  return words[lang];
}

/** Why a repair is not written into a fixed copy. */
export function keptWords(why: string, lang: Lang): string {
  const words = keptRepairTexts[why];
  if (words === undefined) throw new Error(`no words for ${why}`);
  return words[lang];
}

const conditions = new WeakMap<readonly RecordType[], ReadonlyMap<string, ConditionalRule>>();

function conditionNamed(rule: string, types: readonly RecordType[]): ConditionalRule | undefined {
  let byId = conditions.get(types);
  if (byId === undefined) {
    byId = new Map(types.flatMap((type) => type.conditions.map((condition) => [condition.id, condition])));
    conditions.set(types, byId);
  }
  return byId.get(rule);
}

/** The standard's own conditions are written in Chinese; English says what kind of rule spoke and quotes it. */
function conditionWords(rule: ConditionalRule, lang: Lang): { message: string; why: string; fix: string } {
  if (lang === 'zh') return { message: rule.message, why: `依据：${rule.basis}（规则 ${rule.ref}）`, fix: rule.fix };
  return {
    message: `Condition of the standard not met: ${rule.message}`,
    why: `Basis: ${rule.basis} (rule ${rule.ref})`,
    fix: rule.fix,
  };
}

/** Longest stretch of a value quoted in a message. */
const longestQuote = 40;

/**
 * Fills `{name}` from the finding's parameters and `{value}` from its value. A part in `[[ ]]` is left out where one of
 * its own placeholders has nothing to say.
 */
function fill(template: string, finding: Finding, lang: Lang): string {
  const optional = template.replace(/\[\[(.*?)\]\]/g, (_all, part: string) =>
    [...part.matchAll(/\{(\w+)\}/g)].every(([, name]) => wordOf(finding, name ?? '', lang) !== '') ? part : '',
  );
  return optional.replace(/\{(\w+)\}/g, (_all, name: string) => wordOf(finding, name, lang));
}

function wordOf(finding: Finding, name: string, lang: Lang): string {
  if (name === 'value') return quoted(finding.value ?? '');
  if (name === 'header') return finding.at.header ?? String(finding.params['header'] ?? '');
  return textOf(finding.params, name, lang);
}

function textOf(params: Params, name: string, lang: Lang): string {
  const value = params[name];
  if (value === undefined) return '';
  return typeof value === 'object' ? value.join(lang === 'zh' ? '、' : ', ') : String(value);
}

/** Beyond this nobody looks at a value for its quote. */
const longestLookedAt = 1000;

function quoted(value: string): string {
  const characters = [...value.slice(0, longestLookedAt).replace(/\s+/g, ' ')];
  return characters.length <= longestQuote && value.length <= longestLookedAt
    ? characters.join('')
    : `${characters.slice(0, longestQuote).join('')}…`;
}
