import { paragraphs as paragraphNames } from '../../readers/ods/table-scan.js';
import { elementsIn, type Span } from '../../workbook/edit/xml-spans.js';
import { withValues } from '../xml/attributes.js';
import { paragraphs } from './paragraphs.js';

/** Prefixes of the namespaces of a document, each with its colon. */
export interface Prefixes {
  readonly office: string;
  readonly text: string;
}

/** What tells the value of a cell beside the text it shows, and how it is worked out. */
const valueAttributes = Object.fromEntries(
  'value-type value date-value time-value boolean-value string-value currency formula number-matrix-rows-spanned number-matrix-columns-spanned'
    .split(' ')
    .map((name) => [name, null]),
);

/** What a cell shows: paragraphs, alone or in a list; what else is in it stands beside them. */
const shown = (name: string): boolean => paragraphNames.has(name) || name === 'list';
/** What paragraphs are made of where they are text and nothing else. */
const plain = new Set('p h span s tab line-break soft-page-break list list-item list-header'.split(' '));

/** True where a cell shows more than text, which another text would do away with: a link, a picture, a note to a word. */
export const isComposed = (inside: string): boolean =>
  elementsIn(inside)
    .filter(({ name }) => shown(name))
    .some(({ start, end }) =>
      [...inside.slice(start, end).matchAll(/<(?:[^\s/>!?:]+:)?([^\s/>!?:]+)/g)].some(
        ([, name = '']) => !plain.has(name),
      ),
    );

/**
 * A cell with another text: notes, drawings and its style stay.
 * @param attributes that it is to have, but for those of its value.
 */
export function cellWith(to: string, { tag }: Span, attributes: string, inside: string, prefixes: Prefixes): string {
  const typed = withValues(attributes, to === '' ? valueAttributes : { ...valueAttributes, 'value-type': 'string' });
  const isTold = to === '' || /[\s:]value-type\s*=/.test(typed);
  const written = isTold ? typed : `${typed.trimEnd()} ${prefixes.office}value-type="string"`;
  const content = to === '' ? '' : paragraphs(to, prefixes.text);
  const old = elementsIn(inside).filter(({ name }) => shown(name));
  const kept = old.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), inside);
  const place = old[0]?.start ?? kept.length;
  return element(tag, written, kept.slice(0, place) + content + kept.slice(place));
}

export const element = (tag: string, attributes: string, inside: string): string =>
  inside === '' ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${inside}</${tag}>`;
