import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { recordTypes } from '../../src/generated/record-types.js';
import type { CorpusRecord, Dataset } from './dataset.js';
import { cityClean } from './datasets/city-clean.js';
import { countyTwoYears } from './datasets/county-two-years.js';
import { departmentLicensing, licensingTables } from './datasets/department-licensing.js';
import { accept, acceptedOf, accepts } from './make/accepted.js';
import { outcomeOf } from './make/outcome.js';
import { publicPart } from './make/publication.js';
import { registerSource } from './make/register.js';
import { sourceOf, type Table, tablesOf } from './make/write.js';

const nationalTypes = new Set(['administrative-license', 'administrative-penalty']);
/** What of a report is judged under a profile: what would be sent for that purpose. */
const parts: Readonly<Record<string, (records: readonly CorpusRecord[]) => readonly CorpusRecord[]>> = {
  submission: (records) => records,
  draft: (records) => records,
  publication: publicPart,
  'national-双公示': (records) => records.filter(({ type }) => nationalTypes.has(type)),
};

interface Clean {
  readonly dataset: Dataset;
  /** The files it is sent as. */
  readonly tablesOf: (records: readonly CorpusRecord[]) => readonly Table[];
}

/** Reports in which nothing is wrong. */
const clean: readonly Clean[] = [
  { dataset: cityClean(), tablesOf },
  { dataset: countyTwoYears(), tablesOf },
  { dataset: departmentLicensing(), tablesOf: licensingTables },
];

describe.each(clean.map((one) => [one.dataset.title, one] as const))('%s', (_title, { dataset, ...one }) => {
  const accepted = acceptedOf(dataset);

  test.each(Object.entries(parts))(
    'gives what was accepted under %s, and neither an error nor a doubt',
    async (profile, partOf) => {
      const sources = one.tablesOf(partOf(dataset.records)).map(sourceOf);
      const outcome = outcomeOf(await check(sources, { asOf: dataset.asOf, profile }));
      const findings = Object.keys(outcome.findings).filter((finding) => !finding.startsWith('info '));
      expect([findings, outcome.repairs, outcome.verdict]).toEqual([[], {}, 'pass']);
      if (accepts) accept(dataset, profile, outcome);
      else expect(outcome).toEqual(accepted[profile]);
    },
  );
});

describe.each(
  clean.flatMap(({ dataset, ...one }) =>
    dataset.register ? [[dataset.title, dataset, dataset.register, one] as const] : [],
  ),
)('%s, with a register of its units', (_title, dataset, entries, one) => {
  const register = registerSource('主体登记库.csv', 'csv', entries);
  const accepted = acceptedOf(dataset);

  test.each(Object.entries(parts))(
    'gives what was accepted under %s, and every record agrees',
    async (profile, partOf) => {
      const records = partOf(dataset.records);
      const report = await check(one.tablesOf(records).map(sourceOf), { asOf: dataset.asOf, profile, register });
      const outcome = outcomeOf(report);
      expect([outcome.verdict, report.summary.errors, report.summary.warnings]).toEqual(['pass', 0, 0]);
      expect([report.register?.usable, report.register?.repairs]).toEqual([entries.length, 0]);
      const unchecked = records.filter(isNotCompared).length;
      const qualified = records.length - unchecked;
      expect(report.summary.linkage).toEqual({ qualified, doubtful: 0, unlinked: 0, unchecked });
      const key = `${profile}，有主体登记库`;
      if (accepts) accept(dataset, key, outcome);
      else expect(outcome).toEqual(accepted[key]);
    },
  );
});

/** What is withdrawn, and projects of a firm, have no unit to be compared. */
const isNotCompared = ({ type, record }: CorpusRecord): boolean =>
  record['operationType'] === '3' || (type === 'investment-project' && String(record['unitCode']).startsWith('9'));

test('the clean city has records of every type', () => {
  expect(new Set(cityClean().records.map(({ type }) => type))).toEqual(new Set(recordTypes.map(({ id }) => id)));
});

test('the county changes and withdraws records of its own report', () => {
  const histories = new Map<string, string>();
  for (const { record } of countyTwoYears().records) {
    const id = String(record['recordId']);
    histories.set(id, `${histories.get(id) ?? ''}${String(record['operationType'])}`);
  }
  for (const history of ['1', '2', '12', '13', '22', '122', '222']) expect([...histories.values()]).toContain(history);
});
