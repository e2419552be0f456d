import { visible } from './visible.js';

/** What spreadsheets take for the beginning of a formula, in either width; line ends and tabs have been made visible before. */
const formulaStart = /^\s*[=+\-@＝＋－＠]/;

/** A cell of CSV that is a text wherever it is opened: what would be a formula gets an apostrophe in front. */
export function csvCell(value: string): string {
  const shown = visible(value);
  const text = formulaStart.test(shown) ? `'${shown}` : shown;
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
