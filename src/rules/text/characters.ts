/** Blanks and characters that show nothing: spaces of all widths, zero-width characters, direction marks, BOM. */
const blank = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064]/g;
const invisible = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Without any blank or invisible character. */
export const withoutAnyBlank = (text: string): string => text.replace(blank, '');

/** Without characters of no width; blanks stay. */
export const withoutInvisible = (text: string): string => text.replace(invisible, '');

/** Full-width letters, digits and punctuation as half-width ones, `￥` as `¥`, and blanks of all kinds as plain ones. */
export const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e\uffe5\s]/g, (c) => {
    if (c === '\uffe5') return '\u00a5';
    return c >= '\uff01' && c <= '\uff5e' ? String.fromCharCode(c.charCodeAt(0) - 0xfee0) : ' ';
  });
