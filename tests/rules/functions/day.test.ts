import { day } from '../../../src/rules/functions/day.js';
import { cases, crash } from './cases.js';

cases(day, [
  [['2024-02-29'], '2024-02-29', 'a leap day'],
  [['2023-02-29'], crash('no-day'), 'a day no calendar has'],
  [['2024-2-9'], crash('no-day'), 'another way of writing'],
  [['2024-02-29 '], crash('no-day'), 'a blank'],
  [[''], crash('no-day')],
]);
