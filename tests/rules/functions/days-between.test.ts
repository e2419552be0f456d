import { daysBetween } from '../../../src/rules/functions/days-between.js';
import { cases } from './cases.js';

cases(daysBetween, [
  [['2024-02-28', '2024-03-01'], 2, 'over a leap day'],
  [['2024-03-01', '2024-02-28'], -2, 'backwards'],
  [['2024-03-01', '2024-03-01'], 0],
  [['1949-10-01', '2099-12-31'], 54_878],
]);
