import { describe, expect, test } from 'vitest';
import { readObligations } from '../../../src/codegen/audit/obligation-files.js';
import { byType, readableTypes } from '../../../src/codegen/audit/obligations.js';
import { obligations } from '../../../src/generated/audit/obligations.js';
import type { Each, Obligation } from '../../../src/model/obligation.js';
import type { ObligationExample, ObligationFile } from '../../../src/model/obligation-file.js';
import type { RuleRecord } from '../../../src/model/rule.js';
import { periodOf } from '../../../src/standard/period.js';
import { contextAt } from '../../rules/run-rules.js';

const run = contextAt('2026-03-20');
const types = readableTypes();
const files = readObligations();
const duties = files.flatMap((file) => byType(file, types));
const dutyOf = ({ name }: ObligationFile): Obligation => obligations.find(({ id }) => id === `coverage/${name}`)!;

/** A period as expressions see it. */
function periodRecord(label: string): RuleRecord {
  const { start, end } = periodOf(label) ?? { start: label, end: label };
  return { period: label, year: label.slice(0, 4), start, end };
}

/** Whether a period lies between the day the duty of a record arises and the day it is over; as far as the record says. */
function lies({ end }: RuleRecord, each: Each | undefined, record: RuleRecord): boolean | undefined {
  const [from, until] = [each?.from(record, run), each?.until?.(record, run)];
  return typeof from !== 'string' ? undefined : end! > from && (typeof until !== 'string' || end! < until);
}

function verify(duty: Obligation, example: ObligationExample): void {
  const record = example.record ?? {};
  const each = duty.holders.kind === 'records' ? duty.holders.each : undefined;
  const period = example.period === undefined ? undefined : periodRecord(example.period);
  const arises = [
    each?.when?.(record, run),
    period && duty.applies?.(period, run),
    period && lies(period, each, record),
  ];
  if (example.duty === false) {
    expect(arises, 'makes no duty').toContain(false);
    return;
  }
  if (example.record || period) expect(arises, 'makes a duty').not.toContain(false);
  if (example.record && each?.when) expect(arises[0], 'makes a duty').toBe(true);
  if (example.from !== undefined) expect(each?.from(record, run)).toBe(example.from);
  if (example.until !== undefined) expect(each?.until?.(record, run)).toBe(example.until);
  if (example.due !== undefined) expect(duty.due(period ?? record, run)).toBe(example.due);
  const { seen } = duty;
  if (example.seen && seen) {
    const shown = example.seen;
    const { shows, ends = false } = example;
    const counts = seen.where?.(shown, run) ?? true;
    if (example.record)
      for (const [name, made] of Object.entries(seen.by ?? {})) expect(shown[name], name).toEqual(record[made]);
    expect(counts, 'shows it').toBe(shows !== false);
    expect(seen.ends?.(shown, run) ?? false, 'ends it').toBe(ends);
    if (example.in !== undefined) expect(seen.in?.(shown, run)).toBe(example.in);
  }
  if (example.done === undefined) return;
  const done = example.seen ? seen?.done?.(example.seen, run) : duty.done?.(record, run);
  expect(done ?? null).toBe(example.done);
}

describe('what duty files say of themselves', () => {
  test.each(duties.map((file) => [file.name, file] as const))('%s', (_name, file) => {
    const duty = dutyOf(file);
    for (const example of file.examples) verify(duty, example);
    const told = file.examples.filter(({ due }) => due !== undefined);
    expect(told.length, 'an example says when it is due').toBeGreaterThan(0);
    if (duty.seen)
      expect(
        file.examples.some(({ seen, shows }) => seen && shows !== false),
        'an example shows it',
      ).toBe(true);
    const done = duty.done ?? duty.seen?.done;
    if (done)
      expect(
        file.examples.some((one) => typeof one.done === 'string'),
        'an example says when it was done',
      ).toBe(true);
    if (duty.seen?.in) expect(file.examples.some((one) => one.in !== undefined)).toBe(true);
    if (duty.seen?.ends) expect(file.examples.some(({ ends }) => ends)).toBe(true);
    if (duty.seen?.where) expect(file.examples.some(({ shows }) => shows === false)).toBe(true);
    if (duty.applies ?? (duty.holders.kind === 'records' ? duty.holders.each.when : undefined))
      expect(
        file.examples.some((one) => one.duty === false),
        'an example makes no duty',
      ).toBe(true);
  });

  test.each(duties.map((file) => [file.name, file] as const))('%s names fields there are', (_name, file) => {
    const fieldsOf = (id: string): string[] => types.find((one) => one.id === id)!.fields.map(({ name }) => name);
    for (const { record, seen } of file.examples) {
      if (record && 'each' in file.who)
        expect(fieldsOf(file.who.each.type)).toEqual(expect.arrayContaining(Object.keys(record)));
      if (seen) expect(fieldsOf(file.seen!.type!)).toEqual(expect.arrayContaining(Object.keys(seen)));
    }
  });
});
