/** Blanks and characters that show nothing: spaces of all widths, zero-width characters, direction marks, BOM. */
const invisible = /[\s\u00a0\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u3000\ufeff]/;
const edges = new RegExp(`^(?:${invisible.source})+|(?:${invisible.source})+$`, 'g');
const everywhere = new RegExp(invisible.source, 'g');
const zeroWidth = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Without characters of no width; blanks stay. */
export const withoutInvisible = (text: string): string => text.replace(zeroWidth, '');

/** Without blanks at the edges and without characters of no width anywhere. */
export const trimmed = (text: string): string => withoutInvisible(text).replace(edges, '');

/** Without any blank or invisible character. */
export const unspaced = (text: string): string => text.replace(everywhere, '');

/** Full-width letters, digits and punctuation as half-width ones. */
export const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e\u3000]/g, (c) => (c === '\u3000' ? ' ' : String.fromCharCode(c.charCodeAt(0) - 0xfee0)));

/** True where there is nothing but blanks. */
export const isBlank = (text: string): boolean => trimmed(text) === '';

/** A text of its own: a slice would keep the whole chunk of the file it was cut from in memory. */
export const detached = (text: string): string => [...text].join('');
