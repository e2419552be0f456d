import { lastDayOf, monthsAfter } from '../../units.mjs';
import { batch } from '../batch.mjs';
import { record } from '../book.mjs';
import { firms, units } from '../units.mjs';

const { approval, market } = units;

const party = ({ name, code, head }) => ({
  counterpartyName: name,
  counterpartyType: '法人及非法人组织',
  counterpartyUscc: code,
  legalRepName: head,
});

const certificates = ['食品经营许可证', '人力资源服务许可证', '道路运输经营许可证'];

/** Days licences were decided on, and the day they were reported; none where nobody says. */
const licenceDays = {
  '2025-01': [['2025-01-08', '2025-01-14'], '2025-01-16'],
  '2025-03': [['2025-03-11', '2025-03-12'], '2025-03-18'],
  // seven working days from 2025-05-13 end on 2025-05-22: the first one is late by 1
  '2025-05': [['2025-05-13', '2025-05-20'], '2025-05-23'],
  // due on 2025-06-19 and 2025-06-26: late by 34 and 29; the month is due on 2025-07-31: late by 4
  '2025-06': [['2025-06-10', '2025-06-17'], '2025-08-06'],
  '2025-07': [['2025-07-15', '2025-07-16'], '2025-07-22'],
  '2025-10': [['2025-10-15'], '2025-10-17'],
  '2025-11': [['2025-11-11', '2025-11-12'], '2025-11-18'],
  '2025-12': [['2025-12-09', '2025-12-10']],
};

let licenceNumber = 0;
function licence(day) {
  licenceNumber += 1;
  const firm = firms[licenceNumber % firms.length];
  return record('301', approval, day, {
    ...party(firm),
    documentName: '准予行政许可决定书',
    documentNumber: `示审许〔2025〕${licenceNumber}号`,
    licenseCategory: '普通',
    certificateName: certificates[licenceNumber % 3],
    certificateNumber: `SL2025${String(licenceNumber).padStart(6, '0')}`,
    content: `准予${firm.name}从事${certificates[licenceNumber % 3].replace('许可证', '')}活动。`,
    decisionDate: day,
    validFrom: day,
    validTo: lastDayOf(day, 5),
    agencyName: approval.name,
    agencyCode: approval.code,
    status: '1',
  });
}

/**
 * Licences of the bureau of approvals by month: the records, and the batch where there is one. Zero reports of February and
 * August are in `zero.mjs`; of April and September there is nothing.
 */
export const licences = Object.fromEntries(
  Object.entries(licenceDays).map(([month, [days, reported]]) => {
    const records = days.map(licence);
    return [month, { records, batch: reported && batch(approval, '301', reported, records, month) }];
  }),
);

/** The day of the one penalty of each month, and the day it was reported: always in time. */
const penaltyDays = [
  ['2025-01-14', '2025-01-20'],
  ['2025-03-12', '2025-03-19'],
  ['2025-04-15', '2025-04-21'],
  ['2025-05-14', '2025-05-20'],
  ['2025-06-17', '2025-06-23'],
  ['2025-08-12', '2025-08-18'],
  ['2025-09-16', '2025-09-22'],
  ['2025-10-21', '2025-10-27'],
  ['2025-11-18', '2025-11-24'],
  ['2025-12-16', '2025-12-22'],
];

function penalty([day], i) {
  return record('302', market, day, {
    ...party(firms[i % firms.length]),
    documentNumber: `示市监罚〔2025〕${i + 1}号`,
    violationType: '未按规定公示经营信息',
    violationFact: '经查，该单位未按规定期限公示经营信息，责令限期改正后仍未改正。',
    penaltyBasis: '《示例经营管理办法》第十二条第一款',
    penaltyCategory: ['罚款'],
    content: '罚款人民币5000元',
    fineAmount: '0.5',
    decisionDate: day,
    validTo: monthsAfter(day, 12),
    publicityEnd: monthsAfter(day, 12),
    agencyName: market.name,
    agencyCode: market.code,
    penaltyProcedure: '2',
    severity: '2',
    minPublishEnd: monthsAfter(day, 3),
  });
}

/** Penalties of the bureau of markets: all in time; zero reports of February and July are in `zero.mjs`. */
export const penalties = penaltyDays.map(penalty);
export const penaltyBatches = penaltyDays.map(([day, reported], i) =>
  batch(market, '302', reported, [penalties[i]], day.slice(0, 7)),
);
