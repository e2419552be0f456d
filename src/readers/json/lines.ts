import { beyond, type Limits } from '../limits.js';

/** A line of text that holds anything. */
export interface Line {
  readonly text: string;
  /** Physical line, from 1, blank ones counted. */
  readonly line: number;
  /** Where it begins in the text. */
  readonly at: number;
}

/**
 * Cuts a text into lines and leaves blank ones out. Memory: one line.
 * @throws {UnreadableError} `input/line-too-long` with the line number.
 */
export async function* linesOf(chunks: AsyncIterable<string>, limits: Limits): AsyncGenerator<Line> {
  let rest = '';
  let line = 1;
  let at = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      const text = withinLimit(rest + chunk.slice(from, end), line, limits);
      if (!isBlank(text)) yield { text, line, at };
      at += text.length + 1;
      rest = '';
      line += 1;
      from = end + 1;
    }
    rest = withinLimit(rest + chunk.slice(from), line, limits);
  }
  if (!isBlank(rest)) yield { text: rest, line, at };
}

function withinLimit(text: string, line: number, limits: Limits): string {
  if (text.length > limits.rowCharacters) throw beyond('input/line-too-long', 'rowCharacters', limits, { line });
  return text;
}

const isBlank = (text: string): boolean => text.trim() === '';
