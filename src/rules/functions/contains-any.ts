/** True where the text contains one of the words; an empty word is in no text. @public used by generated rules */
export const containsAny = (text: string, words: readonly string[]): boolean =>
  words.some((word) => word !== '' && text.includes(word));
