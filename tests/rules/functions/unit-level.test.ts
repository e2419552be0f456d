import { unitLevel } from '../../../src/rules/functions/unit-level.js';
import { cases } from './cases.js';
import { doubtful, firm, housing, nobody, outside, register, unlisted, unreliable } from './registers.js';

cases(
  (code: string, day: string) => unitLevel(code, day, register),
  [
    [[housing, '2018-12-31'], '4'],
    [[housing, '2019-01-01'], '3'],
    [[housing, '1999-01-01'], '4', 'the first period, where the register begins later'],
    [[nobody, '2019-01-01'], unlisted],
    [[firm, '2019-01-01'], outside],
    [[doubtful, '2019-01-01'], unreliable],
  ],
);
