import { unzipSync, zipSync } from 'fflate';
import { check } from '../../../src/check/check.js';
import { forms } from '../../../src/generated/forms.js';
import type { Field, RecordType } from '../../../src/model/record-type.js';
import type { Report } from '../../../src/model/report.js';
import { columnsOf } from '../../../src/publish/template/columns.js';
import { type TemplateKind, templateKinds } from '../../../src/publish/template/kinds.js';
import { cellOf, type Sample } from '../../../src/publish/template/sample.js';
import { templateOf } from '../../../src/publish/template/template.js';
import { bytesSource } from '../../../src/readers/bytes-source.js';
import { columnLetters } from '../../../src/standard/column-letters.js';
import { writeWorkbook } from '../../../src/workbook/write-workbook.js';
import { standard } from '../standard.js';

export const kinds: readonly TemplateKind[] = templateKinds(standard, forms);

/** The file of a template. */
export async function bytesOf(kind: TemplateKind): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeWorkbook(templateOf(standard, kind))) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

/** Parts of a workbook as texts, by name. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]));

/** Row of the first record. */
const firstRow = 5;

/** A template with records written below its sample, as somebody would who fills it: a list of records a table. */
export function filled(bytes: Uint8Array, kind: TemplateKind, records: readonly (readonly Sample[])[]): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [i, type] of kind.tables.entries()) {
    // 「填报说明」 is the first sheet
    const name = `xl/worksheets/sheet${i + 2}.xml`;
    const xml = new TextDecoder().decode(parts[name]);
    const rows = (records[i] ?? []).map((record, at) => rowXml(type, record, firstRow + at, stylesIn(xml)));
    parts[name] = new TextEncoder().encode(xml.replace('</sheetData>', `${rows.join('')}</sheetData>`));
  }
  return zipSync(parts);
}

/** Formats of columns, in which what is typed there is shown. */
const stylesIn = (xml: string): readonly string[] =>
  [...xml.matchAll(/<col [^>]*style="(\d+)"/g)].map((found) => found[1]!);

function rowXml(type: RecordType, record: Sample, n: number, styles: readonly string[]): string {
  const columns: readonly Field[] = columnsOf(standard, type);
  const cells = columns.map((field, i) => {
    const value = record[field.name];
    if (value === undefined) return '';
    const start = `<c r="${columnLetters(i + 1)}${n}" s="${styles[i + 1]}"`;
    const cell = cellOf(standard, field, value);
    if (typeof cell === 'string') return `${start} t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
    return cell.kind === 'number' ? `${start}><v>${cell.text}</v></c>` : '';
  });
  return `<row r="${n}"><c r="A${n}"><v>${n - firstRow + 1}</v></c>${cells.join('')}</row>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The report of a check of a workbook. */
export const checked = (bytes: Uint8Array, name = '填报.xlsx'): Promise<Report> =>
  check([bytesSource(name, bytes)], { asOf: '2026-03-20' });
