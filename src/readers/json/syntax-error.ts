import { UnreadableError } from '../../model/unreadable-error.js';
import { foundCharacters } from './rows.js';

/** A place in a text: physical line and UTF-16 unit of that line, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Why a text is no JSON, as far as it can be told; chooses the words of `input/json-syntax`. */
type SyntaxReason = 'nan' | 'trailing-comma' | 'python' | 'single-quotes' | 'comment' | 'truncated' | 'other';

/** Characters looked at from an error on, to tell what Python prints from mere single quotes. */
export const lookahead = 4096;

/**
 * The error for a text that stops being JSON: `input/json-syntax` with line, column, the offending text and a reason.
 * @param text what stands at that place and behind it.
 */
export function syntaxError(place: Place, text: string, reason: SyntaxReason = reasonOf(text)): UnreadableError {
  const { line, column } = place;
  return new UnreadableError('input/json-syntax', { line, column, found: offending(text), reason });
}

const reasons: readonly (readonly [RegExp, SyntaxReason])[] = [
  [/^[+-]?(?:NaN|Infinity)\b/, 'nan'],
  [/^(?:None|True|False)\b|^[bru]{1,2}['"]/, 'python'],
  [/^'[\s\S]*\b(?:None|True|False)\b/, 'python'],
  [/^'/, 'single-quotes'],
  [/^(?:\/\/|\/\*|#)/, 'comment'],
];

const reasonOf = (text: string): SyntaxReason => reasons.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';

/** The text or word that stands there, or its first character. */
function offending(text: string): string {
  const token = /^"[^"\n]*"?|^[^\s,:{}[\]"]+/.exec(text)?.[0] ?? text.slice(0, 1);
  return visible(token.slice(0, foundCharacters));
}

/** Control characters written as in JSON (`\n`), so that a report shows them. */
const visible = (text: string): string =>
  text.replace(/[\u0000-\u001f]/g, (control) => JSON.stringify(control).slice(1, -1));
