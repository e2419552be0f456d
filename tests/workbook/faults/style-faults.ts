import { type Package, workbookPart } from './package.js';
import { child, type Element } from './xml-tree.js';

/** The styles of a workbook, or null where it has none. */
export function stylesOf(opened: Package): Element | null {
  const found = [...opened.relations(workbookPart(opened)).values()].find(({ type }) => type === 'styles');
  return found === undefined ? null : opened.parts.get(found.target)!;
}

/** Cell formats that refer to fonts, fills, borders or number formats that are not there. */
export function styleFaults(opened: Package): string[] {
  const root = stylesOf(opened);
  if (root === null) return [];
  const size = (name: string): number => child(root, name).children.length;
  const codes = new Set(child(root, 'numFmts').children.map(({ attributes }) => attributes['numFmtId']));
  const faults: string[] = [];
  const sizes = { fontId: size('fonts'), fillId: size('fills'), borderId: size('borders') };
  for (const list of ['cellStyleXfs', 'cellXfs']) {
    for (const [i, { attributes }] of child(root, list).children.entries()) {
      for (const [key, count] of Object.entries(sizes))
        if (!(Number(attributes[key] ?? 0) < count)) faults.push(`${list} ${i}: ${key} ${attributes[key]}`);
      const { numFmtId = '0', xfId = '0' } = attributes;
      if (Number(numFmtId) >= 164 && !codes.has(numFmtId)) faults.push(`${list} ${i}: numFmtId ${numFmtId}`);
      if (list === 'cellXfs' && !(Number(xfId) < size('cellStyleXfs'))) faults.push(`${list} ${i}: xfId ${xfId}`);
    }
  }
  if (size('cellXfs') > 65_490) faults.push(`${size('cellXfs')} cell formats`);
  return faults;
}
