import type { Source } from '../../model/source.js';
import { type OleEntry, readOleEntries } from './ole-directory.js';

/** What an OLE container holds: an encrypted file of today, an Excel 97–2003 workbook, a Word document, or something else. */
export type OleContent = 'encrypted' | 'xls' | 'document' | 'other';

const contents: Readonly<Record<string, OleContent>> = {
  EncryptedPackage: 'encrypted',
  EncryptionInfo: 'encrypted',
  Workbook: 'xls',
  Book: 'xls',
  WordDocument: 'document',
};

/** The first of these in the top folder says what a container is. */
const weightiest: readonly OleContent[] = ['encrypted', 'xls', 'document'];

/**
 * Tells OLE containers apart by the names in their top folder, so that a workbook inside another document does not
 * count. Where the folder cannot be read (a file cut short) the names are looked for anywhere in the bytes.
 */
export async function sniffOle(source: Source): Promise<OleContent> {
  const entries = await readOleEntries(source);
  if (entries.length === 0) return sniffBytes(source);
  const found = topEntries(entries).map(({ name }) => contents[name] ?? 'other');
  return weightiest.find((content) => found.includes(content)) ?? 'other';
}

/** The entries of the top folder: a tree hung below the root, which is the first entry. */
export function topEntries<E extends OleEntry>(entries: readonly E[]): E[] {
  const top: E[] = [];
  const seen = new Set<number>();
  const open = [entries[0]?.child];
  while (open.length > 0) {
    const id = open.pop() ?? -1;
    const entry = entries[id];
    if (entry === undefined || seen.has(id)) continue;
    seen.add(id);
    top.push(entry);
    open.push(entry.left, entry.right);
  }
  return top;
}

const utf16 = (text: string): string => [...text].map((letter) => `${letter}\0`).join('');

async function sniffBytes(source: Source): Promise<OleContent> {
  const decoder = new TextDecoder('latin1');
  let tail = '';
  let found: OleContent = 'other';
  for await (const chunk of source.stream()) {
    const text = tail + decoder.decode(chunk, { stream: true });
    for (const [name, content] of Object.entries(contents)) {
      if (!text.includes(utf16(name))) continue;
      if (content === 'encrypted') return content;
      found = content;
    }
    tail = text.slice(-64);
  }
  return found;
}
