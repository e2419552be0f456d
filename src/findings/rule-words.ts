import { codeSets } from '../generated/code-sets.js';
import type { Finding } from '../model/finding.js';
import type { RuleText } from '../model/rule-text.js';
import type { Lang } from './texts/text.js';

/** What a rule says of a finding: its message with the values worked out for it. English says what; the rest is Chinese. */
export function ruleWords(rule: RuleText, finding: Finding, lang: Lang): { message: string; why: string; fix: string } {
  const template = lang === 'zh' ? rule.message : rule.en.message;
  const message = template.replace(/\{([^{}]+)\}/g, (_all, source: string) =>
    placeholderText(rule, finding, source, lang),
  );
  const basis =
    lang === 'zh'
      ? `${rule.why}（依据：${rule.basis.text}，规则 ${rule.ref}）`
      : `${rule.en.title}. Basis: ${rule.basis.text} (rule ${rule.ref})`;
  return { message, why: basis, fix: rule.fix };
}

function placeholderText(rule: RuleText, finding: Finding, source: string, lang: Lang): string {
  const value = finding.params[source];
  if (value === undefined || value === '') return lang === 'zh' ? '（空）' : '(empty)';
  if (typeof value === 'object') return value.join(lang === 'zh' ? '、' : ', ');
  const set = codeSets[rule.codes[source] ?? ''];
  const code = set && [...set.codes, ...set.retired].find((one) => one.code === value);
  return code ? `${value}（${code.label}）` : String(value);
}
