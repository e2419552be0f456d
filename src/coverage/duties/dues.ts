import type { Obligation } from '../../model/obligation.js';
import { Failure } from '../../rules/functions/failure.js';
import { isDay } from '../../standard/day.js';
import type { LabelledPeriod } from '../periods.js';
import type { AuditView } from '../view.js';
import { type Answer, reasonOf } from './ask.js';
import type { Due } from './outcome.js';

/** The last day an expression gave. */
export function dueOf(answer: Answer): Due {
  if (answer.kind === 'unknown') return { unknown: answer.reason };
  if (answer.kind === 'absent') return { day: null };
  return typeof answer.value === 'string' && isDay(answer.value) ? { day: answer.value } : { unknown: 'crash:no-day' };
}

/** The last days of periods, in their order. */
export const duesOf = ({ due }: Obligation, periods: readonly LabelledPeriod[], { run, settings }: AuditView): Due[] =>
  periods.map(({ label, start, end }) => {
    const value = due({ period: label, year: settings.year, start, end }, run);
    if (value instanceof Failure) return { unknown: reasonOf(value) };
    return dueOf(value === undefined ? { kind: 'absent', fields: [] } : { kind: 'value', value });
  });
