import type { Mapping } from '../../model/mapping.js';
import type { Row } from '../../model/sheet.js';
import type { Addresses } from '../addresses.js';
import type { Ledger } from '../ledger.js';

/** Tells of what is packed into a batch of a list of batches: its records, which nobody has read. */
export function tellNestedRecords(row: Row, mapping: Mapping, at: Addresses, ledger: Ledger): void {
  for (const { index, field, header } of mapping.columns) {
    const cell = row.cells[index];
    if (field === null && typeof cell === 'object' && cell.kind === 'object')
      ledger.add('input/records-in-batch', 'error', at.cell(row, null, index), { key: header });
  }
}
