import type { Book } from '../../make/book.js';
import { activity } from '../../make/stories/activities.js';
import { complaint } from '../../make/stories/complaints.js';
import { dishonesty, punishment, push, repair } from '../../make/stories/dishonesty.js';
import { evaluation } from '../../make/stories/evaluations.js';
import { mediation } from '../../make/stories/mediation.js';
import { firms, offices, towns, traders } from './cast.js';

const { government, reform, finance, housing, farming, hospital, court } = offices;
const [east, west, south, north] = towns;

/** From the court’s list to the repair, each report as it stood at the time. */
function repairedCase(book: Book): void {
  const number = '（2024）鲁0199执512号';
  const pushed = push(book, {
    number,
    court,
    courtCode: '鲁0199',
    debtor: hospital,
    filed: '2024-09-02',
    fen: 28_000_000,
    paidFen: 0,
    basis: '（2024）鲁0199民初36号',
    duty: '支付设备款280000元。',
    listed: ['2024-09-20', '2024-10-10'],
    receiver: reform,
    supervisor: government,
  });
  const mediated = mediation(book, {
    number: '示县调-2024-0006',
    by: reform,
    caseNumber: number,
    applicant: firms[4]!,
    respondent: hospital,
    fen: 28_000_000,
    fact: '被申请单位未按判决支付设备款280000元，申请人同意调解。',
    accepted: '2024-11-04',
  });
  book.change(mediated, {
    result: '1',
    roundCount: '2',
    agreementDate: '2024-11-25',
    agreementNumber: '示县调协-2024-0006',
    agreementContent: '被申请单位于2025年3月31日前一次付清280000元。',
    performDue: '2025-03-31',
    judicialConfirmed: '1',
    confirmDocument: '（2024）鲁0199诉前调确21号',
    performStatus: '1',
  });
  book.change(mediated, { performStatus: '2', performedDate: '2025-03-20' });
  book.change(pushed, {
    executedAmount: '280000.00',
    unexecutedAmount: '0.00',
    performance: '3',
    disposeStatus: '4',
    resolveMethod: '1',
    closeDate: '2025-03-25',
    removedDate: '2025-03-26',
  });
  const id = dishonesty(book, {
    number: 'ZWSX-370124-2024-0003',
    by: reform,
    of: hospital,
    field: '11',
    behaviour: '01',
    fact: '未履行生效民事判决确定的付款义务，经法院执行仍未支付设备款 280000.00 元。',
    basis: ['1', '（2024）鲁0199民初36号'],
    day: '2024-12-10',
    severity: '2',
    fen: 28_000_000,
    affected: firms[4]!.name,
    source: ['601', pushed],
  });
  const measure = punishment(book, {
    number: 'LHCJ-370124-2025-0001',
    by: finance,
    of: hospital,
    dishonestyId: id,
    measure: ['03', '暂停其年度新增项目的融资推荐。'],
    reason: '2025 年度项目融资推荐',
    start: '2025-01-06',
    end: '2025-12-10',
  });
  const asked = repair(book, {
    number: 'XYXF-370124-2025-0001',
    by: reform,
    of: hospital,
    dishonestyId: id,
    severity: '2',
    fulfilled: '2025-03-20',
    applied: '2025-04-07',
  });
  book.change(asked, {
    determinerOpinion: '1',
    repairResult: '1',
    finishDate: '2025-04-16',
    notifyDate: '2025-04-17',
    stopPublishDate: '2025-04-16',
    stopShareDate: '2025-04-16',
    liftDate: '2025-04-16',
  });
  book.change(id, { rectifyStatus: '3', recordStatus: '2', disclosureLevel: '2', secrecyReview: '3' });
  book.change(measure, { liftDate: '2025-04-16', liftReason: '1' });
}

/** A record of this month that an objection overturned, and the measure it had caused. */
function revokedRecord(book: Book): void {
  const id = dishonesty(book, {
    number: 'ZWSX-370124-2026-0001',
    by: reform,
    of: farming,
    field: '08',
    behaviour: '04',
    fact: '奖补审核通过后超过公布的兑现时限 30 日未拨付，涉及企业 1 家、资金 5 万元。',
    basis: ['4', '示县问责〔2026〕1号'],
    day: '2026-01-08',
    severity: '2',
    fen: 5_000_000,
  });
  const measure = punishment(book, {
    number: 'LHCJ-370124-2026-0001',
    by: government,
    of: farming,
    dishonestyId: id,
    measure: ['04', '取消其 2025 年度县级文明单位评选资格。'],
    reason: '2025 年度县级文明单位评选',
    start: '2026-01-13',
    end: '2026-12-31',
  });
  book.change(id, { recordStatus: '5', remarks: '被认定单位提出异议，正在核查。' });
  book.change(id, {
    recordStatus: '3',
    rectifyStatus: '5',
    disclosureLevel: '2',
    secrecyReview: '3',
    remarks: '经核查资金已按期拨付，原认定撤销。',
  });
  book.change(measure, { liftDate: '2026-01-26', liftReason: '2' });
  const twice = dishonesty(book, {
    number: 'ZWSX-370124-2026-0002',
    by: reform,
    of: south!,
    field: '07',
    behaviour: '02',
    fact: '未按合同约定于 2025 年 11 月 30 日前支付绿化工程款 86000.00 元，至认定之日逾期 47 日。',
    basis: ['4', '示县问责〔2026〕2号'],
    day: '2026-01-16',
    severity: '1',
    fen: 8_600_000,
  });
  book.withdraw(twice, '认定单位填报时选错失信主体，撤销。');
}

