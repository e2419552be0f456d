import { columnIndex } from '../standard/column-letters.js';
import { cutText } from './cut-text.js';
import { verifyOnce } from './limits.js';
import type { Note } from './new-sheet.js';
import { type Grid, noteAnchor, noteSize, plainGrid } from './note-box.js';
import { declaration, spreadsheetNamespace } from './xml-names.js';
import { escapeText } from './xml-text.js';

/** A note as an element of a comments part. @param author index among the authors of the part. */
export const commentXml = ({ ref, text }: Note, author: number): string =>
  `<comment ref="${ref}" authorId="${author}"><text>${noteRuns(cutText(text))}</text></comment>`;

/** The text of a note as it is written, its first line bold where it is a title (`【…】`). @param before what stands above it. */
export function noteRuns(text: string, before: string = ''): string {
  const [title = ''] = /^【[^\n]*\n?/.exec(text) ?? [];
  return runXml(before, '') + runXml(title, '<b/>') + runXml(text.slice(title.length), '');
}

const runXml = (text: string, look: string): string =>
  text === ''
    ? ''
    : `<r><rPr>${look}<sz val="9"/><color indexed="81"/><rFont val="宋体"/><family val="3"/><charset val="134"/></rPr><t xml:space="preserve">${escapeText(text)}</t></r>`;

/** The comments part of a sheet. @throws {RangeError} for two notes on one cell. */
export function commentsXml(notes: readonly Note[], author: string): string {
  verifyOnce(
    'notes',
    notes.map(({ ref }) => ref),
  );
  const list = notes.map((note) => commentXml(note, 0)).join('');
  return `${declaration}<comments xmlns="${spreadsheetNamespace}"><authors><author>${escapeText(author)}</author></authors><commentList>${list}</commentList></comments>`;
}

/** The drawing part old and new spreadsheets take the boxes of notes from. Source: ECMA-376 part 4, 19.4 (VML). */
export const notesDrawingXml = (notes: readonly Note[], grid: Grid = plainGrid): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocksOf(notes.length)}"/></o:shapelayout>${shapeType}${notes
    .map((note, i) => noteShape(note, firstShape + i, grid))
    .join('')}</xml>`;

/** Kind of shape all boxes of notes are. */
export const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** Shapes are numbered in blocks of 1024, and a drawing lists the blocks that are its own. */
const firstShape = 1025;
const blocksOf = (count: number): string =>
  Array.from({ length: Math.floor((firstShape + count - 1) / 1024) }, (_, i) => i + 1).join(',');

/** The box of one note. @param id number of the shape, unique in its drawing. */
export function noteShape(note: Note, id: number, grid: Grid = plainGrid): string {
  const row = Number(/\d+$/.exec(note.ref)?.[0] ?? 1) - 1;
  const column = columnIndex(note.ref.replace(/\d+$/, ''));
  const size = noteSize(note);
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:5pt;width:${size.width}pt;height:${size.height}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${noteAnchor(note.ref, size, grid)}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
