import { percent } from '../../../src/rules/functions/percent.js';
import { cases, crash } from './cases.js';

cases(percent, [
  [['1', '3', 2], '33.33'],
  [['2', '3', 2], '66.67'],
  [['1', '8', 0], '13', 'halves go up'],
  [['-1', '8', 0], '-13', 'away from zero'],
  [['5', '5', 2], '100.00', 'as many digits as asked for'],
  [['0', '5', 2], '0.00'],
  [['19', '18', 1], '105.6', 'more than all'],
  [['1', '0.00', 2], crash('division-by-zero')],
  [['1', '3', -1], crash('no-scale')],
  [['1', '3', Number.MAX_SAFE_INTEGER], crash('no-scale')],
]);
