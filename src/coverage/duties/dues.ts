import type { Obligation } from '../../model/obligation.js';
import { Failure } from '../../rules/functions/failure.js';
import { isDay } from '../../standard/day.js';
import { type LabelledPeriod, periodsOfYear } from '../periods.js';
import type { AuditView } from '../view.js';
import { type Answer, reasonOf } from './ask.js';
import type { Due } from './outcome.js';

/** The last day an expression gave. */
export function dueOf(answer: Answer): Due {
  if (answer.kind === 'unknown') return { unknown: answer.reason };
  if (answer.kind === 'absent') return { day: null };
  return typeof answer.value === 'string' && isDay(answer.value) ? { day: answer.value } : { unknown: 'crash:no-day' };
}

/** A period that has a duty, and its last day. */
export interface DuePeriod extends LabelledPeriod {
  readonly due: Due;
}

/** The periods of the audit that have a duty, earliest first. */
export function duePeriods({ period, applies, due }: Obligation, { run, settings }: AuditView): readonly DuePeriod[] {
  return periodsOfYear(settings.year, period ?? 'year').flatMap((one) => {
    const self = { period: one.label, year: settings.year, start: one.start, end: one.end };
    const counts = applies === undefined ? true : applies(self, run);
    if (counts instanceof Failure) return { ...one, due: { unknown: reasonOf(counts) } };
    if (counts !== true) return [];
    const value = due(self, run);
    if (value instanceof Failure) return { ...one, due: { unknown: reasonOf(value) } };
    return { ...one, due: dueOf(value === undefined ? { kind: 'absent', fields: [] } : { kind: 'value', value }) };
  });
}
