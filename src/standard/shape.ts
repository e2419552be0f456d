import type { RecordType } from '../model/record-type.js';
import { advise } from './shape/advice.js';
import { explainError, fieldOf, rankOf } from './shape/explain-error.js';
import type { ShapeProblem } from './shape/problem.js';
import { unreadableTexts } from './shape/unreadable-text.js';
import type { SchemaError, Validator } from './validator-runtime.js';

const none: readonly ShapeProblem[] = [];
const nobody: ReadonlySet<string> = new Set();

const isWaived = (error: SchemaError, waived: ReadonlySet<string>): boolean =>
  error.keyword === 'required' &&
  error.schemaPath === '#/required' &&
  waived.has(String(error.params['missingProperty']));

/**
 * What is wrong with the shape of one record: its schema, with every fault told once per field (the most telling one),
 * words nobody can read, and the advice the standard gives beyond it (formats that only warn, retired codes).
 * @param type the record's type.
 * @param record a flat record as `schemas/records/<type>.json` describes it.
 * @param validate the type's precompiled validator.
 * @param waived required fields whose absence is known and told elsewhere.
 */
export function checkShape(
  type: RecordType,
  record: Readonly<Record<string, unknown>>,
  validate: Validator,
  waived: ReadonlySet<string> = nobody,
): readonly ShapeProblem[] {
  const errors = validate(record) ? [] : (validate.errors ?? []);
  const counting = errors.filter((error) => !isWaived(error, waived));
  const problems = counting.length > 0 ? tellOnce(type, record, counting) : none;
  const unreadable = unreadableTexts(type, record);
  const advice = advise(type, record);
  if (advice.length === 0 && unreadable.length === 0) return problems;
  // of a text nobody can read there is nothing else to say
  const said = new Set(unreadable.map((problem) => problem.field));
  const known = [...unreadable, ...problems.filter((problem) => !said.has(problem.field))];
  const spoken = new Set(known.map((problem) => problem.field));
  return [...known, ...advice.filter((problem) => !spoken.has(problem.field))];
}

/** One problem per field and list member: a wrong format makes its pattern and length wrong too, and only one helps. */
function tellOnce(
  type: RecordType,
  record: Readonly<Record<string, unknown>>,
  errors: readonly SchemaError[],
): ShapeProblem[] {
  const best = new Map<string, SchemaError>();
  for (const error of errors) {
    if (error.keyword === 'if') continue;
    const { field, index } = fieldOf(type, error);
    const key = `${field ?? ''}/${index ?? ''}`;
    const known = best.get(key);
    if (known === undefined || rankOf(error) < rankOf(known)) best.set(key, error);
  }
  return [...best.values()].map((error) => explainError(type, record, error));
}
