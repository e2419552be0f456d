import type { Lang } from '../../findings/texts/text.js';
import type { CarriedCheck } from '../../model/question.js';
import { guarded } from '../../rules/accumulators/accumulator.js';
import { periodOf } from '../../standard/period.js';
import { byField, comparePlaces, type SourceFact, textOf } from '../source-fact.js';
import { byRecord } from '../versions.js';
import type { AuditView } from '../view.js';
import type { Point } from './point.js';
import { filled } from './words.js';

/** What it looks at of items and reports. */
export const itemFields = ['commitmentYear', 'itemStatus', 'recordId', 'reportingUnitCode'] as const;
export const reportFields = ['fulfilmentResult', 'itemId', 'reportPeriod'] as const;

/** Finished in time or late, adjusted or cancelled with approval: nothing is left to be carried over. */
const settled: ReadonlySet<string> = new Set(['3', '4', '6', '7']);

/** Items of the year before that were left unfinished: each has a report of a period in the year of the audit. */
export function carriedPoints(view: AuditView, check: CarriedCheck, lang: Lang): readonly Point[] {
  const { year, asOf } = view.settings;
  const before = String(Number(year) - 1);
  const due = dueOf(view, check);
  const reports = byField(view.standing('fulfilment-report'), 'itemId');
  const items = view
    .standing('commitment-item')
    .filter((item) => textOf(item, 'commitmentYear') === before)
    .sort(comparePlaces);
  return byRecord(items).flatMap((versions): readonly Point[] => {
    const item = versions[0]!;
    const own = reports.get(textOf(item, 'recordId') ?? '') ?? [];
    if (versions.some(isSettled) || isSettledBy(own, before)) return [];
    const holder = textOf(item, 'reportingUnitCode') ?? '';
    const inYear = own.filter((report) => yearOf(report) === year);
    if (inYear.some(({ fact }) => !fact.wrong)) return [{ holder, of: 1, n: 1, gaps: [] }];
    if (inYear.length === 0 && due !== undefined && asOf <= due) return [];
    const gap = inYear.length > 0 ? 'wrong' : isUnfinished(versions, own, before) ? 'missing' : 'unclear';
    const message = filled(check.gaps[gap], lang, { year });
    const severity = gap === 'unclear' ? ('warning' as const) : ('error' as const);
    return [{ holder, of: 1, n: 0, gaps: [{ severity, at: inYear[0] ?? item, message, onlyHere: true }] }];
  });
}

const isSettled = (item: SourceFact): boolean => settled.has(textOf(item, 'itemStatus') ?? '');

/** True where the last reports up to the end of the year before say that the item is finished, adjusted or cancelled. */
const isSettledBy = (reports: readonly SourceFact[], before: string): boolean =>
  lastResults(reports, before).some((result) => settled.has(result ?? ''));

/** True where something readable says that the item was not finished; it is known not to be settled. */
function isUnfinished(versions: readonly SourceFact[], reports: readonly SourceFact[], before: string): boolean {
  const results = lastResults(reports, before);
  if (results.length > 0) return results.some((result) => result !== undefined);
  return versions.some((item) => textOf(item, 'itemStatus') !== undefined);
}

/** Results of the last reports up to the end of the year before; those that cannot be read are undefined. */
function lastResults(reports: readonly SourceFact[], before: string): readonly (string | undefined)[] {
  const past = reports.filter((report) => (yearOf(report) ?? '9999') <= before);
  const last = past.map(endOf).sort().at(-1);
  return past.filter((report) => endOf(report) === last).map((report) => textOf(report, 'fulfilmentResult'));
}

const endOf = (report: SourceFact): string => periodOf(textOf(report, 'reportPeriod') ?? '')?.end ?? '';
const yearOf = (report: SourceFact): string | undefined => endOf(report).slice(0, 4) || undefined;

/** Last day to report on the first half of the year; undefined where it cannot be worked out. */
function dueOf(view: AuditView, { due }: CarriedCheck): string | undefined {
  const period = `${view.settings.year}H1`;
  const { start, end } = periodOf(period)!;
  const day = guarded(() => due({ period, year: view.settings.year, start, end }, view.run) as never) as unknown;
  return typeof day === 'string' ? day : undefined;
}
