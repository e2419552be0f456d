import { periodWords } from '../../../findings/period-words.js';
import type { Cell } from '../../../model/audit-report.js';
import { groupBy } from '../../../standard/group-by.js';
import { shownObligations } from '../../audit/matrix.js';
import type { AuditPage } from '../../audit/page.js';

/** Periods that get a column of their own: quarters; more of them (months, days) are told together in one. */
const periodsApart = 4;

/** A column of the matrix: an obligation, or one period of it. */
export interface MatrixColumn {
  readonly title: string;
  /** Which periods it speaks of. */
  readonly periods: string;
  readonly cells: readonly Cell[];
  cellsOf(holder: string): readonly Cell[];
}

export function matrixColumns(page: AuditPage): readonly MatrixColumn[] {
  const { report, say } = page;
  return shownObligations(page).flatMap(({ id, title }) => {
    const cells = page.cellsOf(id);
    const byPeriod = [...groupBy(cells, ({ period }) => period)].sort(([a], [b]) => (a < b ? -1 : 1));
    if (byPeriod.length > periodsApart)
      return [columnOf(title, say(`${byPeriod.length} 期`, `${byPeriod.length} periods`), cells)];
    return byPeriod.map(([period, own]) => columnOf(title, periodWords(period, report.lang), own));
  });
}

function columnOf(title: string, periods: string, cells: readonly Cell[]): MatrixColumn {
  const byHolder = groupBy(cells, ({ holder }) => holder);
  return { title, periods, cells, cellsOf: (holder) => byHolder.get(holder) ?? [] };
}
