import type { Standard } from '../../model/mapping.js';
import type { Sheet, Workbook } from '../../model/sheet.js';
import { UnreadableError } from '../../model/unreadable-error.js';
import { type OwnWorkbook, ownOf } from './own-workbook.js';
import { recordsFrom } from './records-from.js';
import { withoutResult } from './without-result.js';

/** The sheets of a workbook, those this program has put into it apart. */
export interface DataSheets {
  /** What the workbook says of itself; undefined where this program has not written it. */
  readonly own: OwnWorkbook | undefined;
  /** Sheets that may hold data, without what this program has put on them. */
  readonly data: readonly Sheet[];
  /** Sheets with nothing but what this program says. */
  readonly passed: readonly Sheet[];
}

/** Takes away from a workbook what this program has put into it: no mark of an earlier check may change the next one. */
export async function dataSheets(workbook: Workbook, standard: Standard): Promise<DataSheets> {
  const own = await ownOf(workbook);
  if (own === undefined) return { own, data: workbook.sheets, passed: [] };
  const data: Sheet[] = [];
  const passed: Sheet[] = [];
  for (const sheet of workbook.sheets) {
    const name = sheet.name ?? '';
    if (sheet === own.sheet) passed.push(sheet);
    else if (own.sheets.has(name)) {
      const pasted = await pastedInto(sheet, standard);
      if (pasted === undefined) passed.push(sheet);
      else data.push(pasted);
    } else {
      const bare = own.results.has(name) ? withoutResult(sheet, standard) : sheet;
      data.push(own.types.length > 0 ? { ...bare, template: own.types } : bare);
    }
  }
  return { own, data, passed };
}

/** Why a workbook is left alone: it is a change log or a report, unless somebody has put records into it. */
export async function ownKindOf(workbook: Workbook, standard: Standard): Promise<'change-log' | 'report' | undefined> {
  const { own, data } = await dataSheets(workbook, standard);
  if (data.length > 0) return undefined;
  return own?.kind === 'changes' ? 'change-log' : own?.kind === 'report' ? 'report' : undefined;
}

/** What a sheet of this program holds from the header of records on that somebody has put on it; undefined where nothing. */
async function pastedInto(sheet: Sheet, standard: Standard): Promise<Sheet | undefined> {
  try {
    const from = await recordsFrom(sheet, standard);
    if (from === undefined) return undefined;
    return {
      ...sheet,
      async *rows() {
        for await (const batch of sheet.rows()) yield batch.filter(({ n }) => n >= from);
      },
    };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    // nobody knows what it holds: it is read, and refused, like any other
    return sheet;
  }
}
