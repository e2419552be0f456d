import type { FieldCount, RecordCount } from '../model/audit-state.js';
import type { Linkage } from '../model/linkage.js';
import { compareTexts } from '../standard/compare-texts.js';
import { groupBy } from '../standard/group-by.js';
import { joinKeys, splitKeys } from './collect/key-hash.js';

/** Orders counts by type and unit. */
export const countOrder = (a: RecordCount, b: RecordCount): number =>
  compareTexts(a.type, b.type) || compareTexts(a.unit, b.unit);

/** Adds counts up by type and unit: those of parts give those of the whole. */
export function addCounts(counts: readonly RecordCount[]): readonly RecordCount[] {
  const groups = groupBy(counts, ({ type, unit }) => `${type} ${unit}`);
  return [...groups.values()]
    .map((group) => ({
      type: group[0]!.type,
      unit: group[0]!.unit,
      ...sumOf(group),
      keys: united(group.map(({ keys }) => keys)),
      withdrawn: united(group.map(({ withdrawn }) => withdrawn)),
    }))
    .sort(countOrder);
}

/** What adds up of counts without looking at keys. */
export type CountSum = Pick<RecordCount, 'records' | 'wrong' | 'linkage' | 'fields'>;

/** The sum of counts of one type. */
export function sumOf(counts: readonly RecordCount[]): CountSum {
  const sum = (of: (count: RecordCount) => number): number => counts.reduce((total, count) => total + of(count), 0);
  const linkage = (name: Linkage): number => sum((count) => count.linkage[name]);
  return {
    records: sum(({ records }) => records),
    wrong: sum(({ wrong }) => wrong),
    linkage: {
      qualified: linkage('qualified'),
      doubtful: linkage('doubtful'),
      unlinked: linkage('unlinked'),
      unchecked: linkage('unchecked'),
    },
    fields: counts[0]!.fields.map(({ field }, i): FieldCount => {
      const of = (name: Exclude<keyof FieldCount, 'field'>): number => sum(({ fields }) => fields[i]![name]);
      return { field, should: of('should'), filled: of('filled'), spare: of('spare'), faulty: of('faulty') };
    }),
  };
}

const united = (texts: readonly string[]): string =>
  texts.length === 1 ? texts[0]! : joinKeys(texts.flatMap(splitKeys));
