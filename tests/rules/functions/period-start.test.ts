import { periodStart } from '../../../src/rules/functions/period-start.js';
import { cases, crash } from './cases.js';

cases(periodStart, [
  [['2026'], '2026-01-01'],
  [['2026H1'], '2026-01-01'],
  [['2026H2'], '2026-07-01'],
  [['2026Q2'], '2026-04-01'],
  [['2026-11'], '2026-11-01'],
  [['2026-13'], crash('no-period')],
  [['2026Q5'], crash('no-period')],
  [['2026年'], crash('no-period')],
]);
