const encoder = new TextEncoder();

/** Bytes of a text in UTF-8. */
export const bytesOf = (text: string): number => encoder.encode(text).length;

/** A text of at most so many bytes of UTF-8: what is cut ends in 「…」, and never within a character or a number. */
export function fitBytes(text: string, most: number): string {
  if (bytesOf(text) <= most) return text;
  const letters = [...text];
  let room = most - bytesOf('…');
  let kept = 0;
  while (kept < letters.length && bytesOf(letters[kept]!) <= room) {
    room -= bytesOf(letters[kept]!);
    kept += 1;
  }
  const cut = letters.slice(0, kept).join('');
  return `${/^[\d.,]/.test(letters[kept] ?? '') ? cut.replace(/[\d.,]+$/, '') : cut}…`;
}

/** As many lines of a message as fit beside the others, and what says how many are left out. */
export function fitLines(
  before: readonly string[],
  lines: readonly string[],
  after: readonly string[],
  most: number,
  leftOut: (count: number) => string,
): string {
  const whole = (count: number): string => {
    const rest = lines.length - count;
    return `${[...before, ...lines.slice(0, count), ...(rest > 0 ? [leftOut(rest)] : []), ...after].join('\n')}\n`;
  };
  let count = lines.length;
  while (count > 0 && bytesOf(whole(count)) > most) count -= 1;
  return whole(count);
}
