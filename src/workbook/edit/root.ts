import { Changes, elementsIn, prefixOf, type Span } from './xml-spans.js';

/** The element a part consists of. @throws {RangeError} where there is none, or it has no end. */
export function rootOf(xml: string): Span {
  const [root] = elementsIn(xml);
  if (root === undefined) throw new RangeError('a part without a root element');
  return root;
}

/** A part with elements added at the end of its root. @param added makes them, with the prefix of the root. */
export function appendTo(xml: string, added: (prefix: string) => readonly string[]): string {
  const root = rootOf(xml);
  const changes = new Changes(xml);
  appendInto(changes, xml, root, added(prefixOf(root.tag)).join(''));
  return changes.applied();
}

/** Puts text at the end of an element, which is opened where it closes itself. */
export function appendInto(changes: Changes, xml: string, span: Span, text: string): void {
  if (span.inner !== span.end) changes.insert(span.innerEnd, text);
  else changes.replace(xml.lastIndexOf('/', span.end), span.end, `>${text}</${span.tag}>`);
}
