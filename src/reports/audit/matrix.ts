import type { Cell, DutyStatus, ObligationSummary } from '../../model/audit-report.js';
import { padTo, widthOf } from '../../standard/width.js';
import { groupBy } from './group.js';
import type { AuditPage } from './page.js';
import { legend, signs, worstFirst } from './words.js';

/** Width a table may have before its columns go on in another one below. */
const widest = 96;
/** Units shown; where there are more, those with the most that is not in order. */
const rowsShown = 60;
/** Periods that get a sign of their own; more of them (days) are drawn together by month. */
const periodsShown = 12;
/** Fills the heading of a column of several signs: like them, one column wide on some screens and two on others. */
const rule = '─';

/** The obligations of the matrix: those that anybody has, in order. */
export const shownObligations = ({ report }: AuditPage): readonly ObligationSummary[] =>
  report.obligations.filter(({ cells }) => worstFirst.some((one) => one !== 'not-applicable' && cells[one] > 0));

/** A sign that numbers a column: `⒈` to `⒛`, then `⑴` to `⒇`. */
export const labelOf = (i: number): string =>
  i < 20 ? String.fromCodePoint(0x2488 + i) : i < 40 ? String.fromCodePoint(0x2474 + i - 20) : `${i + 1}`;

interface Column {
  readonly head: string;
  readonly width: number;
  textOf(holder: string): string;
}

/** Holders × obligations, one sign a period; columns are numbered as in the table of obligations. */
export function matrixLines(page: AuditPage): readonly string[] {
  const { say } = page;
  const columns = shownObligations(page).map((obligation, i) => columnOf(page.cellsOf(obligation.id), labelOf(i)));
  if (columns.length === 0) return [];
  const holders = holdersInOrder(page);
  const rows = holders.slice(0, rowsShown);
  const names = Math.max(...rows.map((holder) => widthOf(page.nameOf(holder))));
  const tables = blocksOf(columns, widest - names).map((block) => [
    `  ${' '.repeat(names)}  ${block.map(({ head, width }) => padTo(head, width)).join(' ')}`.trimEnd(),
    ...rows.map((holder) =>
      `  ${padTo(page.nameOf(holder), names)}  ${block.map((one) => padTo(one.textOf(holder), one.width)).join(' ')}`.trimEnd(),
    ),
  ]);
  const rest = holders.length - rows.length;
  return [
    `  ${legend(say)}`,
    ...notes(page).map((note) => `  ${note}`),
    ...tables.flatMap((table, i) => (i === 0 ? table : ['', ...table])),
    ...(rest > 0 ? [say(`  ……另有 ${rest} 个单位`, `  … ${rest} more units`)] : []),
  ];
}

function notes({ report, say }: AuditPage): readonly string[] {
  const several = report.matrix.some(({ expected }) => expected > 1);
  return [
    say('每格按时期先后，一期一个字', 'one sign a period, in order') +
      (several ? say('；「×2/5」是共 5 项，其中 2 项缺', '; “×2/5”: of 5 duties 2 are missing') : ''),
  ];
}

/** Holders of any duty by code; where they are too many to show, those with the most that is not in order first. */
function holdersInOrder({ report }: AuditPage): readonly string[] {
  const byHolder = groupBy(
    report.matrix.filter(({ status }) => status !== 'not-applicable'),
    ({ holder }) => holder,
  );
  const all = [...byHolder.keys()].sort();
  if (all.length <= rowsShown) return all;
  const wrongOf = (holder: string): number =>
    byHolder.get(holder)!.reduce((sum, { missing, lateCount, unknown }) => sum + missing + lateCount + unknown, 0);
  return all.sort((a, b) => wrongOf(b) - wrongOf(a));
}

function columnOf(cells: readonly Cell[], label: string): Column {
  const labels = [...new Set(cells.map(({ period }) => period))].sort();
  const byDay = labels.length > periodsShown;
  const spanOf = (period: string): string => (byDay ? period.slice(0, 7) : period);
  const spans = [...new Set(labels.map(spanOf))];
  const byHolder = groupBy(cells, ({ holder }) => holder);
  const textOf = (holder: string): string => {
    const own = groupBy(byHolder.get(holder) ?? [], ({ period }) => spanOf(period));
    const text = spans.map((span) => signs[worstOf(own.get(span) ?? [])]).join('');
    const only = spans.length === 1 ? (own.get(spans[0]!) ?? []) : [];
    return only.length === 1 ? text + countOf(only[0]!) : text;
  };
  const head = label + rule.repeat(Math.max(0, spans.length - 1));
  const width = Math.max(widthOf(head), ...[...byHolder.keys()].map((holder) => widthOf(textOf(holder))));
  return { head, width, textOf };
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

/** Columns in as many tables as it takes. */
function blocksOf(columns: readonly Column[], room: number): readonly (readonly Column[])[] {
  const blocks: Column[][] = [];
  let used = 0;
  for (const column of columns) {
    const block = blocks.at(-1);
    if (block === undefined || used + column.width + 1 > room) {
      blocks.push([column]);
      used = column.width;
    } else {
      block.push(column);
      used += column.width + 1;
    }
  }
  return blocks;
}
