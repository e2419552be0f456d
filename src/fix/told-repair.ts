/** A repair as the change log tells it. */
export interface ToldRepair {
  readonly file: string;
  readonly sheet: string | null;
  /** Row of a table, or number of a record; null for the object around the records of a JSON text. */
  readonly row: number | null;
  /** Column letters; null where names stand in the place of columns. */
  readonly column: string | null;
  readonly header: string | null;
  readonly field: string | null;
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  /** Why it was not written; null where it was. Words in `findings/texts/kept-repair`. */
  readonly kept: string | null;
}
