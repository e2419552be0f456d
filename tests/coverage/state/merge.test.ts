import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completenessOf } from '../../../src/coverage/completeness.js';
import { mergeStates } from '../../../src/coverage/state/merge-states.js';
import { StateError } from '../../../src/coverage/state/state-error.js';
import { writeState } from '../../../src/coverage/state/write-state.js';
import type { AuditSettings, AuditState, PageAnswer } from '../../../src/model/audit-state.js';
import type { Finding } from '../../../src/model/finding.js';
import { factOf, sourceOf, stateOf, unitOf, viewOf } from '../make-state.js';
import { rest, stateWith, submission } from './any-state.js';

const problemAt = (file: string): Finding => ({
  rule: 'input/unreadable',
  severity: 'error',
  at: { file, sheet: null, row: null, line: null, column: null, header: null, field: null, pointer: null },
  key: null,
  params: {},
  value: null,
  related: [],
});

const merge = (...states: AuditState[]): AuditState =>
  mergeStates(states.map((state, i) => ({ name: `${i}.json`, state })));

/** What merging says; fails where it does not refuse. */
function errorOf(...states: AuditState[]): StateError {
  try {
    merge(...states);
  } catch (error) {
    if (error instanceof StateError) return error;
    throw error;
  }
  throw new Error('merged');
}

describe('laws', () => {
  /** Parts of one submission, in which some files are in several parts, some under other names. */
  const parts = fc.tuple(submission, rest).chain(([sources, more]) =>
    fc.array(
      fc
        .tuple(fc.subarray([...sources]), rest, fc.constantFrom('', '副本/'), fc.boolean())
        .map(([own, others, folder, hasMore]) =>
          stateWith(
            own.map((source) => ({ ...source, file: folder + source.file })),
            hasMore ? more : others,
          ),
        ),
      { minLength: 3, maxLength: 3 },
    ),
  );

  test('order, grouping and repetition never matter', () => {
    fc.assert(
      fc.property(parts, ([a, b, c]) => {
        const whole = writeState(merge(a!, b!, c!));
        expect(writeState(merge(c!, a!, b!))).toBe(whole);
        expect(writeState(merge(merge(a!, b!), c!))).toBe(whole);
        expect(writeState(merge(a!, merge(b!, c!)))).toBe(whole);
        expect(writeState(merge(a!, b!, a!, c!, b!))).toBe(whole);
        expect(writeState(merge(merge(a!, b!, c!)))).toBe(whole);
      }),
      { numRuns: 100 },
    );
  });

  test('the parts of a submission give the bytes of the whole, and its completeness', () => {
    const partitions = fc.tuple(submission, rest).chain(([sources, more]) =>
      fc.record({
        sources: fc.constant(sources),
        more: fc.constant(more),
        part: fc.array(fc.nat(2), { minLength: sources.length, maxLength: sources.length }),
        ignored: fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }),
      }),
    );
    fc.assert(
      fc.property(partitions, ({ sources, more, part, ignored }) => {
        const pieces = [0, 1, 2].map((number) =>
          stateWith(
            sources.filter((_, i) => part[i] === number),
            { ...more, ignored: (more.ignored ?? []).filter((_, i) => ignored[i] === number) },
          ),
        );
        const whole = stateWith(sources, more);
        expect(writeState(merge(...pieces))).toBe(writeState(whole));
        expect(completenessOf(viewOf(merge(...pieces)))).toEqual(completenessOf(viewOf(whole)));
      }),
    );
  });
});

describe('settings that differ', () => {
  const of = (settings: Partial<AuditSettings>): AuditState => stateOf([], [], settings);
  const calendar = { year: 2029, weekdayHolidays: ['2029-01-01'], makeupWorkdays: [] };
  test.each<[string, Partial<AuditSettings>, Partial<AuditSettings>, RegExp]>([
    ['year', {}, { year: '2024' }, /年度：0\.json 为 2025，1\.json 为 2024；?。?/],
    ['day', {}, { asOf: '2026-05-01' }, /基准日：0\.json 为 2026-04-30，1\.json 为 2026-05-01/],
    ['profile', {}, { profile: 'draft' }, /口径：0\.json 为 submission，1\.json 为 draft/],
    ['standard', {}, { standard: '9' }, /标准版本：.*1\.json 为 9/],
    ['a parameter', { parameters: { a: 1 } }, { parameters: { a: 2 } }, /参数 a：0\.json 为 1，1\.json 为 2/],
    ['a parameter of one only', { parameters: { a: 1 } }, {}, /参数 a：0\.json 为 1，1\.json 为 标准的/],
    ['a calendar', { calendars: [calendar] }, {}, /2029 年工作日历：.*1\.json 为 标准的/],
    ['two things', {}, { year: '2024', profile: 'draft' }, /口径：.*；年度：/],
  ])('%s', (_, a, b, words) => {
    const error = errorOf(of(a), of(b));
    expect(error.problem).toBe('settings-differ');
    expect(error.message).toMatch(words);
    expect(error.files).toEqual(['0.json', '1.json']);
    expect(error.words.en).toContain('0.json');
  });

  test('calendars are the same in whatever order', () => {
    const two = (...weekdayHolidays: string[]): AuditState => of({ calendars: [{ ...calendar, weekdayHolidays }] });
    const merged = merge(two('2029-01-01', '2029-01-02'), two('2029-01-02', '2029-01-01'));
    expect(merged.settings.calendars).toHaveLength(1);
  });
});

