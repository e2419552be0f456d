import type { Source } from '../../model/source.js';
import { limitsOf } from '../../readers/limits.js';
import type { ReadOptions } from '../../readers/options.js';
import { openArchive } from '../../readers/zip/part.js';
import { WorkbookEdit } from './workbook-edit.js';

/** Kinds of templates, and what a copy of one is: opened, a template would make a new workbook without a name. Source: [MS-OE376], [MS-OFFMACRO]. */
const kinds: Readonly<Record<string, string>> = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  'application/vnd.ms-excel.template.macroEnabled.main+xml': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
};

/** Makes a plain workbook of a template. */
export function asPlainWorkbook({ package: { types }, main }: WorkbookEdit): void {
  const kind = kinds[types.of(main) ?? ''];
  if (kind !== undefined) types.set(main, kind);
}

/** Ending of the name of a marked copy of a workbook: spreadsheets refuse one with macros under the other name. */
export async function endingOf(source: Source, options: ReadOptions = {}): Promise<'.xlsx' | '.xlsm'> {
  const edit = await WorkbookEdit.open(await openArchive(source, limitsOf(options)));
  return /macroEnabled/i.test(edit.package.types.of(edit.main) ?? '') ? '.xlsm' : '.xlsx';
}
