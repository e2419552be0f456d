import type { SheetFrame } from './sheet-frame.js';
import { attributeOf, attributesOf, childrenOf, withAttribute } from './xml-spans.js';

/**
 * Gives one column of a sheet attributes of its own (with the blank in front); its format stays.
 * @returns those it had, without its format; empty where it had none.
 */
export function setColumn(head: SheetFrame, column: number, attributes: string): string {
  const n = column + 1;
  const [cols] = head.children('cols');
  const tag = head.tagOf('col');
  if (cols === undefined) {
    if (attributes !== '') head.insert('cols', '', `<${tag} min="${n}" max="${n}"${attributes}/>`);
    return '';
  }
  const spans = childrenOf(head.xml, cols).map((span) => ({
    span,
    min: Number(attributeOf(head.xml, span, 'min')),
    max: Number(attributeOf(head.xml, span, 'max')),
  }));
  const there = spans.find(({ min, max }) => n >= min && n <= max);
  if (there === undefined) {
    if (attributes === '') return '';
    const next = spans.find(({ min }) => min > n)?.span.start ?? cols.innerEnd;
    head.splice(next, next, `<${tag} min="${n}" max="${n}"${attributes}/>`);
    return '';
  }
  const { span, min, max } = there;
  const old = attributesOf(head.xml, span);
  const style = attributeOf(head.xml, span, 'style');
  const part = (from: number, to: number): string =>
    from > to
      ? ''
      : `<${span.tag}${withAttribute(withAttribute(old, 'min', String(from)), 'max', String(to)).trimEnd()}/>`;
  const own =
    attributes === '' && style === undefined
      ? ''
      : `<${tag} min="${n}" max="${n}"${attributes}${style === undefined ? '' : ` style="${style}"`}/>`;
  head.splice(span.start, span.end, part(min, n - 1) + own + part(n + 1, max));
  const [rest] = head.children('cols');
  if (rest !== undefined && childrenOf(head.xml, rest).length === 0) head.splice(rest.start, rest.end, '');
  return ['min', 'max', 'style'].reduce((all, name) => withAttribute(all, name, undefined), old).trimEnd();
}
