import { finesOf } from '../text/fines.js';

/**
 * The fines a penalty text names, in 万元, in the order they are written. Amounts that are confiscated, refunded, of goods or
 * of a case are no fines, and neither are the limits a law sets. Where it is not certain what a text says, there is
 * nothing: a rule then does not judge. Source: rule CF-04. @public used by generated rules
 */
export function finesIn(text: string): readonly string[] {
  // a rule asks about the same text several times over: in its condition and in its message
  if (text !== last.text) last = { text, fines: finesOf(text) };
  return last.fines;
}

let last: { readonly text: string; readonly fines: readonly string[] } = { text: '', fines: [] };
