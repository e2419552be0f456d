import { join } from '../../../src/rules/functions/join.js';
import { cases } from './cases.js';

cases(join, [
  [[['警告', '罚款']], '警告、罚款'],
  [[['警告']], '警告'],
  [[[]], ''],
]);
