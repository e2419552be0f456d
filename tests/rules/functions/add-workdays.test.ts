import { calendars } from '../../../src/generated/calendars.js';
import { addWorkdays } from '../../../src/rules/functions/add-workdays.js';
import { Calendar } from '../../../src/standard/calendar.js';
import { cases, crash, notCovered } from './cases.js';

const official = new Calendar(calendars);

cases(addWorkdays, [
  [['2024-09-27', 7, official], '2024-10-12', 'over the National Day week and its make-up Saturday'],
  [['2025-01-24', 20, official], '2025-02-27', 'over Spring Festival'],
  [['2024-05-10', 2, official], '2024-05-13', 'the Saturday between is a make-up day'],
  [['2025-12-31', 10, official], '2026-01-15', 'into the next year'],
  [['2025-10-01', 0, official], '2025-10-01', 'the day itself, holiday or not'],
  [['2026-12-25', 7, official], notCovered(2027), 'the next year has no notice yet'],
  [['2022-12-29', 5, official], notCovered(2022)],
  [['2024-09-27', -1, official], crash('negative-count')],
  [['2024-09-31', 1, official], crash('no-day')],
]);
