import type { AuditNeeds } from '../../coverage/needs.js';
import { countedTypes } from '../../coverage/versions.js';
import type { Fact } from '../../model/audit-state.js';
import type { RecordType } from '../../model/record-type.js';
import type { RuleContext } from '../../model/rule.js';
import type { JudgedRecord } from '../sheets-run.js';

/** Fields that say which record it is and what becomes of it; those that tell records apart are left out where there are too many. */
const kept: readonly string[] = ['divisionCode', 'formedDate', 'operationType', 'reportingUnitCode'];
const telling = 'recordId';

/** A fact while records are still counted. */
type CountedFact = Omit<Fact, 'count'> & { count: number };

/** Facts of one source, equal ones once. */
export type Facts = Map<string, CountedFact>;

/** Keeps of the records of one sheet what the audit needs to know. */
export class FactSheet {
  /** Fields read of a record. */
  readonly reads: readonly string[];
  readonly #type: RecordType;
  readonly #asked: readonly string[];
  /** Fields of which it is kept whether they are faulty, sorted. */
  readonly #looked: readonly string[];
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
    this.#looked = [...new Set([...this.reads, ...this.#asked])].sort();
    this.#needs = needs;
    this.#sheet = sheet;
    this.#run = run;
    this.#facts = facts;
  }

  /** @param wrong true where anything about the record is an error. */
  add({ entry, faulty, problems, violated }: JudgedRecord, wrong: boolean): void {
    const { record, row } = entry;
    const values = this.reads.map((name) => (faulty.has(name) ? undefined : record[name]));
    const doubtful = faulty.size === 0 ? none : this.#looked.filter((name) => faulty.has(name));
    const lacks = this.#asked.filter((name) => record[name] === undefined && !faulty.has(name));
    const found = this.#foundOf([...problems.map(({ rule }) => rule), ...violated.map(({ id }) => id)]);
    const told = violated.filter(({ id }) => this.#needs.found.has(id));
    const said = told.map((rule) => [rule.id, rule.params(record, this.#run, {})]);
    const text = JSON.stringify([this.#type.id, values, doubtful, lacks, found, said, wrong]);
    const known = this.#facts.get(text);
    if (known !== undefined) {
      // rows come in order: the first one seen is the first there is
      known.count += 1;
      return;
    }
    this.#facts.set(text, {
      type: this.#type.id,
      record: Object.fromEntries(this.reads.flatMap((name, i) => (values[i] === undefined ? [] : [[name, values[i]]]))),
      faulty: doubtful,
      lacks,
      found,
      ...(said.length === 0 ? {} : { said: Object.fromEntries(said) }),
      wrong,
      count: 1,
      sheet: this.#sheet,
      row: row.n,
    });
  }

  #foundOf(ids: readonly string[]): readonly string[] {
    const asked = ids.filter((id) => this.#needs.found.has(id));
    return asked.length < 2 ? asked : [...new Set(asked)].sort();
  }
}

const none: readonly string[] = [];
