import { ruleTexts } from '../generated/rule-texts.js';
import type { Lang } from './texts/text.js';

const titles = new Map(ruleTexts.map(({ id, title, en }) => [id, { zh: title, en: en.title }]));

/** What a rule of the standard is called; null for what readers and shape tell, whose words hold the values. */
export const ruleTitle = (rule: string, lang: Lang): string | null => titles.get(rule)?.[lang] ?? null;
