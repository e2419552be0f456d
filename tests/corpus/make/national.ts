import type { CorpusRecord } from '../dataset.js';
import { type Format, type Table, tableOf, typeNamed } from './write.js';

/** Fields all records have that the national tables have as well. */
const shared = new Set(['reportingUnitName', 'reportingUnitCode', 'remarks']);
/** Fields this standard adds to the national table of penalties. */
const added = new Set(['penaltyProcedure', 'severity', 'minPublishEnd', 'performStatus', 'publishUrl']);

/** How the columns of a national table are headed: by their names or by the codes of the national form. */
export type Heads = 'names' | 'codes';

/**
 * Records as the national tables of licences (28 columns) and penalties (30 columns) have them: every column in its place,
 * whether anything stands in it or not, and none of the fields the other record types share.
 */
export function nationalTable(file: string, format: Format, heads: Heads, records: readonly CorpusRecord[]): Table {
  const fields = typeNamed(records[0]!.type).fields.filter(
    ({ name, common }) => (!common || shared.has(name)) && !added.has(name),
  );
  return tableOf(file, format, records, fields, heads === 'codes');
}
