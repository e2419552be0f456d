import { unitNamesBy } from '../../../src/rules/functions/unit-names-by.js';
import { cases } from './cases.js';
import { housing, nobody, register, unlisted } from './registers.js';

cases(
  (code: string, day: string) => unitNamesBy(code, day, register),
  [
    [
      [housing, '2018-12-31'],
      ['示例建设委员会', '示例建设局'],
      'names used before the next period may have been used then',
    ],
    [
      [housing, '2019-01-01'],
      ['示例建设委员会', '示例住建局', '示例建设局'],
    ],
    [[housing, '2001-01-01'], ['示例建设委员会'], 'the register begins later'],
    [[nobody, '2019-01-01'], unlisted],
  ],
);
