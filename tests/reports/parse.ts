/** Rows of delimited text as RFC 4180 has them, apart from the readers of the program. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [all, quoted, plain] = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n)/sy.exec(
      // matched from here on
      text.slice(at),
    ) ?? [''];
    if (all === '') throw new Error(`no cell at ${at}`);
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    at += all.length;
    if (!all.endsWith('\n')) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name]!);

/** The root of well-formed XML without anything but elements and text. @throws Error for anything else. */
export function xmlRoot(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const body = xml.replace('<?xml version="1.0" encoding="UTF-8"?>\n', '');
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(body)) throw new Error('a character XML has not');
  for (const [all, end, name, attributes, empty, text] of body.matchAll(
    /<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<]+)|</g,
  )) {
    const here = open.at(-1)!;
    if (text !== undefined) {
      if (/&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new Error(`a raw & in ${text}`);
      here.text += unescaped(text);
    } else if (end === '/') {
      if (open.pop()!.name !== name) throw new Error(`</${name}> closes another`);
    } else if (name !== undefined) {
      const pairs = [...(attributes ?? '').matchAll(/([a-z]+)="([^"]*)"/g)];
      const element: Element = {
        name,
        attributes: Object.fromEntries(pairs.map(([, key, value]) => [key!, unescaped(value!)])),
        children: [],
        text: '',
      };
      here.children.push(element);
      if (empty !== '/') open.push(element);
    } else throw new Error(`no element at ${all}`);
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('not one whole element');
  return root.children[0]!;
}

/** All elements of a name, however deep. */
export const elements = (of: Element, name: string): Element[] => [
  ...(of.name === name ? [of] : []),
  ...of.children.flatMap((child) => elements(child, name)),
];

/** Cells of a row of a Markdown table: split where a pipe is not escaped. */
export const markdownCells = (line: string): string[] =>
  [...line.matchAll(/(?:\\.|[^|\\])+/g)].map(([cell]) => cell.trim());
