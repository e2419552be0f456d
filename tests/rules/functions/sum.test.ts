import { sum } from '../../../src/rules/functions/sum.js';
import { cases } from './cases.js';

cases(sum, [
  [[[]], '0'],
  [[['1.5', '2']], '3.5'],
  [[['0.1', '0.2', '-0.30']], '0.00', 'exact'],
  [[['9007199254740993', '1']], '9007199254740994', 'beyond binary numbers'],
]);
