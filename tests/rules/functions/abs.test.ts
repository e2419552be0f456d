import { abs } from '../../../src/rules/functions/abs.js';
import { cases } from './cases.js';

cases(abs, [
  [['-1.80'], '1.80'],
  [['1.80'], '1.80'],
  [['0.0'], '0.0'],
]);
