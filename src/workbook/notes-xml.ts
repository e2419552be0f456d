import { columnIndex } from '../standard/column-letters.js';
import { limits } from './limits.js';
import type { Note } from './new-sheet.js';
import { escapeText } from './xml-text.js';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A note as an element of a comments part. @param author index among the authors of the part. */
export const commentXml = ({ ref, text }: Note, author: number): string =>
  `<comment ref="${ref}" authorId="${author}"><text>${noteRun(cut(text))}</text></comment>`;

/** Text of a note as it is written in it. */
export const noteRun = (text: string): string =>
  `<r><rPr><sz val="9"/><rFont val="宋体"/><charset val="134"/></rPr><t xml:space="preserve">${escapeText(text)}</t></r>`;

/** The comments part of a sheet. */
export const commentsXml = (notes: readonly Note[], author: string): string =>
  `${declaration}<comments xmlns="${main}"><authors><author>${escapeText(author)}</author></authors><commentList>${notes
    .map((note) => commentXml(note, 0))
    .join('')}</commentList></comments>`;

const cut = (text: string): string => (text.length <= limits.text ? text : `${text.slice(0, limits.text - 1)}…`);

/** The drawing part old and new spreadsheets take the boxes of notes from. Source: ECMA-376 part 4, 19.4 (VML). */
export const notesDrawingXml = (notes: readonly Note[]): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${shapeType}${notes
    .map((note, i) => noteShape(note, 1025 + i))
    .join('')}</xml>`;

/** Kind of shape all boxes of notes are. */
export const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** Points a line of a note takes, and characters of Chinese on one. */
const lineHeight = 14;
const lineCharacters = 24;
const noteWidth = 240;
const mostHeight = 320;

/** The box of one note. @param id number of the shape, unique in its drawing. */
export function noteShape({ ref, text, width = noteWidth, height }: Note, id: number): string {
  const row = Number(/\d+$/.exec(ref)?.[0] ?? 1) - 1;
  const column = columnIndex(ref.replace(/\d+$/, ''));
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineCharacters)), 0);
  const points = height ?? Math.min(mostHeight, (lines + 1) * lineHeight);
  // columns of 48 points and rows of 14, as nearly as matters: the box is also given its size
  const anchor = [
    column + 1,
    15,
    Math.max(0, row - 1),
    4,
    column + 1 + Math.ceil(width / 48),
    15,
    Math.max(0, row - 1) + Math.ceil(points / 14),
    4,
  ];
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:5pt;width:${width}pt;height:${points}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
