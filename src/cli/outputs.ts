import { writeFile } from 'node:fs/promises';
import type { Say } from '../findings/say.js';
import { UsageError } from './usage.js';
import { whyNot } from './why-not.js';

/** Writes a report; the name is what `--format` takes. */
export interface Format<R> {
  /** Ending of the files that have it. */
  readonly ending: string;
  readonly write: (report: R) => string;
}

/** A file to write and how. */
export interface Output<R> {
  readonly file: string;
  readonly format: Format<R>;
}

/** The files of `--output` with the formats of their endings. @throws {UsageError} for an ending of none. */
export function outputsOf<R>(files: readonly string[], formats: readonly Format<R>[], say: Say): readonly Output<R>[] {
  return files.map((file) => {
    const ending = file.split('.').at(-1)?.toLowerCase();
    const format = formats.find((one) => one.ending === ending);
    if (format !== undefined) return { file, format };
    const endings = formats.map((one) => `.${one.ending}`);
    throw new UsageError(
      say(
        `不知道 ${file} 该写成什么格式：扩展名用 ${endings.join('、')}`,
        `Unknown format of ${file}: use ${endings.join(', ')}`,
      ),
    );
  });
}

/** Writes a report to its files and says so. @throws {UsageError} where a file cannot be written. */
export async function writeOutputs<R>(report: R, outputs: readonly Output<R>[], say: Say): Promise<void> {
  for (const { file, format } of outputs) {
    const text = format.write(report);
    // text reports get a byte order mark: editors on Windows then do not guess
    await writeFile(file, format.ending === 'txt' ? `\ufeff${text}` : text).catch((error: unknown) => {
      throw new UsageError(
        say(`报告没有写入 ${file}：`, `The report was not written to ${file}: `) + whyNot(error, say),
      );
    });
    process.stderr.write(say(`报告已写入 ${file}\n`, `Report written to ${file}\n`));
  }
}
