import { createWriteStream } from 'node:fs';
import { mkdir, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Say } from '../findings/say.js';
import { UsageError } from './usage.js';
import { isHeld, whyNot } from './why-not.js';

/** Bytes of the name of a file that every system takes, with room to tell it apart from others. */
const longestName = 240;

/** A folder that copies of inputs are written into: each has a place of its own, and none is ever written over an input. */
export class CopyFolder {
  readonly #folder: string;
  readonly #inputs: readonly string[];
  readonly #say: Say;
  readonly #taken = new Set<string>();
  #identities: Promise<ReadonlySet<string>> | undefined;
  #drafts = 0;

  /** @param inputs paths of the files that are read. */
  constructor(folder: string, inputs: readonly string[], say: Say) {
    this.#folder = folder;
    this.#inputs = inputs;
    this.#say = say;
  }

  /**
   * Where the copy of an input goes: below the folder as the input is named in the report, its folders kept. Equal names, as
   * of a CSV and of a workbook that both become a workbook, are told apart by what they ended in, then by a number.
   * @param ending what follows the name without its ending: `_检查结果.xlsx`; the ending of the input itself where left out.
   */
  pathOf(name: string, ending?: string): string {
    const parts = partsOf(name);
    const { name: stem, ext } = path.posix.parse(parts.pop() ?? '');
    const end = ending ?? ext;
    const kinds = ending === undefined || ext === '' ? [''] : ['', `_${ext.slice(1)}`];
    for (let n = 1; ; n += 1) {
      for (const kind of kinds) {
        const told = `${kind}${n === 1 ? '' : `（${n}）`}`;
        const file = path.join(this.#folder, ...parts, `${cut(stem, `${told}${end}`)}${told}${end}`);
        // some systems take no notice of capitals
        const key = file.toLowerCase();
        if (this.#taken.has(key)) continue;
        this.#taken.add(key);
        return file;
      }
    }
  }

  /**
   * Writes a copy as a whole or not at all: under another name first, so that what breaks off leaves no half file behind.
   * @throws {UsageError} where it cannot be written, in words; whatever its making throws goes by.
   */
  async write(file: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    const draft = path.join(path.dirname(file), `.lucheng-${process.pid}-${this.#drafts++}.tmp`);
    try {
      await this.#verifyNoInput(file);
      await mkdir(path.dirname(file), { recursive: true });
      await pipeline(Readable.from(content), createWriteStream(draft));
      await rename(draft, file).catch((error: unknown) => {
        throw isHeld(error) ? this.#refusal(file, this.#held()) : error;
      });
    } catch (error) {
      await rm(draft, { force: true }).catch(() => {});
      if (error instanceof UsageError || !isOfSystem(error)) throw error;
      throw this.#refusal(file, whyNot(error, this.#say));
    }
  }

  async #verifyNoInput(file: string): Promise<void> {
    const identity = await identityOf(file);
    if (identity === undefined) return;
    this.#identities ??= Promise.all(this.#inputs.map(identityOf)).then(
      (all) => new Set(all.filter((one) => one !== undefined)),
    );
    if (!(await this.#identities).has(identity)) return;
    throw this.#refusal(
      file,
      this.#say(
        '这是被检查的原文件，不能写在它上面；请另给一个文件夹',
        'this is one of the files that are read; give another folder',
      ),
    );
  }

  #held(): string {
    return this.#say(
      '上次的副本可能正打开着，请先在 Excel 或 WPS 里关闭这个文件再试',
      'the copy of the last run may be open; close it in Excel or WPS and try again',
    );
  }

  #refusal(file: string, why: string): UsageError {
    return new UsageError(this.#say(`副本没有写入 ${file}：${why}`, `The copy was not written to ${file}: ${why}`));
  }
}

/**
 * Copies among the files that are checked would be checked with them the next time. @throws {UsageError} for such a folder,
 * and for a file in its place.
 */
export async function verifyCopyFolder(
  option: string,
  folder: string,
  given: readonly string[],
  say: Say,
): Promise<void> {
  const full = await realPath(folder);
  const kind = await stat(full).catch(() => undefined);
  if (kind !== undefined && !kind.isDirectory())
    throw new UsageError(
      say(
        `--${option}：${folder} 是文件；请给一个文件夹，没有的会新建`,
        `--${option}: ${folder} is a file; give a folder, which is made where there is none`,
      ),
    );
  for (const one of given) {
    const input = await realPath(one);
    if (input !== full && path.dirname(input) !== full) continue;
    if (!(await stat(input).catch(() => undefined))?.isDirectory()) continue;
    throw new UsageError(
      say(
        `--${option}：副本不能写进被检查的文件夹 ${one}，下次会当作数据；请另给一个文件夹，如 ${path.join(path.dirname(input), '检查结果')}`,
        `--${option}: copies in the checked folder ${one} would be taken for data; give another folder, e.g. ${path.join(path.dirname(input), 'copies')}`,
      ),
    );
  }
}

/** The parts of a path below the folder of copies; of what leads elsewhere the name alone, as what lies in an archive may be named anything. */
function partsOf(name: string): string[] {
  const near = path.isAbsolute(name) ? path.relative(process.cwd(), name) : path.normalize(name);
  const parts = near.split(/[\\/]+/).filter((part) => part !== '' && part !== '.');
  const leadsOut = path.isAbsolute(near) || parts.includes('..');
  return (leadsOut ? parts.slice(-1) : parts).map(safePart);
}

/** A name no system refuses. */
function safePart(part: string): string {
  const plain = part.replace(/[<>:"|?*\0-\x1f]/g, '_').replace(/[. ]+$/, '_');
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(plain) ? `_${plain}` : plain;
}

function cut(stem: string, rest: string): string {
  const letters = [...stem];
  while (Buffer.byteLength(letters.join('') + rest) > longestName && letters.length > 1) letters.pop();
  return letters.join('');
}

/** A path without links, as far as it is there. */
async function realPath(file: string): Promise<string> {
  const full = path.resolve(file);
  const real = await realpath(full).catch(() => undefined);
  if (real !== undefined) return real;
  const above = path.dirname(full);
  return above === full ? full : path.join(await realPath(above), path.basename(full));
}

/** What tells a file from all others, whatever it is called; undefined where there is none. */
async function identityOf(file: string): Promise<string | undefined> {
  const found = await stat(file, { bigint: true }).catch(() => undefined);
  return found === undefined ? undefined : `${found.dev}:${found.ino}`;
}

const isOfSystem = (error: unknown): boolean =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string';
