import { unitLastDay } from '../../../src/rules/functions/unit-last-day.js';
import { cases, crash } from './cases.js';
import { housing, nobody, offices, register, unlisted } from './registers.js';

cases(
  (code: string) => unitLastDay(code, register),
  [
    [[offices], '2024-12-31'],
    [[nobody], unlisted],
    [[housing], crash('unit-goes-on')],
  ],
);
