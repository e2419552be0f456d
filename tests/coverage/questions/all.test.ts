import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Share } from '../../../src/model/audit-report.js';
import type { Fact } from '../../../src/model/audit-state.js';
import { sourceOf, stateOf } from '../make-state.js';
import { of } from './ask.js';
import {
  answers,
  changed,
  commitment,
  complete,
  first,
  item,
  report,
  second,
  sharesOf,
  units,
} from './make-commitment.js';

test('a complete commitment is in order in all respects', async () => {
  const all = await answers(of(complete));
  expect([...all.values()].map((question) => [question.letter, question.share, sharesOf(question)])).toEqual([
    ['A', { n: 1, of: 1 }, { one: '1/1' }],
    ['B', { n: 9, of: 9 }, { items: '1/1', kinds: '1/1', supervision: '1/1', 'item-parts': '6/6' }],
    ['C', { n: 6, of: 6 }, { measurable: '2/2', concrete: '2/2', office: '2/2' }],
    ['D', { n: 19, of: 19 }, { parts: '4/4', 'in-time': '1/1', official: '1/1', summary: '1/1', reports: '12/12' }],
    ['E', { n: 10, of: 10 }, { 'half-years': '4/4', years: '2/2', progress: '2/2', results: '2/2' }],
    ['F', { n: 12, of: 12 }, { finished: '4/4', 'result-and-day': '4/4', target: '4/4' }],
    ['G', { n: 3, of: 3 }, { 'item-count': '1/1', 'rate-given': '1/1', rate: '1/1' }],
  ]);
  for (const { gaps, gapCount } of all.values()) expect([gaps, gapCount]).toEqual([[], 0]);
  expect(all.get('D')!.checks.find(({ id }) => id.endsWith('-page'))!.notRun).toBe('no-pages');
});

test('without records there is nothing in order, and nothing asked but the units', async () => {
  const all = await answers(of([]));
  expect([...all.values()].map(({ share }) => `${share.n}/${share.of}`)).toEqual([
    '0/1',
    '0/0',
    '0/0',
    '0/0',
    '0/0',
    '0/0',
    '0/0',
  ]);
});

/** Two units, one in order, the other with a gap in each question. */
const troubled: readonly Fact[] = [
  ...changed(commitment({ itemCount: '3' }, { lacks: ['attachment', 'supervisionPhone'] })),
  report(
    1,
    '2025',
    { fulfilmentResult: '5', actualFinishDate: '', recordId: 'R1-2025' },
    { row: 90, lacks: ['rectification'] },
  ),
];

test('counts by unit add up to those of the whole, with the names of the units', async () => {
  const moved = complete.map((fact) => ({
    ...fact,
    record: Object.fromEntries(
      Object.entries(fact.record).map(([name, value]) => [
        name,
        ['reportingUnitCode', 'unitCode'].includes(name) ? second : /^[CIR]/.test(String(value)) ? `${value}b` : value,
      ]),
    ),
  }));
  const all = await answers(stateOf([sourceOf(moved), sourceOf(troubled)], units));
  for (const { share, holders, checks } of all.values()) {
    const sum = (shares: readonly { readonly share: Share }[]): Share => ({
      n: shares.reduce((total, one) => total + one.share.n, 0),
      of: shares.reduce((total, one) => total + one.share.of, 0),
    });
    expect(sum(holders)).toEqual(share);
    expect(sum(checks)).toEqual(share);
    expect(holders.map(({ holder }) => holder)).toEqual([first, second]);
    expect(holders[1]!.share.n).toBe(holders[1]!.share.of);
  }
  const gaps = [...all.values()].flatMap((question) => question.gaps);
  expect(gaps.length).toBeGreaterThan(3);
  expect(new Set(gaps.map(({ holder, name }) => `${holder} ${name}`))).toEqual(new Set([`${first} 示例市示例甲局`]));
  expect(gaps.map(({ check }) => check)).toContain('coverage/question-b-supervision');
});

test('neither the order of facts nor how they are spread over files changes an answer but for the places', async () => {
  const bare = async (parts: readonly (readonly Fact[])[]): Promise<string> =>
    JSON.stringify(
      [
        ...(
          await answers(
            stateOf(
              parts.map((facts) => sourceOf(facts)),
              units,
            ),
          )
        ).values(),
      ].map(({ gaps, ...rest }) => [
        rest,
        gaps.map(({ at, ...gap }) => `${JSON.stringify(gap)} ${at?.recordId ?? ''} ${at?.row ?? ''}`).sort(),
      ]),
    );
  const whole = await bare([troubled]);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...troubled], { minLength: troubled.length }),
      fc.array(fc.nat({ max: 2 }), { minLength: troubled.length, maxLength: troubled.length }),
      async (facts, parts) => {
        expect(await bare([0, 1, 2].map((part) => facts.filter((_fact, i) => parts[i] === part)))).toBe(whole);
      },
    ),
    { numRuns: 30 },
  );
});

test('English gaps are English, but for the names the standard gives its fields', async () => {
  const all = await answers(
    stateOf([sourceOf([...troubled, commitment({ recordId: 'C9', unitCode: '' })])], units),
    'en',
  );
  for (const { title, counts, checks, gaps } of all.values()) {
    const words = [title, counts, ...checks.map((check) => check.title), ...gaps.map(({ message }) => message)];
    expect(words.filter((word) => /[一-鿿]/.test(word.replaceAll(/“[^”]*”/g, '')))).toEqual([]);
  }
});

test('of very many gaps all are counted and the first are given', async () => {
  const many = Array.from({ length: 1200 }, (_, i) =>
    commitment(
      { recordId: `C${i}`, reportingUnitCode: second, unitCode: second },
      { row: i + 1, lacks: ['supervisionPhone'] },
    ),
  );
  const question = (await answers(stateOf([sourceOf([...many, item(1)])], units))).get('B')!;
  const lacking = question.checks.find(({ id }) => id.endsWith('supervision'))!;
  expect(lacking.share).toEqual({ n: 0, of: 1200 });
  expect(question.gaps).toHaveLength(1000);
  // no commitment but for C1 has an item
  expect(question.gapCount).toBe(1200 + 1199);
});

test.each([
  ['nothing wrong', complete, { A: 0, B: 0, E: 0, G: 0 }],
  // the duty is met: only the question sees that there is one too many
  ['two commitments in force', [...complete, commitment({ recordId: 'C2', itemCount: '0' }, { row: 2 })], { A: 1 }],
  ['none: the duty says so', [], { A: 0 }],
  [
    'an empty field: the record says so',
    changed(commitment({}, { lacks: ['supervisionPhone'], wrong: true })),
    { A: 0, B: 0 },
  ],
  ['a number of items that is wrong', changed(commitment({ itemCount: '3' })), { G: 1 }],
] as const)('errors that are told nowhere else: %s', async (_name, facts, errors) => {
  const all = await answers(of(facts));
  expect(Object.fromEntries(Object.keys(errors).map((letter) => [letter, all.get(letter)!.errors]))).toEqual(errors);
});
