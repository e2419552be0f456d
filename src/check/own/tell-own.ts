import { isBatch } from '../../mapping/forms.js';
import type { Standard } from '../../model/mapping.js';
import { templateDigest } from '../../standard/template-digest.js';
import { standardVersion } from '../../standard/version.js';
import { severityOf } from '../fault-severity.js';
import { isMapping, type WithHeader } from '../goes-on.js';
import { fileAt, type Ledger } from '../ledger.js';
import type { OwnWorkbook } from './own-workbook.js';

const version = /^(\d+)\.(\d+)\.(\d+)$/;

/** Below 0 where the first version comes before the second, above 0 where after; undefined where one is no version. */
function compareVersions(one: string, other: string): number | undefined {
  const [a, b] = [version.exec(one), version.exec(other)];
  if (a === null || b === null) return undefined;
  return [1, 2, 3].map((i) => Number(a[i]) - Number(b[i])).find((difference) => difference !== 0) ?? 0;
}

/** Says of a workbook of this program what makes it something else than what it looks like. */
export function tellOwn(file: string, own: OwnWorkbook, standard: Standard, ledger: Ledger): void {
  if (own.lost.length > 0) {
    const rules = own.lost.filter((what) => what.includes('/'));
    ledger.add('input/lost-in-copy', severityOf('input/lost-in-copy'), fileAt(file), { rules: rules.join('、') });
  }
  if (own.types.length > 0) tellTemplate(file, own, standard, ledger);
}

/** Says of a template what makes it ask for something else than the standard does today. */
function tellTemplate(file: string, { types }: OwnWorkbook, standard: Standard, ledger: Ledger): void {
  const was = types[0]?.standard ?? '';
  const age = compareVersions(was, standardVersion);
  const tell = (reason: string, type: string, title: string): void =>
    ledger.add('input/template-version', severityOf('input/template-version'), fileAt(file), {
      reason,
      was,
      now: standardVersion,
      type,
      title,
    });
  if (age !== undefined && age > 0) {
    tell('newer', '', '');
    return;
  }
  for (const { id, digest } of types) {
    const type = standard.recordTypes.find((one) => one.id === id);
    if (type === undefined || digest === null || digest === templateDigest(type)) continue;
    tell(age !== undefined && age < 0 ? 'older' : 'draft', id, type.title);
  }
}

/** Says of a sheet of a template that its header is the one of another record type. */
export function tellOtherType(
  file: string,
  { sheet, found }: WithHeader,
  { types }: OwnWorkbook,
  standard: Standard,
  ledger: Ledger,
): void {
  if (types.length === 0 || !isMapping(found) || isBatch(found.type)) return;
  const { id, title } = found.type;
  if (types.some((type) => type.id === id)) return;
  const titles = types.map((type) => standard.recordTypes.find((one) => one.id === type.id)?.title ?? type.id);
  ledger.add('input/template-type', severityOf('input/template-type'), fileAt(file, sheet.name), {
    title,
    template: titles.join('、'),
  });
}
