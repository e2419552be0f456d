import { columnIndex } from '../../../src/standard/column-letters.js';
import { limits, verifyApart } from '../../../src/workbook/limits.js';
import { type Package, repeated, workbookPart } from './package.js';
import { stylesOf } from './style-faults.js';
import { all, child, type Element } from './xml-tree.js';

/** The worksheets of a workbook by their names. */
export function worksheets(
  opened: Package,
): { readonly name: string; readonly part: string; readonly root: Element }[] {
  const workbook = workbookPart(opened);
  const relations = opened.relations(workbook);
  return child(opened.parts.get(workbook)!, 'sheets').children.flatMap(({ attributes }) => {
    const { type, target } = relations.get(attributes['r:id']!) ?? {};
    const root = target === undefined ? null : opened.parts.get(target);
    return type === 'worksheet' && root ? [{ name: attributes['name']!, part: target!, root }] : [];
  });
}

/** What a spreadsheet would find wrong in the worksheets of a package. */
export function sheetFaults(opened: Package): string[] {
  const styles = stylesOf(opened);
  const formats = styles === null ? 1 : child(styles, 'cellXfs').children.length;
  const differences = styles === null ? 0 : child(styles, 'dxfs').children.length;
  const strings = [...opened.relations(workbookPart(opened)).values()].find(({ type }) => type === 'sharedStrings');
  const shared = strings === undefined ? 0 : opened.parts.get(strings.target)!.children.length;
  return worksheets(opened).flatMap(({ name, part, root }) =>
    [
      ...cellFaults(root, formats, shared),
      ...mergeFaults(root),
      ...validationFaults(root),
      ...[...all(root)]
        .filter(({ attributes }) => Number(attributes['dxfId'] ?? -1) >= differences)
        .map(({ attributes }) => `no dxf ${attributes['dxfId']}`),
      ...repeated(child(root, 'hyperlinks').children.map(({ attributes }) => attributes['ref']!)).map(
        (ref) => `two links in ${ref}`,
      ),
      ...tableFaults(opened, part),
    ].map((fault) => `${name}: ${fault}`),
  );
}

function cellFaults(root: Element, formats: number, shared: number): string[] {
  const faults: string[] = [];
  let lastRow = 0;
  for (const row of child(root, 'sheetData').children) {
    const n = Number(row.attributes['r'] ?? lastRow + 1);
    if (n <= lastRow || n > limits.rows) faults.push(`row ${n} after ${lastRow}`);
    lastRow = n;
    if (Number(row.attributes['s'] ?? 0) >= formats) faults.push(`row ${n} has no format`);
    let lastColumn = -1;
    for (const { attributes, children } of row.children) {
      const { r = '', s = '0', t = 'n' } = attributes;
      const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(r) ?? [];
      const column = r === '' ? lastColumn + 1 : columnIndex(letters);
      if (column <= lastColumn || column >= limits.columns || (r !== '' && Number(digits) !== n))
        faults.push(`${r} in row ${n} after column ${lastColumn}`);
      lastColumn = column;
      if (!(Number(s) < formats)) faults.push(`${r}: no format ${s}`);
      const value = children.find((one) => one.name === 'v')?.text;
      if (t === 's' && !(Number(value) < shared)) faults.push(`${r}: no text ${value}`);
      if (t === 'n' && value !== undefined && !Number.isFinite(Number(value))) faults.push(`${r}: no number ${value}`);
      if (t === 'inlineStr' && !children.some((one) => one.name === 'is')) faults.push(`${r}: no text`);
    }
  }
  return faults;
}

function mergeFaults(root: Element): string[] {
  try {
    verifyApart(child(root, 'mergeCells').children.map(({ attributes }) => attributes['ref']!));
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

const words = ['promptTitle', 'prompt', 'errorTitle', 'error'] as const;

function validationFaults(root: Element): string[] {
  return child(root, 'dataValidations').children.flatMap(({ attributes, children }) => [
    ...words
      .filter((key) => (attributes[key] ?? '').length > limits[key])
      .map((key) => `${attributes['sqref']}: ${key} is too long`),
    ...children
      .filter(({ text }) => text.length > limits.validationFormula)
      .map(() => `${attributes['sqref']}: its formula is too long`),
  ]);
}

/** A table whose titles are not those of its columns is repaired. */
function tableFaults(opened: Package, part: string): string[] {
  return [...opened.relations(part).values()]
    .filter(({ type }) => type === 'table')
    .flatMap(({ target }) => {
      const root = opened.parts.get(target)!;
      const [, left = '', right = ''] = /^([A-Z]+)\d+:([A-Z]+)\d+$/.exec(root.attributes['ref']!) ?? [];
      const columns = child(root, 'tableColumns').children.map(({ attributes }) => attributes['name']!);
      return columns.length === columnIndex(right) - columnIndex(left) + 1 && repeated(columns).length === 0
        ? []
        : [`${target}: ${columns.join()} in ${root.attributes['ref']}`];
    });
}
