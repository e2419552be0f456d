import { open, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Say } from '../findings/say.js';
import type { Spool } from './spool.js';
import { UsageError } from './usage.js';
import { whyNot } from './why-not.js';

/** A report as it is written: whole, or in pieces. */
export type Content = string | Uint8Array | AsyncIterable<string | Uint8Array>;

/** Writes a report as text or bytes. */
export interface Format<R> {
  /** Endings of the files that have it, without their first dot, the usual one first: `htm`, `sarif.json`. */
  readonly endings: readonly string[];
  /** True where files begin with a byte order mark: editors on Windows then do not guess. */
  readonly hasMark?: boolean;
  /** True for what is no text, and no use on a screen. */
  readonly isBinary?: boolean;
  /** The writer; its code is loaded when it is wanted, so that `--help` need not wait for it. */
  readonly load: () => Promise<(report: R, spool?: Spool) => Content>;
  /** True where it tells of every finding, also of those the report does not list: they are spooled for it. */
  readonly takesAll?: boolean;
}

/** Writers by the name `--format` takes. */
export type Formats<R> = Readonly<Record<string, Format<R>>>;

/** A file to write and how. */
export interface Output<R> {
  readonly file: string;
  readonly format: Format<R>;
}

/**
 * The files of `--output`: `格式=文件` by the name of a format, all others by their ending. What stands before a `=` and is no
 * name of a format belongs to the file.
 * @throws {UsageError} for an ending of no format, for `-`, and where two are one file.
 */
export function outputsOf<R>(given: readonly string[], formats: Formats<R>, say: Say): readonly Output<R>[] {
  const seen = new Set<string>();
  return given.map((one) => {
    const [, name = '', rest = ''] = /^([a-z]+)[=＝](.+)$/is.exec(one) ?? [];
    const named = Object.hasOwn(formats, name.toLowerCase()) ? formats[name.toLowerCase()] : undefined;
    const file = named === undefined ? one : rest;
    if (file === '-')
      throw new UsageError(
        say('-o 后面是文件；屏幕上的格式用 --format', '-o takes a file; the format on the screen is --format'),
      );
    const full = path.resolve(file);
    if (seen.has(full))
      throw new UsageError(say(`-o ${file} 给了两次，只给一次`, `-o ${file} is given twice; give it once`));
    seen.add(full);
    return { file, format: named ?? byEnding(file, formats, say) };
  });
}

/** The format of the longest ending a file has. */
function byEnding<R>(file: string, formats: Formats<R>, say: Say): Format<R> {
  const name = file.toLowerCase();
  const all = Object.values(formats);
  const endings = all.flatMap((format) => format.endings.map((ending) => ({ ending, format })));
  const fitting = endings.filter(({ ending }) => name.endsWith(`.${ending}`));
  const longest = fitting.sort((a, b) => b.ending.length - a.ending.length)[0];
  if (longest !== undefined) return longest.format;
  const usual = all.map((format) => `.${format.endings[0]}`);
  const names = Object.keys(formats);
  throw new UsageError(
    say(
      `不知道 ${file} 该写成什么格式：扩展名用 ${usual.join('、')}，或写明格式，如 -o ${names[0]}=${file}（格式有 ${names.join('、')}）`,
      `Unknown format of ${file}: use ${usual.join(', ')}, or name it, e.g. -o ${names[0]}=${file} (${names.join(', ')})`,
    ),
  );
}

/** What cannot be written is told before the work, not after it. @throws {UsageError} naming the file, and why. */
export async function verifyWritable<R>(outputs: readonly Output<R>[], say: Say): Promise<void> {
  for (const { file } of outputs) {
    const folder = path.dirname(file);
    if (!(await isFolder(folder)))
      throw notWritten(
        file,
        say(`没有「${folder}」这个文件夹，请先新建`, `there is no folder ${folder}; make it first`),
        say,
      );
    try {
      // opened for writing without touching it: a program that holds the file refuses here already
      await (await open(file, 'r+')).close();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw notWritten(file, whyNot(error, say), say);
    }
  }
}

/** Writes a report to its files and says so; one that fails does not keep the others. @throws {UsageError} for those that failed. */
export async function writeOutputs<R>(
  report: R,
  outputs: readonly Output<R>[],
  say: Say,
  spool?: Spool,
): Promise<void> {
  const failures: string[] = [];
  for (const { file, format } of outputs) {
    const content = (await format.load())(report, spool);
    try {
      await writeFile(file, format.hasMark ? `\ufeff${content}` : content);
      process.stderr.write(say(`报告已写入 ${file}\n`, `Report written to ${file}\n`));
    } catch (error) {
      failures.push(notWritten(file, whyNot(error, say), say).message);
    }
  }
  if (failures.length > 0) throw new UsageError(failures.join('\n'));
}

const isFolder = async (file: string): Promise<boolean> =>
  (await stat(file).catch(() => undefined))?.isDirectory() === true;

const notWritten = (file: string, why: string, say: Say): UsageError =>
  new UsageError(say(`报告没有写入 ${file}：${why}`, `The report was not written to ${file}: ${why}`));
