import { unspaced } from '../../standard/characters.js';
import { shiftDecimal } from '../../standard/decimal.js';

const punctuation = /\p{P}/gu;
/** Digits of a similarity after the point. */
const scale = 4;
const whole = 10 ** scale;

/**
 * The pairs of neighbouring characters of a text without blanks and punctuation, the second and later ones of a kind
 * numbered: none is twice in the list, and what two lists share is what the texts share. A text too short for a pair is one
 * by itself.
 */
export function pairsIn(text: string): string[] {
  const characters = [...unspaced(text).replace(punctuation, '')];
  if (characters.length < 2) return [characters.join('')];
  const seen = new Map<string, number>();
  return characters.slice(1).map((character, i) => {
    const pair = characters[i]! + character;
    const times = (seen.get(pair) ?? 0) + 1;
    seen.set(pair, times);
    return times === 1 ? pair : `${pair}\u0000${times}`;
  });
}

/** The Dice similarity of two lists of pairs by what they share and their lengths, in ten-thousandths. */
export function diceOf(shared: number, a: number, b: number): number {
  const both = a + b;
  return Math.floor((4 * shared * whole + both) / (2 * both));
}

/** A similarity in ten-thousandths as a decimal. */
export const decimalOf = (tenThousandths: number): string => shiftDecimal(String(tenThousandths), -scale);
