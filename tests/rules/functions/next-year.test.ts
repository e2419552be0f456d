import { nextYear } from '../../../src/rules/functions/next-year.js';
import { cases, crash } from './cases.js';

cases(nextYear, [
  [['2026'], '2027'],
  [['0999'], '1000'],
  [['0009'], '0010', 'always four digits'],
  [['9999'], crash('outside-calendar')],
  [['0000'], crash('no-year')],
  [['26'], crash('no-year')],
  [['2026年'], crash('no-year')],
]);
