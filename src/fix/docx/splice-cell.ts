import { isBlank } from '../../standard/characters.js';
import type { Splice } from '../splice.js';
import { escaped } from '../xml/escape.js';

/** A run of text of a cell, or an element of it that is a character. */
export interface CellPiece {
  readonly from: number;
  readonly to: number;
  /** Number of its paragraph in the cell. */
  readonly paragraph: number;
  /** The tag its text stands behind, and where that ends; null for an element. */
  readonly tag: { readonly tag: string; readonly inner: number } | null;
  readonly text: string;
}

/** What is written in other places so that a cell of these pieces gets a new text: a line a paragraph where it has as many. */
export function spliceCell(pieces: readonly CellPiece[], to: string): Splice[] {
  const written = new Map<CellPiece, string>();
  if (to !== '') for (const [piece, text] of placesOf(pieces, to)) written.set(piece, text);
  return pieces.flatMap((piece): Splice[] => {
    const { from, to: end, tag } = piece;
    const text = written.get(piece);
    if (text === undefined) return [{ from, to: end, text: '' }];
    return [...keepingBlanks(tag, text), { from, to: end, text: xmlOf(text, tag?.tag ?? null) }];
  });
}

/** Which piece gets which text. */
function placesOf(pieces: readonly CellPiece[], to: string): (readonly [CellPiece, string])[] {
  const lines = to.split('\n');
  const first = pieces[0]?.paragraph ?? 0;
  const count = (pieces.at(-1)?.paragraph ?? 0) - first + 1;
  const places = lines.map(
    (line, i) => [bestOf(pieces.filter(({ paragraph }) => paragraph === first + i)), line] as const,
  );
  const isByLine = count === lines.length && places.every(([place, line]) => line === '' || place !== undefined);
  if (isByLine) return places.flatMap(([place, line]) => (place === undefined || line === '' ? [] : [[place, line]]));
  const place = bestOf(pieces);
  if (place === undefined) throw new Error('a cell without text gets another');
  return [[place, to]];
}

/** The first piece that is text and can be seen; its run says how the text looks. */
const bestOf = (pieces: readonly CellPiece[]): CellPiece | undefined => {
  const texts = pieces.filter(({ tag }) => tag !== null);
  return texts.find(({ text }) => !isBlank(text)) ?? texts[0];
};

/** Word drops blanks at the ends of a text that does not say they count. */
function keepingBlanks(tag: CellPiece['tag'], text: string): Splice[] {
  if (tag === null || tag.tag.includes('xml:space') || !/^\s|\s$/.test(text)) return [];
  return [{ from: tag.inner - 1, to: tag.inner - 1, text: ' xml:space="preserve"' }];
}

/** A text inside its tag; line breaks and tabs are elements beside it. */
function xmlOf(text: string, tag: string | null): string {
  const prefix = /^<([^\s/>]*:)/.exec(tag ?? '')?.[1] ?? '';
  return text
    .split(/([\n\t])/)
    .map((piece) => {
      if (piece !== '\n' && piece !== '\t') return escaped(piece);
      return `</${prefix}t><${prefix}${piece === '\n' ? 'br' : 'tab'}/><${prefix}t xml:space="preserve">`;
    })
    .join('');
}
