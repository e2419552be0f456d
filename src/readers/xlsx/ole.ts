import type { Source } from '../../model/source.js';

/** What an OLE container holds: an encrypted workbook, an Excel 97–2003 workbook, or something else. */
export type OleContent = 'encrypted' | 'xls' | 'other';

const utf16 = (text: string): string => [...text].map((letter) => `${letter}\0`).join('');

/** Tells OLE containers apart by the names in their directory, which are written in UTF-16 near their start or end. */
export async function sniffOle(source: Source): Promise<OleContent> {
  const decoder = new TextDecoder('latin1');
  let tail = '';
  let found: OleContent = 'other';
  for await (const chunk of source.stream()) {
    const text = tail + decoder.decode(chunk, { stream: true });
    if (text.includes(utf16('EncryptedPackage')) || text.includes(utf16('EncryptionInfo'))) return 'encrypted';
    if (text.includes(utf16('Workbook')) || text.includes(utf16('Book'))) found = 'xls';
    tail = text.slice(-64);
  }
  return found;
}
