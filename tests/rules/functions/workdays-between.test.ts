import { calendars } from '../../../src/generated/calendars.js';
import { workdaysBetween } from '../../../src/rules/functions/workdays-between.js';
import { Calendar } from '../../../src/standard/calendar.js';
import { cases, crash, notCovered } from './cases.js';

const official = new Calendar(calendars);

cases(workdaysBetween, [
  [['2024-09-27', '2024-10-12', official], 7, 'the last day counts, the first does not'],
  [['2024-10-12', '2024-09-27', official], -7, 'backwards'],
  [['2024-02-09', '2024-02-17', official], 0, 'nothing but holidays'],
  [['2030-01-01', '2030-01-01', official], 0, 'nothing to count needs no calendar'],
  [['2026-12-25', '2027-01-04', official], notCovered(2027)],
  [['2027-01-04', '2026-12-25', official], notCovered(2027)],
  [['2024-09-27', '2024-10-32', official], crash('no-day')],
]);
