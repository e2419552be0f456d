import { lookedFor } from '../mapping/build-mapping.js';
import { deriveCommon, type Given } from '../mapping/derive.js';
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
import type { CheckOptions } from './options.js';

/** Judges the records of one sheet one by one. */
export class RecordCheck {
  readonly #mapping: Mapping;
  readonly #at: Addresses;
  readonly #ledger: Ledger;
  readonly #given: Given;
  readonly #validate: Validator;
  readonly #conditions: ReadonlyMap<string, ConditionalRule>;
  #count = 0;
  /** Titles of common fields that neither the table nor an option gives. */
  readonly #notGiven = new Map<string, string>();
  /** Records that need a field for which there is no column. */
  readonly #needed = new Map<string, number>();

  constructor(mapping: Mapping, at: Addresses, ledger: Ledger, options: CheckOptions, validate: Validator) {
    this.#validate = validate;
    this.#mapping = mapping;
    this.#at = at;
    this.#ledger = ledger;
    this.#given = options;
    this.#conditions = new Map(mapping.type.conditions.map((condition) => [condition.id, condition]));
  }

  check(entry: Entry): void {
    this.#count += 1;
    const key = deriveCommon(entry, this.#mapping.type, this.#given);
    const told = new Set<string>();
    for (const fault of entry.faults) {
      if (fault.severity === 'error') told.add(fault.field);
      this.#ledger.add(
        fault.rule,
        fault.severity,
        this.#at.cell(entry, fault.field, fault.index),
        fault.params,
        fault.value,
        key,
      );
    }
    const problems = checkShape(this.#mapping.type, entry.record, this.#validate);
    const failed = new Set([...entry.blocked, ...problems.filter(isWrongValue).map((problem) => problem.field ?? '')]);
    for (const problem of problems) this.#tell(entry, problem, failed, told, key);
    this.#listRepairs(entry, told);
  }

  #tell(entry: Entry, problem: ShapeProblem, failed: ReadonlySet<string>, told: Set<string>, key: string | null): void {
    const { field } = problem;
    if (field !== null && (entry.blocked.has(field) || this.#isDerived(entry, field))) return;
    const condition = this.#conditions.get(problem.rule);
    if (condition && this.#isBlocked(entry, condition, failed)) {
      this.#ledger.block(condition.id);
      return;
    }
    if (
      field !== null &&
      (condition || problem.rule === 'shape/required') &&
      this.#hasNoColumn(field, condition !== undefined)
    )
      return;
    if (field !== null) told.add(field);
    const cell =
      field === null
        ? undefined
        : (entry.raw.get(field) ?? { text: null, index: this.#mapping.byField.get(field)?.[0]?.index });
    const typed = field === null ? undefined : entry.fillers.get(field);
    const params: Params = typed === undefined ? problem.params : { ...problem.params, typed };
    this.#ledger.add(
      problem.rule,
      problem.severity,
      this.#at.cell(entry, field, cell?.index),
      params,
      cell?.text ?? null,
      key,
    );
  }

  /** A common field taken from another one: what is wrong with it is told there. */
  #isDerived(entry: Entry, name: string): boolean {
    return entry.record[name] !== undefined && !this.#mapping.byField.has(name);
  }

  /** A condition whose inputs are themselves wrong says nothing reliable. */
  #isBlocked(entry: Entry, condition: ConditionalRule, failed: ReadonlySet<string>): boolean {
    return (
      condition.reads.some((name) => name !== condition.field && failed.has(name)) || entry.blocked.has(condition.field)
    );
  }

  /** A value missing for want of its column is told once for the sheet, or belongs to the ledger. */
  #hasNoColumn(name: string, conditional: boolean): boolean {
    if (this.#mapping.byField.has(name)) return false;
    const field = fieldNamed(this.#mapping.type, name);
    if (field?.common) this.#notGiven.set(name, field.title);
    else if (conditional) this.#needed.set(name, (this.#needed.get(name) ?? 0) + 1);
    return true;
  }

  /** Repairs, and words that stood for nothing where nothing was needed. */
  #listRepairs(entry: Entry, told: ReadonlySet<string>): void {
    const { collector } = this.#ledger;
    for (const { field, index, rule, from, to } of entry.repairs) {
      collector.addRepair({ at: this.#at.cell(entry, field, index), rule, from, to });
    }
    for (const [field] of entry.fillers) {
      if (told.has(field)) continue;
      const cell = entry.raw.get(field);
      collector.addRepair({
        at: this.#at.cell(entry, field, cell?.index),
        rule: 'repair/empty-word',
        from: cell?.text ?? '',
        to: '',
      });
    }
  }

  /** Tells what concerns whole columns, and gives the counts. */
  finish(): { count: number; notGiven: string[] } {
    for (const [name, count] of this.#needed) {
      const field = fieldNamed(this.#mapping.type, name);
      if (!field) continue;
      const params = { field: name, title: field.title, count, lookedFor: lookedFor(field) };
      this.#ledger.add('input/missing-conditional-column', 'error', this.#at.column(undefined, name), params);
    }
    return { count: this.#count, notGiven: [...this.#notGiven.values()] };
  }
}

/** A value that stands there and is wrong, as against one that is missing. */
const isWrongValue = (problem: ShapeProblem): boolean => problem.severity === 'error' && problem.keyword !== 'required';
