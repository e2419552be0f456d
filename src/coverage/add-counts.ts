import type { FieldCount, RecordCount } from '../model/audit-state.js';
import type { Linkage } from '../model/linkage.js';
import { compareTexts } from '../standard/compare-texts.js';
import { joinKeys, splitKeys } from './collect/key-hash.js';

/** Orders counts by type and unit. */
export const countOrder = (a: RecordCount, b: RecordCount): number =>
  compareTexts(a.type, b.type) || compareTexts(a.unit, b.unit);

/** Adds counts up by type and unit: those of parts give those of the whole. */
export function addCounts(counts: readonly RecordCount[]): readonly RecordCount[] {
  const groups = new Map<string, RecordCount[]>();
  for (const count of counts) {
    const key = `${count.type} ${count.unit}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [count]);
    else known.push(count);
  }
  return [...groups.values()].map((group) => sumOf(group, group[0]!.unit)).sort(countOrder);
}

/** The sum of counts of one type, as those of a unit. */
export function sumOf(counts: readonly RecordCount[], unit: string): RecordCount {
  const first = counts[0]!;
  const sum = (of: (count: RecordCount) => number): number => counts.reduce((total, count) => total + of(count), 0);
  const linkage = (name: Linkage): number => sum((count) => count.linkage[name]);
  return {
    type: first.type,
    unit,
    records: sum(({ records }) => records),
    wrong: sum(({ wrong }) => wrong),
    linkage: {
      qualified: linkage('qualified'),
      doubtful: linkage('doubtful'),
      unlinked: linkage('unlinked'),
      unchecked: linkage('unchecked'),
    },
    fields: first.fields.map(({ field }, i): FieldCount => {
      const of = (name: Exclude<keyof FieldCount, 'field'>): number => sum(({ fields }) => fields[i]![name]);
      return { field, should: of('should'), filled: of('filled'), spare: of('spare'), faulty: of('faulty') };
    }),
    keys: united(counts.map(({ keys }) => keys)),
    withdrawn: united(counts.map(({ withdrawn }) => withdrawn)),
  };
}

const united = (texts: readonly string[]): string =>
  texts.length === 1 ? texts[0]! : joinKeys(texts.flatMap(splitKeys));
