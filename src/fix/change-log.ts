import { keptWords, repairWords } from '../findings/render.js';
import type { Lang } from '../findings/texts/text.js';
import { columnLetters } from '../standard/column-letters.js';
import type { OwnKey } from '../standard/own-sheet.js';
import type { CellStyle } from '../workbook/cell-style.js';
import { cutText } from '../workbook/cut-text.js';
import { limits } from '../workbook/limits.js';
import type { NewRow, NewSheet } from '../workbook/new-sheet.js';
import { newOwnSheet, ownRows } from '../workbook/own-sheet.js';
import { writeWorkbook } from '../workbook/write-workbook.js';
import type { ToldRepair } from './told-repair.js';

/** What a change log is made of. */
export interface ChangeLog {
  /** Every repair, in the order in which it is told; asked for anew for each sheet. */
  readonly repairs: () => Iterable<ToldRepair>;
  /** Title of the field of a repair. */
  readonly titleOf: (repair: ToldRepair) => string;
  readonly standard: string;
  readonly lang: Lang;
  /** Rows of one sheet below its header; as many as a spreadsheet takes where left out. */
  readonly rowsPerSheet?: number;
}

type Words = readonly [zh: string, en: string];

interface Column {
  readonly title: Words;
  readonly width: number;
  readonly textOf: (repair: ToldRepair, log: ChangeLog) => string;
}

const columns: readonly Column[] = [
  { title: ['文件', 'File'], width: 28, textOf: ({ file }) => file },
  { title: ['工作表', 'Sheet'], width: 14, textOf: ({ sheet }) => sheet ?? '' },
  { title: ['单元格', 'Cell'], width: 12, textOf: (repair, { lang }) => placeOf(repair, lang) },
  { title: ['数据项', 'Field'], width: 22, textOf: (repair, { titleOf }) => titleOf(repair) },
  { title: ['原值', 'Old value'], width: 28, textOf: ({ from }) => from },
  { title: ['新值', 'New value'], width: 28, textOf: ({ to }) => to },
  { title: ['修正', 'Repair'], width: 30, textOf: ({ rule }, { lang }) => repairWords(rule, lang) },
];
const reason: Column = {
  title: ['没有写入的原因', 'Why it was not written'],
  width: 60,
  textOf: ({ kept }, { lang }) => keptWords(kept ?? '', lang),
};

/** Where a steward finds it: `D7`, or the number of a record that has no columns. */
function placeOf({ row, column }: ToldRepair, lang: Lang): string {
  if (column !== null) return `${column}${row ?? ''}`;
  if (row === null) return lang === 'zh' ? '批次信息' : 'envelope';
  return lang === 'zh' ? `第 ${row} 条` : `record ${row}`;
}

/**
 * The change log of fixed copies as a workbook: what was written, and what was not and why. Memory: none of its rows; where
 * there are more than a sheet holds, it goes on in another.
 */
export function changeLog(log: ChangeLog): AsyncGenerator<Uint8Array> {
  const zh = log.lang === 'zh';
  const sheets = [
    ...sheetsOf(zh ? '修正记录' : 'Changes', log, columns, ({ kept }) => kept === null),
    ...sheetsOf(zh ? '没有写入的' : 'Not written', log, [...columns, reason], ({ kept }) => kept !== null),
  ];
  const own: readonly (readonly [OwnKey, string])[] = [
    ['lucheng', 'changes'],
    ['standard', log.standard],
    ...sheets.map(({ name }) => ['sheet', name] as const),
  ];
  return writeWorkbook({
    sheets: [...sheets, newOwnSheet(ownRows(own))],
    author: zh ? '鲁诚' : 'Lucheng',
    title: sheets[0]!.name,
  });
}

function sheetsOf(
  name: string,
  log: ChangeLog,
  shown: readonly Column[],
  isHere: (repair: ToldRepair) => boolean,
): readonly NewSheet[] {
  const { rowsPerSheet = limits.rows - 1 } = log;
  let count = 0;
  for (const repair of log.repairs()) if (isHere(repair)) count += 1;
  const needed = Math.max(1, Math.ceil(count / rowsPerSheet));
  return Array.from({ length: needed }, (_, i) => ({
    name: i === 0 ? name : `${name}（${i + 1}）`,
    columns: shown.map(({ width }) => ({ width, style: text })),
    frozen: { rows: 1, columns: 0 },
    print: { landscape: true },
    autoFilter: `A1:${columnLetters(shown.length - 1)}${Math.min(rowsPerSheet, count - i * rowsPerSheet) + 1}`,
    rows: rowsOf(log, shown, isHere, i * rowsPerSheet, rowsPerSheet),
  }));
}

const head: CellStyle = { bold: true, fill: 'DDEBF7', border: 'BFBFBF', vertical: 'center', wrap: true };
const text: CellStyle = { format: '@', vertical: 'top' };

function* rowsOf(
  log: ChangeLog,
  shown: readonly Column[],
  isHere: (repair: ToldRepair) => boolean,
  from: number,
  most: number,
): Generator<NewRow> {
  yield { n: 1, cells: shown.map(({ title: [zh, en] }) => ({ value: log.lang === 'zh' ? zh : en, style: head })) };
  let passed = 0;
  for (const repair of log.repairs()) {
    if (!isHere(repair)) continue;
    passed += 1;
    if (passed <= from) continue;
    if (passed > from + most) return;
    const cells = shown.map(({ textOf }) => ({ value: cutText(textOf(repair, log)), style: text }));
    yield { n: passed - from + 1, cells };
  }
}
