import { addMonths } from '../../../src/rules/functions/add-months.js';
import { Failure } from '../../../src/rules/functions/failure.js';
import { cases, crash } from './cases.js';

cases(addMonths, [
  [['2024-01-31', 1], '2024-02-29', 'the month has no such day: its last one'],
  [['2025-01-31', 3], '2025-04-30'],
  [['2024-02-29', 12], '2025-02-28'],
  [['2025-11-30', 3], '2026-02-28'],
  [['2024-03-15', -3], '2023-12-15', 'back over the new year'],
  [['2024-03-15', 0], '2024-03-15'],
  [['2024-12-31', 36], '2027-12-31'],
  [['9999-12-01', 1], new Failure('not-run', 'outside-calendar:')],
  [['0001-01-31', -1], new Failure('not-run', 'outside-calendar:')],
  [['2024-03-15', Number.MAX_SAFE_INTEGER], new Failure('not-run', 'outside-calendar:')],
  [['2024-03-15', Number.MIN_SAFE_INTEGER], new Failure('not-run', 'outside-calendar:')],
  [['2024-02-30', 1], crash('no-day')],
]);
