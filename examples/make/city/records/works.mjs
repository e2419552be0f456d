import { record } from '../book.mjs';
import { units } from '../units.mjs';

const { government, reform, education, commerce, approval, east, eastHousing } = units;

const activity = (host, day, n, type, name, values) =>
  record('701', host, day, {
    activityNumber: `HD-2025-${String(n).padStart(3, '0')}`,
    activityType: type,
    activityName: name,
    hostName: host.name,
    hostCode: host.code,
    activityDate: day,
    content: `${name}在市政务服务中心举行。`,
    ...values,
  });

/** A symposium, a signing, a pilot with its approval and a case spread over the province; the last two count for the bonus. */
export const activities = [
  activity(commerce, '2025-06-18', 1, '01', '外贸企业座谈会', {
    peopleCount: '26',
    enterpriseCount: '18',
    issueCount: '12',
    solvedCount: '11',
  }),
  activity(education, '2025-09-10', 2, '02', '公务员诚信承诺签署', { peopleCount: '45', signedCount: '45' }),
  activity(reform, '2025-04-22', 3, '06', '政府守信践诺先行先试', {
    peopleCount: '30',
    pilotField: '1',
    pilotDocument: '示改试〔2025〕2号',
  }),
  activity(reform, '2025-11-26', 4, '07', '账款清欠一本账', {
    peopleCount: '12',
    outcome: '逐笔明确还款资金，全年清偿 12 笔。',
    promotion: '2',
  }),
];

const service = (unit, day, published, name, code, [byLaw, promised], [handled, onTime, rate], values) =>
  record('104', unit, day, {
    unitName: unit.name,
    unitCode: unit.code,
    serviceItemName: name,
    serviceItemCode: code,
    serviceItemType: '01',
    statutoryDays: byLaw,
    committedDays: promised,
    timeUnit: '1',
    content: `材料齐全的当日受理，${promised} 个工作日内办结。`,
    serviceTarget: '3',
    feeStandard: '不收费',
    publishChannel: ['1', '2'],
    publishUrl: `http://www.example.gov.cn/fw/${code}.html`,
    publishDate: published,
    supervisionPhone: '12345',
    accountability: '超期办理的，约谈经办科室负责人并在全局通报。',
    statPeriod: '2025',
    handledCount: handled,
    onTimeCount: onTime,
    onTimeRate: rate,
    commitmentStatus: '1',
    ...values,
  });

/** 1400 of 1500 handled in time. The last one was made public 9 working days after 2025-12-31 (2026-01-04 was worked). */
export const services = [
  service(approval, '2026-01-12', '2025-02-20', '食品经营许可', '000131010000', ['20', '5'], ['1000', '960', '96.00']),
  service(
    approval,
    '2026-01-12',
    '2025-02-20',
    '人力资源服务许可',
    '000114010000',
    ['20', '8'],
    ['300', '270', '90.00'],
  ),
  service(
    eastHousing,
    '2026-01-14',
    '2026-01-14',
    '建筑工程施工许可',
    '000117005000',
    ['7', '2'],
    ['200', '170', '85.00'],
  ),
];

const evaluation = (
  subject,
  kind,
  day,
  year,
  [positive, negative, bonus, total, grade],
  [records, unpaid, cases, rate],
  values,
) =>
  record('503', reform, day, {
    evaluationYear: year,
    subjectKind: kind,
    subjectName: subject.name,
    subjectCode: subject.code,
    subjectDivision: subject.division,
    evaluatorName: reform.name,
    indicatorVersion: `示例指标体系 ${year} 版`,
    periodStart: `${year}-01-01`,
    periodEnd: `${year}-12-31`,
    positiveScore: positive,
    negativeScore: negative,
    bonusScore: bonus,
    totalScore: total,
    fullScore: '100',
    grade,
    dishonestyCount: records,
    unpaidAmount: unpaid,
    enforcementCount: cases,
    complaintOnTimeRate: rate,
    weaknesses: '个别合同付款节点逾期，服务承诺办结情况公开不及时。',
    suggestions: '建立合同付款到期提醒，按季度公开服务承诺办结情况。',
    feedbackDate: day,
    reviewRequested: '0',
    ...values,
  });

/**
 * The city and a county of it, evaluated for 2024 and for 2025. In 2025 three records of dishonesty were determined in the
 * city, and its evaluation counts two of them.
 */
export const evaluations = [
  ofCity('2025-03-05', '2024', ['88.00', '2.00', '1.00', '87.00', 'B'], ['1', '300000.00', '0', '100.00']),
  evaluation(east, '2', '2025-03-20', '2024', ['85.00', '0.00', '0.00', '85.00', 'B'], ['0', '0.00', '0', '100.00']),
  ofCity('2026-03-10', '2025', ['84.00', '6.00', '2.00', '80.00', 'B'], ['2', '700000.00', '2', '50.00']),
  evaluation(
    east,
    '2',
    '2026-03-12',
    '2025',
    ['86.00', '0.00', '0.00', '86.00', 'B'],
    ['0', '150000.00', '0', '100.00'],
  ),
];

function ofCity(day, year, points, counts) {
  return evaluation(government, '1', day, year, points, counts, {
    evaluatorName: '示例省发展和改革委员会',
    indicatorVersion: `示例省指标体系 ${year} 版`,
  });
}
