import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import type { Report } from '../../src/model/report.js';
import { cityFaults, cityTroubled } from './datasets/city-troubled.js';
import { registerFaults } from './datasets/troubled/register.js';
import { accept, acceptedOf, accepts } from './make/accepted.js';
import { type Fault, spoil } from './make/faults.js';
import { outcomeOf } from './make/outcome.js';
import { registerSource } from './make/register.js';
import { sourceOf, tablesOf } from './make/write.js';

const dataset = cityTroubled();
const sourcesWith = (faults: readonly Fault[], types?: ReadonlySet<string>) =>
  spoil(dataset.records, faults, tablesOf)
    .filter(({ records }) => types?.has(records[0]!.type) ?? true)
    .map(sourceOf);

/** Every error, doubt and repair of a report, as faults name them. */
const givenBy = (report: Report): string[] =>
  [
    ...report.groups
      .filter(({ severity }) => severity !== 'info')
      .flatMap(({ severity, rule, count }) => Array<string>(count).fill(`${severity} ${rule}`)),
    ...report.repairs.map(({ rule }) => `repair ${rule}`),
  ].sort();

describe('what each fault gives by itself', () => {
  test.each(cityFaults.map((fault) => [fault.what, fault] as const))('%s', async (_what, fault) => {
    const types = new Set([fault.type, ...(fault.beside ?? [])]);
    const report = await check(sourcesWith([fault], types), { asOf: dataset.asOf });
    expect(givenBy(report)).toEqual([...fault.gives].sort());
  });
});

test('all faults together give what each gives by itself, and what was accepted', async () => {
  const report = await check(sourcesWith(cityFaults), { asOf: dataset.asOf });
  const outcome = outcomeOf(report);
  expect(givenBy(report)).toEqual(cityFaults.flatMap(({ gives }) => gives).sort());
  if (accepts) accept(dataset, 'submission', outcome);
  else expect(outcome).toEqual(acceptedOf(dataset)['submission']);
});

describe('with a register of the units', () => {
  const register = registerSource('主体登记库.xlsx', 'xlsx', dataset.register!);
  const allGivenBy = ({ gives, givesWithRegister = [] }: Fault): readonly string[] => [...gives, ...givesWithRegister];

  test.each(registerFaults.map((fault) => [fault.what, fault] as const))('%s', async (_what, fault) => {
    const sources = sourcesWith([fault], new Set([fault.type]));
    expect(givenBy(await check(sources, { asOf: dataset.asOf }))).toEqual(fault.gives);
    expect(givenBy(await check(sources, { asOf: dataset.asOf, register }))).toEqual(allGivenBy(fault));
  });

  test('all faults together give what each gives by itself, and what was accepted', async () => {
    const faults = [...cityFaults, ...registerFaults];
    const report = await check(sourcesWith(faults), { asOf: dataset.asOf, register });
    const outcome = outcomeOf(report);
    expect(givenBy(report)).toEqual(faults.flatMap(allGivenBy).sort());
    // unchecked are seven of the dragged codes and two projects of a firm
    expect(report.summary.linkage).toEqual({ qualified: 249, doubtful: 3, unlinked: 2, unchecked: 9 });
    const key = 'submission，有主体登记库';
    if (accepts) accept(dataset, key, outcome);
    else expect(outcome).toEqual(acceptedOf(dataset)[key]);
  });
});
