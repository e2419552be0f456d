import type { At } from '../model/finding.js';

/** Orders addresses as a reader goes through the files: file, sheet, row, column, each in the order they were read. */
export function addressOrder(
  files: readonly string[],
  sheets: readonly string[],
): (a: Addressed, b: Addressed) => number {
  const fileRank = new Map(files.map((file, i) => [file, i]));
  const sheetRank = new Map(sheets.map((sheet, i) => [sheet, i]));
  const rank = (at: At): readonly number[] => [
    fileRank.get(at.file) ?? -1,
    at.sheet === null ? -1 : (sheetRank.get(sheetKey(at.file, at.sheet)) ?? -1),
    at.row ?? -1,
    columnRank(at.column),
  ];
  return (a, b) => {
    const left = rank(a.at);
    const right = rank(b.at);
    for (let i = 0; i < left.length; i += 1) if (left[i] !== right[i]) return left[i]! - right[i]!;
    return a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : compareText(a.at.field ?? '', b.at.field ?? '');
  };
}

/** Something with an address and a rule: a finding or a repair. */
export interface Addressed {
  readonly at: At;
  readonly rule: string;
}

/** Key of a sheet among all files of a run. */
export const sheetKey = (file: string, sheet: string): string => `${file}\n${sheet}`;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `A` → 1, `AB` → 28; rows and files as a whole come before their cells. */
function columnRank(column: string | null): number {
  if (column === null) return 0;
  let rank = 0;
  for (const letter of column) rank = rank * 26 + letter.charCodeAt(0) - 64;
  return rank;
}
