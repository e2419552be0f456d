import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import type { Report } from '../../src/model/report.js';
import { cityFaults, cityTroubled } from './datasets/city-troubled.js';
import { accept, acceptedOf, accepts } from './make/accepted.js';
import { type Fault, spoil } from './make/faults.js';
import { outcomeOf } from './make/outcome.js';
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
