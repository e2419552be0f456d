import type { BaselineReport } from './baseline.js';

/** What a value has to be: the parts of an object, a list of such, one of some words, or what `typeof` says. */
type Form =
  | 'string'
  | 'count'
  | 'text-or-null'
  | 'number-or-null'
  | readonly string[]
  | { readonly parts: Readonly<Record<string, Form>>; readonly orNull?: true }
  | { readonly each: Form };

const severity = ['error', 'warning', 'info'] as const;
const place: Form = {
  parts: {
    file: 'string',
    sheet: 'text-or-null',
    row: 'number-or-null',
    line: 'number-or-null',
    column: 'text-or-null',
    header: 'text-or-null',
    field: 'text-or-null',
    pointer: 'text-or-null',
  },
};
const sheet: Form = {
  parts: {
    name: 'text-or-null',
    recordType: 'text-or-null',
    headerRow: 'number-or-null',
    skipped: 'text-or-null',
    rows: { parts: { excluded: { each: { parts: { row: 'count', why: 'string' } } } } },
  },
};
/** What of a finding is compared and shown. */
export const findingForm: Form = {
  parts: {
    rule: 'string',
    severity,
    at: place,
    key: 'text-or-null',
    params: { parts: {} },
    value: 'text-or-null',
    related: { each: place },
    message: 'string',
    why: 'string',
    fix: 'string',
  },
};
/** What of a report is compared, without its findings. */
export const runForm: Form = {
  parts: {
    asOf: 'string',
    standard: { parts: { version: 'string' } },
    profile: { parts: { id: 'string', title: 'string' } },
    summary: { parts: { records: 'count', errors: 'count', warnings: 'count', infos: 'count' } },
    register: { parts: { file: 'string' }, orNull: true },
    sources: { each: { parts: { file: 'string', format: 'text-or-null', sheets: { each: sheet } } } },
    rules: {
      each: { parts: { id: 'string', status: 'string', judged: 'number-or-null', blocked: 'count', notRun: 'count' } },
    },
    groups: { each: { parts: { rule: 'string', severity, field: 'text-or-null', count: 'count', listed: 'count' } } },
    suppressed: { each: { parts: { rule: 'string', key: 'string' } } },
  },
};

/** The first part that is not as it has to be, as a path such as `findings/3/at`; null where all is well. */
export function partAmiss(value: unknown, form: Form, path = ''): string | null {
  if (typeof form === 'string') return isOf(value, form) ? null : path;
  if ('parts' in form) {
    if (value === null && form.orNull) return null;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return path;
    return firstOf(Object.entries(form.parts), ([name, part]) =>
      partAmiss(
        Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined,
        part,
        join(path, name),
      ),
    );
  }
  if ('each' in form) {
    if (!Array.isArray(value)) return path;
    return firstOf(value.entries(), ([i, one]) => partAmiss(one, form.each, join(path, String(i))));
  }
  return typeof value === 'string' && form.includes(value) ? null : path;
}

const join = (path: string, name: string): string => (path === '' ? name : `${path}/${name}`);

function firstOf<T>(all: Iterable<T>, amiss: (one: T) => string | null): string | null {
  for (const one of all) {
    const found = amiss(one);
    if (found !== null) return found;
  }
  return null;
}

function isOf(value: unknown, form: Extract<Form, string>): boolean {
  if (form === 'count') return Number.isSafeInteger(value) && (value as number) >= 0;
  if (form === 'number-or-null') return value === null || Number.isSafeInteger(value);
  return typeof value === 'string' || (form === 'text-or-null' && value === null);
}

/** True where more findings are listed of a kind than were counted, or fewer than every report lists. */
export function isCutOff({ groups, summary, findings }: BaselineReport): boolean {
  const counted = groups.reduce((sum, { count }) => sum + count, 0);
  const listed = groups.reduce((sum, one) => sum + one.listed, 0);
  if (counted !== summary.errors + summary.warnings + summary.infos) return true;
  if (findings.length < listed) return true;
  const left = new Map<string, number>();
  const nameOf = (rule: string, field: string | null, weight: string): string => JSON.stringify([rule, field, weight]);
  for (const { rule, field, severity: weight, count } of groups) {
    const name = nameOf(rule, field, weight);
    left.set(name, (left.get(name) ?? 0) + count);
  }
  for (const { rule, at, severity: weight } of findings) {
    const name = nameOf(rule, at.field, weight);
    const rest = (left.get(name) ?? 0) - 1;
    if (rest < 0) return true;
    left.set(name, rest);
  }
  return false;
}
