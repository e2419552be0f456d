import { padTo, widthOf } from '../standard/width.js';

/** Plain text for a line of Markdown: nothing in it is taken for a mark. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/\s+/gu, ' ')
    .trim();

/** A block of CEL, whatever it holds. */
export const fenced = (source: string): string => ['```cel', source, '```'].join('\n');

/** A table aligned by East Asian width, as one paragraph; none where there are no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const widths = head.map((title, i) => Math.max(3, ...[head, ...rows].map((row) => widthOf(row[i] ?? title))));
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => padTo(cell, widths[i]!)).join(' | ')} |`;
  return [[row(head), row(widths.map((width) => '-'.repeat(width))), ...rows.map(row)].join('\n')];
}
