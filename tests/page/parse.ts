import { createRequire } from 'node:module';

/** A piece of a parsed page. */
export interface Node {
  readonly nodeName: string;
  readonly childNodes?: readonly Node[];
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  /** Of a text. */
  readonly value?: string;
}

const { parse } = createRequire(import.meta.url)('parse5') as { parse(text: string): Node };

/** A page as a parser of its own reads it. */
export const parsed = (text: string): Node => parse(text);

/** The elements in it, in the order of the page, itself among them. */
export const elementsOf = (node: Node): readonly Node[] => [
  ...(node.attrs === undefined ? [] : [node]),
  ...(node.childNodes ?? []).flatMap(elementsOf),
];

/** The text in it. */
export const textOf = (node: Node): string => node.value ?? (node.childNodes ?? []).map(textOf).join('');

export const attributeOf = (node: Node, name: string): string | undefined =>
  node.attrs?.find((one) => one.name === name)?.value;
