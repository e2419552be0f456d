/** Makes blanks and invisible characters of a value visible, by their code points. */
export const visible = (value: string): string =>
  value.replace(
    /[\u0000-\u001f\u007f-\u00a0\u061c\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g,
    (letter) => `<U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
