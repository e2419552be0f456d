import type { Each, Obligation } from '../../model/obligation.js';
import type { LabelledPeriod } from '../periods.js';
import type { SourceFact } from '../source-fact.js';
import type { AuditView } from '../view.js';
import { keysOf } from './keys.js';
import { SeenRecords } from './seen-records.js';
import { ownShowing } from './showing.js';
import { nothingShown, type Shown, shownBy } from './shown.js';

/** What is shown of the duties a record made. */
export interface Evidence {
  readonly in: (period: LabelledPeriod) => Shown;
  /** Why it cannot be found. */
  readonly doubt?: string;
  /** Periods that end after it have no duty any more: as records in order tell it, and as records in error do. */
  readonly end?: string | undefined;
  readonly doubtfulEnd?: string | undefined;
}

/** Finds what is shown of the duties of a record: by itself, or by others that name it. */
export function evidenceOf(
  view: AuditView,
  obligation: Obligation,
  each: Each,
  periods: readonly LabelledPeriod[],
): (one: SourceFact) => Evidence {
  const { seen } = obligation;
  if (seen === undefined)
    return (one) => {
      const showing = ownShowing(one, obligation, view);
      const shown = showing === null ? nothingShown : shownBy(showing, one);
      return { in: () => shown };
    };
  const records = new SeenRecords(view, seen, obligation.doneByReport, periods);
  const fields = [...(seen.unit === undefined ? [] : [each.unit]), ...Object.values(seen.by ?? {})];
  return ({ fact }) => {
    const wanting = fields.find((field) => fact.record[field] === undefined);
    if (wanting !== undefined)
      return { in: () => nothingShown, doubt: `${fact.faulty.includes(wanting) ? 'faulty' : 'absent'}:${wanting}` };
    const keys = keysOf(fact.record, fields);
    return {
      in: (period) => records.shown(keys, period),
      end: records.end(keys, 'sure'),
      doubtfulEnd: records.end(keys, 'doubtful'),
    };
  };
}
