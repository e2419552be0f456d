import type { Cell, DutyStatus } from '../../model/audit-report.js';
import { groupBy } from '../../standard/group-by.js';
import { widthOf } from '../../standard/width.js';
import { signs, worstFirst } from './words.js';

/** Periods that get a sign of their own; more of them (days) are drawn together by month. */
export const periodsShown = 12;
/** Signs of a column that is still short: quarters. */
const longFrom = 4;
/** Fills the heading of a column of several signs: like them, one column wide on some screens and two on others. */
const rule = '─';

/** A column of the matrix: how the holders of one obligation fare. */
export interface Column {
  readonly head: string;
  readonly width: number;
  /** True where it has so many signs that few holders can be expected to have its duty: one for each month. */
  readonly isLong: boolean;
  /** Those that have the duty. */
  readonly holders: ReadonlySet<string>;
  textOf(holder: string): string;
}

/** @param label its number. */
export function columnOf(cells: readonly Cell[], label: string): Column {
  const periods = [...new Set(cells.map(({ period }) => period))].sort();
  const byMonth = periods.length > periodsShown;
  const spanOf = (period: string): string => (byMonth ? period.slice(0, 7) : period);
  const spans = [...new Set(periods.map(spanOf))];
  const byHolder = groupBy(cells, ({ holder }) => holder);
  const textOf = (holder: string): string => {
    const own = groupBy(byHolder.get(holder) ?? [], ({ period }) => spanOf(period));
    const text = spans.map((span) => signs[worstOf(own.get(span) ?? [])]).join('');
    const only = spans.length === 1 ? (own.get(spans[0]!) ?? []) : [];
    return only.length === 1 ? text + countOf(only[0]!) : text;
  };
  const head = label + rule.repeat(Math.max(0, spans.length - 1));
  const width = Math.max(widthOf(head), ...[...byHolder.keys()].map((holder) => widthOf(textOf(holder))));
  const holders = new Set(cells.filter(({ status }) => status !== 'not-applicable').map(({ holder }) => holder));
  return { head, width, isLong: spans.length > longFrom, holders, textOf };
}

/** The worst status among cells; no duty at all is not applicable. */
const worstOf = (cells: readonly Cell[]): DutyStatus =>
  worstFirst.find((one) => cells.some(({ status }) => status === one)) ?? 'not-applicable';

/** `2/5`: of several duties, those that the sign speaks of. */
function countOf({ status, expected, met, lateCount, missing, open, unknown }: Cell): string {
  if (expected <= 1) return '';
  const number: Readonly<Record<DutyStatus, number>> = {
    fulfilled: met,
    zero: met,
    late: lateCount,
    partial: missing,
    missing,
    open,
    unknown,
    'not-applicable': expected,
  };
  return `${number[status]}/${expected}`;
}
