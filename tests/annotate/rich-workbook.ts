import { strToU8, type Zippable, zipSync } from 'fflate';
import { dataSheet } from './rich/data-sheet.js';
import { drawingParts } from './rich/drawings.js';
import { noteParts } from './rich/notes.js';
import { otherSheets } from './rich/other-sheets.js';
import { contentTypesPart, main, type Part } from './rich/part.js';
import { macroParts, packageRelations, surroundings } from './rich/surroundings.js';
import { stringsPart, stylesPart, workbookPart, workbookRelations } from './rich/workbook-parts.js';

export interface RichOptions {
  /** With a project of macros, as .xlsm. */
  readonly macros?: boolean;
  /** Elements of spreadsheets named `x:…`, as some programs write them. */
  readonly prefixed?: boolean;
}

/** Uses of strings by the sheets beside the data. */
const otherUses = 12;

/**
 * A workbook with a sheet of permits, 「行政许可」, some of its cells wrong, and everything a steward's workbook may hold besides:
 * charts, pictures, notes and threads, conditional formats and validations old and new, a table, a pivot table with a slicer,
 * names, filters, views, groups, hidden rows, print settings, another workbook's values, custom XML, macros, and what WPS leaves.
 */
export function richWorkbook({ macros = false, prefixed = false }: RichOptions = {}): Uint8Array {
  const data = dataSheet();
  const parts: Part[] = [
    packageRelations,
    workbookPart(macros),
    workbookRelations(macros),
    ...data.parts,
    ...otherSheets,
    stringsPart(data.strings, data.uses + otherUses),
    stylesPart,
    ...noteParts,
    ...drawingParts,
    ...surroundings,
    ...(macros ? macroParts : []),
  ];
  const zipped: Zippable = {};
  for (const { name, content } of [contentTypesPart(parts), ...parts])
    zipped[name] = [
      typeof content === 'string' ? strToU8(prefixed ? withPrefix(content) : content) : content,
      { mtime: '2026-03-20T01:02:04', level: name.endsWith('.png') ? 0 : 6 },
    ];
  return zipSync(zipped);
}

/** The parts whose elements are of spreadsheets, with a prefix instead of a namespace that goes without saying. */
const withPrefix = (xml: string): string =>
  xml.includes(` xmlns="${main}"`)
    ? xml.replace(/<(\/?)([A-Za-z]+)(?=[\s/>])/g, '<$1x:$2').replace(` xmlns="${main}"`, ` xmlns:x="${main}"`)
    : xml;
