import type { At } from '../../model/finding.js';
import type { Places } from '../places.js';
import { placeFrom } from './columns.js';
import type { FrontRows } from './rows.js';
import { styles } from './styles.js';

/** The title of a part of 「检查结论」. */
export function section(rows: FrontRows, title: string): void {
  rows.gap(10);
  rows.line(title, styles.section);
}

/** A line with the place it speaks of, which a click leads to where it is in the copy. */
export function tellWith(rows: FrontRows, line: string, at: At, places: Places): void {
  const link = places.link(at);
  const value = places.full(at);
  rows.lineTo(
    line,
    styles.text,
    link === undefined ? { value, style: styles.small } : { value, style: styles.plainLink, link },
    placeFrom,
  );
}
