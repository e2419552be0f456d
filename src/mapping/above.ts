import type { Mapping } from '../model/mapping.js';
import type { Row } from '../model/sheet.js';
import { halfWidth } from '../standard/characters.js';
import { textOf } from './text.js';

const unitNote = /单位\s*:\s*(亿元|百万元|万元|千元|元)(?![\u4e00-\u9fa5])/;
/** A year in a title, both years of a span, but not the day somebody filled the table in. */
const years = /(?<!\d)20\d{2}(?=\s*年(?!\s*\d{1,2}\s*月\s*\d{1,2}\s*日)|\s*(?:-|—|–|~|至|到)+\s*20\d{2}\s*年)/g;

const textsAbove = (rows: readonly Row[], header: Row): string[] =>
  rows.filter(({ n }) => n < header.n).flatMap(({ cells }) => Array.from(cells, textOf));

/** Unit of money that a note above the header gives for the whole table. */
export function unitAbove(rows: readonly Row[], header: Row): string | null {
  for (const text of textsAbove(rows, header)) {
    const found = unitNote.exec(halfWidth(text));
    if (found) return found[1]!;
  }
  return null;
}

/** Characters quoted of a title on either side of its year. */
const quoted = 10;

/** The words around a year, on one line. */
const excerpt = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - quoted), at + 4 + quoted)
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();

/** The year that titles above the header give for the whole table; null where they name none, or several. */
export function yearAbove(rows: readonly Row[], header: Row): Mapping['yearAbove'] {
  const named = new Map(
    textsAbove(rows, header).flatMap((text) =>
      [...halfWidth(text).matchAll(years)].map((found): [string, string] => [found[0], excerpt(text, found.index)]),
    ),
  );
  const [only, another] = named;
  return only === undefined || another !== undefined ? null : { year: only[0], text: only[1] };
}
