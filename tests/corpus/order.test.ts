import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import type { Source } from '../../src/model/source.js';
import type { CorpusRecord } from './dataset.js';
import { cityTroubled } from './datasets/city-troubled.js';
import { countyTwoYears } from './datasets/county-two-years.js';
import { severalFaults } from './datasets/troubled/several.js';
import { singleFaults } from './datasets/troubled/single.js';
import { arranged } from './make/arrange.js';
import { randomOf } from './make/random.js';

/** What is said of which record, wherever it stands. */
async function saidOf(sources: readonly Source[], asOf: string): Promise<string[]> {
  const { findings, verdict, summary } = await check(sources, { asOf });
  const said = findings.map(({ severity, rule, key, at, value, message }) =>
    JSON.stringify([severity, rule, key, at.field, value, message]),
  );
  return [`${verdict} ${summary.records}`, ...said.sort()];
}

const county = countyTwoYears();
const city = cityTroubled();
const faults = [...singleFaults, ...severalFaults];
const troubled = faults.reduce<readonly CorpusRecord[]>(
  (records, fault) => fault.records?.(records) ?? records,
  city.records,
);

// a report nothing is wrong with says too little: of the county’s some records are lost on the way
const incomplete = county.records.filter((_, i) => i % 7 !== 0);

test.each([
  [county.title, incomplete, county.asOf],
  [city.title, troubled, city.asOf],
])(
  '%s: where a record stands, in which file, sheet and row, changes nothing',
  async (_title, records, asOf) => {
    const said = await saidOf(arranged(randomOf(1), records), asOf);
    expect(said.length).toBeGreaterThan(5);
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        expect(await saidOf(arranged(randomOf(seed), records), asOf)).toEqual(said);
      }),
      { numRuns: 5 },
    );
  },
  120_000,
);
