import type { ObligationSummary } from '../../model/audit-report.js';
import { columns } from '../../standard/width.js';
import { labelOf, shownObligations } from './matrix.js';
import type { AuditPage } from './page.js';

/** The obligations and how each fares; their numbers are those of the columns of the matrix. */
export function obligationLines(page: AuditPage): readonly string[] {
  const shown = shownObligations(page);
  if (shown.length === 0) return [];
  const rows = shown.map((one, i) => [labelOf(i), `${one.title}（${one.ref}）`, ...obligationCells(one).map(String)]);
  return columns([['', ...obligationHead(page)], ...rows], '  ').map((line) => `  ${line}`);
}

/** What the columns of the table of obligations are called. */
export const obligationHead = ({ say }: AuditPage): readonly string[] => [
  say('义务', 'duty'),
  say('应有', 'all'),
  say('按时', 'in time'),
  say('晚', 'late'),
  say('不全', 'partial'),
  say('缺', 'missing'),
  say('未到期', 'not due'),
  say('无法判断', 'not known'),
];

/** The numbers of an obligation, in the order of these columns. */
export const obligationCells = (one: ObligationSummary): readonly number[] => [
  one.expected,
  one.met,
  one.lateCount,
  one.partial,
  one.missing - one.partial,
  one.open,
  one.unknown,
];
