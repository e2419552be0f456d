import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect } from 'vitest';
import { markXlsx } from '../../src/annotate/mark-xlsx.js';
import { tints } from '../../src/annotate/severity.js';
import type { CellMark, RowMark, SheetPlan } from '../../src/annotate/sheet-plan.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { readXlsx } from '../../src/readers/xlsx.js';
import { resolveEntities } from '../../src/readers/xml.js';
import { columnIndex, columnLetters } from '../../src/standard/column-letters.js';
import { Relations, relationsName } from '../../src/workbook/edit/relations.js';
import { rootOf } from '../../src/workbook/edit/root.js';
import { childrenOf } from '../../src/workbook/edit/xml-spans.js';
import type { NewSheet } from '../../src/workbook/new-sheet.js';
import { bytesOf } from '../workbook/collect.js';
import { packageFaults } from '../workbook/faults/package-faults.js';

/** A plan written out: marks by cell, results by row. */
export interface PlanOf {
  readonly name?: string;
  readonly headerRows?: readonly number[];
  readonly headerNote?: CellMark;
  readonly cells?: Readonly<Record<string, CellMark>>;
  readonly results?: Readonly<Record<number, string>>;
}

export const error = (note: string | null = null): CellMark => ({ severity: 'error', note });
export const warning = (note: string | null = null): CellMark => ({ severity: 'warning', note });

export function planOf({
  name = '行政许可',
  headerRows = [1],
  headerNote,
  cells = {},
  results = {},
}: PlanOf): SheetPlan {
  const rows = new Map<number, RowMark>();
  const row = (n: number): RowMark => rows.get(n) ?? { cells: new Map(), result: null };
  for (const [ref, mark] of Object.entries(cells)) {
    const [, letters = '', digits] = /^([A-Z]+)(\d+)$/.exec(ref)!;
    const n = Number(digits);
    rows.set(n, { ...row(n), cells: new Map([...row(n).cells, [columnIndex(letters), mark]]) });
  }
  for (const [digits, text] of Object.entries(results)) {
    const n = Number(digits);
    rows.set(n, { ...row(n), result: { severity: 'error', text } });
  }
  return { name, headerRows, headerNote: headerNote ?? null, row: (n) => rows.get(n) };
}

export const front: readonly NewSheet[] = [
  {
    name: '检查结论',
    rows: [
      {
        n: 1,
        cells: [
          { value: '不合格', style: { bold: true } },
          { value: '去看', link: "'行政许可'!B2" },
        ],
      },
    ],
  },
  {
    name: '问题清单',
    rows: [
      { n: 1, cells: [{ value: '序号' }] },
      { n: 2, cells: [{ value: '1' }] },
    ],
    autoFilter: 'A1:A2',
  },
];

/** Bytes of a marked copy, which has no faults the original has not. */
export async function mark(
  bytes: Uint8Array,
  plans: readonly PlanOf[],
  sheets: readonly NewSheet[] = front,
): Promise<Uint8Array> {
  const copy = await bytesOf(markXlsx(bytesSource('a.xlsx', bytes), plans.map(planOf), sheets));
  const before = new Set(faultsOf(bytes));
  expect(faultsOf(copy).filter((fault) => !before.has(fault))).toEqual([]);
  return copy;
}

/** Line breaks without end, which Excel itself writes into drawings, are no fault. */
function faultsOf(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts))
    if (name.endsWith('.vml')) parts[name] = strToU8(strFromU8(content).replaceAll('<br>', '<br/>'));
  return packageFaults(zipSync(parts, { level: 0 }));
}

/** The parts of a package as text. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

/** Texts of all sheets, by name: rows by number. */
export async function textsOf(bytes: Uint8Array): Promise<Record<string, Record<number, (string | undefined)[]>>> {
  const { sheets } = await readXlsx(bytesSource('a.xlsx', bytes));
  const all: Record<string, Record<number, (string | undefined)[]>> = {};
  for (const sheet of sheets) {
    const rows: Record<number, (string | undefined)[]> = {};
    for await (const batch of sheet.rows())
      for (const { n, cells } of batch)
        rows[n] = Array.from(cells, (cell) => (typeof cell === 'string' ? cell : cell?.text));
    all[sheet.name ?? ''] = rows;
  }
  return all;
}

