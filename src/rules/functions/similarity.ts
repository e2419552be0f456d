import { decimalOf, diceOf, pairsIn } from '../text/neighbours.js';

/**
 * How alike two texts are, from 0 to 1, rounded to four digits: Dice over pairs of neighbouring characters, blanks and punctuation
 * left out. @public used by generated rules
 */
export function similarity(a: string, b: string): string {
  const pairs = pairsIn(a);
  const others = new Set(pairsIn(b));
  return decimalOf(diceOf(pairs.filter((pair) => others.has(pair)).length, pairs.length, others.size));
}
