import type { Concealed, Row, Sheet } from '../model/sheet.js';
import { UnreadableError } from '../model/unreadable-error.js';
import { batchRows, beyond, type Limits, maxCharactersForTables } from './limits.js';

/** A table as its file lists it. */
export interface TableInfo {
  readonly name: string | null;
  readonly visibility: Sheet['visibility'];
}

/** A row, and how many times it stands there, one below the other. */
export interface RowRun {
  readonly row: Row;
  readonly repeat: number;
}

/** Goes through a file that holds tables one after another, and gathers the rows of one of them. */
export interface TableScan {
  /** Tables met so far. */
  readonly tables: readonly TableInfo[];
  /** Rows finished since they were last taken. */
  ready: RowRun[];
  /** True once the table whose rows are wanted has ended. */
  readonly finished: boolean;
  /** What has been met so far of that table that is not shown. */
  readonly concealed: Concealed;
  push(text: string): void;
  /** To be called after the last chunk. @throws {UnreadableError} where something is still open. */
  end(): void;
}

/** Starts a scan that gathers the rows of one table, or of none (-1). */
export type StartScan = (wanted: number) => TableScan;

/**
 * The tables of a file as sheets that stream their rows. The file is gone through once to list them, which also shows that
 * it is whole, and once for each reading of one of them.
 * @param text the file as text, from its start at each call.
 * @throws {UnreadableError} of the scan, and `input/too-many-sheets`, `input/sheets-too-large`.
 */
export async function sheetsOf(
  text: () => AsyncIterable<string>,
  start: StartScan,
  limits: Limits,
): Promise<readonly Sheet[]> {
  const scan = start(-1);
  let characters = 0;
  for await (const chunk of text()) {
    characters += chunk.length;
    scan.push(chunk);
    if (scan.tables.length > limits.sheets) throw beyond('input/too-many-sheets', 'sheets', limits);
  }
  scan.end();
  const count = scan.tables.length;
  if (count * characters > maxCharactersForTables) throw new UnreadableError('input/sheets-too-large', { count });
  return scan.tables.map(({ name, visibility }, i) => {
    let latest = scan;
    return {
      name,
      visibility,
      keyed: false,
      rows: () => {
        latest = start(i);
        return rowsOf(text, latest);
      },
      concealed: () => latest.concealed,
    };
  });
}

async function* rowsOf(text: () => AsyncIterable<string>, scan: TableScan): AsyncGenerator<readonly Row[]> {
  for await (const chunk of text()) {
    scan.push(chunk);
    if (scan.ready.length >= batchRows || (scan.finished && scan.ready.length > 0)) yield* taken(scan);
    if (scan.finished) return;
  }
  scan.end();
  if (scan.ready.length > 0) yield* taken(scan);
}

function* taken(scan: TableScan): Generator<readonly Row[]> {
  let batch: Row[] = [];
  for (const { row, repeat } of scan.ready) {
    for (let i = 0; i < repeat; i += 1) {
      batch.push(i === 0 ? row : { ...row, n: row.n + i });
      if (batch.length < batchRows) continue;
      yield batch;
      batch = [];
    }
  }
  scan.ready = [];
  if (batch.length > 0) yield batch;
}
