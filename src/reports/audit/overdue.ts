import type { Cell } from '../../model/audit-report.js';
import { columns } from '../../standard/width.js';
import { type AuditPage, capped } from './page.js';

/** Lines shown; the JSON report has all. */
const shown = 20;

/** What was done late, by how many working days, the worst first; what nobody can count the days of comes last. */
export function overdueLines(page: AuditPage): readonly string[] {
  const { report, say } = page;
  const titles = new Map(report.obligations.map(({ id, title }) => [id, title]));
  const late = report.matrix
    .filter(({ lateCount }) => lateCount > 0)
    .sort((a, b) => (b.late ?? -1) - (a.late ?? -1) || (keyOf(a) < keyOf(b) ? -1 : 1));
  const rows = late.map((cell) => [
    `  ${cell.late === null ? say('天数不明', 'days not known') : say(`晚 ${cell.late} 个工作日`, `${cell.late} working days`)}`,
    page.nameOf(cell.holder),
    titles.get(cell.obligation) ?? cell.obligation,
    cell.period,
    cell.expected > 1
      ? say(`${cell.lateCount}/${cell.expected} 项`, `${cell.lateCount}/${cell.expected}`)
      : daysText(cell, page),
  ]);
  return capped(columns(rows, '  '), shown, page);
}

const keyOf = ({ holder, obligation, period }: Cell): string => `${holder}\n${obligation}\n${period}`;

const daysText = ({ due, done }: Cell, { say }: AuditPage): string =>
  [due === null ? '' : say(`期限 ${due}`, `due ${due}`), done === null ? '' : say(`完成 ${done}`, `done ${done}`)]
    .filter(Boolean)
    .join(say('，', ', '));
