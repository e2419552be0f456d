import type { Lang } from '../../findings/texts/text.js';
import type { Both, RuleBrief } from './answers.js';
import { severities } from './labels.js';

/** One part of an answer: its name, and lines or the rows of a small table. */
export interface Section {
  readonly label: Both;
  readonly lines: readonly string[] | readonly (readonly string[])[];
}

/** An answer laid out to be read: a heading and named parts. */
export interface Layout {
  readonly heading: string;
  readonly sections: readonly Section[];
}

/** A part of one line; a part without words is left out when it is shown. */
export const line = (label: Both, text: string): Section => ({ label, lines: [text] });

/** A part of several lines or rows. */
export const lines = (label: Both, all: Section['lines']): Section => ({ label, lines: all });

/** Rules as rows: id, number, how much they weigh, title. */
export const ruleRows = (rules: readonly RuleBrief[], lang: Lang): readonly (readonly string[])[] =>
  rules.map(({ id, ref, severity, title, titleEn }) => [
    ref,
    severities[severity][lang],
    lang === 'zh' ? title : titleEn,
    id,
  ]);

/** An empty line between parts. */
export const gap: Section = { label: { zh: '', en: '' }, lines: [' '] };
