import type { AuditState, SourceState, StateRegister, StateReporters } from '../../model/audit-state.js';
import type { CalendarYear } from '../../model/calendar-year.js';
import type { At, Finding } from '../../model/finding.js';
import { compareTexts } from '../../standard/compare-texts.js';
import { countOrder } from '../add-counts.js';
import { textOfFact } from '../canonical.js';
import { inOrder, jsonText } from './json-text.js';

/**
 * A state with all its lists in the order their descriptions name, and all keys in order: two with the same content are the
 * same, and so is whatever is made of them.
 */
export function sortedState(given: AuditState): AuditState {
  const state = inOrder(given);
  const { settings, registers, reporters, sources, repeated, ignored, pages } = state;
  // members that are put in place of others stand where those stood
  return {
    ...state,
    settings: { ...settings, calendars: settings.calendars.map(sortedCalendar).sort((a, b) => a.year - b.year) },
    registers: byText(registers.map(sortedRegister), ({ sha256 }) => sha256),
    reporters: byText(reporters.map(sortedReporters), ({ sha256 }) => sha256),
    sources: byText(sources.map(sortedSource), fileKey),
    repeated: byText(repeated, fileKey),
    ignored: byText(ignored, ({ file, why }) => `${file}\n${why}`),
    pages: byText(
      pages.map((page) => ({ ...page, titles: [...page.titles].sort() })),
      ({ url }) => url,
    ),
  };
}

export const sortedCalendar = (calendar: CalendarYear): CalendarYear => ({
  ...calendar,
  weekdayHolidays: [...calendar.weekdayHolidays].sort(),
  makeupWorkdays: [...calendar.makeupWorkdays].sort(),
});

/** What files are sorted by. */
export const fileKey = ({ file, sha256 }: { readonly file: string; readonly sha256: string }): string =>
  `${file}\n${sha256}`;

const sortedRegister = (register: StateRegister): StateRegister => ({
  ...register,
  problems: sortedProblems(register.problems),
  units: byText(register.units, ({ code }) => code),
});

const sortedReporters = (list: StateReporters): StateReporters => ({
  ...list,
  reporters: byText(list.reporters, jsonText),
});

const sortedSource = (source: SourceState): SourceState => ({
  ...source,
  problems: sortedProblems(source.problems),
  facts: byText(source.facts, textOfFact),
  batches: [...source.batches].sort(
    (a, b) => a.sheet - b.sheet || a.row - b.row || compareTexts(jsonText(a), jsonText(b)),
  ),
  counted: [...source.counted].sort(countOrder),
});

const sortedProblems = (problems: readonly Finding[]): readonly Finding[] =>
  [...problems].sort(
    (a, b) => placeOrder(a.at, b.at) || compareTexts(a.rule, b.rule) || compareTexts(jsonText(a), jsonText(b)),
  );

const placeOrder = (a: At, b: At): number =>
  compareTexts(a.sheet ?? '', b.sheet ?? '') ||
  (a.row ?? 0) - (b.row ?? 0) ||
  compareTexts(a.column ?? '', b.column ?? '');

/** Sorts by a text; a long list that is in order already is not held a second time as texts. */
function byText<T>(items: readonly T[], textOf: (item: T) => string): readonly T[] {
  let last = '';
  const isSorted = items.every((item) => {
    const text = textOf(item);
    const isNext = last <= text;
    last = text;
    return isNext;
  });
  if (isSorted) return items;
  const texts = items.map((item): readonly [string, T] => [textOf(item), item]);
  return texts.sort(([a], [b]) => compareTexts(a, b)).map(([, item]) => item);
}
