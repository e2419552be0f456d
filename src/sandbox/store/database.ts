/** What a statement may be given: nothing a driver would turn into something of its own. Documents go in as JSON text. */
export type Param = string | number | boolean | null | Uint8Array | readonly string[];

export interface Queries {
  query<Row extends object>(sql: string, params?: readonly Param[]): Promise<readonly Row[]>;
}

/** A PostgreSQL, whichever: every statement is written once for all of them. */
export interface Database extends Queries {
  /** Several statements without parameters. */
  script(sql: string): Promise<void>;
  /** Runs the work in one transaction; it may be run again where another transaction was in its way. */
  transaction<T>(work: (tx: Queries) => Promise<T>): Promise<T>;
  /** Only this process can have it open. */
  readonly alone: boolean;
  close(): Promise<void>;
}
