import type { Say } from '../findings/say.js';
import { encoded } from '../fix/encode.js';
import type { Formats } from './outputs.js';
import type { Spool } from './spool.js';
import { UsageError } from './usage.js';

/** Encodings of what goes to the screen. */
export const screenEncodings = ['utf-8', 'gb18030'] as const;

type ScreenEncoding = (typeof screenEncodings)[number];

/** Arguments that say how a report comes to the screen. */
export interface ScreenArguments {
  readonly format: string;
  readonly encoding: ScreenEncoding;
}

/** Writes a report to the screen, or into the pipe in its place. */
export async function writeScreen<R>(
  report: R,
  formats: Formats<R>,
  args: ScreenArguments,
  spool?: Spool,
): Promise<void> {
  const content = (await formats[args.format]!.load())(report, spool);
  const isWhole = typeof content === 'string' || content instanceof Uint8Array;
  for await (const piece of isWhole ? [content] : content) {
    const bytes = typeof piece === 'string' ? forScreen(piece, args.encoding) : piece;
    // a reader that is slow, or has closed the pipe
    if (!process.stdout.write(bytes) && process.stdout.writable) await drained(process.stdout);
  }
}

const drained = (stream: NodeJS.WriteStream): Promise<unknown> =>
  Promise.race(['drain', 'close', 'error'].map((event) => new Promise((resolve) => stream.once(event, resolve))));

/** @throws {UsageError} for a format that is no text. */
export function verifyForScreen(name: unknown, formats: Formats<never>, say: Say): void {
  const format = Object.entries(formats).find(([one]) => one === name)?.[1];
  if (!format?.isBinary) return;
  throw new UsageError(
    say(
      `${name} 格式不能显示在屏幕上，请写成文件：-o 结果.${format.endings[0]}`,
      `${name} cannot be shown on a screen; write a file: -o result.${format.endings[0]}`,
    ),
  );
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
