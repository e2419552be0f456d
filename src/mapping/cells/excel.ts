import { trimmed } from '../../standard/characters.js';

/** A raw text freed of what people and spreadsheets put around values, with the repair that names the main change. */
export interface Unwrapped {
  readonly text: string;
  readonly repair: string | null;
}

/**
 * Takes `="0123"`, a leading apostrophe, and blanks or invisible characters off a value.
 * @param apostrophe whether a leading apostrophe is a mark for text (codes, dates, numbers) or part of the value.
 */
export function unwrap(raw: string, apostrophe: boolean): Unwrapped {
  let text = trimmed(raw);
  let repair: string | null = null;
  // people wrap what is already wrapped
  for (;;) {
    const formula = /^="([^"]*)"$/.exec(text);
    if (formula) {
      text = trimmed(formula[1]!);
      repair ??= 'repair/formula-text';
    } else if (apostrophe && /^['‘’`＇]/.test(text)) {
      text = trimmed(text.slice(1));
      repair ??= 'repair/apostrophe';
    } else return { text, repair: repair ?? (text === raw ? null : 'repair/space') };
  }
}

const fillers = new Set([
  '/',
  '\\',
  '无',
  '-',
  '--',
  '—',
  '——',
  '－',
  'null',
  'NULL',
  'Null',
  '\\N',
  '(null)',
  '(NULL)',
  '<null>',
  'N/A',
  'n/a',
  '#N/A',
  '空',
  '暂无',
  'nan',
  'NaN',
  'None',
  'undefined',
]);

/** True for words that mean "nothing" when they are the whole cell. Source: rule G-23. */
export const isFiller = (text: string): boolean => text.length <= 9 && fillers.has(text);
