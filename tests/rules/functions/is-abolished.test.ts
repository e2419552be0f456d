import { isAbolished } from '../../../src/rules/functions/is-abolished.js';
import { cases } from './cases.js';
import { doubtful, housing, nobody, offices, register, unlisted, unreliable } from './registers.js';

cases(
  (code: string, day: string) => isAbolished(code, day, register),
  [
    [[offices, '2024-12-31'], false],
    [[offices, '2025-01-01'], true],
    [[housing, '2026-01-01'], false],
    [[nobody, '2026-01-01'], unlisted],
    [[doubtful, '2026-01-01'], unreliable],
  ],
);
