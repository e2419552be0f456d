import { UnreadableError } from '../../model/unreadable-error.js';
import { beyond, type Limits } from '../limits.js';
import { maxCellFormats } from '../xlsx/limits.js';
import { type NumberStyle, styleOfBuiltIn, styleOfCode } from '../xlsx/styles.js';
import { CodePage } from './code-page.js';
import { type Piece, Pieces } from './pieces.js';
import { type BiffRecord, damaged, recordsOf, recordTypes, worksheet } from './records.js';

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
  /** Where the first of their parts of the stream may begin. */
  readonly sheetsFrom: number;
  readonly limits: Limits;
}

const visibilities = ['visible', 'hidden', 'very-hidden'] as const;

/** Records that continue the shared strings, at most; each holds some eight thousand bytes. */
const mostPieces: number = 1 << 20;

/** The records of the first part that matter here, by what they are. */
interface Gathered {
  readonly formats: BiffRecord[];
  readonly cellFormats: BiffRecord[];
  readonly sheets: BiffRecord[];
  readonly strings: Piece[];
  codePage: number | null;
  date1904: boolean;
  /** Where the first part ends. */
  end: number;
}

/**
 * Reads the first part of the stream of an old workbook: strings, formats, sheets. Some programs write for old Excel one
 * sheet without a workbook around it, its texts in the system's code page: that part is the sheet then. Source: MS-XLS
 * 2.1.7.20.3.
 * @throws {UnreadableError} `input/encrypted`, `input/legacy-xls` for versions before 5.0, `input/damaged-part`,
 * `input/truncated`, `input/zip-bomb`.
 */
export function readGlobals(view: DataView, limits: Limits): Globals {
  const version = versionOf(view);
  const biff = version ?? 5;
  const found = gather(view, limits);
  const codePage = new CodePage(found.codePage ?? (version === null ? 936 : 1252));
  const text = (record: BiffRecord, skipped: number, wideLength: boolean): string => {
    const pieces = new Pieces(view, [record]);
    pieces.skip(skipped);
    const length = wideLength ? pieces.u16() : pieces.u8();
    return biff === 8 ? pieces.text(length) : codePage.text(pieces.bytes(length));
  };
  const custom = new Map(
    found.formats.map((record) => [view.getUint16(record.from, true), styleOfCode(text(record, 2, biff === 8))]),
  );
  const listed = found.sheets
    .filter((record) => isWorksheet(view, record))
    .map((record) => ({
      name: text(record, 6, false),
      visibility: visibilities[view.getUint8(record.from + 4) & 3] ?? 'very-hidden',
      start: view.getUint32(record.from, true),
    }));
  return {
    biff,
    limits,
    codePage,
    strings: found.strings.length === 0 ? [] : sharedStringsOf(view, found.strings),
    styles: found.cellFormats.map(({ from }) => {
      const id = view.getUint16(from + 2, true);
      return custom.get(id) ?? styleOfBuiltIn(id);
    }),
    date1904: found.date1904,
    sheets: version === null ? [{ name: 'Sheet1', visibility: 'visible', start: 0 }] : listed,
    sheetsFrom: version === null ? 0 : found.end,
  };
}

function gather(view: DataView, limits: Limits): Gathered {
  const found: Gathered = {
    formats: [],
    cellFormats: [],
    sheets: [],
    strings: [],
    codePage: null,
    date1904: false,
    end: 0,
  };
  let inStrings = false;
  for (const record of recordsOf(view, 0)) {
    const { type, from, to } = record;
    found.end = to;
    inStrings =
      (type === recordTypes.continue && inStrings) || (type === recordTypes.sst && found.strings.length === 0);
    if (inStrings && to > from) found.strings.push(record);
    else if (type === recordTypes.filePass) throw new UnreadableError('input/encrypted');
    else if (type === recordTypes.codePage && to >= from + 2) found.codePage ??= view.getUint16(from, true);
    else if (type === recordTypes.date1904) found.date1904 ||= to > from && view.getUint8(from) === 1;
    else if (type === recordTypes.format) found.formats.push(record);
    else if (type === recordTypes.xf) found.cellFormats.push(record);
    else if (type === recordTypes.boundSheet) found.sheets.push(record);
    const { formats, cellFormats, sheets, strings } = found;
    if (formats.length > maxCellFormats || cellFormats.length > maxCellFormats)
      throw new UnreadableError('input/zip-bomb');
    if (sheets.length > limits.sheets) throw beyond('input/too-many-sheets', 'sheets', limits);
    if (strings.length > mostPieces) throw damaged();
  }
  return found;
}

/** Charts, dialogs and macros are sheets without records; the list and the sheet itself must agree that it is one. */
function isWorksheet(view: DataView, { from, to }: BiffRecord): boolean {
  if (to < from + 6) throw damaged();
  const start = view.getUint32(from, true);
  const kind = start + 8 <= view.byteLength ? view.getUint16(start + 6, true) : null;
  return view.getUint8(from + 5) === 0 || kind === worksheet;
}

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

/** The strings there are, whatever number the table claims; a cell that refers to a missing one says so. */
function sharedStringsOf(view: DataView, pieces: readonly Piece[]): string[] {
  const strings: string[] = [];
  const reader = new Pieces(view, pieces);
  reader.u32();
  const count = reader.u32();
  while (strings.length < count && !reader.done) strings.push(reader.text(reader.u16()));
  return strings;
}
