import type { AuditState, SourceState } from '../../model/audit-state.js';
import { allTypes } from '../../standard/all-types.js';
import { textOfFact } from '../canonical.js';
import { flawOfCount } from './count-flaw.js';
import { type Flaw, unknownType } from './flaw.js';
import { flawOfSettings } from './settings-flaw.js';

const repeatedPart = { zh: '与另一项重复', en: 'is there twice' };
const noSheet = { zh: '所在的工作表不在文件中', en: 'stands on a sheet the file does not have' };

/** The first thing that cannot be true of a state with its lists in order; null where there is none. */
export function flawOf(state: AuditState): Flaw | null {
  const { registers, reporters, sources, repeated, pages, settings } = state;
  const digestOf = ({ sha256 }: { readonly sha256: string }): string => sha256;
  return (
    flawOfSettings(settings) ??
    twice('/settings/calendars', settings.calendars, ({ year }) => String(year)) ??
    twice('/registers', registers, digestOf) ??
    first(registers, ({ units }, i) => twice(`/registers/${i}/units`, units, ({ code }) => code)) ??
    twice('/reporters', reporters, digestOf) ??
    twice('/sources', sources, digestOf) ??
    twice('/pages', pages, ({ url }) => url) ??
    flawOfRepeated(sources, repeated) ??
    first(sources, flawOfSource)
  );
}

function flawOfRepeated(sources: AuditState['sources'], repeated: AuditState['repeated']): Flaw | null {
  const files = new Map(sources.map(({ sha256, file }) => [sha256, file]));
  return (
    twice('/repeated', repeated, ({ file, sha256 }) => `${file}\n${sha256}`) ??
    first(repeated, ({ file, sha256 }, i) => {
      const counted = files.get(sha256);
      return counted !== undefined && counted < file
        ? null
        : { path: `/repeated/${i}`, zh: '不与任何来源文件相同', en: 'is the same as no source' };
    })
  );
}

function flawOfSource(source: SourceState, number: number): Flaw | null {
  const path = `/sources/${number}`;
  const isOnSheet = ({ sheet }: { readonly sheet: number }): boolean => sheet < source.sheets.length;
  return (
    first(source.facts, (fact, i) => {
      if (!allTypes.has(fact.type)) return { path: `${path}/facts/${i}`, ...unknownType };
      return isOnSheet(fact) ? null : { path: `${path}/facts/${i}`, ...noSheet };
    }) ??
    flawOfFacts(path, source.facts) ??
    first(source.batches, (batch, i) => (isOnSheet(batch) ? null : { path: `${path}/batches/${i}`, ...noSheet })) ??
    twice(`${path}/counted`, source.counted, ({ type, unit }) => `${type} ${unit}`) ??
    first(source.counted, (count, i) => {
      const flaw = flawOfCount(count);
      return flaw === null ? null : { path: `${path}/counted/${i}`, ...flaw };
    })
  );
}

/** Equal facts are kept once; they stand next to each other. */
function flawOfFacts(path: string, facts: SourceState['facts']): Flaw | null {
  let last = '';
  return first(facts, (fact, i) => {
    const text = textOfFact(fact);
    if (text === last) return { path: `${path}/facts/${i}`, ...repeatedPart };
    last = text;
    return null;
  });
}

function first<T>(items: readonly T[], flawIn: (item: T, i: number) => Flaw | null): Flaw | null {
  for (const [i, item] of items.entries()) {
    const flaw = flawIn(item, i);
    if (flaw !== null) return flaw;
  }
  return null;
}

/** What must be there once. */
function twice<T>(path: string, items: readonly T[], keyOf: (item: T) => string): Flaw | null {
  const seen = new Set<string>();
  return first(items, (item, i) => {
    const key = keyOf(item);
    if (seen.has(key)) return { path: `${path}/${i}`, ...repeatedPart };
    seen.add(key);
    return null;
  });
}
