import path from 'node:path';
import { type FilesFound, findFiles } from '../check/files.js';
import type { Say } from '../findings/say.js';
import { bytesSource } from '../readers/bytes-source.js';
import { expanded } from './patterns.js';
import { standardInput } from './standard-input.js';
import { UsageError } from './usage.js';
import { whyNot } from './why-not.js';

/** Paths as they were meant: patterns expanded, quotes left over by a shell taken off. @throws {UsageError} */
export async function pathsOf(given: readonly string[], say: Say): Promise<readonly string[]> {
  if (!given.includes(standardInput)) return expanded(given, say);
  if (given.length === 1) return given;
  throw new UsageError(
    say(
      '-（标准输入）不能和其他文件同时给；请分开检查',
      '- (standard input) cannot be given beside files; check them one after the other',
    ),
  );
}

/**
 * What paths stand for.
 * @param given by {@link pathsOf}.
 * @param aside files that are no data though they may lie among it, with the reason.
 * @throws {UsageError} where a path cannot be reached.
 */
export async function inputsOf(
  given: readonly string[],
  aside: Readonly<Record<string, string>>,
  say: Say,
): Promise<FilesFound> {
  if (given.includes(standardInput)) {
    if (process.stdin.isTTY)
      process.stderr.write(
        say(
          '正在等待标准输入：粘贴表格内容，另起一行按 Ctrl+D 结束（Windows 按 Ctrl+Z 再回车）\n',
          'Waiting for standard input: paste the table, then Ctrl+D on a new line (Ctrl+Z and Enter on Windows)\n',
        ),
      );
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    const bytes = new Uint8Array(Buffer.concat(chunks));
    return { sources: [bytesSource(say('标准输入', 'standard input'), bytes)], paths: [], ignored: [] };
  }
  verifyDifferent(given, say);
  try {
    return await findFiles(given, aside);
  } catch (error) {
    const { path } = error as NodeJS.ErrnoException;
    throw new UsageError(`${path ?? given.join(' ')}${say('：', ': ')}${whyNot(error, say)}`);
  }
}

/** What is given twice would count twice. @throws {UsageError} naming it. */
export function verifyDifferent(given: readonly string[], say: Say): void {
  const seen = new Set<string>();
  for (const file of given) {
    const full = path.resolve(file);
    if (seen.has(full)) throw new UsageError(say(`${file} 给了两次，只给一次`, `${file} is given twice; give it once`));
    seen.add(full);
  }
}

/** A file that is read must not be written over. @throws {UsageError} naming it. */
export function verifyNotOverwritten(
  read: readonly string[],
  written: readonly (string | undefined)[],
  say: Say,
): void {
  const inputs = new Set(read.map((file) => path.resolve(file)));
  for (const file of written)
    if (file !== undefined && inputs.has(path.resolve(file)))
      throw new UsageError(
        say(
          `${file} 是要读的文件，不能把结果写在它上面；请换一个文件名`,
          `${file} is read and must not be written over; give another name`,
        ),
      );
}
