import { reasonWords } from '../../findings/texts/duty-reasons.js';
import type { Lang } from '../../findings/texts/text.js';
import { obligations } from '../../generated/audit/obligations.js';
import type { Cell } from '../../model/audit-report.js';
import type { ObligedCheck, ObligedGap } from '../../model/question.js';
import { periodOf } from '../../standard/period.js';
import { byField, comparePlaces, type SourceFact, textOf } from '../source-fact.js';
import type { AuditView } from '../view.js';
import { changeOf } from './asked.js';
import type { Point } from './point.js';
import { filled } from './words.js';

/** What it looks at of a commitment. */
export const commitmentFields = ['commitmentStatus', 'commitmentYear', 'unitCode'] as const;

const type = 'annual-commitment';
const inForce = '1';
const adjusted = '2';

interface Standing {
  readonly gap: ObligedGap | null;
  readonly at: SourceFact | null;
  readonly count?: number;
}

/** Units that must make a commitment: each has exactly one in force; and commitments nobody can tell the unit of. */
export function obligedPoints(
  view: AuditView,
  check: ObligedCheck,
  cells: readonly Cell[],
  lang: Lang,
): readonly Point[] {
  const { year } = view.settings;
  const point = (holder: string, of: number, { gap, at, count = 0 }: Standing, reason = ''): Point => {
    if (gap === null) return { holder, of, n: of, gaps: [] };
    const message = filled(check.gaps[gap], lang, { year, count, reason });
    const severity = isDoubt(gap) ? ('warning' as const) : ('error' as const);
    return { holder, of, n: 0, gaps: [{ severity, at, message, onlyHere: gap === 'several' }] };
  };
  const records: Records = {
    standing: byField(view.standing(type), 'unitCode'),
    reported: byField(view.reported(type), 'unitCode'),
  };
  const duty = obligations.find(({ id }) => id === check.obligation)!;
  const own = cells.filter(({ obligation }) => obligation === check.obligation);
  const ofUnits = own.flatMap(({ holder, status, reason }): readonly Point[] => {
    if (status === 'not-applicable' || status === 'open') return [];
    if (status === 'unknown')
      return [point(holder, 0, { gap: 'unknown', at: null }, reasonWords(reason, duty, lang).says)];
    return [point(holder, 1, standingOf(records, holder, year))];
  });
  const known = new Set(own.map(({ holder }) => holder));
  const others = [...view.standing(type)].sort(comparePlaces).flatMap((record): readonly Point[] => {
    const unit = textOf(record, 'unitCode');
    const of = yearOf(record);
    if (of !== undefined && of !== year) return [];
    if (unit === undefined) return [point('', 0, { gap: 'unit', at: record })];
    if (of === undefined || known.has(unit) || view.units.of(unit) !== 'unlisted') return [];
    return [point(unit, 0, { gap: 'unlisted', at: record })];
  });
  return [...ofUnits, ...others];
}

const isDoubt = (gap: ObligedGap): boolean => gap === 'unit' || gap === 'unlisted' || gap === 'unknown';

/** Commitments by the code of their unit. */
interface Records {
  readonly standing: ReadonlyMap<string, readonly SourceFact[]>;
  readonly reported: ReadonlyMap<string, readonly SourceFact[]>;
}

/** How it stands with the commitment of a unit for a year. */
function standingOf({ standing, reported }: Records, unit: string, year: string): Standing {
  const all = [...(standing.get(unit) ?? [])].sort(comparePlaces);
  const current = all.filter((record) => yearOf(record) === year);
  const withStatus = (status: string): readonly SourceFact[] =>
    current.filter((record) => textOf(record, 'commitmentStatus') === status);
  // an adjusted commitment is in force as long as no other one is
  const valid = withStatus(inForce).length > 0 ? withStatus(inForce) : withStatus(adjusted);
  const count = new Set(valid.map((record) => changeOf(record) ?? record)).size;
  if (count > 1) return { gap: 'several', at: valid[0]!, count };
  const right = valid.find(({ fact }) => !fact.wrong);
  if (right !== undefined) return { gap: null, at: right };
  if (valid.length > 0) return { gap: 'wrong', at: valid[0]! };
  const unread = current.find((record) => textOf(record, 'commitmentStatus') === undefined);
  if (unread !== undefined) return { gap: 'wrong', at: unread };
  if (current.length > 0) return { gap: 'abolished', at: current[0]! };
  const withdrawn = [...(reported.get(unit) ?? [])].sort(comparePlaces).find((record) => yearOf(record) === year);
  if (withdrawn !== undefined) return { gap: 'withdrawn', at: withdrawn };
  const undated = all.find((record) => yearOf(record) === undefined);
  return undated === undefined ? { gap: 'none', at: null } : { gap: 'year', at: undated };
}

/** The year a commitment is for; undefined where nobody can tell. */
function yearOf(record: SourceFact): string | undefined {
  const label = textOf(record, 'commitmentYear') ?? '';
  return periodOf(label) === undefined ? undefined : label.slice(0, 4);
}
