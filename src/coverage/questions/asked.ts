import type { AskedRecords } from '../../model/question.js';
import { guarded } from '../../rules/accumulators/accumulator.js';
import { groupBy } from '../../standard/group-by.js';
import { change } from '../../standard/operation.js';
import { periodOf } from '../../standard/period.js';
import { comparePlaces, type SourceFact, textOf } from '../source-fact.js';
import { identityOf, weightOf } from '../versions.js';
import type { AuditView } from '../view.js';

/** A record that is asked: several changes of one, of which nobody can tell which is in force, are one. */
export interface Asked {
  readonly holder: string;
  /** By place. */
  readonly versions: readonly SourceFact[];
  readonly weight: number;
  /** Fields that keep it from being told whether it is to be asked at all; null where it is. */
  readonly unclear: readonly string[] | null;
}

type Status = 'asked' | 'not-asked' | 'unclear';

/** The records a check asks, by place. */
export function askedOf(view: AuditView, of: AskedRecords): readonly Asked[] {
  const groups = groupBy<unknown, SourceFact>(
    [...view.standing(of.type)].sort(comparePlaces),
    (record) => changeOf(record) ?? record,
  );
  return [...groups.values()].flatMap((versions): Asked[] => {
    const statuses = versions.map((one) => statusOf(view, of, one));
    if (statuses.includes('not-asked')) return [];
    const first = versions[0]!;
    const head = {
      holder: textOf(first, of.unit) ?? '',
      weight: versions.length > 1 ? 1 : weightOf(first.fact),
    };
    const asked = versions.filter((_one, i) => statuses[i] === 'asked');
    if (asked.length > 0) return [{ ...head, versions: asked, unclear: null }];
    return [{ ...head, versions, unclear: of.reads.filter((field) => first.fact.record[field] === undefined) }];
  });
}

/** What the changes of one record have in common; null for first reports, and where the record does not say. */
export const changeOf = ({ fact }: SourceFact): string | null =>
  fact.record['operationType'] === change ? identityOf(fact) : null;

function statusOf(view: AuditView, of: AskedRecords, { fact: { record } }: SourceFact): Status {
  const label = guarded(() => of.in(record, view.run) as never) as unknown;
  const period = typeof label === 'string' ? periodOf(label) : undefined;
  if (period !== undefined && !period.start.startsWith(view.settings.year)) return 'not-asked';
  const { when } = of;
  const counts = when === undefined ? true : guarded(() => when(record, view.run));
  if (counts === false) return 'not-asked';
  return period !== undefined && counts === true ? 'asked' : 'unclear';
}
