import { successorsOf } from '../../../src/rules/functions/successors-of.js';
import { cases } from './cases.js';
import { doubtful, housing, nobody, offices, register } from './registers.js';

cases(
  (code: string, day: string) => successorsOf(code, day, register),
  [
    [[offices, '2026-01-01'], [`示例住建局（${housing}）`]],
    [
      ['11370102MADEUP355K', '2026-01-01'],
      [`示例房管局（${offices}）`, `示例住建局（${housing}）`],
    ],
    [['11370102MADEUP355K', '2020-01-01'], [`示例房管局（${offices}）`], 'which still went on then'],
    [[housing, '2026-01-01'], []],
    [[nobody, '2026-01-01'], []],
    [[doubtful, '2026-01-01'], []],
  ],
);
