import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check/check.js';
import { judgeSubmission, outcomeOf } from '../../../src/check/judge-submission.js';
import { validate } from '../../../src/check/validate.js';
import { codeSets } from '../../../src/generated/code-sets.js';
import { recordTypes } from '../../../src/generated/record-types.js';
import { rules } from '../../../src/generated/rules/all.js';
import type { RenderedFinding } from '../../../src/model/finding.js';
import type { Field, RecordType } from '../../../src/model/record-type.js';
import type { Report } from '../../../src/model/report.js';
import { bytesSource } from '../../../src/readers/bytes-source.js';
import { batchOf, fixtures, type Json, submissionOf, validOf } from './records.js';

const asOf = '2026-03-20';
/** Rules that look at other records as well: `validate` has none of these. */
const overSeveral = new Set(
  Object.values(rules)
    .flat()
    .flatMap(({ id, several, share }) => (several || share ? [id] : [])),
);

/**
 * What is an error where a record is submitted, by its rule, and what a check of a file makes of the same: it repairs the
 * value (`repair`), takes it for what it shows without a word (`taken`), or says so in other words.
 */
const strict: Readonly<Record<string, readonly string[]>> = {
  // a number or true where a text belongs: a digit lost is told, else it is the text that is meant
  'shape/type': ['repair', 'shape/number-as-identifier', 'shape/year', 'taken'],
  // a column nobody knows may stand in any table
  'shape/unknown-field': ['input/unknown-column'],
};

/** @param clean the record its batch is made for. */
async function judge(type: RecordType, record: Json, clean = record): Promise<readonly RenderedFinding[]> {
  const submission = { ...submissionOf([record]), batch: batchOf([clean], { recordType: type.code }) };
  const { batch, entries } = await judgeSubmission(submission, { asOf });
  expect(batch).toEqual([]);
  return entries[0]!;
}

/** The same as a file; with every name of the type, as a table has all columns, so that what is missing is a value. */
function checked(type: RecordType, record: Json, clean = record): Promise<Report> {
  const all = Object.fromEntries(type.fields.map(({ name }) => [name, null]));
  const text = JSON.stringify({
    batch: batchOf([clean], { recordType: type.code }),
    records: [{ ...all, ...record }],
  });
  return check([bytesSource('批次.json', new TextEncoder().encode(text))], { asOf });
}

const told = ({ rule, severity, at, message }: RenderedFinding): string =>
  [severity, rule, at.field, message].join(' ');
const hasError = (findings: readonly RenderedFinding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');

/** What only one of the two says, by rule and field; values a check repairs are named by it. */
function difference(own: readonly RenderedFinding[], report: Report) {
  const name = ({ rule, at }: RenderedFinding): string =>
    `${rule} ${rule === 'input/unknown-column' ? at.header : at.field}`;
  const theirs = new Set([...report.findings.map(name), ...report.repairs.map(({ at }) => `repair ${at.field}`)]);
  const mine = new Set(own.map(name));
  return {
    mine: own.filter((one) => !theirs.has(name(one))),
    theirs: new Set([...theirs].filter((one) => !mine.has(one))),
  };
}

describe.each(recordTypes.map((type) => [type.id, type] as const))('%s', (id, type) => {
  const own = fixtures.filter((one) => one.type === type);

  test.each(own.map(({ name, record }) => [name, record] as const))('%s: validate says the same', async (_, record) => {
    const findings = await judge(type, record);
    const alone = findings.filter(({ rule }) => !overSeveral.has(rule));
    const validated = validate(id, record, { asOf });
    expect(alone.map(told).sort()).toEqual(validated.map(told).sort());
    expect(alone.map(({ at }) => at.pointer).sort()).toEqual(
      validated.map(({ at }) => `/entries/0/record${at.pointer}`).sort(),
    );
  });

  test.each(own.map(({ name, record }) => [name, record] as const))('%s: check says the same', async (_, record) => {
    const findings = await judge(type, record);
    const report = await checked(type, record);
    const { mine, theirs } = difference(findings, report);
    for (const { rule, at } of mine) {
      const others = strict[rule] ?? [];
      const other = others.find((one) => theirs.delete(`${one} ${at.field}`) || one === 'taken');
      expect(other, `only judgeSubmission says ${rule} of ${at.field}`).toBeDefined();
    }
    expect([...theirs], 'only check says').toEqual([]);
    const isRepaired = findings.every(({ rule, severity }) => severity !== 'error' || rule in strict);
    if (!isRepaired || !hasError(findings)) expect(hasError(findings)).toBe(report.verdict !== 'pass');
  });
});

/** How a department might write the value of a field: what a check understands, and the standard does not have. */
const otherwise: readonly (readonly [string, (value: string, field: Field) => unknown])[] = [
  ['with a blank behind it', (value) => `${value} `],
  ['with a no-break space before it', (value) => `\u00a0${value}`],
  ['in full width', (value) => value.replace(/[0-9A-Z]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))],
  ['as a number', (value) => (/^[1-9]\d{0,8}$/.test(value) ? Number(value) : undefined)],
  ['as a date with slashes', (value, { kind }) => (kind === 'date' ? value.replaceAll('-', '/') : undefined)],
  [
    'as the name of a code',
    (value, field) => codeSets[field.codeSet ?? '']?.codes.find((one) => one.code === value)?.label,
  ],
  ['as a word for nothing', () => '无'],
];

describe.each(recordTypes.map((type) => [type.id, type] as const))('%s written otherwise', (id, type) => {
  const record = validOf(id);
  test.each(otherwise)('%s', async (_what, write) => {
    let tried = 0;
    for (const field of type.fields) {
      const value = record[field.name];
      const written = typeof value === 'string' ? write(value, field) : undefined;
      if (written === undefined || written === value) continue;
      tried += 1;
      const changed = { ...record, [field.name]: written };
      const report = await checked(type, changed, record);
      const findings = await judge(type, changed, record);
      const here = findings.filter(({ at }) => at.field === field.name);
      for (const { rule, at, to } of report.repairs.filter((one) => one.at.field === field.name)) {
        expect(hasError(here), `${field.name}: check makes ${to} of it by ${rule}`).toBe(true);
        expect(outcomeOf(findings)).toBe('rejected');
        const form = here.find(({ params }) => params['standardForm'] !== undefined);
        if (to !== '' && !report.findings.some((one) => one.at.field === at.field && one.severity === 'error')) {
          expect(form?.params['standardForm'], `${field.name}: ${rule}`).toBe(
            typeof written === 'string' ? to : `"${to}"`,
          );
          expect(form?.fix).toContain(to);
        }
      }
      // never in order here and wrong there
      if (!hasError(findings)) expect(report.verdict, `${field.name} ${String(written)}`).toBe('pass');
    }
    expect(tried).toBeGreaterThan(0);
  });
});
