import { unspaced } from './characters.js';

const wide = /[０-９Ａ-Ｚａ-ｚ（）［］｛｝]/g;

/**
 * A name for comparing: letters, digits and brackets half-width, blanks of all kinds removed, latin letters upper-case.
 * Characters outside of these stay as they are: 〔 and （ are told apart, and so are variants of a character.
 */
export const comparableName = (name: string): string =>
  unspaced(name)
    .replace(wide, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[a-z]+/g, (letters) => letters.toUpperCase());
