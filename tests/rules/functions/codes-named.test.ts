import { codesNamed } from '../../../src/rules/functions/codes-named.js';
import { cases } from './cases.js';
import { court, housing, register } from './registers.js';

cases(
  (name: string) => codesNamed(name, register),
  [
    [['示例(一) 法院'], [court], 'brackets and blanks aside'],
    [['示例建设局'], [housing], 'a former name'],
    [['示例住建局'], [housing, '11370100MADEUP1522']],
    [['示例财政局'], [], 'only entries that can be relied on'],
    [[''], []],
  ],
);
