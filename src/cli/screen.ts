import { encoded } from '../fix/encode.js';
import { hasColour, painted } from './colour.js';
import type { Formats } from './outputs.js';
import type { ScreenArguments, ScreenEncoding } from './screen-arguments.js';

/** Writes a report to the screen, or into the pipe in its place. */
export async function writeScreen<R>(report: R, formats: Formats<R>, args: ScreenArguments): Promise<void> {
  const content = (await formats[args.format]!.load())(report);
  const isPainted = args.format === 'text' && hasColour(process.stdout.isTTY, args['no-color'] === true, process.env);
  const text = (piece: string): string => (isPainted ? painted(piece) : piece);
  process.stdout.write(typeof content === 'string' ? forScreen(text(content), args.encoding) : content);
}

/** Text as it goes to the screen or into a pipe; a character the encoding has not is told by its code. */
export function forScreen(text: string, encoding: ScreenEncoding): Uint8Array {
  const whole = encoded(text, encoding);
  if (whole !== undefined) return whole;
  const told = Array.from(text, (letter) =>
    encoded(letter, encoding) === undefined ? `〔U+${letter.codePointAt(0)!.toString(16).toUpperCase()}〕` : letter,
  );
  return encoded(told.join(''), encoding)!;
}
