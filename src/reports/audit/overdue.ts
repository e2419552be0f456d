import { periodWords } from '../../findings/period-words.js';
import type { Say } from '../../findings/say.js';
import type { Cell } from '../../model/audit-report.js';
import { columns } from '../../standard/width.js';
import { type AuditPage, capped } from './page.js';

/** Lines shown; the JSON report has all. */
const shown = 15;

/** What is past its last day, a line each. */
export const overdueLines = (page: AuditPage): readonly string[] =>
  capped(
    columns(
      overdueRows(page).map(({ texts: [days, ...texts] }) => [`  ${days}`, ...texts]),
      '  ',
    ),
    shown,
    page,
  );

/** One line of what is past its last day. */
interface OverdueRow {
  readonly cell: Cell;
  /** How late, who, what, of which period, and since when. */
  readonly texts: readonly string[];
}

/**
 * What is past its last day, done since or not, by how many working days, the worst first; what nobody can count the days of comes
 * last.
 */
export function overdueRows(page: AuditPage): readonly OverdueRow[] {
  const { report, say } = page;
  const titles = new Map(report.obligations.map(({ id, title }) => [id, title]));
  const late = report.matrix
    .filter(({ lateCount, missing }) => lateCount + missing > 0)
    .sort((a, b) => (b.late ?? -1) - (a.late ?? -1) || (keyOf(a) < keyOf(b) ? -1 : 1));
  return late.map((cell) => ({
    cell,
    texts: [
      lateText(cell.late, say),
      page.nameOf(cell.holder),
      titles.get(cell.obligation) ?? cell.obligation,
      periodWords(cell.period, report.lang),
      daysText(cell, page),
    ],
  }));
}

const lateText = (late: number | null, say: Say): string =>
  late === null ? say('天数不明', 'days not known') : say(`${late} 个工作日`, `${late} working days`);

const keyOf = ({ holder, obligation, period }: Cell): string => `${holder}\n${obligation}\n${period}`;

function daysText({ due, done, expected, lateCount, missing, partial }: Cell, { say }: AuditPage): string {
  if (expected > 1) {
    const late = lateCount > 0 ? say(`晚 ${lateCount}/${expected}`, `late ${lateCount}/${expected}`) : '';
    const absent = missing - partial;
    const lacking = absent > 0 ? say(`缺 ${absent}/${expected}`, `missing ${absent}/${expected}`) : '';
    const flawed = partial > 0 ? say(`不全 ${partial}/${expected}`, `partial ${partial}/${expected}`) : '';
    return [late, flawed, lacking].filter(Boolean).join(say('、', ', '));
  }
  const last = due === null ? '' : say(`期限 ${due}`, `due ${due}`);
  const state =
    partial > 0
      ? say('有记录，不能算数', 'what is there does not count')
      : missing > 0
        ? say('至今没有', 'not done')
        : done === null
          ? ''
          : say(`完成 ${done}`, `done ${done}`);
  return [last, state].filter(Boolean).join(say('，', ', '));
}
