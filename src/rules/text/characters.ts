import { halfWidth } from '../../standard/characters.js';

/** Half-width, `￥` as `¥`, and blanks of all kinds as plain ones: the one writing that amounts and numbers are looked for in. */
export const oneWriting = (text: string): string =>
  halfWidth(text)
    .replace(/\uffe5/g, '\u00a5')
    .replace(/\s/g, ' ');