/** A complaint of this month, reported when it came and again when it was settled, and one of last year. */
function complaints(book: Book): void {
  const fresh = complaint(book, {
    number: 'TSXS-370124-2026-0001',
    centre: reform,
    from: traders[1]!,
    against: east!,
    handler: government,
    behaviour: '12',
    content: '反映临时占道许可申请后没有答复。',
    appeal: '请求尽快答复。',
    received: '2026-01-06',
  });
  book.change(fresh, {
    handleStatus: '4',
    handleResult: '经核查，申请材料转错科室，已于 2026 年 1 月 15 日答复并致歉。',
    finishDate: '2026-01-16',
    feedbackDate: '2026-01-19',
    substantiated: '1',
    satisfaction: '1',
  });
  const old = complaint(book, {
    number: 'TSXS-370124-2025-0004',
    centre: reform,
    from: firms[5]!,
    against: housing,
    handler: reform,
    behaviour: '05',
    content: '反映租赁合同未到期即要求腾退。',
    appeal: '请求继续履行合同。',
    received: '2025-03-10',
  });
  book.change(old, {
    handleStatus: '4',
    handleResult: '经核查，双方已协商补偿并解除合同。',
    finishDate: '2025-04-21',
    feedbackDate: '2025-04-22',
    substantiated: '2',
    satisfaction: '2',
  });
}

/** Towns ranked for two years; after a review of the second year two points were given back to one of them. */
function standings(book: Book): void {
  const none = ['0', '0.00', '0', '100'] as const;
  evaluation(book, reform, '2024', '7', '2025-03-11', [
    { unit: east!, positive: 8800, negative: 300, bonus: 0, counts: none },
    { unit: west!, positive: 9200, negative: 100, bonus: 0, counts: none },
    { unit: south!, positive: 8100, negative: 600, bonus: 0, counts: none },
    { unit: north!, positive: 9000, negative: 400, bonus: 100, counts: none },
  ]);
  evaluation(book, reform, '2025', '7', '2026-01-15', [
    { unit: east!, positive: 9000, negative: 200, bonus: 0, counts: none },
    { unit: west!, positive: 9100, negative: 450, bonus: 0, counts: none },
    { unit: south!, positive: 8400, negative: 300, bonus: 0, counts: none },
    { unit: north!, positive: 8900, negative: 0, bonus: 0, counts: none },
  ]);
  const reviewed = {
    reviewRequested: '1',
    reviewResult: '经复核，有 2 分扣分依据不足，予以恢复。',
    feedbackDate: '2026-01-27',
  };
  book.change(book.find('503', { evaluationYear: '2025', subjectCode: west!.code }), {
    ...reviewed,
    negativeScore: '2.50',
    totalScore: '88.50',
    rankNo: '2',
  });
  book.change(book.find('503', { evaluationYear: '2025', subjectCode: east!.code }), {
    rankNo: '3',
    totalScore: '88.00',
  });
}

function activities(book: Book): void {
  activity(book, reform, '2026-01-12', 'HDDX-370124-2026-0001', '01', '示例县农资企业座谈会', {
    place: '示例县政务服务中心',
    enterpriseCount: '9',
    peopleCount: '22',
    content: '听取农资企业对付款和补贴兑现的意见。',
    issueCount: '5',
    solvedCount: '3',
    outcome: '现场答复 3 件。',
  });
  const again = activity(book, reform, '2026-01-12', 'HDDX-370124-2026-0002', '01', '示例县农资企业座谈会', {
    place: '示例县政务服务中心',
    enterpriseCount: '9',
    peopleCount: '22',
    content: '听取农资企业对付款和补贴兑现的意见。',
    issueCount: '5',
    solvedCount: '3',
  });
  book.withdraw(again, '同一活动重复报送，撤销。');
}

export function countyIntegrity(book: Book): void {
  repairedCase(book);
  revokedRecord(book);
  complaints(book);
  standings(book);
  activities(book);
}
