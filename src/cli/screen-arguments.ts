import type { Say } from '../findings/say.js';
import type { Formats } from './outputs.js';
import { UsageError } from './usage.js';

/** Encodings of what goes to the screen. */
export const screenEncodings = ['utf-8', 'gb18030'] as const;

/** One of them. */
export type ScreenEncoding = (typeof screenEncodings)[number];

/** Arguments that say how a report comes to the screen. */
export interface ScreenArguments {
  readonly format: string;
  readonly encoding: ScreenEncoding;
  readonly 'no-color'?: boolean | undefined;
}

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
