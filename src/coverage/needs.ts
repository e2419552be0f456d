import { scheme } from '../generated/audit/evaluation.js';
import { obligations } from '../generated/audit/obligations.js';
import { questions } from '../generated/audit/questions.js';
import { questionNeeds } from './questions/needs.js';

/** What an audit keeps of records, beyond what it counts: worked out once from what its duties, questions and indicators read. */
export interface AuditNeeds {
  /** Fields kept of a record type or form, sorted. */
  fieldsOf(type: string): readonly string[];
  /** Fields the questions ask whether they are filled, of a record type. */
  askedOf(type: string): readonly string[];
  /** Findings about single records that the questions ask for. */
  readonly found: ReadonlySet<string>;
}

/** What the duties, questions and indicators of the standard need. */
export async function auditNeeds(): Promise<AuditNeeds> {
  const asked = await questionNeeds(questions);
  const reads = [...obligations.map((obligation) => obligation.reads), asked.fields, scheme.reads];
  return {
    fieldsOf: (type) => [...new Set(reads.flatMap((fields) => fields[type] ?? []))].sort(),
    askedOf: (type) => asked.asked[type] ?? [],
    found: new Set(asked.found),
  };
}
