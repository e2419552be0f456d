import { attributeOf, childrenOf, elementsIn, startTag } from './xml-spans.js';

/** The cell format cells without one of their own take from their column. @param head XML of a sheet up to its rows. */
export function columnStyles(head: string): (column: number) => number {
  const root = rootStart(head);
  const columns = elementsIn(head, root)
    .filter(({ name }) => name === 'cols')
    .flatMap((cols) => childrenOf(head, cols))
    .flatMap((col) => {
      const style = Number(attributeOf(head, col, 'style') ?? 0);
      return style === 0
        ? []
        : [{ from: Number(attributeOf(head, col, 'min')) - 1, to: Number(attributeOf(head, col, 'max')) - 1, style }];
    });
  return (column) => columns.find(({ from, to }) => column >= from && column <= to)?.style ?? 0;
}

/** Where what is inside the first element of a text begins. */
export function rootStart(xml: string): number {
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    if (/[!?]/.test(xml[at + 1] ?? '')) {
      if (xml.startsWith('<!--', at)) at = xml.indexOf('-->', at);
      if (at < 0) break;
      continue;
    }
    return startTag(xml, at)?.end ?? xml.length;
  }
  return xml.length;
}
