import { lookedFor } from '../mapping/build-mapping.js';
import { keyOf } from '../mapping/derive.js';
import type { Entry } from '../model/entry.js';
import type { Params } from '../model/finding.js';
import type { Mapping } from '../model/mapping.js';
import type { ConditionalRule } from '../model/record-type.js';
import { fieldNamed } from '../standard/shape/fields.js';
import type { ShapeProblem } from '../standard/shape/problem.js';
import { checkShape } from '../standard/shape.js';
import type { Validator } from '../standard/validator-runtime.js';
import type { Addresses } from './addresses.js';
import type { Ledger } from './ledger.js';

/** Judges the records of one sheet one by one. */
export class RecordCheck {
  readonly #mapping: Mapping;
  readonly #at: Addresses;
  readonly #ledger: Ledger;
  readonly #validate: Validator;
  readonly #conditions: ReadonlyMap<string, ConditionalRule>;
  /** Own required fields without a column: told once for the sheet. */
  readonly #waived: ReadonlySet<string>;
  #count = 0;
  /** Records that need a field for which there is no column. */
  readonly #needed = new Map<string, number>();

  constructor(mapping: Mapping, at: Addresses, ledger: Ledger, validate: Validator) {
    this.#mapping = mapping;
    this.#at = at;
    this.#ledger = ledger;
    this.#validate = validate;
    this.#conditions = new Map(mapping.type.conditions.map((condition) => [condition.id, condition]));
    this.#waived = new Set(
      mapping.absent.filter((field) => field.requirement === 'required').map((field) => field.name),
    );
  }

  check(entry: Entry): void {
    this.#count += 1;
    const problems = checkShape(this.#mapping.type, entry.record, this.#validate, this.#waived);
    if (problems.length > 0 || entry.faults.length > 0) this.#tellAll(entry, problems);
    if (entry.repairs.length > 0) this.#listRepairs(entry);
    if (entry.fillers.size > 0) this.#listFillers(entry, new Set(problems.map((problem) => problem.field)));
  }

  #tellAll(entry: Entry, problems: readonly ShapeProblem[]): void {
    const key = keyOf(entry.record, this.#mapping.type);
    for (const { rule, severity, field, index, params, value } of entry.faults) {
      this.#ledger.add(rule, severity, this.#at.cell(entry, field, index), params, value, key);
    }
    const failed = new Set([...entry.blocked, ...problems.filter(isWrongValue).map((problem) => problem.field ?? '')]);
    for (const problem of problems) this.#tell(entry, problem, failed, key);
  }

  #tell(entry: Entry, problem: ShapeProblem, failed: ReadonlySet<string>, key: string | null): void {
    const { field, params, rule, severity } = problem;
    if (field === null) {
      this.#ledger.add(rule, severity, this.#at.cell(entry, null, undefined), params, null, key);
      return;
    }
    if (entry.blocked.has(field) || this.#isDerived(entry, field)) return;
    const condition = this.#conditions.get(rule);
    if (condition?.reads.some((name) => name !== field && failed.has(name))) {
      this.#ledger.block(rule);
      return;
    }
    if (condition && !this.#mapping.byField.has(field)) {
      this.#needed.set(field, (this.#needed.get(field) ?? 0) + 1);
      return;
    }
    const typed = entry.fillers.get(field);
    const told: Params = typed === undefined ? params : { ...params, typed };
    const { text, index } = this.#rawOf(entry, field);
    this.#ledger.add(rule, severity, this.#at.cell(entry, field, index), told, text, key);
  }

  /** A common field without a column: taken from another field, or not known. */
  #isDerived(entry: Entry, name: string): boolean {
    return entry.record[name] !== undefined && !this.#mapping.byField.has(name);
  }

  /** The cell of a field as it stands, and its column. */
  #rawOf(entry: Entry, field: string): { text: string | null; index: number | undefined } {
    const index = this.#mapping.byField.get(field)?.[0]?.index;
    const cell = index === undefined ? undefined : entry.row.cells[index];
    return { text: cell === undefined ? null : typeof cell === 'string' ? cell : cell.text, index };
  }

  #listRepairs(entry: Entry): void {
    for (const { field, index, rule, from, to } of entry.repairs) {
      this.#ledger.collector.addRepair({ at: this.#at.cell(entry, field, index), rule, from, to });
    }
  }

  /** Words that stood for nothing, where nothing was needed. */
  #listFillers(entry: Entry, told: ReadonlySet<string | null>): void {
    for (const field of entry.fillers.keys()) {
      if (told.has(field)) continue;
      const { text, index } = this.#rawOf(entry, field);
      const at = this.#at.cell(entry, field, index);
      this.#ledger.collector.addRepair({ at, rule: 'repair/empty-word', from: text ?? '', to: '' });
    }
  }

  /** Tells what concerns whole columns, and gives the number of records. */
  finish(): number {
    for (const [name, count] of this.#needed) {
      const field = fieldNamed(this.#mapping.type, name);
      if (!field) continue;
      const params = { field: name, title: field.title, count, lookedFor: lookedFor(field) };
      this.#ledger.add('input/missing-conditional-column', 'error', this.#at.column(undefined, name), params);
    }
    return this.#count;
  }
}

/** A value that stands there and is wrong, as against one that is missing. */
const isWrongValue = (problem: ShapeProblem): boolean => problem.severity === 'error' && problem.keyword !== 'required';
