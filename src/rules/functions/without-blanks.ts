import { unspaced } from '../../standard/characters.js';

/** Without blanks of any width and characters that show nothing. @public used by generated rules */
export const withoutBlanks = (text: string): string => unspaced(text);
