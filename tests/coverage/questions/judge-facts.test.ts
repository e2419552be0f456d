import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FactVerdicts } from '../../../src/coverage/questions/judge-facts.js';
import { isLate, rulesAsked } from '../../../src/coverage/questions/late-rules.js';
import { violated } from '../../../src/coverage/questions/words.js';
import { byRecord } from '../../../src/coverage/versions.js';
import { AuditView } from '../../../src/coverage/view.js';
import { questions } from '../../../src/generated/audit/questions.js';
import type { Fact } from '../../../src/model/audit-state.js';
import { asOfOf, recordsOf, ruleFiles } from '../../rules/rule-files.js';
import { contextAt, runRules, type Typed } from '../../rules/run-rules.js';
import { sourceOf, stateOf } from '../make-state.js';
import { factsOf } from './facts-of.js';

const owned = await rulesAsked(questions);
const late = owned.filter(({ rule }) => isLate(rule));
const ids = [...new Set(late.map(({ rule }) => rule.id))].sort();

/** What the rules say of facts, as a check says it of the records they are of. */
async function toldOfFacts(parts: readonly (readonly Fact[])[], asOf: string): Promise<string[]> {
  const state = stateOf(
    parts.map((facts) => sourceOf(facts)),
    [],
    { asOf },
  );
  const view = new AuditView(state, contextAt(asOf));
  const verdicts = await FactVerdicts.judge(view, owned);
  const told = state.sources.flatMap((source) =>
    source.facts.flatMap((fact) =>
      late
        .filter(({ owner }) => owner === fact.type)
        .flatMap(({ rule }) => {
          const verdict = verdicts.of(rule.id, { fact, source });
          return verdict.kind === 'violated'
            ? [`${fact.row} ${rule.id} ${violated(rule.id, verdict.params, 'zh')}`]
            : [];
        }),
    ),
  );
  return told.sort();
}

/** What a check says of records by the same rules. */
async function toldOfRecords(records: readonly Typed[], asOf: string) {
  const { told } = await runRules(records, contextAt(asOf));
  const own = told.filter(({ rule }) => ids.includes(rule));
  return { told, own: own.map(({ rule, record, message }) => `${record} ${rule} ${message}`).sort() };
}

/** The records of which one version stands, as it stands; null where several versions of one stand: no check says the same of them. */
function resolved(records: readonly Typed[], asOf: string): Typed[] | null {
  const view = new AuditView(stateOf([sourceOf(factsOf(records, []))], [], { asOf }), contextAt(asOf));
  const types = [...new Set(records.map(({ type }) => type))];
  const versions = types.flatMap((type) => byRecord(view.standing(type)));
  if (versions.some(({ length }) => length > 1)) return null;
  const rows = new Set(versions.flat().map(({ fact }) => fact.row));
  return records
    .filter((_one, i) => rows.has(i + 1))
    .map(({ type, record }) => ({ type, record: { ...record, operationType: '1' } }));
}

const examples = ruleFiles
  .filter(({ id }) => ids.includes(id))
  .flatMap((rule) =>
    [...rule.examples.invalid, ...rule.examples.valid].map((example, i) => ({
      name: `${rule.id} ${i + 1}`,
      asOf: asOfOf(rule, example),
      records: recordsOf(rule, example),
    })),
  )
  .flatMap((one) => {
    const records = resolved(one.records, one.asOf);
    return records === null ? [] : [{ ...one, records, isChanged: records.length < one.records.length }];
  });

test('the rules that wait for all records are those meant', () => {
  expect(ids).toEqual([
    'annual-commitment/item-count-differs',
    'annual-commitment/missing-item-kind',
    'annual-commitment/no-items',
    'annual-commitment/no-rate-after-year',
    'annual-commitment/no-summary-after-year',
    'annual-commitment/rate-differs-from-items',
    'commitment-item/adjusted-item-in-unadjusted-commitment',
    'fulfilment-report/late-but-on-time',
    'fulfilment-report/on-time-but-late',
    'fulfilment-report/progress-falls',
    'fulfilment-report/still-open-after-year',
    'fulfilment-report/target-missed-but-on-time',
    'integrity-evaluation/dishonesty-count-below-records',
    'integrity-evaluation/enforcement-count-below-records',
  ]);
});

/** The same records under ids of their own, so that examples do not tell of each other’s records. */
function renumbered(records: readonly Typed[], number: number): Typed[] {
  const ids = new Set(records.map(({ record }) => record['recordId']));
  const renamed = (value: string): string =>
    ids.has(value)
      ? value.replace(/\d{6}$/, (last) => String(Number(last) + 1000 * (number + 1)).padStart(6, '0'))
      : value;
  return records.map(({ type, record }) => ({
    type,
    record: Object.fromEntries(
      Object.entries(record).map(([name, value]) => [name, typeof value === 'string' ? renamed(value) : value]),
    ),
  }));
}

test('there are examples of many kinds', () => {
  expect(examples.length).toBeGreaterThan(60);
  expect(examples.filter(({ isChanged }) => isChanged).length).toBeGreaterThan(3);
});

describe('facts are judged as the records they are of, in the same words', () => {
  test.each(examples)('$name', async ({ records, asOf }) => {
    const { told, own } = await toldOfRecords(records, asOf);
    expect(await toldOfFacts([factsOf(records, told)], asOf)).toEqual(own);
  });

  test('all examples that are judged on one day, as one run', async () => {
    const days = [...new Set(examples.map(({ asOf }) => asOf))].sort();
    let found = 0;
    for (const asOf of days) {
      const own = examples.filter((one) => one.asOf === asOf);
      const records = own.flatMap((one, i) => renumbered(one.records, i));
      const { told, own: expected } = await toldOfRecords(records, asOf);
      expect(await toldOfFacts([factsOf(records, told)], asOf)).toEqual(expected);
      found += expected.length;
    }
    expect(found).toBeGreaterThan(0);
  });
});

test('neither the order of facts nor the files they stand in matter', async () => {
  const violating = examples.filter(({ name }) => / [1-3]$/.test(name));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...violating),
      fc.integer({ min: 1, max: 3 }),
      fc.infiniteStream(fc.nat({ max: 1000 })),
      async ({ records, asOf }, parts, chances) => {
        const { told, own } = await toldOfRecords(records, asOf);
        const facts = factsOf(records, told)
          .map((fact) => ({ fact, rank: chances.next().value as number }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ fact }) => fact);
        const split = Array.from({ length: parts }, (_, part) => facts.filter((_fact, i) => i % parts === part));
        expect(await toldOfFacts(split, asOf)).toEqual(own);
      },
    ),
    { numRuns: 60 },
  );
});
