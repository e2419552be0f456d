import type { Params } from '../../model/finding.js';
import type { ConditionalRule, Field, RecordType } from '../../model/record-type.js';
import { explain } from '../formats.js';
import type { Problem } from '../problem.js';
import type { SchemaError } from '../validator-runtime.js';
import { explainCode } from './explain-code.js';
import { explainNumber } from './explain-number.js';
import { fieldNamed } from './fields.js';
import type { ShapeProblem } from './problem.js';

/** Which of several faults of one value says most: a smaller number is told, the others are not. */
const ranks: Readonly<Record<string, number>> = {
  'false schema': 0,
  required: 1,
  type: 2,
  additionalProperties: 3,
  enum: 4,
  const: 4,
  format: 5,
  pattern: 6,
};
export const rankOf = (error: SchemaError): number => ranks[error.keyword] ?? 9;

/** `#/allOf/3/then/required` → the conditional rule that `allOf` member 3 carries. */
function conditionOf(type: RecordType, error: SchemaError): ConditionalRule | undefined {
  const found = /^#\/allOf\/(\d+)\/then\//.exec(error.schemaPath);
  return found ? type.conditions[Number(found[1])] : undefined;
}

/** The field an error speaks of, and the member of it for multi-valued fields. */
export function fieldOf(type: RecordType, error: SchemaError): { field: string | null; index: number | null } {
  const condition = conditionOf(type, error);
  if (condition) return { field: condition.field, index: null };
  if (error.keyword === 'required') return { field: String(error.params['missingProperty']), index: null };
  if (error.keyword === 'additionalProperties') {
    return { field: String(error.params['additionalProperty']), index: null };
  }
  const [, field, index] = error.instancePath.split('/');
  return { field: field ?? null, index: index === undefined ? null : Number(index) };
}

/** Makes one schema error a problem that names the field's title and says what would be right. */
export function explainError(
  type: RecordType,
  record: Readonly<Record<string, unknown>>,
  error: SchemaError,
): ShapeProblem {
  const { field: name, index } = fieldOf(type, error);
  const base = { field: name, index, keyword: error.keyword.replace(' ', '-'), severity: 'error' } as const;
  const field = name === null ? undefined : fieldNamed(type, name);
  const title = field?.title ?? name ?? '';
  const condition = conditionOf(type, error);
  if (condition && (error.keyword === 'required' || error.keyword === 'false schema')) {
    return { ...base, rule: condition.id, severity: condition.severity, params: { title } };
  }
  if (error.keyword === 'required') return { ...base, rule: 'shape/required', params: { title } };
  if (error.keyword === 'additionalProperties' || !field) {
    return { ...base, rule: 'shape/unknown-field', params: { title } };
  }
  const value = valueAt(record, field.name, index);
  const told = explainValue(field, value, error);
  return { ...base, rule: told.rule, params: { title, ...told.params } };
}

function valueAt(record: Readonly<Record<string, unknown>>, name: string, index: number | null): unknown {
  const value = record[name];
  return index !== null && Array.isArray(value) ? (value[index] as unknown) : value;
}

function explainValue(field: Field, value: unknown, error: SchemaError): { rule: string; params: Params } {
  const multiWanted = field.multi && error.instancePath.split('/').length === 2;
  if (error.keyword === 'type' || typeof value !== 'string') {
    if (error.keyword === 'uniqueItems') return { rule: 'shape/repeated-value', params: {} };
    if (error.keyword === 'minItems') return { rule: 'shape/required', params: {} };
    return { rule: 'shape/type', params: { expected: multiWanted ? 'list' : 'text' } };
  }
  if (error.keyword === 'const')
    return { rule: 'shape/const', params: { expected: String(error.params['allowedValue']) } };
  if (field.codeSet !== null) return { rule: 'shape/code', params: explainCode(field, value) };
  if (field.kind === 'number') return { rule: 'shape/decimal', params: explainNumber(field, value) };
  if (/^m(?:ax|in)Length$/.test(error.keyword) && field.format === 'recordId') return explainLength(field, value);
  const format = error.keyword === 'format' ? String(error.params['format']) : field.format;
  const problem = format === null ? undefined : explain(format, value);
  if (format !== null && problem) return { rule: `shape/${kebab(format)}`, params: paramsOf(problem) };
  return explainLength(field, value);
}

function explainLength(field: Field, value: string): { rule: string; params: Params } {
  const length = [...value].length;
  const max = field.maxLength ?? Number.POSITIVE_INFINITY;
  const min = field.minLength ?? 0;
  if (length > max) {
    const reason = length === 32_767 ? 'cut-off' : min === max ? 'exact' : 'too-long';
    return { rule: 'shape/length', params: { reason, length, limit: max } };
  }
  if (length < min)
    return { rule: 'shape/length', params: { reason: min === max ? 'exact' : 'too-short', length, limit: min } };
  return { rule: 'shape/pattern', params: {} };
}

/** `citizenId` → `citizen-id`. */
export const kebab = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

/** The parameters of a format's problem, with its reason and suggestion among them. */
export const paramsOf = (problem: Problem): Params => ({
  reason: problem.reason,
  ...problem.params,
  ...(problem.suggestion === undefined ? {} : { suggestion: problem.suggestion }),
});
