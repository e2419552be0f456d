import { doubtful, type Problem } from '../problem.js';

const regular = /^[\p{Script=Han}A-Za-z（）()·]{1,20}〔(19|20)\d{2}〕[1-9]\d{0,4}号$/u;
const loose = /^.{1,30}〔(19|20)\d{2}〕.{1,20}$/u;

/** What is irregular about a number that has a bracketed year; undefined where that part is fine. */
function explainTail(value: string): Problem | undefined {
  if (/〕第/.test(value)) return doubtful('ordinal-word');
  if (/〕0\d*/.test(value)) return doubtful('zero-padded');
  return undefined;
}

/**
 * Number of an official document (发文字号). All reasons are warnings: `ordinal-word`, `zero-padded`, `suffix`, `form`.
 * Source: GB/T 9704—2012 (unconfirmed), rule ID-11.
 */
export function explainDocumentNumber(value: string): Problem | undefined {
  if (regular.test(value)) return undefined;
  return explainTail(value) ?? doubtful(/〔(19|20)\d{2}〕\d+$/.test(value) ? 'suffix' : 'form');
}

/** Number of a licence or penalty decision, loosely: warnings `zero-padded`, `form`. Rule ID-12. */
export function explainAdminDocumentNumber(value: string): Problem | undefined {
  if (!loose.test(value)) return doubtful('form');
  return /〕第?0\d/.test(value) ? doubtful('zero-padded') : undefined;
}
