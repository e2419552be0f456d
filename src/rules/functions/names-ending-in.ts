/**
 * The names in a text that end in a word, as `履约保证金` ends in `保证金`: from the nearest digit, punctuation mark, blank or
 * word of `breaks` before it. Where nothing is left before the word it is not a name. Once each, in the order they are
 * written. @public used by generated rules
 */
export function namesEndingIn(text: string, ending: string, breaks: readonly string[]): readonly string[] {
  if (ending === '') return [];
  const names = text
    .split(ending)
    .slice(0, -1)
    .map((before) => lastName(lettersAtEnd(before), breaks));
  return [...new Set(names.filter((name) => name !== '').map((name) => name + ending))];
}

/** The letters a text ends in; looked at from its end, lest a long one be gone through again and again. */
function lettersAtEnd(text: string): string {
  const characters = [...text];
  let from = characters.length;
  while (from > 0 && /\p{L}/u.test(characters[from - 1]!)) from -= 1;
  return characters.slice(from).join('');
}

/** What stands after the last of the words. */
function lastName(letters: string, breaks: readonly string[]): string {
  const ends = breaks.map((word) => {
    const at = word === '' ? -1 : letters.lastIndexOf(word);
    return at < 0 ? 0 : at + word.length;
  });
  return letters.slice(Math.max(0, ...ends));
}
