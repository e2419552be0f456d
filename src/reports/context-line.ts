import type { ContextCell, RenderedFinding } from '../model/finding.js';
import { cutToWidth, widthOf } from '../standard/width.js';
import type { TextWords } from './text-words.js';
import { visible } from './visible.js';

/** Columns of a terminal the line takes at most. */
const lineWidth = 100;
/** Columns of a header and of a value: its own cell and one beside it always fit. */
const headerWidth = 16;
const valueWidth = 20;
const between = ' · ';

/**
 * The cells beside a finding in one line, its own marked by an arrow: as many neighbours as fit, the nearest first. Empty
 * where nothing is known beside the finding itself.
 */
export function contextLine({ at, context = [] }: RenderedFinding, indent: string, words: TextWords): string[] {
  const own = context.findIndex(({ column, header }) =>
    column === null ? header === at.header : column === at.column,
  );
  if (context.length === (own < 0 ? 0 : 1)) return [];
  const texts = context.map((cell, i) => (i === own ? '→' : '') + cellText(cell, words));
  const start = `${indent}${words.sameRow} `;
  let room = lineWidth - widthOf(start);
  const shown = new Set<number>();
  const byDistance = [...texts.keys()].sort((a, b) => Math.abs(a - own) - Math.abs(b - own) || a - b);
  for (const i of byDistance) {
    room -= widthOf(texts[i]!) + between.length;
    if (room < 0 && shown.size > 0) break;
    shown.add(i);
  }
  return [start + texts.filter((_, i) => shown.has(i)).join(between)];
}

const oneLine = (text: string): string => visible(text.replace(/\s+/g, ' ').trim());

const cellText = ({ header, value }: ContextCell, words: TextWords): string =>
  words.contextCell(cutToWidth(oneLine(header), headerWidth), cutToWidth(oneLine(value), valueWidth));
