import type { Lang } from '../../findings/texts/text.js';
import type { AnalysisFigure } from '../../model/analysis.js';
import type { Cell } from '../../model/audit-report.js';
import type { Figure, FigureSection, Measure } from '../../model/evaluation.js';
import { allTypes } from '../../standard/all-types.js';
import { compareDecimals, percentOf } from '../../standard/decimal.js';
import type { AuditView } from '../view.js';
import { Meter } from './measure.js';
import { together } from './placing.js';
import { Tally } from './tally.js';

/** A section of the analysis with its figures, and the titles of the record types it has none of. */
export interface FiguresOfSection {
  readonly title: string;
  readonly figures: readonly AnalysisFigure[];
  readonly lacking: readonly string[];
}

/** The figures of the whole audit, the province or the part of it that was handed in. */
export function figuresOf(
  view: AuditView,
  cells: readonly Cell[],
  sections: readonly FigureSection[],
  lang: Lang,
): readonly FiguresOfSection[] {
  const meter = new Meter(view, cells);
  const has = (type: string): boolean => view.standing(type).length > 0;
  const hasData = (measure: Measure): boolean =>
    measure.kind === 'duties'
      ? cells.some(({ obligation, expected }) => expected > 0 && measure.obligations.includes(obligation))
      : measure.sources.some(({ type }) => has(type));
  return sections.map(({ title, figures }) => {
    const types = figures.flatMap(({ measure }) =>
      measure.kind === 'duties' ? [] : measure.sources.map(({ type }) => type),
    );
    return {
      title: title[lang],
      figures: figures
        .filter(({ measure }) => hasData(measure))
        .map((figure) => figureOf(figure, meter.tallies(figure.measure, figure.how, together).get('all'), lang)),
      lacking: [...new Set(types.filter((type) => !has(type)))].map((type) => allTypes.get(type)!.title),
    };
  });
}

function figureOf(
  { title, how, unit, measures }: Figure,
  { part, whole, unknown }: Tally = new Tally(),
  lang: Lang,
): AnalysisFigure {
  const common = { title: title[lang], unit, unknown, measures };
  if (how === 'sum') return { ...common, value: part, share: null };
  // as in the score, a share is at most the whole
  const n = compareDecimals(part, whole) > 0 ? whole : part;
  return { ...common, value: percentOf(n, whole, 2) ?? null, share: { n: part, of: whole } };
}
