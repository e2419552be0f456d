import { dutiesOf } from '../../coverage/duties/duties.js';
import { spanOf } from '../../coverage/periods.js';
import { runOf } from '../../coverage/run-of.js';
import { AuditView } from '../../coverage/view.js';
import type { Lang } from '../../findings/texts/text.js';
import { obligations } from '../../generated/audit/obligations.js';
import type { Cell, DutyStatus } from '../../model/audit-report.js';
import type { Obligation } from '../../model/obligation.js';
import { obligationId, recordTypeOf } from './obligation-types.js';
import { type Reported, stateOf } from './state-of.js';

/** A duty of a unit in a period, as the interface tells it. */
export interface ListedObligation {
  readonly obligation: string;
  readonly title: string;
  readonly recordType: string;
  readonly unitCode: string;
  readonly period: string;
  readonly dueAt?: string;
  readonly state: 'open' | 'fulfilled' | 'overdue';
  readonly basis: string;
}

/** Those that are no duty, or of which nobody can tell, are not listed. */
const states: Readonly<Record<DutyStatus, ListedObligation['state'] | undefined>> = {
  fulfilled: 'fulfilled',
  zero: 'fulfilled',
  late: 'fulfilled',
  partial: 'overdue',
  missing: 'overdue',
  open: 'open',
  'not-applicable': undefined,
  unknown: undefined,
};

const byId = new Map(obligations.map((obligation) => [obligation.id, obligation]));

/**
 * What a unit owes, worked out as an audit does. @param isWanted whether a period is asked for. @param asOf day to judge by.
 * @returns by obligation and period.
 */
export function listObligations(
  reported: Reported,
  year: string,
  isWanted: (period: { readonly start: string; readonly end: string }) => boolean,
  asOf: string,
  lang: Lang,
): readonly ListedObligation[] {
  const state = stateOf(reported, year, asOf);
  const { cells } = dutiesOf(new AuditView(state, runOf(state)), obligations);
  return cells.flatMap((cell) => {
    const span = spanOf(cell.period);
    if (cell.holder !== reported.unitCode || span === undefined || !isWanted(span)) return [];
    return listed(cell, byId.get(cell.obligation)!, lang);
  });
}

function listed(cell: Cell, obligation: Obligation, lang: Lang): readonly ListedObligation[] {
  const state = states[cell.status];
  const recordType = recordTypeOf(obligation);
  if (state === undefined || recordType === undefined) return [];
  return [
    {
      obligation: obligationId(obligation),
      title: lang === 'zh' ? obligation.duty : obligation.en.duty,
      recordType,
      unitCode: cell.holder,
      period: cell.period,
      ...(cell.due === null ? {} : { dueAt: cell.due }),
      state,
      basis: obligation.basis.text,
    },
  ];
}
