import { readFileSync } from 'node:fs';

const holidays = new Set();
const worked = new Set();
for (const year of [2024, 2025, 2026]) {
  const file = new URL(`../../../../schemas/calendar/${year}.json`, import.meta.url);
  const { weekdayHolidays, makeupWorkdays } = JSON.parse(readFileSync(file, 'utf8'));
  for (const day of weekdayHolidays) holidays.add(day);
  for (const day of makeupWorkdays) worked.add(day);
}

const date = (day) => new Date(`${day}T00:00:00Z`);
export const plus = (day, count) => new Date(date(day).getTime() + count * 86_400_000).toISOString().slice(0, 10);

/** Working days after the first day up to the last, counted one by one; negative where the last comes before the first. */
export function workdays(first, last) {
  if (last < first) return -workdays(last, first);
  let count = 0;
  for (let day = plus(first, 1); day <= last; day = plus(day, 1)) {
    const isWeekend = [0, 6].includes(date(day).getUTCDay());
    if (worked.has(day) || (!isWeekend && !holidays.has(day))) count += 1;
  }
  return count;
}
