import { textOfFact } from '../../coverage/canonical.js';
import type { AuditNeeds } from '../../coverage/needs.js';
import { countedTypes } from '../../coverage/versions.js';
import type { Fact } from '../../model/audit-state.js';
import type { RecordType } from '../../model/record-type.js';
import type { RuleContext } from '../../model/rule.js';
import type { JudgedRecord } from '../sheets-run.js';

/** Fields that say which record it is and what becomes of it; those that tell records apart are left out where there are too many. */
const kept: readonly string[] = ['divisionCode', 'formedDate', 'operationType', 'reportingUnitCode'];
const telling = 'recordId';

/** Facts of one source, equal ones once. */
export type Facts = Map<string, Fact>;

/** Keeps of the records of one sheet what the audit needs to know. */
export class FactSheet {
  /** Fields read of a record. */
  readonly reads: readonly string[];
  readonly #type: RecordType;
  readonly #asked: readonly string[];
  readonly #needs: AuditNeeds;
  /** Number of the sheet in its source. */
  readonly #sheet: number;
  readonly #facts: Facts;

  readonly #run: RuleContext;

  constructor(type: RecordType, sheet: number, needs: AuditNeeds, facts: Facts, run: RuleContext) {
    const own = new Set(type.fields.map(({ name }) => name));
    const wanted = [...kept, ...(countedTypes.has(type.id) ? [] : [telling]), ...needs.fieldsOf(type.id)];
    this.reads = [...new Set(wanted)].filter((name) => own.has(name)).sort();
    this.#type = type;
    this.#asked = needs.askedOf(type.id);
    this.#needs = needs;
    this.#sheet = sheet;
    this.#run = run;
    this.#facts = facts;
  }

  /** @param wrong true where anything about the record is an error. */
  add({ entry, faulty, problems, violated }: JudgedRecord, wrong: boolean): void {
    const { record, row } = entry;
    const kept: Record<string, string | readonly string[]> = {};
    for (const name of this.reads) {
      const value = record[name];
      if (value !== undefined && !faulty.has(name)) kept[name] = value;
    }
    const found = [...problems.map(({ rule }) => rule), ...violated.map(({ id }) => id)];
    const said = violated
      .filter(({ id }) => this.#needs.found.has(id))
      .map((rule) => [rule.id, rule.params(record, this.#run, {})]);
    const fact: Fact = {
      type: this.#type.id,
      record: kept,
      faulty: [...new Set([...this.reads, ...this.#asked])].filter((name) => faulty.has(name)).sort(),
      lacks: this.#asked.filter((name) => record[name] === undefined && !faulty.has(name)),
      found: [...new Set(found)].filter((id) => this.#needs.found.has(id)).sort(),
      ...(said.length === 0 ? {} : { said: Object.fromEntries(said) }),
      wrong,
      count: 1,
      sheet: this.#sheet,
      row: row.n,
    };
    const text = textOfFact(fact);
    const known = this.#facts.get(text);
    // rows come in order: the first one seen is the first there is
    this.#facts.set(text, known === undefined ? fact : { ...known, count: known.count + 1 });
  }
}
