import { limits } from '../../workbook/limits.js';

/** Names spreadsheets keep for themselves. */
const reserved = new Set(['history']);

/** A name no spreadsheet refuses and none of the taken ones, as close to the wanted one as can be. */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  const plain = wanted
    .replace(/[[\]:*?/\\\p{Cc}\p{Cf}]/gu, '_')
    .replace(/^'+|'+$/g, '_')
    .trim();
  const base = plain === '' || reserved.has(plain.toLowerCase()) ? `${plain}_` : plain;
  for (let n = 1; ; n += 1) {
    const told = n === 1 ? '' : `（${n}）`;
    const name = cut(base, limits.sheetName - told.length) + told;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** At most so many UTF-16 units, and no half of a letter. */
function cut(text: string, length: number): string {
  let short = '';
  for (const letter of text) {
    if (short.length + letter.length > length) break;
    short += letter;
  }
  // a name must not end in an apostrophe either
  return short.replace(/'$/, '_');
}

/** Free names for all of them, each taken as it is given out. */
export function freeSheetNames(wanted: readonly string[], taken: ReadonlySet<string> = new Set()): readonly string[] {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  return wanted.map((one) => {
    const name = freeSheetName(one, used);
    used.add(name.toLowerCase());
    return name;
  });
}
