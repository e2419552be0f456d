import { attributeOf, childrenOf, elementsIn, rootStart } from './xml-spans.js';

/** The cell format cells without one of their own take from their column. @param head XML of a sheet up to its rows. */
export function columnStyles(head: string): (column: number) => number {
  const { at } = rootStart(head);
  const columns = elementsIn(head, at)
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
