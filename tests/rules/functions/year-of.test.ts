import { yearOf } from '../../../src/rules/functions/year-of.js';
import { cases } from './cases.js';

cases(yearOf, [
  [['2024-02-28'], '2024'],
  [['0001-01-01'], '0001', 'always four digits'],
]);
