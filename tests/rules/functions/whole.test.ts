import { whole } from '../../../src/rules/functions/whole.js';
import { cases } from './cases.js';

cases(whole, [
  [[12], '12'],
  [[-3], '-3'],
  [[-0], '0', 'there is no negative zero'],
  [[Number.MAX_SAFE_INTEGER], '9007199254740991'],
]);