/** The severity a fill stands for, whatever its shade; other fills as they are. */
function tintName(rgb: string): string {
  const part = (hex: string, i: number): number => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16);
  const isShade = (tint: string): boolean =>
    [0, 1, 2].every((i) => part(tint, i) >= part(rgb, i) && part(tint, i) - part(rgb, i) <= 8);
  return Object.entries(tints).find(([, tint]) => isShade(tint))?.[0] ?? rgb;
}

/** What a cell looks like: its fill, its font. */
export function lookOf(
  parts: Readonly<Record<string, string>>,
  sheet: string,
  ref: string,
): { fill?: string; font?: string } {
  const s = Number(new RegExp(`<c r="${ref}"[^>]*? s="(\\d+)"`).exec(parts[sheet] ?? '')?.[1] ?? 0);
  const styles = parts['xl/styles.xml'] ?? '';
  const list = (name: string): string[] =>
    childrenOf(styles, rootOf(styles))
      .filter((span) => span.name === name)
      .flatMap((span) => childrenOf(styles, span))
      .map(({ start, end }) => styles.slice(start, end));
  const xf = list('cellXfs')[s] ?? '';
  const rgb = (xml: string | undefined): string | undefined =>
    /Color rgb="FF(\w+)"|color rgb="FF(\w+)"/
      .exec(xml ?? '')
      ?.slice(1)
      .find(Boolean);
  const fill = rgb(list('fills')[Number(/fillId="(\d+)"/.exec(xf)?.[1])]);
  const font = rgb(list('fonts')[Number(/fontId="(\d+)"/.exec(xf)?.[1])]);
  return { ...(fill ? { fill: tintName(fill) } : {}), ...(font ? { font } : {}) };
}

/** Name of the part of a sheet. */
export function sheetOf(parts: Readonly<Record<string, string>>, name: string): string {
  const id =
    new RegExp(`<sheet [^>]*name="${name}"[^>]*r:id="([^"]*)"`).exec(parts['xl/workbook.xml'] ?? '')?.[1] ?? '';
  return relationTargets(parts, 'xl/workbook.xml').get(id) ?? '';
}

/** Names of the parts a part has relations to, by id. */
export const relationTargets = (parts: Readonly<Record<string, string>>, name: string): ReadonlyMap<string, string> =>
  new Map(new Relations(name, parts[relationsName(name)]).all().map(({ id, target }) => [id, target ?? '']));

/** Texts of the notes of a sheet that have a box, by cell; what nobody sees left out. */
export function notesOf(parts: Readonly<Record<string, string>>, name: string): Record<string, string> {
  const targets = [...relationTargets(parts, sheetOf(parts, name)).values()];
  const xml = parts[targets.find((target) => /comments[^/]*$/.test(target)) ?? ''];
  const vml = parts[targets.find((target) => target.endsWith('.vml')) ?? ''] ?? '';
  const boxes = new Set(
    [...vml.matchAll(/<x:Row>(\d+)<\/x:Row>\s*<x:Column>(\d+)</g)].map(
      ([, row, column]) => `${columnLetters(Number(column))}${Number(row) + 1}`,
    ),
  );
  if (xml === undefined) return {};
  const found = [...xml.matchAll(/<comment [^>]*ref="([A-Z]+\d+)".*?<\/comment>/gs)].map(([all, ref = '']) => {
    const text = [...all.matchAll(/<t(?: [^>]*)?>([^<]*)</g)].map(([, one = '']) => resolveEntities(one)).join('');
    return [ref, (boxes.has(ref) ? '' : 'NO BOX ') + text.replaceAll('\u200b', '')] as const;
  });
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}
