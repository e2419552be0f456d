import { beforeAll, describe, expect, test } from 'vitest';
import { type Audit, audit } from '../../../src/check/audit/audit.js';
import { cityFiles, cityOptions, expectation, type Share } from './city.js';

let whole: Audit;
beforeAll(async () => {
  const { sources, ignored } = await cityFiles();
  whole = await audit(sources, { ...cityOptions, ignored });
}, 120_000);

/** Objects as lines of text, each with the same members in the same order. */
const lines = <T extends object>(list: readonly T[], members: readonly (keyof T)[]): string[] =>
  list.map((one) => members.map((member) => `${String(member)}=${JSON.stringify(one[member])}`).join(' ')).sort();

const inWords = ({ n, of }: Share): string => `${n}/${of}`;

type Shares = (typeof expectation.questions)[number];

/** Shares of a question as lines of text: by check, by unit, and in all. */
const shareLines = ({ letter, share, checks, holders }: Shares): string[] => [
  ...checks.map((one) => `${letter} ${one.id.replace(/^coverage\/question-[a-g]-/, '')} ${inWords(one.share)}`),
  ...holders
    .filter((one) => one.share.of > 0)
    .map((one) => `${letter} ${one.holder} ${inWords(one.share)}`)
    .sort(),
  `${letter} ${inWords(share)}`,
];

describe('the example city has what was worked out by hand', () => {
  test('every cell of the matrix', () => {
    const members = Object.keys(expectation.matrix[0]!) as (keyof (typeof expectation.matrix)[number])[];
    expect(lines(whole.report.matrix, members)).toEqual(lines(expectation.matrix, members));
  });

  test('the seven questions, by check, by unit and for the whole', () => {
    expect(whole.report.questions.flatMap(shareLines)).toEqual(expectation.questions.flatMap(shareLines));
  });

  test.each(expectation.completeness.map((one) => ({ ...one, title: `${one.type} ${one.unit ?? 'all'}` })))(
    'fields of $title',
    ({ title: _, fields, ...rest }) => {
      const line = whole.report.completeness.find(({ type, unit }) => type === rest.type && unit === rest.unit)!;
      const { type, unit, records, wrong, duplicates } = line;
      expect({ type, unit, records, wrong, duplicates }).toEqual(rest);
      const own = fields.map(({ field }) => {
        const { title: __, ...told } = line.fields.find((one) => one.field === field)!;
        return told;
      });
      expect(own).toEqual(fields);
    },
  );

  test.each(expectation.timeliness)('timeliness of $obligation', (expected) => {
    const { title: _, ...told } = whole.report.timeliness.find(
      ({ obligation, holder }) => obligation === expected.obligation && holder === expected.holder,
    )!;
    expect(told).toEqual(expected);
  });

  test('the proposed score', () => {
    const { indicators, positive, negative, bonus, total, grade } = whole.report.evaluation.find(
      ({ division }) => division === expectation.score.division,
    )!;
    const number = (text: string | null) => (text === null ? null : Number(text));
    const numbers = (list: typeof expectation.score.indicators) =>
      list.map(({ id, numerator, denominator, weight, points, unknown }) => ({
        ...{ id, numerator: number(numerator), denominator: number(denominator), weight, points, unknown },
      }));
    expect(numbers(indicators)).toEqual(numbers(expectation.score.indicators));
    const { division: _, indicators: __, ...totals } = expectation.score;
    expect({ positive, negative, bonus, total, grade }).toEqual(totals);
  });

  test('the letters thresholds ask for', () => {
    const told = whole.report.warnings.map(({ record: { receiverCode, sourceType, sourceId }, ...one }) => {
      const { indicator, holder, value, threshold, direction, recordCount } = one;
      return {
        ...{ indicator, holder, value, threshold, direction, recordCount, receiverCode },
        ...(sourceType && { sourceType, sourceId: [sourceId].flat().sort() }),
      };
    });
    const expected = expectation.warnings.map(({ sourceId, ...rest }) => ({
      ...rest,
      ...(sourceId && { sourceId: sourceId.toSorted() }),
    }));
    expect(told).toEqual(expected);
  });
});
