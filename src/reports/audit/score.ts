import { codeSets } from '../../generated/code-sets.js';
import type { CityScore, IndicatorResult } from '../../model/audit-report.js';
import { columns } from '../../standard/width.js';
import type { AuditPage } from './page.js';

/** Cities whose indicators are told one by one; more of them go into one table. */
const citiesInFull = 2;

/** The proposed score of the cities, with its indicators. */
export function scoreLines(page: AuditPage): readonly string[] {
  const scored = scoredCities(page);
  if (scored.length === 0) return [];
  return [
    ...(scored.length <= citiesInFull
      ? scored.flatMap((city) => [`  ${totalText(city, page)}`, ...indicatorRows(city, page)])
      : cityTable(scored, page)),
    ...unscoredTexts(page).map((text) => `  ${text}`),
  ];
}

/** Cities of which there is any record. */
export const scoredCities = ({ report }: AuditPage): readonly CityScore[] =>
  report.evaluation.filter(
    ({ total, indicators }) => total !== null || indicators.some(({ recordCount }) => recordCount > 0),
  );

/** What is in no score: cities without data, and records of no known city. */
export function unscoredTexts(page: AuditPage): readonly string[] {
  const { report, say } = page;
  const idle = report.evaluation.length - scoredCities(page).length;
  return [
    ...(idle > 0
      ? [say(`其余 ${idle} 个市没有数据，不计分`, `the other ${idle} cities have no data and no score`)]
      : []),
    ...report.unplaced.map(({ indicator, title, recordCount }) =>
      say(
        `不知道属于哪个市、没有计入的：${indicator} ${title} ${recordCount} 条`,
        `of no known city, in no score: ${indicator} ${title}, ${recordCount} records`,
      ),
    ),
  ];
}

/** `B 良好`. */
export const gradeOf = (code: string | null, { say }: AuditPage): string => {
  const label = codeSets['evaluation-grade']!.codes.find((one) => one.code === code)?.label ?? '';
  return code === null ? say('不评等级', 'no grade') : say(`${code} ${label}`, code);
};

const totalText = (city: CityScore, page: AuditPage): string =>
  city.total === null
    ? page.say(`${city.name}：没有数据，不计分`, `${city.name}: no data, no score`)
    : page.say(
        `${city.name}：${city.total} 分，${gradeOf(city.grade, page)}（正向 ${city.positive}，扣 ${city.negative}，加 ${city.bonus}）`,
        `${city.name}: ${city.total} points, grade ${gradeOf(city.grade, page)} (positive ${city.positive}, deducted ${city.negative}, bonus ${city.bonus})`,
      );

const indicatorRows = (city: CityScore, page: AuditPage): readonly string[] =>
  columns(
    indicatorTexts(city, page).map(([id, ...texts]) => [`    ${id}`, ...texts]),
    '  ',
  );

/** The indicators of a city: number, title, what is divided by what, points, notes. */
export const indicatorTexts = ({ indicators }: CityScore, page: AuditPage): readonly (readonly string[])[] =>
  indicators.map((one) => [one.id, one.title, ratioText(one), pointsText(one, page), notesText(one, page)]);

const ratioText = ({ numerator, denominator }: IndicatorResult): string =>
  denominator === null ? numerator : `${numerator}/${denominator}`;

function pointsText({ points, weight, direction }: IndicatorResult, { say }: AuditPage): string {
  if (points === null)
    return say('没有数据，不计分，权重分给了其他指标', 'no data, no points; its weight is shared out');
  if (weight !== null) return say(`${points} 分（满分 ${weight}）`, `${points} of ${weight} points`);
  if (direction === 'negative') return say(`扣 ${points} 分`, `${points} points off`);
  return say(`加 ${points} 分`, `${points} points more`);
}

const notesText = ({ unknown, recordCount, denominator }: IndicatorResult, { say }: AuditPage): string =>
  [
    recordCount > 0 &&
      (denominator === null
        ? say(`依据 ${recordCount} 条记录`, `${recordCount} records`)
        : say(`没有全部做到的 ${recordCount} 条`, `${recordCount} records fall short`)),
    unknown > 0 && say(`无法判断、没有计入的 ${unknown} 条`, `${unknown} not known and left out`),
  ]
    .filter(Boolean)
    .join(say('，', ', '));

/** Cities × indicators: points only; the JSON report has what they are made of. */
function cityTable(cities: readonly CityScore[], page: AuditPage): readonly string[] {
  const { say } = page;
  const indicators = cities[0]!.indicators;
  const head = ['', say('总分', 'total'), say('等级', 'grade'), ...indicators.map(({ id }) => id)];
  const rows = cities.map((city) => [
    city.name,
    city.total ?? '-',
    city.grade ?? '-',
    ...indicators.map(({ id }) => city.indicators.find((one) => one.id === id)?.points ?? '-'),
  ]);
  return [
    ...columns([head, ...rows], '  ').map((line) => `  ${line}`),
    `  ${indicators.map(({ id, title }) => `${id} ${title}`).join(say('；', '; '))}`,
    say(
      '  “-”为没有数据、不计分；分子、分母和依据的记录见 JSON 报告',
      '  “-”: no data, no points; what the points are made of is in the JSON report',
    ),
  ];
}
