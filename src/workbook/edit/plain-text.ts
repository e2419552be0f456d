import { resolveEntities } from '../../readers/xml.js';
import type { Span } from './xml-spans.js';

/** The text of an element that holds nothing else. */
export const plainText = (xml: string, { inner, innerEnd }: Pick<Span, 'inner' | 'innerEnd'>): string =>
  xml
    .slice(inner, innerEnd)
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) =>
      piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : resolveEntities(piece.replace(/<[^>]*>/g, '')),
    )
    .join('');
