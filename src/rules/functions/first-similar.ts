import { SimilarTexts } from '../text/similar-texts.js';

/** The list asked about last: all records of a group ask about the same one. */
let last: SimilarTexts | undefined;

/**
 * The first text of a list that is more similar to a text than a given measure, see `similarity`; the text itself does not
 * count, and '' where there is none. @public used by generated rules
 */
export function firstSimilar(text: string, texts: readonly string[], above: string): string {
  if (!last?.isOf(texts, above)) last = new SimilarTexts(texts, above);
  return last.firstLike(text) ?? '';
}
