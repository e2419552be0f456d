/** Yuan with fen, as the standard writes them. @param fen a whole number. */
export function yuan(fen: number): string {
  if (!Number.isInteger(fen)) throw new Error(`no whole number of fen: ${fen}`);
  return `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
}

/** Ten thousands of yuan with six digits behind the point. @param hundreds hundreds of yuan. */
export const wan = (hundreds: number): string =>
  `${Math.trunc(hundreds / 100)}.${String(hundreds % 100).padStart(2, '0')}0000`;

/** A share in per cent with two digits. */
export const percentOf = (part: number, whole: number): string => ((part / whole) * 100).toFixed(2);
