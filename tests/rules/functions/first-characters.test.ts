import { firstCharacters } from '../../../src/rules/functions/first-characters.js';
import { cases } from './cases.js';

cases(firstCharacters, [
  [['91370100MADEUP0133', 2], '91'],
  [['示例', 5], '示例', 'all there are'],
  [['示例', 0], ''],
  [['示例', -1], ''],
  [['𠮷田示例', 2], '𠮷田', 'a character beyond 16 bits is one'],
  [['', 3], ''],
]);
