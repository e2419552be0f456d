import { isAnonymised } from '../../../src/rules/functions/is-anonymised.js';
import { cases } from './cases.js';

cases(isAnonymised, [
  [['370102********0009'], true],
  [['3701**********0009'], true],
  [['370102××××××××0009'], true],
  [['3701 **** **** **** 09'], true, 'blanks between them'],
  [['370102198506200009'], false, 'nothing is hidden'],
  [['370102198506200009*'], false, 'one behind the whole number'],
  [['37010219850620000*'], false, 'the check character can be worked out'],
  [['370102198506200***'], false, 'the sequence of one day'],
  [[''], false],
]);
