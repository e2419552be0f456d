import type { Lang } from '../../findings/texts/text.js';
import type { Cell, CityScore, IndicatorResult, UnplacedRecords } from '../../model/audit-report.js';
import type { Indicator, Scheme } from '../../model/evaluation.js';
import { compareDecimals, multiplyDecimals, subtractDecimals } from '../../standard/decimal.js';
import type { AuditView } from '../view.js';
import { cities } from './cities.js';
import { Meter } from './measure.js';
import { citiesWithData, placingByCity } from './placing.js';
import { decimalsOf, gradeOf, least, quotient, rounded, sharedWeights, sum, type Weight } from './points.js';
import { Tally } from './tally.js';

/** The proposed scores of all cities, and what is in none of them. */
export interface Evaluation {
  readonly scores: readonly CityScore[];
  readonly unplaced: readonly UnplacedRecords[];
}

interface Measured {
  readonly indicator: Indicator;
  readonly byCity: ReadonlyMap<string, Tally>;
}

/**
 * The proposed score of every city (measure 11): indicators with numerator, denominator, points and the records behind it.
 * A city without any data has no indicators and no score. Nothing here says what may not be known: falsified reports.
 */
export function evaluationOf(view: AuditView, cells: readonly Cell[], scheme: Scheme, lang: Lang): Evaluation {
  const meter = new Meter(view, cells);
  const placing = placingByCity(view);
  const measured = scheme.indicators.map((indicator): Measured => {
    const how = indicator.direction === 'positive' ? 'share' : 'sum';
    return { indicator, byCity: meter.tallies(indicator.measure, how, placing) };
  });
  const present = citiesWithData(view);
  return {
    scores: cities.map(({ code, label }) => {
      const hasData = present.has(code) || measured.some(({ byCity }) => byCity.has(code));
      return scoreOf(code, label, hasData ? measured : [], view, scheme, lang);
    }),
    unplaced: measured.flatMap(({ indicator: { id, title }, byCity }) => {
      const tally = byCity.get('');
      if (tally === undefined) return [];
      const recordCount = tally.records + tally.unknown;
      return [{ indicator: id, title: title[lang], recordCount, records: tally.places(view) }];
    }),
  };
}

function scoreOf(
  division: string,
  name: string,
  measured: readonly Measured[],
  view: AuditView,
  { groups }: Scheme,
  lang: Lang,
): CityScore {
  const { parameters } = view.run;
  const weights = decimalsOf(parameters['evaluationWeights']);
  const own = measured.map(({ indicator, byCity }) => ({ indicator, tally: byCity.get(division) ?? new Tally() }));
  const shared = sharedWeights(
    own
      .filter(({ indicator }) => indicator.direction === 'positive')
      .map(({ indicator: { id, group }, tally }) => ({
        id,
        group,
        weight: weights[id]!,
        hasData: compareDecimals(tally.whole, '0') > 0,
      })),
  );
  const unitScores = decimalsOf(parameters['evaluationUnitScores']);
  const caps = decimalsOf(parameters['evaluationBonusCaps']);
  const indicators = own.map(({ indicator, tally }): IndicatorResult => {
    const { id, group, title, direction } = indicator;
    const common = {
      id,
      title: title[lang],
      group: groups.find((one) => one.id === group)!.title[lang],
      direction,
      numerator: tally.part,
      unknown: tally.unknown,
      records: tally.places(view),
      recordCount: tally.behindCount,
    };
    if (direction === 'positive')
      return { ...common, denominator: tally.whole, ...positivePoints(tally, shared.get(id)) };
    const points = multiplyDecimals(tally.part, unitScores[id]!);
    const cap = caps[id];
    return {
      ...common,
      denominator: null,
      weight: null,
      points: rounded(cap === undefined ? points : least(points, cap)),
    };
  });
  return { division, name, indicators, ...totalsOf(indicators, sum(Object.values(weights)), view) };
}

/** Points of a share. One without data has none, and no weight; one that is not to count has none to give. */
function positivePoints(
  { part, whole }: Tally,
  weight: Weight | undefined,
): Pick<IndicatorResult, 'weight' | 'points'> {
  if (weight === undefined) return { weight: '0.00', points: compareDecimals(whole, '0') > 0 ? '0.00' : null };
  // more paid than was owed does not make up for others: a share is at most the whole
  const points = quotient(multiplyDecimals(weight.part, least(part, whole)), multiplyDecimals(weight.whole, whole));
  return { weight: quotient(weight.part, weight.whole)!, points: points! };
}

function totalsOf(
  indicators: readonly IndicatorResult[],
  full: string,
  { run: { parameters } }: AuditView,
): Pick<CityScore, 'positive' | 'negative' | 'bonus' | 'total' | 'grade'> {
  const pointsOf = (of: IndicatorResult['direction']): readonly string[] =>
    indicators.flatMap(({ direction, points }) => (direction === of && points !== null ? [points] : []));
  const [positive, negative, bonus] = [
    pointsOf('positive'),
    rounded(sum(pointsOf('negative'))),
    rounded(sum(pointsOf('bonus'))),
  ];
  if (positive.length === 0) return { positive: null, negative, bonus, total: null, grade: null };
  const added = sum([...positive, bonus]);
  const total = compareDecimals(added, negative) <= 0 ? '0.00' : rounded(subtractDecimals(added, negative));
  const thresholds = decimalsOf(parameters['evaluationGradeThresholds']);
  const scale = String(parameters['evaluationScale']);
  return {
    positive: rounded(sum(positive)),
    negative,
    bonus,
    total,
    grade: gradeOf(total, full, thresholds, scale),
  };
}
