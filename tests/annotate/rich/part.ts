/** A part of a package built for tests. */
export interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Content type where its extension does not tell it. */
  readonly type?: string;
}

/** `target` is taken from the folder of the part; `mode` for places outside of the package. */
export type Relation = readonly [id: string, type: string, target: string, mode?: 'External'];

export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const microsoft = 'http://schemas.microsoft.com/office';
export const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const xm = 'http://schemas.microsoft.com/office/excel/2006/main';
export const mc = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
export const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const drawingType = 'application/vnd.openxmlformats-officedocument';

/** The part that lists what another is related to; the name of the package itself is empty. */
export function relationsPart(part: string, relations: readonly Relation[]): Part {
  const at = part.lastIndexOf('/') + 1;
  const list = relations.map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="${type.startsWith('http') ? type : `${office}/${type}`}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
  );
  return {
    name: `${part.slice(0, at)}_rels/${part.slice(at)}.rels`,
    content: `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`,
  };
}

const extensions: readonly (readonly [string, string])[] = [
  ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
  ['xml', 'application/xml'],
  ['vml', `${drawingType}.vmlDrawing`],
  ['png', 'image/png'],
  ['bin', `${spreadsheet}.printerSettings`],
];

export function contentTypesPart(parts: readonly Part[]): Part {
  const defaults = extensions.map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const overrides = parts.flatMap(({ name, type }) =>
    type === undefined ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`],
  );
  return {
    name: '[Content_Types].xml',
    content: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`,
  };
}
