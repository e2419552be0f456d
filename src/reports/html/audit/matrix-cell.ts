import type { Cell, DutyStatus } from '../../../model/audit-report.js';
import { html, type Markup } from '../../../page/markup.js';
import type { AuditPage } from '../../audit/page.js';
import { spansText } from '../../audit/spans.js';
import { signs, statusWord, worstFirst } from '../../audit/words.js';

/** What is done or lacking of several cells together. */
export interface Tally {
  readonly expected: number;
  readonly met: number;
  readonly late: number;
  /** Partial ones among them. */
  readonly missing: number;
  readonly open: number;
  readonly unknown: number;
}

export function tallyOf(cells: readonly Cell[]): Tally {
  const sum = (of: (cell: Cell) => number): number => cells.reduce((all, cell) => all + of(cell), 0);
  return {
    expected: sum(({ expected }) => expected),
    met: sum(({ met }) => met),
    late: sum(({ lateCount }) => lateCount),
    missing: sum(({ missing }) => missing),
    open: sum(({ open }) => open),
    unknown: sum(({ unknown }) => unknown),
  };
}

/** Of several duties, those that a status speaks of. */
function countOf(status: DutyStatus, { expected, met, late, missing, open, unknown }: Tally): number {
  const counts: Readonly<Record<DutyStatus, number>> = {
    fulfilled: met,
    zero: met,
    late,
    partial: missing,
    missing,
    open,
    unknown,
    'not-applicable': expected,
  };
  return counts[status];
}

/** Statuses whose periods are told where there are several of them. */
const amiss: ReadonlySet<DutyStatus> = new Set(['missing', 'partial', 'late', 'unknown']);

/** How a holder fares with an obligation: the worst of it in a word, how many duties that are, and in which periods. */
export function matrixCell(cells: readonly Cell[], page: AuditPage): Markup {
  const { say } = page;
  const status = worstFirst.find((one) => cells.some((cell) => cell.status === one)) ?? 'not-applicable';
  if (status === 'not-applicable') return html`<td class="s-none">${signs[status]}</td>`;
  const tally = tallyOf(cells);
  const count = tally.expected > 1 ? ` ${countOf(status, tally)}/${tally.expected}` : '';
  const own = cells.filter((cell) => cell.status === status);
  const periods =
    cells.length > 1 && amiss.has(status)
      ? spansText(
          own.map(({ period }) => ({ period, count: null })),
          page,
        )
      : '';
  return html`<td class="s-${status}">${signs[status]} ${statusWord(status, say)}${count}${
    periods === '' ? null : html`<small>${periods}</small>`
  }</td>`;
}
