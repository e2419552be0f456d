import { readdirSync } from 'node:fs';
import path from 'node:path';
import { dataLines } from './data-lines.js';
import { readSchema, schemaRoot } from './schemas.js';

/** Code of `src/generated/calendars.ts`: the official calendars as data, one year a line. */
export function calendarsModule(): string {
  const years = readdirSync(path.join(schemaRoot, 'calendar'))
    .filter((file) => /^\d{4}\.json$/.test(file))
    .sort()
    .map((file) => {
      const { year, notice, weekdayHolidays, makeupWorkdays } = readSchema(`calendar/${file}`);
      if (`${year}.json` !== file) throw new Error(`schemas/calendar/${file} is the calendar of ${year}`);
      return { year, notice, weekdayHolidays, makeupWorkdays };
    });
  return [
    '// Made from schemas/calendar by `npm run generate`; do not edit.',
    "import type { CalendarYear } from '../model/calendar-year.js';",
    '',
    '/** Working days of the years that have an official notice, ascending. */',
    `export const calendars: readonly CalendarYear[] = ${dataLines(years)};`,
    '',
  ].join('\n');
}
