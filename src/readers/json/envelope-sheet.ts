import type { Row, Sheet } from '../../model/sheet.js';
import { headerRow } from './rows.js';
import type { Surrounding } from './surroundings.js';

/** The envelope of records as a sheet of one row. */
export function envelopeSheet({ pointer, line, members, faults }: Surrounding): Sheet {
  const row: Row = { n: 1, line, cells: [...members.values()], ...(faults.length > 0 ? { faults } : {}) };
  return {
    name: '批次信息',
    visibility: 'visible',
    keyed: true,
    envelope: true,
    pointer,
    async *rows() {
      yield [headerRow([...members.keys()]), row];
    },
  };
}
