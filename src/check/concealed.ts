import type { Mapping } from '../model/mapping.js';
import type { Sheet } from '../model/sheet.js';
import { columnLetters } from '../standard/column-letters.js';
import type { Addresses } from './addresses.js';
import { severityOf } from './fault-severity.js';
import type { Ledger } from './ledger.js';

/** Hidden columns named one by one. */
const columnsNamed = 8;

/**
 * Says what a spreadsheet does not show and was checked all the same: who looks at the sheet sees fewer records than are
 * reported.
 * @param whole true where the sheet has been read to its end; hidden rows are told once, with its last table.
 */
export function tellConcealed(sheet: Sheet, mapping: Mapping, whole: boolean, at: Addresses, ledger: Ledger): void {
  const hidden = sheet.concealed?.();
  if (hidden === undefined) return;
  const tell = (rule: string, params: Readonly<Record<string, string | number>>): void =>
    ledger.add(rule, severityOf(rule), at.column(undefined), params);
  if (whole && hidden.rows > 0) {
    const rows = hidden.firstRows.join('、') + (hidden.rows > hidden.firstRows.length ? ' …' : '');
    tell('input/hidden-rows', { reason: hidden.filtered ? 'filtered' : 'hidden', count: hidden.rows, rows });
  }
  const columns = mapping.columns.filter(({ index }) =>
    hidden.columns.some(([from, to]) => index >= from && index <= to),
  );
  if (columns.length === 0) return;
  const named = columns.slice(0, columnsNamed).map(({ index, header }) => `${columnLetters(index)}（${header}）`);
  tell('input/hidden-columns', {
    count: columns.length,
    columns: named.join('、') + (columns.length > named.length ? ' …' : ''),
  });
}
