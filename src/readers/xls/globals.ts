import { UnreadableError } from '../../model/unreadable-error.js';
import { beyond, type Limits } from '../limits.js';
import { maxCellFormats } from '../xlsx/limits.js';
import { type NumberStyle, styleOfBuiltIn, styleOfCode } from '../xlsx/styles.js';
import { CodePage } from './code-page.js';
import { type Piece, Pieces } from './pieces.js';
import { type BiffRecord, damaged, recordsOf, recordTypes } from './records.js';

/** A worksheet as the workbook lists it; `start` is where its own part of the stream begins. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly start: number;
}

/** What the cells of all sheets refer to. */
export interface Globals {
  /** 8 for Excel 97–2003, 5 for 5.0 and 95, whose texts are bytes. */
  readonly biff: 5 | 8;
  readonly codePage: CodePage;
  readonly strings: readonly string[];
  /** By index of cell format. */
  readonly styles: readonly NumberStyle[];
  readonly date1904: boolean;
  readonly sheets: readonly SheetEntry[];
  readonly limits: Limits;
}

const visibilities = ['visible', 'hidden', 'very-hidden'] as const;

/**
 * Reads the first part of the stream of an old workbook: strings, formats, sheets. Source: MS-XLS 2.1.7.20.3.
 * @throws {UnreadableError} `input/encrypted`, `input/legacy-xls` for versions before 5.0, `input/damaged-part`,
 * `input/truncated`, `input/zip-bomb`.
 */
export function readGlobals(view: DataView, limits: Limits): Globals {
  const biff = versionOf(view);
  if (biff === null) return { ...bareSheet, limits };
  const records = [...recordsOf(view, 0)];
  const all = (type: number): BiffRecord[] => records.filter((record) => record.type === type);
  if (all(recordTypes.filePass).length > 0) throw new UnreadableError('input/encrypted');
  const [page] = all(recordTypes.codePage);
  const codePage = new CodePage(page === undefined || page.to < page.from + 2 ? 1252 : view.getUint16(page.from, true));
  const text = (record: BiffRecord, skipped: number, wideLength: boolean): string => {
    const pieces = new Pieces(view, [record]);
    pieces.skip(skipped);
    const length = wideLength ? pieces.u16() : pieces.u8();
    return biff === 8 ? pieces.text(length) : codePage.text(pieces.bytes(length));
  };
  const custom = new Map(
    all(recordTypes.format).map((record) => [
      view.getUint16(record.from, true),
      styleOfCode(text(record, 2, biff === 8)),
    ]),
  );
  const formats = all(recordTypes.xf);
  const listed = all(recordTypes.boundSheet);
  if (formats.length > maxCellFormats) throw new UnreadableError('input/zip-bomb');
  if (listed.length > limits.sheets) throw beyond('input/too-many-sheets', 'sheets', limits);
  const strings = records.findIndex(({ type }) => type === recordTypes.sst);
  return {
    biff,
    limits,
    codePage,
    strings: strings < 0 ? [] : sharedStringsOf(view, continued(records, strings)),
    styles: formats.map(({ from }) => {
      const id = view.getUint16(from + 2, true);
      return custom.get(id) ?? styleOfBuiltIn(id);
    }),
    date1904: all(recordTypes.date1904).some(({ from, to }) => to > from && view.getUint8(from) === 1),
    sheets: listed
      // charts, dialogs and macros are sheets without records
      .filter(({ from, to }) => to >= from + 6 && view.getUint8(from + 5) === 0)
      .map((record) => ({
        name: text(record, 6, false),
        visibility: visibilities[view.getUint8(record.from + 4) & 3] ?? 'very-hidden',
        start: view.getUint32(record.from, true),
      })),
  };
}

/** What some programs write for old Excel: one sheet without a workbook around it, its texts in the system's code page. */
const bareSheet: Omit<Globals, 'limits'> = {
  biff: 5,
  codePage: new CodePage(936),
  strings: [],
  styles: [],
  date1904: false,
  sheets: [{ name: 'Sheet1', visibility: 'visible', start: 0 }],
};

const worksheet = 0x0010;

/** Version by the first record; null for a sheet alone. */
function versionOf(view: DataView): 5 | 8 | null {
  if (view.byteLength < 8) throw new UnreadableError('input/truncated');
  const [type, version, kind] = [0, 4, 6].map((at) => view.getUint16(at, true));
  if (type !== recordTypes.bof)
    throw type === 0x0009 || type === 0x0209 || type === 0x0409 ? new UnreadableError('input/legacy-xls') : damaged();
  if (kind === worksheet && (version === 0 || version === 0x0500)) return null;
  if (version === 0x0600) return 8;
  if (version === 0x0500) return 5;
  throw new UnreadableError('input/legacy-xls');
}

/** A record with those that continue it. */
function continued(records: readonly BiffRecord[], at: number): Piece[] {
  let end = at + 1;
  while (records[end]?.type === recordTypes.continue) end += 1;
  return records.slice(at, end);
}

/** The strings there are, whatever number the table claims; a cell that refers to a missing one says so. */
function sharedStringsOf(view: DataView, pieces: readonly Piece[]): string[] {
  const strings: string[] = [];
  const reader = new Pieces(view, pieces);
  reader.u32();
  const count = reader.u32();
  while (strings.length < count && !reader.done) strings.push(reader.text(reader.u16()));
  return strings;
}
