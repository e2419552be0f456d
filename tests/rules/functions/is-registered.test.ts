import { isRegistered } from '../../../src/rules/functions/is-registered.js';
import { cases } from './cases.js';
import { doubtful, firm, housing, nobody, outside, register, unreliable } from './registers.js';

cases(
  (code: string, name: string) => isRegistered(code, name, register),
  [
    [[housing, '示例住建局'], true],
    [[housing, '别的名称'], true, 'the name only matters where the code is not found'],
    [[nobody, ''], false],
    [[nobody, '示例厅'], false],
    [[firm, '示例公司'], outside],
    [[doubtful, ''], unreliable, 'its entry is at fault'],
    [[nobody, '示例财政局'], unreliable, 'an entry of this name has a wrong code'],
  ],
);
