import { lastDayUpTo } from '../../../src/rules/functions/last-day-up-to.js';
import { cases, crash } from './cases.js';

const rates = { '2024-10-21': '3.10', '2025-05-20': '3.00' };

cases(lastDayUpTo, [
  [[rates, '2025-05-20'], '2025-05-20', 'from the day itself on'],
  [[rates, '2025-05-19'], '2024-10-21', 'the day before'],
  [[rates, '2099-12-31'], '2025-05-20', 'the last value goes on'],
  [[rates, '2024-10-20'], '', 'before the table begins'],
  [[{ '2025-05-20': '3.00', '2024-10-21': '3.10' }, '2025-01-01'], '2024-10-21', 'in any order'],
  [[{}, '2025-01-01'], ''],
  [[{ ...rates, '2026-1-20': '2.90' }, '2025-01-01'], crash('no-day'), 'a key that is written otherwise'],
]);
