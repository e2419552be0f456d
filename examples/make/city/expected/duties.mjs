import { units } from '../units.mjs';
import { cell, since, year } from './cells.mjs';

const { reform, industry, housing, transport, commerce, market, approval, westFinance, eastHousing, hospital, court } =
  units;
const { hospital: _, court: __, grain, data, ...offices } = units;

/** Services made public by 2025-12-31: governments and their departments; the institution and the court have no such duty. */
const services = [
  ...Object.values(offices)
    .filter((unit) => unit !== approval && unit !== eastHousing)
    .map((unit) => cell('service-commitment', unit, year, 'missing', { due: '2025-12-31', late: since('2025-12-31') })),
  cell('service-commitment', approval, year, 'fulfilled', { due: '2025-12-31', done: '2025-02-20' }),
  // January 4 (worked), 5–9, 12–14
  cell('service-commitment', eastHousing, year, 'late', { due: '2025-12-31', done: '2026-01-14', late: 9 }),
  cell('service-commitment', grain, year, 'not-applicable', { reason: 'abolished:11370100MADEUPD16E' }),
  cell('service-commitment', data, year, 'missing', { due: '2025-12-31', late: since('2025-12-31') }),
];

/** The city is to be evaluated for 2025 by the end of 2026, and has been; its register has nothing to say of others. */
const cities = [cell('city-evaluated', '370100', year, 'fulfilled', { due: '2026-12-31', done: '2026-03-10' })];

/** Duties that records make: of several, how many stand how. */
const made = [
  // 15 licences: 3 late, by 1, 34 and 29; the two of December came without a batch
  cell('license-reported', approval, year, 'late', { late: 34, expected: 15, met: 10, lateCount: 3, unknown: 2 }),
  cell('penalty-reported', market, year, 'fulfilled', { expected: 10, met: 10 }),
  cell('arrears-cleared', transport, year, 'fulfilled', { due: '2025-08-31', done: '2025-08-14' }),
  // of three debtors at the end of 2025 one disclosed nothing, and one disclosed late (April 1–3); what was owed to a large enterprise does not count
  cell('arrears-disclosure', housing, year, 'missing', { due: '2026-03-31', late: since('2026-03-31') }),
  cell('arrears-disclosure', hospital, year, 'late', { due: '2026-03-31', done: '2026-04-03', late: 3 }),
  cell('arrears-disclosure', eastHousing, year, 'fulfilled', { due: '2026-03-31', done: '2026-03-20' }),
  // four complaints: one was handed on late (June 11–13)
  cell('complaint-transferred', reform, year, 'late', { late: 3, expected: 4, met: 3, lateCount: 1 }),
  // one was closed late (December 15–18), one not at all
  cell('complaint-finished', reform, year, 'partial', {
    late: since('2025-10-31'),
    expected: 4,
    met: 2,
    lateCount: 1,
    missing: 1,
  }),
  // May 16, 19, 20
  cell('contract-announced', market, year, 'late', { due: '2025-05-15', done: '2025-05-20', late: 3 }),
  // October 27–31, November 3–7, 10–12
  cell('contract-paid', housing, year, 'late', { due: '2025-10-26', done: '2025-11-12', late: 13 }),
  cell('contract-paid', market, year, 'fulfilled', { due: '2025-08-27', done: '2025-08-20' }),
  cell('contract-reviewed', housing, year, 'fulfilled', { due: '2025-11-30', done: '2025-11-20' }),
  cell('contract-reviewed', market, year, 'fulfilled', { due: '2025-09-30', done: '2025-09-18' }),
  // still running since May: from August 12 on, every quarter somebody has to look at it
  cell('contract-supervised', commerce, '2025Q3', 'missing', { due: '2025-09-30', late: since('2025-09-30') }),
  cell('contract-supervised', commerce, '2025Q4', 'missing', { due: '2025-12-31', late: since('2025-12-31') }),
  cell('contract-supervised', industry, '2025Q4', 'fulfilled', { due: '2025-12-31', done: '2025-12-24' }),
  // two cases: the second one was handed on late (September 18, 19, 22)
  cell('debtor-pushed', court, year, 'late', { late: 3, expected: 2, met: 1, lateCount: 1 }),
  cell('debtor-recorded', court, year, 'fulfilled', { due: '2025-10-17', done: '2025-10-15' }),
  // put right; records have no day for it
  cell('dishonesty-rectified', transport, year, 'fulfilled', { due: '2025-08-18', reason: 'undated' }),
  cell('dishonesty-rectified', housing, year, 'open', { due: '2026-07-31' }),
  cell('dishonesty-rectified', westFinance, year, 'open', { due: '2026-06-30' }),
  cell('evaluation-fed-back', reform, year, 'fulfilled', { due: '2026-12-31', done: '2026-03-10' }),
  // of 1 000 000 yuan due in 2025, 150 000 have not been paid
  cell('policy-fund-paid', industry, year, 'partial', { late: since('2025-12-31'), expected: 2, met: 1, missing: 1 }),
  // September 16–19
  cell('repair-decided', reform, year, 'late', { due: '2025-09-15', done: '2025-09-19', late: 4 }),
  // July 1–4
  cell('warning-answered', transport, year, 'late', { due: '2025-06-30', done: '2025-07-04', late: 4 }),
  cell('warning-answered', housing, year, 'fulfilled', { due: '2025-11-10', done: '2025-11-07' }),
  cell('warning-answered', westFinance, year, 'missing', { due: '2025-10-14', late: since('2025-10-14') }),
];

export const dutyCells = [...services, ...cities, ...made];
