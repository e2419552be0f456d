import { codeSets } from '../../generated/code-sets.js';
import type { Code, Field, RecordType } from '../../model/record-type.js';
import { isDay } from '../day.js';
import { explainPersonalId } from '../formats/personal-id.js';
import { explain } from '../formats.js';
import type { Problem } from '../problem.js';
import { kebab, paramsOf } from './explain-error.js';
import { fieldNamed } from './fields.js';
import type { ShapeProblem } from './problem.js';

/** Formats the schema does not enforce (`x-format`): whatever they find is a warning. */
const advisory = new Set([
  'documentNumber',
  'adminDocumentNumber',
  'recordId',
  'arrearsNumber',
  'phone',
  'registrationNumber',
  'orgCode',
  'personalId',
]);
/** Formats the schema enforces that also have something milder to say. */
const alsoWarning = new Set(['uscc', 'citizenId']);
/** Advice not worth a line in every row. */
const silent = new Set(['recordId']);

type Adviser = (
  value: string,
  record: Readonly<Record<string, unknown>>,
) => { rule: string; problem: Problem } | undefined;

/** Warnings about fields whose schema is satisfied. */
export function advise(type: RecordType, record: Readonly<Record<string, unknown>>): readonly ShapeProblem[] {
  let problems: ShapeProblem[] | undefined;
  for (const { field, adviser } of advisersOf(type)) {
    const value = record[field.name];
    if (typeof value !== 'string') continue;
    const told = adviser(value, record);
    if (told === undefined) continue;
    problems ??= [];
    problems.push({
      rule: told.rule,
      // lost digits are lost, however mildly the format is meant
      severity: told.problem.reason === 'scientific' ? 'error' : 'warning',
      field: field.name,
      index: null,
      keyword: 'advice',
      params: { title: field.title, ...paramsOf(told.problem) },
    });
  }
  return problems ?? [];
}

const byType = new WeakMap<RecordType, readonly { field: Field; adviser: Adviser }[]>();

function advisersOf(type: RecordType): readonly { field: Field; adviser: Adviser }[] {
  let advisers = byType.get(type);
  if (advisers === undefined) {
    advisers = type.fields.flatMap((field) => {
      const adviser = adviserOf(type, field);
      return adviser ? [{ field, adviser }] : [];
    });
    byType.set(type, advisers);
  }
  return advisers;
}

function adviserOf(type: RecordType, field: Field): Adviser | undefined {
  if (field.codeSet !== null) return codeAdviser(type, field);
  const { format } = field;
  if (format === null || silent.has(format)) return undefined;
  if (format === 'personalId') return personalIdAdviser(type, field);
  if (format === 'adminDocumentNumber') return documentAdviser;
  if (advisory.has(format)) {
    const rule = `shape/${kebab(format)}`;
    return (value) => told(rule, explain(format, value));
  }
  if (!alsoWarning.has(format)) return undefined;
  const rule = `shape/${kebab(format)}`;
  // the same unit stands in row after row
  let last: string | undefined;
  let problem: Problem | undefined;
  return (value) => {
    if (value !== last) {
      last = value;
      problem = explain(format, value);
    }
    return problem?.severity === 'warning' ? { rule, problem } : undefined;
  };
}

const told = (rule: string, problem: Problem | undefined): { rule: string; problem: Problem } | undefined =>
  problem && { rule, problem };

/** Documents are checked as what the type field beside them says they are: `legalRepIdNo` by `legalRepIdType`. */
function personalIdAdviser(type: RecordType, field: Field): Adviser {
  const typeField = fieldNamed(type, field.name.replace(/(No|Number)$/, 'Type'))?.name;
  return (value, record) => {
    const kind = typeField === undefined ? undefined : record[typeField];
    return told('shape/personal-id', explainPersonalId(value, typeof kind === 'string' ? kind : undefined));
  };
}

/** Decisions without a number of their own are told by the number of the certificate. Source: rule ID-12. */
const documentAdviser: Adviser = (value, record) =>
  value === record['certificateNumber']
    ? undefined
    : told('shape/admin-document-number', explain('adminDocumentNumber', value));

/** Codes that were valid once: still accepted, with their successors named, unless valid when the record was formed. Source: rule G-09. */
function codeAdviser(type: RecordType, field: Field): Adviser | undefined {
  const set = codeSets[field.codeSet ?? ''];
  if (set === undefined || set.retired.length === 0) return undefined;
  const retired = new Map(set.retired.map((code) => [code.code, code]));
  const labels = new Map(set.codes.map((code) => [code.code, code.label]));
  return (value, record) => {
    const code = retired.get(value);
    if (code === undefined || yearFormed(type, record) < (code.retired ?? 0)) return undefined;
    return { rule: 'shape/retired-code', problem: retiredProblem(code, labels) };
  };
}

/** Year in which what the record tells came about; not a number where no day says so. */
function yearFormed(type: RecordType, record: Readonly<Record<string, unknown>>): number {
  // tables without the common day have a stand-in for it
  const day = (type.formedDate === null ? undefined : record[type.formedDate]) ?? record['formedDate'];
  return typeof day === 'string' && isDay(day) ? Number(day.slice(0, 4)) : Number.NaN;
}

function retiredProblem(code: Code, labels: ReadonlyMap<string, string>): Problem {
  const successors = (code.supersededBy ?? []).map((next) => `${next}（${labels.get(next) ?? ''}）`);
  return {
    reason: 'retired',
    severity: 'warning',
    params: { label: code.label, year: code.retired ?? '', successors: successors.join('、') },
    ...(successors.length === 1 && successors[0] !== undefined ? { suggestion: successors[0] } : {}),
  };
}
