import { dayInYear } from '../../../src/rules/functions/day-in-year.js';
import { cases, crash } from './cases.js';

cases(dayInYear, [
  [['2026', '03-31'], '2026-03-31'],
  [['2024', '02-29'], '2024-02-29'],
  [['2026', '02-29'], crash('no-day'), 'no leap year'],
  [['2026', '3-31'], crash('no-day'), 'another way of writing'],
  [['26', '03-31'], crash('no-day')],
  [['2026-03', '31'], crash('no-day'), 'cut elsewhere'],
]);
