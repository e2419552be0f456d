import type { Workbook } from '../../model/sheet.js';
import { cellAttribute } from '../../readers/xml.js';
import type { ZipEntry } from '../../readers/zip/directory.js';
import { type Archive, scanPart } from '../../readers/zip/part.js';
import { ownSheetName } from '../../standard/own-sheet.js';

/** What an earlier marked copy says of its marks. */
export interface OldMarks {
  /** Row of `_lucheng` where they begin; 1 where the sheet was put in with them. */
  readonly firstRow: number;
  /** Sheets that hold nothing but what this program says. */
  readonly front: ReadonlySet<string>;
  /** Sheets with a column of results: what their filter was, what the column was like; undefined where nothing is said. */
  readonly results: ReadonlyMap<string, { readonly filter?: string; readonly column?: string }>;
  /** Formats cells had, by those they have. */
  readonly formats: ReadonlyMap<number, number>;
}

/**
 * Reads what the sheet `_lucheng` says of marks; undefined where there are none.
 * @param workbook the same workbook, read. @param entry the part of the sheet.
 */
export async function oldMarksOf(workbook: Workbook, archive: Archive, entry: ZipEntry): Promise<OldMarks | undefined> {
  const lines: { readonly n: number; readonly texts: readonly (string | undefined)[] }[] = [];
  for await (const batch of workbook.sheets.find(({ name }) => name === ownSheetName)?.rows() ?? [])
    for (const { n, cells } of batch)
      lines.push({ n, texts: Array.from(cells, (cell) => (typeof cell === 'string' ? cell : cell?.text)) });
  const kind = lines[0]?.texts[0] === 'lucheng' ? lines[0].texts[1] : undefined;
  const marked = kind === undefined ? undefined : lines.find(({ texts }) => texts[0] === 'marked');
  const first = marked?.n ?? (kind === 'annotated' ? 1 : undefined);
  if (first === undefined) return undefined;
  const own = lines.filter(({ n }) => n >= first);
  const of = (key: string): typeof own => own.filter(({ texts }) => texts[0] === key);
  const styles = await stylesOf(archive, entry);
  return {
    firstRow: first,
    front: new Set(of('sheet').map(({ texts }) => texts[1] ?? '')),
    results: new Map(
      of('result').map(({ texts: [, name = '', filter, column] }) => [
        name,
        { ...(filter === undefined ? {} : { filter }), ...(column === undefined ? {} : { column }) },
      ]),
    ),
    formats: new Map(of('style').map(({ n }) => [styles.get(`C${n}`) ?? 0, styles.get(`B${n}`) ?? 0])),
  };
}

/** Cell formats of a small sheet by cell. */
async function stylesOf(archive: Archive, entry: ZipEntry): Promise<ReadonlyMap<string, number>> {
  const styles = new Map<string, number>();
  await scanPart(archive, entry, {
    open(name, attributes) {
      if (name === 'c') styles.set(cellAttribute(attributes, 'r') ?? '', Number(cellAttribute(attributes, 's') ?? 0));
    },
    close: () => {},
    text: () => {},
  });
  return styles;
}
