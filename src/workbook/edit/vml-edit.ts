import type { Note } from '../new-sheet.js';
import type { Grid } from '../note-box.js';
import { noteShape, shapeType } from '../notes-xml.js';
import { areaOf } from './area.js';

/** Numbers of shapes come in blocks of this many, each of which one drawing has for itself. */
const blockSize = 1024;
/** Boxes of notes numbered from one block. */
export const notesPerBlock: number = blockSize - 1;

const namespaces: Readonly<Record<string, string>> = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
};

/** Where a drawing says which blocks of numbers it has. */
const idmap = /(<o:idmap\b[^>]*\sdata\s*=\s*["'])([^"']*)/;

/** Blocks of numbers a drawing has. */
export function blocksOf(vml: string): readonly number[] {
  const data = idmap.exec(vml)?.[2] ?? '';
  return data
    .split(',')
    .map(Number)
    .filter((block) => block > 0);
}

/** The boxes of notes, for a sheet without any. @param block the first block no drawing of the workbook has. */
export const newDrawing = (notes: readonly Note[], block: number, grid: Grid): string =>
  withNotes(
    `<xml xmlns:v="${namespaces['v']}" xmlns:o="${namespaces['o']}" xmlns:x="${namespaces['x']}"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data=""/></o:shapelayout></xml>`,
    notes,
    block,
    grid,
  );

/**
 * A drawing with the boxes of more notes. It is not read as XML: Excel itself writes line breaks without end into it.
 * @param block the first block no drawing of the workbook has.
 */
export function withNotes(vml: string, notes: readonly Note[], block: number, grid: Grid): string {
  if (notes.length === 0) return vml;
  const added = Array.from({ length: Math.ceil(notes.length / notesPerBlock) }, (_, i) => block + i);
  const type = vml.includes('id="_x0000_t202"') || vml.includes("id='_x0000_t202'") ? '' : shapeType;
  const shapes = notes.map((note, i) =>
    noteShape(note, (block + Math.floor(i / notesPerBlock)) * blockSize + 1 + (i % notesPerBlock), grid),
  );
  const end = vml.lastIndexOf('</');
  const numbered = (vml.slice(0, end) + type + shapes.join('') + vml.slice(end)).replace(
    idmap,
    (_all, before: string, data: string) => before + [data, ...added].filter((one) => one !== '').join(','),
  );
  return numbered.replace(/<(?![?!])[^>]*>/, (root) =>
    Object.entries(namespaces).reduce(
      (tag, [prefix, uri]) =>
        new RegExp(`\\sxmlns:${prefix}\\s*=`).test(tag) ? tag : tag.replace(/\/?>$/, ` xmlns:${prefix}="${uri}"$&`),
      root,
    ),
  );
}

const shape = /<((?:\w+:)?shape)\b[^>]*>[\s\S]*?<\/\1>/g;
const elementText = (xml: string, name: string): string | undefined =>
  new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>\\s*([^<]*?)\\s*</`).exec(xml)?.[1];

/** A drawing without the boxes of the notes of some cells. */
export function withoutNotes(vml: string, refs: readonly string[]): string {
  const gone = new Set(
    refs.map((ref) => {
      const area = areaOf(ref);
      return `${(area?.top ?? 0) - 1} ${area?.left ?? -1}`;
    }),
  );
  const freed = new Set<number>();
  const left = vml.replace(shape, (xml) => {
    const isGone =
      /ObjectType\s*=\s*["']Note["']/.test(xml) && gone.has(`${elementText(xml, 'Row')} ${elementText(xml, 'Column')}`);
    if (!isGone) return xml;
    for (const block of blocksUsed(xml)) freed.add(block);
    return '';
  });
  for (const block of blocksUsed(left)) freed.delete(block);
  return left.replace(
    idmap,
    (_all, before: string) =>
      before +
      blocksOf(vml)
        .filter((block) => !freed.has(block))
        .join(','),
  );
}

/** Blocks the numbers of shapes are from. */
const blocksUsed = (vml: string): readonly number[] =>
  [...vml.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Math.floor(Number(id) / blockSize));

/** True where a drawing shows something. */
export const hasShapes = (vml: string): boolean => vml.search(shape) >= 0;
