/** Carriage return. */
export const cr = 13;
/** Line feed. */
export const lf = 10;
/** The quote of delimited text, `"`. */
export const quote = 34;

/** Position of a mark from `at` on; Infinity where there is none, so that the nearest of several is their minimum. */
export function indexOf(text: string, mark: string, at: number): number {
  const found = text.indexOf(mark, at);
  return found < 0 ? Number.POSITIVE_INFINITY : found;
}

/** Position after the line break at `at`; the end of the text where there is none. */
export function pastBreak(text: string, at: number): number {
  if (at >= text.length) return text.length;
  return text.charCodeAt(at) === cr && text.charCodeAt(at + 1) === lf ? at + 2 : at + 1;
}

/** Line breaks in `[from, to)`, CRLF counted once. */
export function breaksIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (code === lf || (code === cr && text.charCodeAt(i + 1) !== lf)) count += 1;
  }
  return count;
}
