import { type Say, sayIn } from '../../findings/say.js';
import { codeSets } from '../../generated/code-sets.js';
import type { AuditReport, Cell, RecordPlace, Share } from '../../model/audit-report.js';
import { groupBy } from '../../standard/group-by.js';
import { percentOf } from '../percent.js';
import { commonFolder } from './common-folder.js';

/** What every section of the text report is written with. */
export interface AuditPage {
  readonly report: AuditReport;
  readonly say: Say;
  /** The name of a unit or division; its code where nobody says the name. */
  nameOf(code: string): string;
  /** The folder all files lie in; the report names them without it. */
  readonly folder: string;
  /** The cells of an obligation, by its id. */
  cellsOf(obligation: string): readonly Cell[];
}

const divisions: ReadonlyMap<string, string> = new Map(
  codeSets['division']!.codes.map(({ code, label }) => [code, label]),
);

export function pageOf(report: AuditReport): AuditPage {
  const say = sayIn(report.lang);
  const names = new Map(report.holders.map(({ code, name }) => [code, name]));
  const nameOf = (code: string): string =>
    code === '' ? say('单位不明', 'unit not known') : names.get(code) || divisions.get(code) || code;
  const cells = groupBy(report.matrix, ({ obligation }) => obligation);
  const folder = commonFolder(report.sources.map(({ file }) => file));
  return { report, say, nameOf, folder, cellsOf: (obligation) => cells.get(obligation) ?? [] };
}

/** A part of the report under its heading; nothing where there is nothing to say. */
export const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title, ...lines];

/** The first lines and how many more there are. */
export function capped(lines: readonly string[], limit: number, { say }: AuditPage): readonly string[] {
  const rest = lines.length - limit;
  return rest <= 0 ? lines : [...lines.slice(0, limit), say(`  ……另有 ${rest} 处`, `  … ${rest} more`)];
}

/** Names in one line, the first ones where there are many. */
export function listed(names: readonly string[], limit: number, { say }: AuditPage): string {
  const between = say('、', ', ');
  if (names.length <= limit) return names.join(between);
  return `${names.slice(0, limit).join(between)}${say(` 等共 ${names.length} 个`, ` … ${names.length} in all`)}`;
}

/** `15/18（83.3%）`. */
export function shareText({ n, of }: Share, { say }: AuditPage): string {
  const percent = percentOf(n, of);
  return percent === null ? '0/0' : say(`${n}/${of}（${percent}）`, `${n}/${of} (${percent})`);
}

/** `许可.xlsx > Sheet1 > 第 5 行`. */
export const placeText = ({ file, sheet, row }: RecordPlace, page: AuditPage): string =>
  [shortName(file, page), sheet, page.say(`第 ${row} 行`, `row ${row}`)]
    .filter((part) => part !== null && part !== '')
    .join(' > ');

/** The name of a file without the folder all of them lie in. */
export const shortName = (file: string, { folder }: AuditPage): string =>
  file.startsWith(folder) ? file.slice(folder.length) : file;
