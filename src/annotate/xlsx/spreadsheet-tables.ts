import { type Area, areaOf } from '../../workbook/edit/area.js';
import type { PackageEdit } from '../../workbook/edit/package-edit.js';
import { rootOf } from '../../workbook/edit/root.js';
import { attributeOf } from '../../workbook/edit/xml-spans.js';

/** Areas of a sheet that are tables of the spreadsheet's own kind. Source: ECMA-376 18.5.1.2. @param sheet name of its part. */
export async function spreadsheetTables(edit: PackageEdit, sheet: string): Promise<readonly Area[]> {
  const areas: Area[] = [];
  for (const { type, target } of (await edit.relations(sheet)).all()) {
    const xml = type === 'table' && target !== undefined ? await edit.text(target) : undefined;
    const area = xml === undefined ? undefined : areaOf(attributeOf(xml, rootOf(xml), 'ref') ?? '');
    if (area !== undefined) areas.push(area);
  }
  return areas;
}
