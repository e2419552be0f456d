import { unitNames } from '../../../src/rules/functions/unit-names.js';
import { cases } from './cases.js';
import { court, doubtful, housing, nobody, register, unlisted, unreliable } from './registers.js';

cases(
  (code: string) => unitNames(code, register),
  [
    [[housing], ['示例建设委员会', '示例住建局', '示例建设局']],
    [[court], ['示例（一）法院'], 'as registered'],
    [[nobody], unlisted],
    [[doubtful], unreliable],
  ],
);
