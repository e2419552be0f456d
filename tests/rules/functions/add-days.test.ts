import { addDays } from '../../../src/rules/functions/add-days.js';
import { Failure } from '../../../src/rules/functions/failure.js';
import { cases, crash } from './cases.js';

cases(addDays, [
  [['2024-02-28', 2], '2024-03-01', 'over a leap day'],
  [['2025-01-31', 30], '2025-03-02'],
  [['2024-02-15', 60], '2024-04-15'],
  [['2024-03-01', -1], '2024-02-29', 'back'],
  [['2024-03-01', 0], '2024-03-01'],
  [['9999-12-31', 1], new Failure('not-run', 'outside-calendar:')],
  [['0001-01-01', -1], new Failure('not-run', 'outside-calendar:')],
  [['2024-03-01', Number.MAX_SAFE_INTEGER], new Failure('not-run', 'outside-calendar:')],
  [['2024-03-01', Number.MIN_SAFE_INTEGER], new Failure('not-run', 'outside-calendar:')],
  [['2024-13-01', 1], crash('no-day')],
]);
