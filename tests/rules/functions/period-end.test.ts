import { periodEnd } from '../../../src/rules/functions/period-end.js';
import { cases, crash } from './cases.js';

cases(periodEnd, [
  [['2026'], '2026-12-31'],
  [['2026H1'], '2026-06-30'],
  [['2026Q1'], '2026-03-31'],
  [['2026Q4'], '2026-12-31'],
  [['2024-02'], '2024-02-29', 'a leap year'],
  [['2026-02'], '2026-02-28'],
  [['0000'], crash('no-period')],
  [['2026H3'], crash('no-period')],
]);
