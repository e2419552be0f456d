import { withoutBlanks } from '../../../src/rules/functions/without-blanks.js';
import { cases } from './cases.js';

cases(withoutBlanks, [
  [[' 示例 局 '], '示例局'],
  [['示例\u3000局\u00a0\t\r\n'], '示例局', 'blanks of all widths'],
  [['示\u200b例\ufeff局'], '示例局', 'characters that show nothing'],
  [['示例局'], '示例局'],
]);
