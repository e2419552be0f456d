import { existsSync } from 'node:fs';
import path from 'node:path';
import { glob } from 'tinyglobby';
import type { Say } from '../findings/say.js';
import { UsageError } from './usage.js';

/** Quotes a shell has left around a path, or that were copied with it from a document. */
const quoted = /^(["'“‘])(.*)(["'”’])$/s;
/** What Excel and WPS lay beside a file that is open. */
const temporary = /^~\$/;

/**
 * Paths with the patterns among them replaced by what they stand for, sorted: `cmd` and PowerShell leave that to the program. A
 * path that is there is taken as it is, whatever signs it holds.
 * @throws {UsageError} for a pattern nothing fits, and for a path a quote has swallowed more into.
 */
export async function expanded(given: readonly string[], say: Say): Promise<readonly string[]> {
  const all: string[] = [];
  for (const one of given) {
    const plain = unquoted(one, say);
    if (existsSync(plain) || !/[*?]/.test(plain)) all.push(plain);
    else all.push(...(await found(plain, say)));
  }
  return all;
}

/** `"C:\报送\"` reaches a program on Windows as `C:\报送"`, together with all that follows up to the next quote. */
function unquoted(given: string, say: Say): string {
  if (existsSync(given)) return given;
  const bare = quoted.exec(given)?.[2] ?? given.replace(/"$/, '');
  if (!bare.includes('"')) return bare;
  throw new UsageError(
    say(
      `${given}：引号没有成对；文件夹名加引号时，末尾不要写 \\，如 "C:\\报送"`,
      `${given}: quotes do not pair; a quoted folder must not end in \\, e.g. "C:\\reports"`,
    ),
  );
}

async function found(pattern: string, say: Say): Promise<readonly string[]> {
  // only * and ? are signs of a pattern; names hold brackets
  const plain = pattern.replaceAll('\\', '/').replace(/[()[\]{}!+@]/g, '\\$&');
  const files = await glob(plain, {
    absolute: path.isAbsolute(pattern),
    // with ** a folder would be given together with what lies in it
    onlyFiles: pattern.includes('**'),
    expandDirectories: false,
    followSymbolicLinks: false,
    caseSensitiveMatch: process.platform !== 'win32',
  });
  const own = files.filter((file) => !temporary.test(path.basename(file))).map((file) => file.replace(/\/$/, ''));
  if (own.length > 0) return own.sort((a, b) => (a < b ? -1 : 1));
  throw new UsageError(say(`没有与 ${pattern} 相符的文件`, `No file fits ${pattern}`));
}
