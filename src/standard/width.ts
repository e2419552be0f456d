/** Characters that take two columns in a terminal. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Columns a text takes in a terminal or an editor, by East Asian width; ambiguous characters count one. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0);

/** A text as far as it goes into a width. */
export function cutTo(text: string, width: number): string {
  let used = 0;
  const letters: string[] = [];
  for (const letter of text) {
    used += widthOf(letter);
    if (used > width) break;
    letters.push(letter);
  }
  return letters.join('');
}

/** A text with blanks after it up to a width. */
export const padTo = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Rows with their cells padded to equal columns, joined by `between`; nothing is padded at the end of a row. */
export function columns(rows: readonly (readonly string[])[], between: string): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, widthOf(cell));
  return rows.map((row) =>
    row
      .map((cell, i) => padTo(cell, widths[i]!))
      .join(between)
      .trimEnd(),
  );
}

/** A text as far as it fits a width: what is cut ends in 「…」. */
export function cutToWidth(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let cut = '';
  let taken = 1;
  for (const letter of text) {
    taken += widthOf(letter);
    if (taken > width) break;
    cut += letter;
  }
  return `${cut}…`;
}
