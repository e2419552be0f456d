/** What an audit keeps of records, beyond what it counts: worked out once from what its duties, questions and indicators read. */
export interface AuditNeeds {
  /** Fields kept of a record type or form, sorted. */
  fieldsOf(type: string): readonly string[];
  /** Fields the questions ask whether they are filled, of a record type. */
  askedOf(type: string): readonly string[];
  /** Findings about single records that the questions ask for. */
  readonly found: ReadonlySet<string>;
}
