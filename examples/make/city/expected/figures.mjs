import { contracts } from '../records/contracts.mjs';
import { cases, complaints, dishonestyRecords, letters } from '../records/integrity.mjs';
import { units } from '../units.mjs';

const { government, finance, water, transport, approval, market } = units;
const field = (name, should, filled, spare = 0, faulty = 0) => ({ field: name, should, filled, spare, faulty });

/** How often fields are filled where they must be; `unit` null for all units together. */
export const completeness = [
  {
    type: 'annual-commitment',
    unit: null,
    // 5 of 2024, 20 of 2025, and a change
    records: 26,
    // the draft, the one of two years, the one without a telephone
    wrong: 3,
    // the two of the bureau of finance
    duplicates: { records: 2, surplus: 1 },
    fields: [
      field('commitmentYear', 26, 26, 0, 1),
      field('publishUrl', 26, 25),
      field('publishDate', 26, 25),
      field('supervisionPhone', 26, 25),
      // where it is adjusted (east) or revoked (west)
      field('adjustReason', 2, 2),
      field('adjustPublishDate', 2, 2),
      // need not be there
      field('attachment', 0, 0, 25),
    ],
  },
  {
    type: 'annual-commitment',
    unit: finance.code,
    records: 2,
    wrong: 0,
    duplicates: { records: 2, surplus: 1 },
    fields: [field('publishUrl', 2, 2), field('adjustReason', 0, 0)],
  },
  {
    type: 'commitment-item',
    unit: null,
    // 10 of 2024, 44 of 2025
    records: 54,
    // one without a target, one without an office, two of two years
    wrong: 4,
    duplicates: { records: 0, surplus: 0 },
    fields: [
      field('target', 54, 53),
      field('responsibleOffice', 54, 53),
      field('commitmentYear', 54, 54, 0, 2),
      // where the task comes from a report or a plan
      field('sourceDocument', 8, 8),
      // where there is a value to be reached
      field('targetUnit', 29, 29),
    ],
  },
  {
    type: 'commitment-item',
    unit: water.code,
    records: 3,
    wrong: 2,
    duplicates: { records: 0, surplus: 0 },
    fields: [field('target', 3, 2), field('responsibleOffice', 3, 2)],
  },
  {
    type: 'fulfilment-report',
    unit: null,
    // 28 of 2024, 106 of 2025
    records: 134,
    // two that do not say why nothing was done, and one of a year that has no result
    wrong: 3,
    duplicates: { records: 0, surplus: 0 },
    fields: [
      // where an item was done late, not done, adjusted: 4 of 2024, 7 of 2025
      field('unfulfilledReason', 11, 9),
      // where it was not done: 4 of 2024, 4 of 2025
      field('rectification', 8, 6),
      // where it was done: 15 of 2024, 64 of 2025
      field('actualFinishDate', 79, 79),
      field('includedInCredit', 134, 134),
    ],
  },
  {
    type: 'fulfilment-report',
    unit: transport.code,
    // 6 of 2024, 7 of 2025
    records: 13,
    wrong: 2,
    duplicates: { records: 0, surplus: 0 },
    fields: [field('unfulfilledReason', 5, 3), field('rectification', 4, 2)],
  },
];

const days = (...list) => list.map(([late, count]) => ({ late, count }));

/** When things were done, in working days from the last day. */
export const timeliness = [
  {
    obligation: 'coverage/license-reported',
    holder: approval.code,
    // January 16: 1 before the 17th and 5 before the 23rd; March 18: 2 and 3; May 23: 1 after the 22nd and 4 before the 29th;
    // August 6: 34 and 29; July 22: 2 and 3; October 17: 5; November 18: 2 and 3
    days: days([-5, 2], [-4, 1], [-3, 3], [-2, 3], [-1, 1], [1, 1], [29, 1], [34, 1]),
    inTime: 10,
    late: 3,
    unknown: 2,
  },
  {
    obligation: 'coverage/penalty-reported',
    holder: market.code,
    // always 4 working days after the decision, but 5 in March
    days: days([-3, 9], [-2, 1]),
    inTime: 10,
    late: 0,
    unknown: 0,
  },
];

const indicator = (id, numerator, denominator, weight, points, unknown = 0) => ({
  ...{ id, numerator, denominator, weight, points, unknown },
});

/** The proposed score of the city. */
export const score = {
  division: '370100',
  indicators: [
    // 39 items that were to be done: not those adjusted (east) or cancelled (west); of the two of two years nobody can tell.
    // Not done: one of transport, one of approval, two of south, one of east housing
    indicator('P01', '34', '39', '15.00', '13.08', 2),
    indicator('P02', '1400', '1500', '10.00', '9.33'),
    // ten nodes planned in 2025, two of them late
    indicator('P03', '8', '10', '15.00', '12.00'),
    indicator('P04', '850000', '1000000', '15.00', '12.75'),
    // 20 of 23; the two licences without a batch are not known. No data for P07: its 5 are shared out, 10 to 5
    indicator('P05', '20', '23', '13.33', '11.59', 2),
    indicator('P06', '25', '25', '6.67', '6.67'),
    indicator('P07', '0', '0', '0.00', null),
    // 300 000 of 300 000, 200 000 of 600 000, 30 000 of 90 000, 0 of 150 000 and of 240 000
    indicator('P08', '530000', '1380000', '15.00', '5.76'),
    indicator('P09', '2', '4', '5.00', '2.50'),
    indicator('P10', '1', '2', '5.00', '2.50'),
    indicator('N01', '1', null, null, '2.00'),
    indicator('N02', '1', null, null, '3.00'),
    // one of them has been repaired, and counts
    indicator('N03', '2', null, null, '2.00'),
    // one answered late, one not at all
    indicator('N04', '2', null, null, '2.00'),
    indicator('B01', '2', null, null, '2.00'),
  ],
  positive: '76.18',
  negative: '9.00',
  bonus: '2.00',
  // 76.18 − 9 + 2
  total: '69.18',
  grade: 'C',
};

const ids = (...records) => records.map(({ recordId }) => recordId);
const draft = (id, value, threshold, direction, recordCount, sourceType, sourceId) => ({
  ...{ indicator: id, holder: '370100', value, threshold, direction, recordCount },
  receiverCode: government.code,
  ...(sourceType && { sourceType, sourceId }),
});

/** The letters thresholds ask for, with the records behind them. */
export const warnings = [
  // just at the threshold
  draft('contract-rate', '80', '80', '2', 2, '203', ids(contracts.ofIndustry.nodes[1], contracts.ofHousing.nodes[2])),
  draft('publicity-timeliness', '86.96', '90', '2', 3),
  draft('new-dishonest-debtors', '1', '1', '1', 1, '601', ids(cases[1])),
  draft('complaint-rate', '50', '90', '2', 2, '505', ids(complaints[2], complaints[3])),
  draft('unanswered-letters', '2', '1', '1', 2, '504', ids(letters[0], letters[2])),
  draft('serious-dishonesty', '1', '1', '1', 1, '501', ids(dishonestyRecords[1])),
];
