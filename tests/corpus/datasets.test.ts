import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { recordTypes } from '../../src/generated/record-types.js';
import type { CorpusRecord, Dataset } from './dataset.js';
import { cityClean } from './datasets/city-clean.js';
import { type Outcome, outcomeOf } from './make/outcome.js';
import { publicPart } from './make/publication.js';
import { sourceOf, tablesOf } from './make/write.js';

/** With CORPUS_ACCEPT=1 what the check says is written down as what it is to say; the difference is reviewed like any other. */
const accepts = process.env['CORPUS_ACCEPT'] === '1';

const nationalTypes = new Set(['administrative-license', 'administrative-penalty']);
/** What of a dataset is judged under a profile: what would be sent for that purpose. */
const parts: Readonly<Record<string, (records: readonly CorpusRecord[]) => readonly CorpusRecord[]>> = {
  submission: (records) => records,
  draft: (records) => records,
  publication: publicPart,
  'national-双公示': (records) => records.filter(({ type }) => nationalTypes.has(type)),
};

const fileOf = ({ name }: Dataset): string => path.join(import.meta.dirname, name, 'expected.json');

function expectedOf(dataset: Dataset): Readonly<Record<string, Outcome>> {
  return existsSync(fileOf(dataset)) ? JSON.parse(readFileSync(fileOf(dataset), 'utf8')) : {};
}

function accept(dataset: Dataset, outcomes: Readonly<Record<string, Outcome>>): void {
  mkdirSync(path.dirname(fileOf(dataset)), { recursive: true });
  writeFileSync(fileOf(dataset), `${JSON.stringify(outcomes, null, 2)}\n`);
}

const datasets: readonly (readonly [dataset: Dataset, isClean: boolean])[] = [[cityClean(), true]];

describe.each(datasets.map(([dataset, isClean]) => [dataset.title, dataset, isClean] as const))(
  '%s',
  (_title, dataset, isClean) => {
    const expected = expectedOf(dataset);
    const outcomes: Record<string, Outcome> = {};

    test.each(Object.entries(parts))('gives what was accepted under %s', async (profile, partOf) => {
      const sources = tablesOf(partOf(dataset.records)).map(sourceOf);
      const outcome = outcomeOf(await check(sources, { asOf: dataset.asOf, profile }));
      outcomes[profile] = outcome;
      if (isClean) expect([outcome.verdict, outcome.findings, outcome.repairs]).toEqual(['pass', {}, {}]);
      if (accepts) accept(dataset, outcomes);
      else expect(outcome).toEqual(expected[profile]);
    });
  },
);

test('the clean city has records of every type', () => {
  expect(new Set(cityClean().records.map(({ type }) => type))).toEqual(new Set(recordTypes.map(({ id }) => id)));
});
