import { columnLetters } from '../standard/column-letters.js';
import { limits, verifyDefinedName, verifyOnce, verifySheetName } from './limits.js';
import type { DefinedName, NewSheet } from './new-sheet.js';
import { SheetGrid } from './note-box.js';
import { commentsXml, notesDrawingXml } from './notes-xml.js';
import { notesDrawingId, notesOf, sheetXml } from './sheet-xml.js';
import { newStyles, stylesXml } from './styles-part.js';
import { declaration, spreadsheetNamespace, spreadsheetType } from './xml-names.js';
import { escapeAttribute, escapeText } from './xml-text.js';
import { type NewPart, writeZip } from './zip-writer.js';

/** A workbook to be written. */
export interface NewWorkbook {
  readonly sheets: readonly NewSheet[];
  readonly names?: readonly DefinedName[];
  /** Who its notes are by. */
  readonly author: string;
  /** Title in its properties. */
  readonly title?: string;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/**
 * Writes a new workbook sheet by sheet; rows go by and are never kept. The same workbook gives the same bytes.
 * @throws {RangeError} where it would be beyond what spreadsheets take.
 */
export const writeWorkbook = (workbook: NewWorkbook): AsyncGenerator<Uint8Array> => writeZip(partsOf(workbook));

async function* partsOf({ sheets, names = [], author, title }: NewWorkbook): AsyncGenerator<NewPart> {
  verifyNames(sheets, names);
  const styles = newStyles();
  const withNotes = new Set<number>();
  const front = sheets.findIndex(isVisible);
  const filters: DefinedFilter[] = [];
  // programs that tell files by their first bytes look for these
  yield {
    name: '_rels/.rels',
    content: relationsXml([
      ['rId1', `${office}/relationships/officeDocument`, 'xl/workbook.xml'],
      ['rId2', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
  };
  yield { name: 'docProps/core.xml', content: coreXml(author, title ?? '') };
  for (const [i, sheet] of sheets.entries()) {
    const n = i + 1;
    const grid = new SheetGrid(sheet);
    yield { name: `xl/worksheets/sheet${n}.xml`, content: sheetXml(sheet, styles, i === front, grid) };
    const filter = typeof sheet.autoFilter === 'function' ? sheet.autoFilter() : sheet.autoFilter;
    if (filter !== undefined) filters.push({ sheet: i, ref: filter });
    const notes = notesOf(sheet);
    if (notes.length === 0) continue;
    withNotes.add(i);
    yield { name: `xl/comments${n}.xml`, content: commentsXml(notes, author) };
    yield { name: `xl/drawings/vmlDrawing${n}.vml`, content: notesDrawingXml(notes, grid) };
    yield {
      name: `xl/worksheets/_rels/sheet${n}.xml.rels`,
      content: relationsXml([
        [notesDrawingId, `${office}/relationships/vmlDrawing`, `../drawings/vmlDrawing${n}.vml`],
        ['rId2', `${office}/relationships/comments`, `../comments${n}.xml`],
      ]),
    };
  }
  yield { name: 'xl/styles.xml', content: stylesXml(styles) };
  yield { name: 'xl/workbook.xml', content: workbookXml(sheets, names, filters, front) };
  yield {
    name: 'xl/_rels/workbook.xml.rels',
    content: relationsXml([
      ...sheets.map(
        (_, i) => [`rId${i + 1}`, `${office}/relationships/worksheet`, `worksheets/sheet${i + 1}.xml`] as const,
      ),
      [`rId${sheets.length + 1}`, `${office}/relationships/styles`, 'styles.xml'],
    ]),
  };
  yield { name: '[Content_Types].xml', content: contentTypesXml(sheets.length, withNotes) };
}

interface DefinedFilter {
  readonly sheet: number;
  readonly ref: string;
}

function verifyNames(sheets: readonly NewSheet[], names: readonly DefinedName[]): void {
  for (const { name } of sheets) verifySheetName(name);
  for (const { name } of names) verifyDefinedName(name);
  verifyOnce('sheets', namesOf(sheets));
  verifyOnce('ranges', namesOf(names));
  if (!sheets.some(isVisible)) throw new RangeError('a workbook without a sheet that is seen');
}

const namesOf = (named: readonly { readonly name: string }[]): string[] => named.map(({ name }) => name);

const isVisible = ({ visibility = 'visible' }: NewSheet): boolean => visibility === 'visible';

/** The name of a sheet as formulas write it: `'王''s'`. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** The area a range covers, with marks that keep it in place: `A2:F5` → `$A$2:$F$5`. */
export const fixedRange = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** The last place of a sheet: what ranges over whole columns end with. */
export const lastCell: string = `${columnLetters(limits.columns - 1)}${limits.rows}`;

function workbookXml(
  sheets: readonly NewSheet[],
  names: readonly DefinedName[],
  filters: readonly DefinedFilter[],
  front: number,
): string {
  const states = { visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' };
  const listed = sheets.map(
    ({ name, visibility = 'visible' }, i) =>
      `<sheet name="${escapeAttribute(name)}" sheetId="${i + 1}"${states[visibility]} r:id="rId${i + 1}"/>`,
  );
  const own = sheets.flatMap(({ name, print }, i) => {
    const repeated = [print?.repeatColumns, print?.repeatRows].flatMap((range) =>
      range === undefined ? [] : [`${quotedSheet(name)}!${range}`],
    );
    if (repeated.length === 0) return [];
    return [
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${escapeText(repeated.join(','))}</definedName>`,
    ];
  });
  const filtered = filters.map(
    ({ sheet, ref }) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${sheet}" hidden="1">${escapeText(`${quotedSheet(sheets[sheet]!.name)}!${fixedRange(ref)}`)}</definedName>`,
  );
  const given = names.map(
    ({ name, formula, hidden }) =>
      `<definedName name="${escapeAttribute(name)}"${hidden ? ' hidden="1"' : ''}>${escapeText(formula)}</definedName>`,
  );
  const all = [...filtered, ...own, ...given];
  return `${declaration}<workbook xmlns="${spreadsheetNamespace}" xmlns:r="${office}/relationships"><bookViews><workbookView activeTab="${front}"/></bookViews><sheets>${listed.join('')}</sheets>${all.length > 0 ? `<definedNames>${all.join('')}</definedNames>` : ''}</workbook>`;
}

const relationsXml = (relations: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${relations
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const coreXml = (author: string, title: string): string =>
  `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeText(title)}</dc:title><dc:creator>${escapeText(author)}</dc:creator></cp:coreProperties>`;

function contentTypesXml(count: number, withNotes: ReadonlySet<number>): string {
  const override = (part: string, type: string): string => `<Override PartName="${part}" ContentType="${type}"/>`;
  const numbers = Array.from({ length: count }, (_, i) => i);
  return `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${[
    override('/xl/workbook.xml', `${spreadsheetType}.sheet.main+xml`),
    override('/xl/styles.xml', `${spreadsheetType}.styles+xml`),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...numbers.map((i) => override(`/xl/worksheets/sheet${i + 1}.xml`, `${spreadsheetType}.worksheet+xml`)),
    ...numbers
      .filter((i) => withNotes.has(i))
      .map((i) => override(`/xl/comments${i + 1}.xml`, `${spreadsheetType}.comments+xml`)),
  ].join('')}</Types>`;
}
