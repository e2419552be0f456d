import type { EntryOutcome } from '../../model/receipt.js';
import type { Queries } from './database.js';

/** What has become of an entry, as it is answered. */
export interface StoredResult {
  readonly index: number;
  readonly outcome: EntryOutcome;
}

export async function addResults(
  tx: Queries,
  tenant: string,
  submissionId: string,
  results: readonly StoredResult[],
): Promise<void> {
  const rows = results.map((result) => ({
    position: result.index,
    outcome: result.outcome,
    document: JSON.stringify(result),
  }));
  await tx.query(
    `insert into result (tenant, submission_id, position, outcome, document)
     select $1, $2, * from json_to_recordset($3::json) as row(position integer, outcome text, document text)`,
    [tenant, submissionId, JSON.stringify(rows)],
  );
}

/** Results after a place, in order; `outcomes` empty is all. */
export async function resultsAfter<Result extends StoredResult>(
  queries: Queries,
  tenant: string,
  submissionId: string,
  after: number,
  outcomes: readonly string[],
  limit: number,
): Promise<readonly Result[]> {
  const rows = await queries.query<{ document: string }>(
    `select document from result
     where tenant = $1 and submission_id = $2 and position > $3 and ($4::text[] = '{}' or outcome = any($4::text[]))
     order by position limit $5`,
    [tenant, submissionId, after, outcomes, limit],
  );
  return rows.map(({ document }) => JSON.parse(document) as Result);
}
