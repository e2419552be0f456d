import { type Content, html, type Markup } from '../../page/markup.js';
import { scrollBox } from './scroll.js';

/** A long table of which the first rows are in sight and the rest can be opened. */
interface LongTable {
  /** What it lists, for readers who do not see it. */
  readonly label: string;
  readonly head: readonly string[];
  /** Whole rows, `tr` by `tr`. */
  readonly rows: readonly Markup[];
  /** Rows in sight. */
  readonly first: number;
  /** What opens the rest. @param count rows of the rest. */
  rest(count: number): string;
}

export function longTable({ label, head, rows, first, rest }: LongTable): Content {
  if (rows.length === 0) return null;
  const table = (own: readonly Markup[]): Markup =>
    html`<table><thead><tr>${head.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead><tbody>${own}</tbody></table>`;
  const others = rows.slice(first);
  const title = rest(others.length);
  return html`${scrollBox(label, table(rows.slice(0, first)))}${
    others.length === 0
      ? null
      : html`<details><summary>${title}</summary>${scrollBox(`${label} ${title}`, table(others))}</details>`
  }`;
}

/** A list of which the first lines are in sight and the rest can be opened. */
export function longList(lines: readonly Content[], first: number, rest: (count: number) => string): Content {
  if (lines.length === 0) return null;
  const list = (own: readonly Content[]): Markup => html`<ul>${own.map((line) => html`<li>${line}</li>`)}</ul>`;
  const others = lines.slice(first);
  return html`${list(lines.slice(0, first))}${
    others.length === 0 ? null : html`<details><summary>${rest(others.length)}</summary>${list(others)}</details>`
  }`;
}
