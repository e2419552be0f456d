import { encoded } from '../fix/encode.js';
import { hasColour, painted } from './colour.js';
import type { Formats } from './outputs.js';
import type { ScreenArguments, ScreenEncoding } from './screen-arguments.js';
import type { Spool } from './spool.js';

/** Writes a report to the screen, or into the pipe in its place. */
export async function writeScreen<R>(
  report: R,
  formats: Formats<R>,
  args: ScreenArguments,
  spool?: Spool,
): Promise<void> {
  const content = (await formats[args.format]!.load())(report, spool);
  const isWhole = typeof content === 'string' || content instanceof Uint8Array;
  const isPainted = args.format === 'text' && hasColour(process.stdout.isTTY, args['no-color'] === true, process.env);
  for await (const piece of isWhole ? [content] : content) {
    const text = typeof piece === 'string' && isPainted ? painted(piece) : piece;
    const bytes = typeof text === 'string' ? forScreen(text, args.encoding) : text;
    // a reader that is slow, or has closed the pipe
    if (!process.stdout.write(bytes) && process.stdout.writable) await drained(process.stdout);
  }
}

const drained = (stream: NodeJS.WriteStream): Promise<unknown> =>
  Promise.race(['drain', 'close', 'error'].map((event) => new Promise((resolve) => stream.once(event, resolve))));

/** Text as it goes to the screen or into a pipe; a character the encoding has not is told by its code. */
export function forScreen(text: string, encoding: ScreenEncoding): Uint8Array {
  const whole = encoded(text, encoding);
  if (whole !== undefined) return whole;
  const told = Array.from(text, (letter) =>
    encoded(letter, encoding) === undefined ? `〔U+${letter.codePointAt(0)!.toString(16).toUpperCase()}〕` : letter,
  );
  return encoded(told.join(''), encoding)!;
}
