import { UnreadableError } from '../../model/unreadable-error.js';

const candidates = [',', '\t', ';', '|'] as const;

/** Counts a character outside quotes in each of the first lines of a text; a quoted line break does not end a line. */
function countsPerLine(text: string, delimiter: string): number[] {
  const counts: number[] = [];
  let count = 0;
  let quoted = false;
  let filled = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (letter === delimiter) count += 1;
    else if (letter === '\n' || letter === '\r') {
      if (filled) counts.push(count);
      count = 0;
      filled = false;
      continue;
    }
    if (letter.trim() !== '' && letter !== delimiter) filled = true;
  }
  if (filled) counts.push(count);
  return counts;
}

/** How well a delimiter explains the lines: lines that agree on the commonest count above zero, times that count. */
function scoreOf(text: string, delimiter: string): number {
  const tally = new Map<number, number>();
  for (const count of countsPerLine(text, delimiter)) if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1);
  return Math.max(0, ...[...tally].map(([count, lines]) => lines * Math.min(count, 20)));
}

/**
 * The delimiter of a text, by how evenly it divides the first lines; a comma where there is only one column.
 * @param text the first lines, some tens of thousands of characters.
 * @throws {UnreadableError} `input/full-width-comma` where only the Chinese comma divides the header.
 */
export function findDelimiter(text: string): string {
  const [best] = candidates
    .map((delimiter) => ({ delimiter, score: scoreOf(text, delimiter) }))
    .sort((a, b) => b.score - a.score);
  if (best !== undefined && best.score > 0) return best.delimiter;
  const header = text.split(/\r\n|\r|\n/).find((line) => line.trim() !== '') ?? '';
  if (header.split('，').length > 3) throw new UnreadableError('input/full-width-comma');
  return ',';
}