describe('one file in two states', () => {
  const source = sourceOf([factOf('arrears', { recordId: '1' })], { file: '乙/欠款.csv' });
  const copy = { ...source, file: '甲/欠款.csv', problems: [problemAt('甲/欠款.csv')] };

  test('counts once, by the first of its names; the others are told', () => {
    const { sources, repeated } = merge(stateWith([source]), stateWith([copy]));
    expect(sources.map(({ file }) => file)).toEqual(['乙/欠款.csv']);
    expect(repeated).toEqual([{ file: '甲/欠款.csv', sha256: source.sha256 }]);
  });

  test('twice in one state is the same', () => {
    expect(writeState(merge(stateWith([copy, source])))).toBe(
      writeState(merge(stateWith([source]), stateWith([copy]))),
    );
  });

  test('a later name that comes first tells on the one that counted so far', () => {
    const first = { ...source, file: '丁/欠款.csv' };
    const { sources, repeated } = merge(merge(stateWith([source]), stateWith([copy])), stateWith([first]));
    expect(sources.map(({ file }) => file)).toEqual(['丁/欠款.csv']);
    expect(repeated.map(({ file }) => file)).toEqual(['乙/欠款.csv', '甲/欠款.csv']);
  });

  test('other files of the same name both count', () => {
    const other = { ...sourceOf([]), file: source.file };
    expect(merge(stateWith([source]), stateWith([other])).sources).toHaveLength(2);
  });

  test('read in two ways is refused: which of them counts nobody knows', () => {
    const other = { ...copy, facts: [factOf('arrears', { recordId: '1' }, { wrong: true })] };
    const error = errorOf(stateWith([source]), stateWith([other]));
    expect(error.problem).toBe('read-differently');
    expect(error.message).toMatch(
      /^乙\/欠款\.csv、甲\/欠款\.csv：内容相同的文件，在 0\.json 和 1\.json 中读出的结果不同/,
    );
  });

  test('registers are the same by whatever name', () => {
    const { registers } = stateOf([], [unitOf('11370100MADEUP128H', '示例局')]);
    const problem = { ...problemAt('b/登记库.csv'), rule: 'entity/same-code' };
    const other = registers.map((one) => ({ ...one, file: 'b/登记库.csv', problems: [problem] }));
    const merged = merge(stateWith([], { registers: other }), stateWith([], { registers }));
    expect(merged.registers.map(({ file }) => file)).toEqual(['b/登记库.csv']);
    expect(merged.repeated).toEqual([]);
  });
});

describe('two answers of one page', () => {
  const page = (values: Partial<PageAnswer>): PageAnswer => ({
    url: 'https://example.gov.cn/a',
    status: 200,
    titles: [],
    failure: null,
    ...values,
  });
  test.each<[string, Partial<PageAnswer>, Partial<PageAnswer>, Partial<PageAnswer>]>([
    ['none at all is worst', { titles: ['甲'] }, { status: null, failure: 'dns' }, { status: null, failure: 'dns' }],
    ['a refusal is worse than a page', { titles: ['甲'] }, { status: 404 }, { status: 404 }],
    [
      'no answer is worse than a refusal',
      { status: 404 },
      { status: null, failure: 'tls' },
      { status: null, failure: 'tls' },
    ],
    ['a page that cannot be read is worse', {}, { failure: 'too-large' }, { failure: 'too-large' }],
    ['each was asked for its own titles', { titles: ['乙'] }, { titles: ['甲'] }, { titles: ['乙', '甲'] }],
  ])('%s', (_, a, b, expected) => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const { pages } = merge(stateWith([], { pages: [page(one)] }), stateWith([], { pages: [page(other)] }));
      expect(pages).toEqual([page({ ...expected, titles: [...(expected.titles ?? [])].sort() })]);
    }
  });
});
