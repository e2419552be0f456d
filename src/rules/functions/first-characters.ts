/**
 * The first so many characters, counted by code points; all where there are fewer, none for a negative count.
 * @public used by generated rules
 */
export function firstCharacters(text: string, count: number): string {
  let taken = '';
  let left = count;
  for (const character of text) {
    if (left <= 0) break;
    taken += character;
    left -= 1;
  }
  return taken;
}
