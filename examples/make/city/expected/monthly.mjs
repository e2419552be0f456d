import { trading, units } from '../units.mjs';
import { cell, since } from './cells.mjs';
import { plus } from './days.mjs';

const { approval, market, science, grain, data, hospital, court } = units;

/** The last day of a month, and 31 days more. */
const lastDays = {
  '01': 31,
  '02': 28,
  '03': 31,
  '04': 30,
  '05': 31,
  '06': 30,
  '07': 31,
  '08': 31,
  '09': 30,
  10: 31,
  11: 30,
  12: 31,
};
const dueOf = (month) => plus(`2025-${month}-${lastDays[month]}`, 31);

/** Of each month: the day its records were reported, and what is to be said besides. */
const done = (day) => ['fulfilled', { done: day }];
const zero = (day) => ['zero', { done: day }];
const missing = ['missing'];
/** Records are there, and nobody says when they were reported. */
const undated = ['fulfilled', { reason: 'no-report-day' }];
const not = (reason) => ['not-applicable', { due: null, reason }];
const exempt = not('exempt');
const merged = not('abolished:11370100MADEUPD16E');
const notYet = not('begun-later');
const unlisted = ['missing', { reason: 'not-in-register' }];

const months = {
  // licences: April and September are missing, June is late (August 1, 4, 5, 6), December has no batch
  'monthly-administrative-license': [
    [
      approval,
      [
        done('2025-01-16'),
        zero('2025-03-03'),
        done('2025-03-18'),
        missing,
        done('2025-05-23'),
        ['late', { done: '2025-08-06', late: 4 }],
        done('2025-07-22'),
        zero('2025-09-02'),
        missing,
        done('2025-10-17'),
        done('2025-11-18'),
        undated,
      ],
    ],
    // listed for the whole year, and there since November
    [data, [...Array(10).fill(notYet), zero('2025-12-02'), zero('2026-01-05')]],
  ],
  'monthly-administrative-penalty': [
    [
      market,
      [
        done('2025-01-20'),
        zero('2025-03-04'),
        done('2025-03-19'),
        done('2025-04-21'),
        done('2025-05-20'),
        done('2025-06-23'),
        zero('2025-08-01'),
        done('2025-08-18'),
        done('2025-09-22'),
        done('2025-10-27'),
        done('2025-11-24'),
        done('2025-12-22'),
      ],
    ],
    // listed from July on; zero reports of all types (900), that of October late (December 2, 3); then nothing
    [
      science,
      [
        ...Array(6).fill(exempt),
        zero('2025-08-04'),
        zero('2025-09-01'),
        zero('2025-10-09'),
        ['late', { done: '2025-12-03', late: 2 }],
        missing,
        missing,
      ],
    ],
    // merged into another unit on 2025-06-30, before what it had to report of May was due (2025-07-01)
    [grain, [zero('2025-02-07'), zero('2025-03-05'), zero('2025-04-02'), zero('2025-05-06'), ...Array(8).fill(merged)]],
    // listed, and in no register
    [trading, Array(12).fill(unlisted)],
  ],
  // listed from October on; the repayment of October came without a batch; nothing of December
  'monthly-arrears-repayment': [[hospital, [...Array(9).fill(exempt), undated, zero('2025-12-05'), missing]]],
  // cases of March and August came without a batch
  'monthly-judgment-debtor-push': [
    [
      court,
      [
        zero('2025-02-06'),
        zero('2025-03-06'),
        undated,
        zero('2025-05-06'),
        zero('2025-06-06'),
        zero('2025-07-06'),
        zero('2025-08-06'),
        undated,
        zero('2025-10-06'),
        zero('2025-11-06'),
        zero('2025-12-06'),
        zero('2026-01-06'),
      ],
    ],
  ],
};

export const monthlyCells = [
  ...Object.entries(months).flatMap(([obligation, units]) =>
    units.flatMap(([unit, outcomes]) =>
      outcomes.map(([status, more], i) => {
        const month = String(i + 1).padStart(2, '0');
        const due = dueOf(month);
        const late = status === 'missing' ? since(due) : null;
        return cell(obligation, unit, `2025-${month}`, status, { due, late, ...more });
      }),
    ),
  ),
];
