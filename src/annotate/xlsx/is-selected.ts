import type { ZipEntry } from '../../readers/zip/directory.js';
import { type Archive, partText } from '../../readers/zip/part.js';

/** Characters before the rows of a sheet that are looked at; more stand there in none. */
const mostLookedAt = 1 << 20;

/** True for a sheet that is in front, alone or with others, when the workbook is opened. */
export async function isSelected(archive: Archive, entry: ZipEntry): Promise<boolean> {
  let text = '';
  for await (const chunk of partText(archive, entry)) {
    text += chunk;
    if (text.length > mostLookedAt || text.includes('sheetData')) break;
  }
  const [head = ''] = text.split('sheetData');
  return /\stabSelected\s*=\s*["'](1|true)["']/.test(head);
}
