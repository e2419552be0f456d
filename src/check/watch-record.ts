import type { ThenRecord } from '../compare/then.js';
import type { Watch } from '../compare/watch.js';
import { keyOf } from '../mapping/derive.js';
import type { Entry } from '../model/entry.js';
import type { Mapping } from '../model/mapping.js';
import type { ShapeProblem } from '../standard/shape/problem.js';
import type { SheetJudge } from './sheets-run.js';

/** A record that has been judged by itself. */
interface Judged {
  readonly entry: Entry;
  readonly faulty: ReadonlySet<string>;
  readonly problems: readonly ShapeProblem[];
}

/**
 * Notes of a record the earlier report speaks of how far it could be judged: what is not found of it is fixed only then.
 * @param isWhole true where a value without a column is told like one that is missing.
 */
export function watchRecord(watch: Watch, judged: Judged, mapping: Mapping, isWhole: boolean, rules: SheetJudge): void {
  const { entry, faulty, problems } = judged;
  const { type, byField } = mapping;
  const key = keyOf(entry.record, type);
  if (key === null) {
    watch.seeUnkeyed(type.id);
    return;
  }
  const wanted = watch.wanted(key);
  if (wanted === undefined) return;
  const seen = watch.see(key);
  const wrong = new Set([
    ...entry.blocked,
    ...faulty,
    ...problems.map(({ field }) => field),
    ...entry.faults.map(({ field }) => field),
  ]);
  for (const field of wanted.fields.keys()) {
    // what is wrong with the record as a whole is told of no field
    const isAway = field === '' ? wrong.size > 0 : !isWhole && !byField.has(field);
    if (isAway || wrong.has(field)) seen.doubtful.add(field);
  }
  for (const rule of wanted.rules) {
    const hasJudged = isBlocked(rule, mapping, wanted, faulty) ? false : rules.hasJudged(rule, entry.record, faulty);
    if (hasJudged === false) seen.unjudged.add(rule);
    else if (hasJudged) seen.judged.add(rule);
  }
}

/** True for a conditional requirement that reads a value which is wrong. */
function isBlocked(rule: string, { type }: Mapping, { fields }: ThenRecord, faulty: ReadonlySet<string>): boolean {
  const condition = type.conditions.find(({ id }) => id === rule);
  return condition?.reads.some((name) => faulty.has(name) && !fields.get(name)?.has(rule)) ?? false;
}
