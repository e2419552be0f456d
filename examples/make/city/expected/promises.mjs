import { units } from '../units.mjs';
import { cell, committed, since, year } from './cells.mjs';

const due = '2025-03-31';
/** Nothing done since the last day. */
const missing = ['missing', { late: since(due) }];
/** There is a record, and it is in error: that shows nothing. */
const inError = ['partial', { late: since(due), reason: 'only-wrong' }];
const done = (day) => ['fulfilled', { done: day }];

/** Whether each unit has a commitment for 2025, which was to be published by 2025-03-31. */
const commitments = {
  government: done('2025-03-10'),
  reform: done('2025-03-14'),
  education: done('2025-03-31'), // the last day is in time
  science: missing, // made one in 2024 only
  industry: ['late', { done: '2025-04-18', late: 13 }], // April 1–3, 7–11, 14–18; the 4th was a holiday
  finance: done('2025-03-05'), // two in force: the earlier one fulfils the duty, and question A tells that there are two
  housing: done('2025-03-18'),
  transport: done('2025-03-12'),
  water: done('2025-03-21'), // the commitment itself is right, its items are not
  commerce: done('2025-03-20'), // under the name it had then
  culture: done('2025-03-17'),
  market: done('2025-03-19'),
  approval: done('2025-02-28'),
  grain: missing, // was still there on the last day
  data: ['not-applicable', { due: null, reason: 'begun-later' }], // exists since 2025-11-01
  east: done('2025-03-26'), // adjusted, and still in force
  west: missing, // revoked, and no other one made
  south: inError, // a draft, without a day and an address of publication
  eastFinance: missing, // its year reads 2024-2025: it is of neither
  eastHousing: done('2025-03-25'),
  westFinance: inError, // names no telephone to complain to
  southTransport: done('2025-03-27'),
};

const summaryDue = '2026-01-31';
const summaryMissing = ['missing', { late: since(summaryDue) }];
/** Published, as the commitment says; records have no day for it. */
const summary = ['fulfilled', { reason: 'undated' }];

/** Whether each unit has published by 2026-01-31 how it kept its commitments of 2025; one that made none owes nothing here. */
const summaries = {
  government: summary,
  reform: summary, // added by a change
  education: summary,
  industry: summary,
  finance: ['fulfilled', { reason: 'undated', expected: 2, met: 2 }], // one of each of the two in force
  housing: summary,
  transport: summary,
  water: summary,
  commerce: summary,
  culture: summary,
  market: summary,
  approval: summary,
  east: summary,
  south: summaryMissing,
  // of which year its commitment is nobody can tell
  eastFinance: ['unknown', { due: null, reason: 'faulty:commitmentYear' }],
  eastHousing: summary,
  westFinance: ['partial', { late: since(summaryDue), reason: 'only-wrong' }],
  southTransport: summary,
};

/** Items of each unit that must be reported on, by period: how many, how many reports are there, how many are in error. */
const all = (count) => [count, count];
const halfYears = {
  government: { '2025H1': all(2), '2025H2': all(2), 2025: all(2) },
  // one item was done in the first half: nothing more is due of it
  reform: { '2025H1': all(3), '2025H2': all(2), 2025: all(2) },
  education: { '2025H1': all(2), '2025H2': all(1), 2025: all(1) },
  industry: { '2025H1': all(2), '2025H2': all(2), 2025: all(2) },
  // two commitments of two items; the budget was public in the first half
  finance: { '2025H1': all(4), '2025H2': all(3), 2025: all(3) },
  // the second item was not reported on in the first half
  housing: { '2025H1': [2, 1], '2025H2': all(2), 2025: all(2) },
  // the two items of 2025 and the one of 2024 that was done in June; later reports of the second item are in error
  transport: { '2025H1': all(3), '2025H2': [2, 1, 1], 2025: [2, 1, 1] },
  // items in error have to be reported on as well
  water: { '2025H1': all(3), '2025H2': all(3), 2025: all(3) },
  commerce: { '2025H1': all(2), '2025H2': all(2), 2025: all(2) },
  culture: { '2025H1': all(2), '2025H2': all(2), 2025: all(2) },
  market: { '2025H1': all(3), '2025H2': all(3), 2025: all(3) },
  approval: { '2025H1': all(3), '2025H2': all(2), 2025: all(2) },
  // an adjusted item is reported on, a cancelled one (both of west) is not
  east: { '2025H1': all(2), '2025H2': all(2), 2025: all(2) },
  south: { '2025H1': [2, 0], '2025H2': [2, 0], 2025: [2, 0] },
  eastFinance: { '2025H1': [2, 0], '2025H2': [2, 0], 2025: [2, 0] },
  // the report of the year of the second item is in error: it has no result
  eastHousing: { '2025H1': all(2), '2025H2': all(2), 2025: [2, 1, 1] },
  westFinance: { '2025H1': all(2), '2025H2': all(2), 2025: all(2) },
  // the two items of 2025, and the one of 2024 of which nothing is said
  southTransport: { '2025H1': [3, 2], '2025H2': [3, 2], 2025: [3, 2] },
};

const reported = { '2025H1': '2025-07-10', '2025H2': '2026-01-10', 2025: '2026-01-10' };
const reportDue = { '2025H1': '2025-07-31', '2025H2': '2026-01-31', 2025: '2026-01-31' };

function reports(unit, period, [expected, met, wrong = 0]) {
  const obligation = period === year ? 'fulfilment-year' : 'fulfilment-half-year';
  const status = met === expected ? 'fulfilled' : met > 0 || wrong > 0 ? 'partial' : 'missing';
  const isWhole = status === 'fulfilled';
  return cell(obligation, unit, period, status, {
    due: reportDue[period],
    done: isWhole ? reported[period] : null,
    late: isWhole ? null : since(reportDue[period]),
    expected,
    met,
    missing: expected - met,
    reason: wrong > 0 ? 'only-wrong' : '',
  });
}

const yearly = (obligation, last, outcomes) =>
  Object.entries(committed).flatMap(([name, unit]) => {
    const [status, more] = outcomes[name] ?? [];
    return status === undefined ? [] : [cell(obligation, unit, year, status, { due: last, ...more })];
  });

export const promiseCells = [
  ...yearly('annual-commitment', due, commitments),
  ...yearly('annual-summary', summaryDue, summaries),
  ...Object.entries(halfYears).flatMap(([name, periods]) =>
    Object.entries(periods).map(([period, told]) => reports(units[name], period, told)),
  ),
];
