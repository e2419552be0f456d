import type { Source } from '../model/source.js';
import { UnreadableError } from '../model/unreadable-error.js';
import { detect } from '../readers/detect.js';
import { beyond, type Limits, limitsOf } from '../readers/limits.js';
import type { ReadOptions } from '../readers/options.js';
import { readZipList, type ZipEntry } from '../readers/zip/directory.js';
import { entrySource, Unpacking } from '../readers/zip/entry-source.js';
import { zipKind } from '../readers/zip/kind.js';
import { openArchive } from '../readers/zip/part.js';
import { isNamedTwice } from '../readers/zip/unpack.js';
import type { Ledger } from './ledger.js';
import { leftAlone } from './worth-opening.js';

/**
 * Puts the files inside archives in the place of the archives, one level deep, in the order of their names. What is left
 * alone goes to the ledger; an archive or file that cannot be read stays as a source that says so when it is read.
 */
export async function expandArchives(
  sources: readonly Source[],
  ledger: Pick<Ledger, 'ignored'>,
  options: ReadOptions,
): Promise<readonly Source[]> {
  const limits = limitsOf(options);
  const unpacking = new Unpacking(limits);
  const all: Source[] = [];
  for (const source of sources) {
    const entries = await filesOf(source, limits);
    if (entries === null) all.push(source);
    else all.push(...expanded(source, entries, unpacking, ledger));
  }
  return all;
}

/** The files packed in an archive; null where a source is none, or cannot be opened, which is told when it is read. */
async function filesOf(source: Source, limits: Limits): Promise<readonly ZipEntry[] | null> {
  try {
    if ((await detect(source)) !== 'zip') return null;
    if ((await zipKind(await openArchive(source, limits))) !== 'archive') return null;
    const files = (await readZipList(source)).filter(({ name }) => !name.endsWith('/'));
    // what is opened says itself what it is
    for (const entry of files) if (leftAlone(entry.name) !== null && !(await isNamedTwice(source, entry))) return null;
    return files;
  } catch {
    return null;
  }
}

function expanded(
  archive: Source,
  files: readonly ZipEntry[],
  unpacking: Unpacking,
  ledger: Pick<Ledger, 'ignored'>,
): Source[] {
  const names = shownNames(files);
  const tables = files.filter((entry) => leftAlone(entry.name) === null);
  const refusal = refusalOf(archive, files, tables, unpacking.limits);
  if (refusal) return [refusing(archive, refusal)];
  for (const entry of files) {
    const why = leftAlone(entry.name);
    if (why !== null) ledger.ignored.push({ file: `${archive.name}/${names.get(entry)}`, why });
  }
  return tables
    .map((entry): Source => {
      const source = entrySource(`${archive.name}/${names.get(entry)}`, archive, entry, unpacking);
      const unknown = entry.method !== 0 && entry.method !== 8;
      return unknown ? refusing(source, new UnreadableError('input/unknown-compression')) : source;
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function refusalOf(
  archive: Source,
  files: readonly ZipEntry[],
  tables: readonly ZipEntry[],
  limits: Limits,
): UnreadableError | undefined {
  // files that lie over each other unpack to more than any budget
  if (files.reduce((sum, { packed }) => sum + packed, 0) > archive.size) return new UnreadableError('input/zip-bomb');
  if (tables.some(({ encrypted }) => encrypted)) return new UnreadableError('input/encrypted-archive');
  if (tables.length > limits.files) return beyond('input/too-many-files', 'files', limits, { count: tables.length });
  const entries = files.slice(0, 5).map(({ name }) => cleanName(name));
  // a document of the national layout format is a zip archive of XML like any other
  const isOfd = files.some(({ name }) => name === 'OFD.xml');
  if (tables.length > 0 && !isOfd) return undefined;
  const reason = isOfd ? 'ofd' : 'other';
  return new UnreadableError('input/archive-without-tables', { entries: entries.join('、'), reason });
}

/** A source in the place of one that is not read, for the check to tell why. */
const refusing = ({ name, size }: Source, error: UnreadableError): Source => ({
  name,
  size,
  read: async () => {
    throw error;
  },
  // biome-ignore lint/correctness/useYield: nothing comes before the error
  async *stream() {
    throw error;
  },
});

/** Names as reports show them: nothing that steers a terminal or turns the direction of writing, and no two the same. */
function shownNames(files: readonly ZipEntry[]): ReadonlyMap<ZipEntry, string> {
  const used = new Map<string, number>();
  return new Map(
    files.map((entry) => {
      const name = cleanName(entry.name);
      const count = (used.get(name) ?? 0) + 1;
      used.set(name, count);
      return [entry, count === 1 ? name : `${name}（${count}）`];
    }),
  );
}

const cleanName = (name: string): string =>
  name.replace(/^\/+/, '').replace(/[\0-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, '?');
