import { isBlank } from '../../standard/characters.js';

/** The sentences of a text, without the marks that end them and without blank ones. @public used by generated rules */
export const sentences = (text: string): readonly string[] =>
  text.split(/[。！？!?\r\n]/).filter((sentence) => !isBlank(sentence));
