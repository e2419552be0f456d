import type { Queries } from './database.js';

/** What has happened, before it has its place in the order. */
export interface NewEvent {
  readonly type: string;
  readonly time: string;
  readonly subject: string;
  readonly data: object;
}

export interface StoredEvent extends NewEvent {
  /** From 1 without gaps, per tenant. */
  readonly seq: number;
}

/**
 * Puts events at the end of the tenant’s. The tenant’s row stays locked until the transaction ends, so that nobody ever reads a
 * later event before an earlier one is there.
 */
export async function addEvents(tx: Queries, tenant: string, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  const [row] = await tx.query<{ last_event: number }>(
    'update tenant set last_event = last_event + $2 where tenant = $1 returning last_event',
    [tenant, events.length],
  );
  const before = row!.last_event - events.length;
  const rows = events.map((event, index) => ({
    tenant,
    seq: before + index + 1,
    type: event.type,
    time: event.time,
    document: JSON.stringify(event),
  }));
  await tx.query(
    `insert into event (tenant, seq, type, time, document)
     select * from json_to_recordset($1::json)
       as row(tenant text, seq integer, type text, time text, document text)`,
    [JSON.stringify(rows)],
  );
}

/** Events after a place, in order, and the place of the last there is. */
export async function eventsAfter(
  queries: Queries,
  tenant: string,
  after: number,
  types: readonly string[],
  limit: number,
): Promise<{ readonly events: readonly StoredEvent[]; readonly last: number }> {
  const [counter] = await queries.query<{ last_event: number }>('select last_event from tenant where tenant = $1', [
    tenant,
  ]);
  const last = counter?.last_event ?? 0;
  const rows = await queries.query<{ seq: number; document: string }>(
    `select seq, document from event
     where tenant = $1 and seq > $2 and seq <= $3 and ($4::text[] = '{}' or type = any($4::text[]))
     order by seq limit $5`,
    [tenant, after, last, types, limit],
  );
  return { events: rows.map(({ seq, document }) => ({ seq, ...(JSON.parse(document) as NewEvent) })), last };
}

/** The place before the first event that is still given out: those before a time are not. */
export async function firstPlace(queries: Queries, tenant: string, since: string): Promise<number> {
  const [row] = await queries.query<{ place: number }>(
    `select coalesce(
       (select min(seq) from event where tenant = $1 and time >= $2) - 1,
       (select last_event from tenant where tenant = $1)
     ) as place`,
    [tenant, since],
  );
  return row?.place ?? 0;
}
