import { readStandard } from '../../src/cli/standard-files.js';
import type { Standard } from '../../src/publish/standard.js';
import { knownToOldTerminals } from '../cli/gbk.js';

/** The standard as the command reads it. */
export const standard: Standard = readStandard();

/** Characters that terminals of code page 936 cannot show. */
export const beyondGbk = (text: string): readonly string[] =>
  [...new Set(text)].filter((letter) => !knownToOldTerminals(letter));
