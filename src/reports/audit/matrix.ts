import type { ObligationSummary } from '../../model/audit-report.js';
import { padTo, widthOf } from '../../standard/width.js';
import { type Column, columnOf, periodsShown } from './matrix-column.js';
import { matrixHolders } from './matrix-holders.js';
import { type AuditPage, listed } from './page.js';
import { legendTexts, worstFirst } from './words.js';

/** Width a table may have before its columns go on in another one below. */
const widest = 110;
/** Units shown. */
const rowsShown = 60;
/** Units named in one line. */
const namesShown = 20;

/** The obligations of the matrix: those that anybody has, those with few periods first, so that wide columns stand together. */
export function shownObligations({ report, cellsOf }: AuditPage): readonly ObligationSummary[] {
  const signsOf = ({ id }: ObligationSummary): number =>
    Math.min(periodsShown, new Set(cellsOf(id).map(({ period }) => period)).size);
  return report.obligations
    .filter(({ cells }) => worstFirst.some((one) => one !== 'not-applicable' && cells[one] > 0))
    .sort((a, b) => signsOf(a) - signsOf(b));
}

/** A sign that numbers a column: `⒈` to `⒛`, then `⑴` to `⒇`. */
export const labelOf = (i: number): string =>
  i < 20 ? String.fromCodePoint(0x2488 + i) : i < 40 ? String.fromCodePoint(0x2474 + i - 20) : `${i + 1}`;

/** Holders × obligations, one sign a period; columns are numbered as in the table of obligations. */
export function matrixLines(page: AuditPage): readonly string[] {
  const { report, say, nameOf } = page;
  const columns = shownObligations(page).map(({ id }, i) => columnOf(page.cellsOf(id), labelOf(i)));
  if (columns.length === 0) return [];
  const { due, waiting } = matrixHolders(page, rowsShown);
  const rows = due.slice(0, rowsShown);
  const several = report.matrix.some(({ expected }) => expected > 1);
  return [
    `  ${legendTexts(say).join('  ')}`,
    say(
      '  列的序号见【各项义务】；每格按时期先后，一期一个字',
      '  columns by their number in [Duties]; one sign a period, in order',
    ) + (several ? say('；「×2/5」是共 5 项，其中 2 项缺', '; “×2/5”: of 5 duties 2 are missing') : ''),
    ...(rows.length === 0 ? [] : tablesOf(columns, rows, page)),
    ...(due.length > rows.length
      ? [say(`  ……另有 ${due.length - rows.length} 个单位`, `  … ${due.length - rows.length} more units`)]
      : []),
    ...(waiting.length > 0
      ? [say('  都还没有到期：', '  nothing due yet: ') + listed(waiting.map(nameOf), namesShown, page)]
      : []),
  ];
}

/** Tables of as many columns as fit, each with the rows of those that have one of its duties. */
function tablesOf(columns: readonly Column[], rows: readonly string[], { nameOf }: AuditPage): readonly string[] {
  const names = Math.max(...rows.map((holder) => widthOf(nameOf(holder))));
  const line = (name: string, block: readonly Column[], textOf: (column: Column) => string): string =>
    `  ${padTo(name, names)}  ${block.map((column) => padTo(textOf(column), column.width)).join(' ')}`.trimEnd();
  return blocksOf(columns, widest - names - 4).flatMap((block, i) => {
    const own = rows.filter((holder) => block.some(({ holders }) => holders.has(holder)));
    if (own.length === 0) return [];
    return [
      ...(i === 0 ? [] : ['']),
      line('', block, ({ head }) => head),
      ...own.map((holder) => line(nameOf(holder), block, (column) => column.textOf(holder))),
    ];
  });
}

/** Columns in as many tables as it takes, long ones in tables of their own. */
function blocksOf(columns: readonly Column[], room: number): readonly (readonly Column[])[] {
  const blocks: Column[][] = [];
  let used = 0;
  for (const column of columns) {
    const block = blocks.at(-1);
    const isAlike = block?.[0]?.isLong === column.isLong;
    if (block === undefined || !isAlike || used + column.width + 1 > room) {
      blocks.push([column]);
      used = column.width;
    } else {
      block.push(column);
      used += column.width + 1;
    }
  }
  return blocks;
}
