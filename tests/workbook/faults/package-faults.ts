import { orderFault } from './element-order.js';
import { notesFaults } from './notes-faults.js';
import { openPackage, type Package, relationsName, repeated, workbookPart } from './package.js';
import { sheetFaults } from './sheet-faults.js';
import { styleFaults } from './style-faults.js';
import { all, child, type Element } from './xml-tree.js';

/**
 * Everything a spreadsheet would call a workbook damaged for, or repair it for, as far as it is known here: parts and their
 * kinds, relations, order of elements, counts, formats, places of cells, notes and their boxes, names. Empty where it is sound.
 */
export function packageFaults(bytes: Uint8Array): string[] {
  const opened = openPackage(bytes);
  const faults = [...contentTypeFaults(opened), ...relationFaults(opened), ...workbookFaults(opened)];
  for (const [name, root] of opened.parts) {
    if (root === null) continue;
    for (const element of all(root)) {
      const fault = orderFault(element) ?? countFault(element);
      if (fault !== undefined) faults.push(`${name}: ${fault}`);
    }
  }
  return [...faults, ...styleFaults(opened), ...sheetFaults(opened), ...notesFaults(opened)];
}

function contentTypeFaults({ parts }: Package): string[] {
  const types = parts.get('[Content_Types].xml')?.children ?? [];
  const values = (name: string, key: string): string[] =>
    types.filter((one) => one.name === name).map((one) => one.attributes[key]!.toLowerCase());
  const defaults = values('Default', 'Extension');
  const overrides = values('Override', 'PartName');
  const names = [...parts.keys()].filter((name) => name !== '[Content_Types].xml' && !name.endsWith('/'));
  const lower = new Set(names.map((name) => `/${name.toLowerCase()}`));
  return [
    ...names
      .filter(
        (name) =>
          !defaults.includes(name.split('.').at(-1)!.toLowerCase()) && !overrides.includes(`/${name.toLowerCase()}`),
      )
      .map((name) => `${name} has no content type`),
    ...overrides.filter((name) => !lower.has(name)).map((name) => `${name} has a content type and is not there`),
    ...repeated([...defaults, ...overrides]).map((name) => `${name} has two content types`),
  ];
}

function relationFaults(opened: Package): string[] {
  const faults: string[] = [];
  for (const [name, root] of opened.parts) {
    if (root === null) continue;
    if (name.endsWith('.rels'))
      faults.push(
        ...repeated(root.children.map(({ attributes }) => attributes['Id']!)).map((id) => `${name}: ${id} twice`),
      );
    for (const { target } of opened.relations(name).values())
      if (!opened.parts.has(target)) faults.push(`${name} leads to ${target}, which is not there`);
    const listed = opened.parts.get(relationsName(name))?.children.map(({ attributes }) => attributes['Id']) ?? [];
    for (const element of all(root))
      for (const [key, id] of Object.entries(element.attributes))
        if (/^r:(id|embed|link|pict)$/.test(key) && !listed.includes(id)) faults.push(`${name}: no relation ${id}`);
  }
  return faults;
}

function workbookFaults(opened: Package): string[] {
  const root = opened.parts.get(workbookPart(opened))!;
  const sheets = child(root, 'sheets').children.map(({ attributes }) => attributes);
  const isVisible = (i: number): boolean => (sheets[i]?.['state'] ?? 'visible') === 'visible';
  const views = child(root, 'bookViews').children.map(({ attributes }) => attributes);
  const names = child(root, 'definedNames').children.map(({ attributes }) => attributes);
  return [
    ...repeated(sheets.map(({ name }) => name!.toLowerCase())).map((name) => `two sheets are called ${name}`),
    ...repeated(sheets.map(({ sheetId }) => sheetId!)).map((id) => `two sheets are numbered ${id}`),
    ...sheets.filter(({ name }) => name!.length > 31).map(({ name }) => `${name} is too long`),
    ...views.filter(({ activeTab = '0' }) => !isVisible(Number(activeTab))).map(() => 'the sheet in front is not seen'),
    ...repeated(names.map(({ name, localSheetId = '' }) => `${name!.toLowerCase()} ${localSheetId}`)).map(
      (name) => `two names: ${name}`,
    ),
    ...names
      .filter(({ localSheetId }) => localSheetId !== undefined && !(Number(localSheetId) < sheets.length))
      .map(({ name }) => `${name} is of no sheet`),
  ];
}

function countFault({ name, namespace, attributes, children }: Element): string | undefined {
  const count = attributes[name === 'sst' ? 'uniqueCount' : 'count'];
  if (count === undefined || !/spreadsheetml/.test(namespace)) return undefined;
  return Number(count) === children.length ? undefined : `<${name}> counts ${count}, has ${children.length}`;
}
