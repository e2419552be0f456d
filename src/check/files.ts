import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Source } from '../model/source.js';
import { leftAlone } from './worth-opening.js';

/** The inputs found, and what of a folder was left alone. */
export interface FilesFound {
  readonly sources: readonly Source[];
  /** Where the sources lie, in their order. */
  readonly paths: readonly string[];
  readonly ignored: readonly { readonly file: string; readonly why: string }[];
}

/** A file of the local disk as a source; opened anew for each read, so that nothing stays locked. */
export async function fileSource(file: string, name: string = file): Promise<Source> {
  const { size } = await stat(file);
  return {
    name,
    size,
    async read(from, to) {
      const handle = await open(file, 'r');
      try {
        const length = Math.max(0, Math.min(to, size) - from);
        const { bytesRead, buffer } = await handle.read(new Uint8Array(length), 0, length, from);
        return buffer.subarray(0, bytesRead);
      } finally {
        await handle.close();
      }
    },
    stream: () => createReadStream(file, { highWaterMark: 1 << 18 }),
  };
}

/**
 * Turns the paths of a command line into sources: files as they are, folders with everything below them, sorted by
 * name. A file named outright is always opened; in a folder only tables are, and the rest is listed with the reason.
 * @param aside files and folders that are no data where they lie in a folder, with the reason: the register of units, a file to
 * be written, a folder of copies.
 * @throws Error with a `code` (`ENOENT`, `EACCES` …) where a named path cannot be reached.
 */
export async function findFiles(
  paths: readonly string[],
  aside: Readonly<Record<string, string>> = {},
): Promise<FilesFound> {
  const reasons = Object.entries(aside).map(([file, why]) => [path.resolve(file), why] as const);
  const sources: Source[] = [];
  const read: string[] = [];
  const ignored: { file: string; why: string }[] = [];
  for (const given of paths) {
    if (!(await stat(given)).isDirectory()) {
      sources.push(await fileSource(given, shown(given)));
      read.push(given);
      continue;
    }
    const within = reasons.filter(([file]) => isBelow(path.resolve(given), file));
    for (const file of await filesBelow(given)) {
      const name = shown(path.join(path.basename(path.resolve(given)), path.relative(given, file)));
      const why = within.find(([one]) => isBelow(one, path.resolve(file)))?.[1] ?? leftAlone(name);
      if (why === null) {
        sources.push({ ...(await fileSource(file, name)), found: true });
        read.push(file);
      } else ignored.push({ file: name, why });
    }
  }
  return { sources, paths: read, ignored };
}

const isBelow = (folder: string, file: string): boolean => file === folder || file.startsWith(`${folder}${path.sep}`);

/** Paths read the same on every system in a report. */
const shown = (file: string): string => file.replaceAll('\\', '/');

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = await Promise.all(
    entries.map((entry) => {
      const full = path.join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(full) : [full];
    }),
  );
  return nested.flat().sort((a, b) => (a < b ? -1 : 1));
}

/** SHA-256 of a source's bytes, in hexadecimal, so that a report names exactly what it judged. */
export async function sha256Of(source: Source): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of source.stream()) hash.update(chunk);
  return hash.digest('hex');
}
