import { headerKey } from './normalise-header.js';

/** Ends of headers under which figures stand, not what is known of one record. */
const count =
  /(?:数量|次数|件数|户数|人数|笔数|条数|项数|家数|总数|总量|合计|小计|占比|百分比|[^倍基]数|[^税利费汇频]率)(?:\([^()]*\))?$/;
/** Fewest such headers of one row, and their share of it, that make a statistics table. */
const fewest = 3;
const share = 0.5;

/**
 * The headers of counts and rates of a table that consists of them: statistics, such as monthly figures by department, not
 * a list of records. Empty for all other tables.
 * @param rows candidates for the header, as texts.
 */
export function countsIn(rows: readonly (readonly string[])[]): readonly string[] {
  for (const row of rows) {
    const headers = row.flatMap((text) => text.split('\n').slice(-1)).filter((text) => text.trim() !== '');
    const counts = headers.filter((text) => count.test(headerKey(text).base));
    if (counts.length >= fewest && counts.length >= headers.length * share) return counts;
  }
  return [];
}
