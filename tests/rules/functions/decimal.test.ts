import { decimal } from '../../../src/rules/functions/decimal.js';
import { cases, crash } from './cases.js';

cases(decimal, [
  [['12.50'], '12.50', 'digits stay as written'],
  [['-3'], '-3'],
  [['12345678901234567890.123456'], '12345678901234567890.123456', 'of any length'],
  [['1e3'], crash('no-decimal')],
  [['1,000'], crash('no-decimal')],
  [['１２'], crash('no-decimal')],
  [['+1'], crash('no-decimal')],
  [[''], crash('no-decimal')],
]);
