import { hasFormat } from '../../../src/rules/functions/has-format.js';
import { cases, crash } from './cases.js';

cases(hasFormat, [
  [['MADEUP013', 'orgCode'], true],
  [['MADEUP014', 'orgCode'], false, 'another check character'],
  [['MADEUP01-3', 'orgCode'], false, 'the hyphen is not of the standard form'],
  [['000000000', 'orgCode'], false, 'a placeholder'],
  [['370102000000006', 'registrationNumber'], true],
  [['370102000000007', 'registrationNumber'], false],
  [['3701020000000', 'registrationNumber'], true, 'numbers of 13 digits have no check'],
  [['', 'orgCode'], false],
  [['MADEUP013', 'toString'], crash('no-format')],
]);
