import type { FieldKind } from '../../../src/model/record-type.js';
import { escapeXml, workbookBytes } from '../../readers/workbook.js';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const twoBytes = new Map<string, readonly [number, number]>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead += 1)
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    const letter = decoder.decode(new Uint8Array([lead, trail]));
    if ([...letter].length === 1 && !twoBytes.has(letter)) twoBytes.set(letter, [lead, trail]);
  }

/** Text in GB18030, of which the corpora need the letters of one and two bytes. */
export function gb18030(text: string): Uint8Array {
  return new Uint8Array(
    [...text].flatMap((letter): readonly number[] => {
      if (letter < '\x80') return [letter.charCodeAt(0)];
      const bytes = twoBytes.get(letter);
      if (bytes === undefined) throw new Error(`no two bytes for ${letter}`);
      return bytes;
    }),
  );
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Comma-separated text with the line ends of a spreadsheet program. */
export const csvBytes = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');

/** A list of objects, null where nothing is, as a platform hands it out. */
export const jsonBytes = (keys: readonly string[], rows: readonly (readonly string[])[]): Uint8Array =>
  utf8(
    JSON.stringify(
      rows.map((row) => Object.fromEntries(keys.map((key, i) => [key, row[i] === '' ? null : row[i]]))),
      null,
      1,
    ),
  );

export interface WorksheetOf {
  readonly name: string;
  /** Line above the header; none where it is ''. */
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What each column holds: days and numbers are numbers, days with a format, as a spreadsheet program makes them. */
  readonly kinds: readonly FieldKind[];
}

/** A workbook with a title above the header of each sheet. */
export function xlsxBytes(sheets: readonly WorksheetOf[]): Uint8Array {
  return workbookBytes({
    cellFormats: '<xf numFmtId="0"/><xf numFmtId="14"/>',
    sheets: sheets.map(({ name, title, header, rows, kinds }) => ({
      name,
      data: [...(title === '' ? [] : [[title]]), header, ...rows]
        .map((cells, r) => {
          const isData = r >= (title === '' ? 1 : 2);
          return `<row r="${r + 1}">${cells.map((cell, c) => cellXml(cell, isData ? kinds[c] : 'text')).join('')}</row>`;
        })
        .join(''),
    })),
  });
}

function cellXml(text: string, kind: FieldKind = 'text'): string {
  if (text === '') return '<c/>';
  if (kind === 'number' && /^\d{1,15}(\.\d+)?$/.test(text)) return `<c><v>${Number(text)}</v></c>`;
  if (kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(text))
    return `<c s="1"><v>${Date.parse(text) / 86_400_000 + 25_569}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}
