import { loaders } from '../../generated/validators/load.js';
import { EntryReader } from '../../mapping/to-entry.js';
import type { CellFault, Entry } from '../../model/entry.js';
import type { Params } from '../../model/finding.js';
import type { Mapping, Standard } from '../../model/mapping.js';
import type { ConditionalRule, RecordType } from '../../model/record-type.js';
import type { ShapeProblem } from '../../standard/shape/problem.js';
import { checkShape } from '../../standard/shape.js';
import type { Validator } from '../../standard/validator-runtime.js';
import type { Policy } from '../policy.js';
import { isWrongValue } from '../wrong-value.js';
import { cellOf, ownNames } from './own-names.js';
import { ownValue } from './plain-object.js';

type Values = Readonly<Record<string, unknown>>;

/** Most fields outside the standard that are told of one record: it is rejected by the first. */
const strangersTold = 50;

/**
 * Judges whether records of one type are in the standard's own form. Nothing is repaired: what a check of a file would
 * repair is wrong here, and the repaired value is what the finding says to write.
 */
export class RecordForm {
  readonly mapping: Mapping;
  readonly #type: RecordType;
  readonly #validate: Validator;
  readonly #reader: EntryReader;
  readonly #policy: Policy;
  readonly #optional: ReadonlySet<string>;
  readonly #conditions: ReadonlyMap<string, ConditionalRule>;

  private constructor(type: RecordType, validate: Validator, policy: Policy, standard: Standard, asOf: string) {
    this.mapping = ownNames(type);
    this.#type = type;
    this.#validate = validate;
    this.#reader = new EntryReader(this.mapping, standard, {}, asOf);
    this.#policy = policy;
    this.#conditions = new Map(type.conditions.map((condition) => [condition.id, condition]));
    this.#optional = new Set(type.fields.filter((field) => policy.isOptional(field)).map(({ name }) => name));
  }

  /** @param asOf day whose year days without one would take; empty where there is none. */
  static async of(type: RecordType, policy: Policy, standard: Standard, asOf: string): Promise<RecordForm> {
    const loader = loaders[type.id];
    if (loader === undefined) throw new Error(`no validator for ${type.id}`);
    const { validate } = await loader();
    return new RecordForm(type, validate, policy, standard, asOf);
  }

  judge(record: Values): readonly ShapeProblem[] {
    const raw = this.#shape(record);
    const entry = this.#read(record);
    const changed = this.#type.fields.filter(({ name }) => !isSame(ownValue(record, name), entry.record[name]));
    // what a check says of the values it understands
    const after = changed.length === 0 ? raw : this.#shape(entry.record);
    const wrongAfter = new Set([...entry.blocked, ...after.filter(isWrongValue).map(({ field }) => field ?? '')]);
    const isMoot = (problem: ShapeProblem): boolean => this.#isBlocked(problem, wrongAfter);
    const kept = raw.filter(
      (one) =>
        !isMoot(one) &&
        (this.#conditionOf(one) === undefined || after.some(({ rule }) => rule === one.rule)) &&
        (one.severity === 'error' || !changed.some(({ name }) => name === one.field)),
    );
    const told = new Set(kept.map(({ field }) => field));
    const further = after.filter((one) => !told.has(one.field) && !isMoot(one));
    const faults = entry.faults.filter(({ field }) => !told.has(field));
    const wrong = new Set(
      [...kept, ...further, ...faults].filter(({ severity }) => severity === 'error').map(({ field }) => field),
    );
    return [
      ...kept.map((problem) => withForm(problem, record, entry, wrongAfter)),
      ...further.map((problem) => withTyped(problem, entry)),
      ...faults.map(problemOf),
      ...changed
        .filter(({ name }) => !wrong.has(name))
        .map(({ name, title }) => notInForm(name, title, record[name], entry.record[name])),
    ].flatMap((problem) => {
      const severity = this.#policy.severityOf(problem.rule, problem.severity, problem.params);
      return severity === null ? [] : [{ ...problem, severity }];
    });
  }

  #conditionOf({ rule }: ShapeProblem): ConditionalRule | undefined {
    return this.#conditions.get(rule);
  }

  /** A condition that asks for a value nobody can rely on says nothing, as in a check. */
  #isBlocked(problem: ShapeProblem, wrong: ReadonlySet<string>): boolean {
    const reads = this.#conditionOf(problem)?.reads ?? [];
    return reads.some((name) => name !== problem.field && wrong.has(name));
  }

  /** What a profile does not tell is no fault of the value. */
  #shape(record: Values): readonly ShapeProblem[] {
    let strangers = 0;
    return checkShape(this.#type, record, this.#validate, this.#optional).filter(({ rule, severity, params }) => {
      if (rule === 'shape/unknown-field') strangers += 1;
      const isTold = rule !== 'shape/unknown-field' || strangers <= strangersTold;
      return isTold && this.#policy.severityOf(rule, severity, params) !== null;
    });
  }

  #read(record: Values): Entry {
    const cells = this.mapping.columns.map(({ header }) => cellOf(ownValue(record, header)));
    return this.#reader.read({ n: 1, line: null, cells });
  }
}

/** What a check has to say of a cell beyond its shape. */
const problemOf = ({ rule, severity, field, params }: CellFault): ShapeProblem => ({
  rule,
  severity,
  field,
  index: null,
  keyword: 'cell',
  params,
});

/** A wrong value with the way to write it, where a check would know it. @param wrong fields it makes nothing of either. */
function withForm(problem: ShapeProblem, record: Values, entry: Entry, wrong: ReadonlySet<string>): ShapeProblem {
  const { field, index, params } = problem;
  if (field === null || wrong.has(field) || !isWrongValue(problem)) return problem;
  const value = entry.record[field];
  if (value === undefined || isSame(record[field], value)) return problem;
  const one = index === null ? undefined : value[index];
  return { ...problem, params: { ...params, standardForm: one ?? written(value, record[field]) } };
}

/** A value the schema takes, but not as it stands. */
function notInForm(field: string, title: string, raw: unknown, value: string | string[] | undefined): ShapeProblem {
  const params: Params =
    value === undefined ? { title, reason: 'empty' } : { title, standardForm: written(value, raw) };
  return { rule: 'shape/standard-form', severity: 'error', field, index: null, keyword: 'form', params };
}

const isSame = (raw: unknown, value: string | string[] | undefined): boolean =>
  raw === value ||
  (Array.isArray(raw) &&
    Array.isArray(value) &&
    raw.length === value.length &&
    raw.every((one, i) => one === value[i]));

/** As it is to stand in the JSON: the bare words where only they differ. */
const written = (value: string | string[], raw: unknown): string =>
  typeof value === 'string' && typeof raw === 'string' ? value : JSON.stringify(value);

/** What is missing because only a word for nothing stands there, with the word. */
function withTyped(problem: ShapeProblem, { fillers }: Entry): ShapeProblem {
  const filler = fillers.findLast(({ field }) => field === problem.field);
  return filler === undefined ? problem : { ...problem, params: { ...problem.params, typed: filler.from } };
}
