import type { Book } from '../../make/book.js';
import { debt } from '../../make/stories/arrears.js';
import { complaint, supervision } from '../../make/stories/complaints.js';
import { mediation } from '../../make/stories/mediation.js';
import { services } from '../../make/stories/services.js';
import { districts, firms, offices } from './cast.js';

const { government, reform, finance, housing, transport, culture, water, hospital, school } = offices;
const { south, north } = districts;

/** Debts in dispute, under a judgment, of a deposit, not owed after all, and paid by a bill the firm agreed to. */
function debts(book: Book): void {
  debt(book, {
    number: '3701002026000006',
    debtor: culture,
    creditor: firms[9]!,
    size: '1',
    category: '3',
    fen: 52_000_000,
    due: '2026-01-31',
    found: '2026-03-04',
    channel: '03',
    plan: '双方正在核对演出场次，核对后列入用款计划。',
    promised: '2026-09-30',
    funds: '',
    repayments: [],
    values: {
      undisputedAmount: '0.00',
      disputedAmount: '520000.00',
      disputeStatus: '3',
      responsibleName: '',
      responsibleCode: '',
      repaySource: '',
      overdueInterest: '',
    },
  });
  debt(book, {
    number: '3701002026000007',
    debtor: water,
    creditor: firms[10]!,
    size: '2',
    category: '2',
    fen: 140_000_000,
    due: '2025-12-20',
    found: '2026-03-05',
    channel: '09',
    plan: '按生效判决分两期履行，2026年6月底前付清。',
    promised: '2026-06-30',
    funds: '2026-06-10',
    repayments: [],
    values: { disputeStatus: '4', judgmentNumber: '（2025）鲁0199民初305号', clearStatus: '5' },
  });
  debt(book, {
    number: '3701002026000008',
    debtor: school,
    creditor: firms[11]!,
    size: '3',
    category: '4',
    fen: 6_000_000,
    due: '2026-02-28',
    found: '2026-03-06',
    channel: '02',
    plan: '缺陷责任期满后退还质量保证金，2026年3月底前付清。',
    promised: '2026-03-31',
    funds: '2026-03-25',
    repayments: [],
    values: { repaySource: '6' },
  });
  debt(book, {
    number: '3701002026000009',
    debtor: transport,
    creditor: firms[6]!,
    size: '3',
    category: '3',
    fen: 4_400_000,
    due: '2026-02-15',
    found: '2026-03-03',
    channel: '05',
    plan: '经核对没有这笔欠款，不安排还款。',
    promised: '2026-03-31',
    funds: '2026-03-31',
    repayments: [],
    values: { clearStatus: '6', overdueInterest: '', remarks: '企业把另一单位的合同报到本单位，已书面确认。' },
  });
  debt(book, {
    number: '3701002026000010',
    debtor: hospital,
    creditor: firms[13]!,
    size: '3',
    category: '3',
    fen: 12_000_000,
    due: '2026-02-20',
    found: '2026-03-10',
    channel: '02',
    plan: '2026年3月以承兑汇票付6万元，余款4月底前转账付清。',
    promised: '2026-04-30',
    funds: '2026-04-20',
    repayments: [
      {
        day: '2026-03-18',
        fen: 6_000_000,
        values: { payMethod: '3', repaySource: '6', remarks: '企业书面同意接受商业汇票。' },
      },
    ],
    values: { overdueInterest: '' },
  });
}

/** Complaints of persons, of nobody known, not taken up, withdrawn and late; matters pressed late. */
function complaints(book: Book): void {
  const open = { centre: reform, handler: reform, appeal: '请求答复。' };
  complaint(book, {
    ...open,
    number: 'TSXS-370100-2026-0005',
    from: firms[5]!,
    against: south,
    behaviour: '13',
    content: '反映公示牌上的收费与文件不一致。',
    received: '2026-03-04',
    end: { day: '2026-03-18', result: '经核查，公示牌没有更新，已更换。', substantiated: '1' },
    values: { complainantType: '3', complainantName: '孙丁', complainantCode: '', satisfaction: '1' },
  });
  complaint(book, {
    ...open,
    number: 'TSXS-370100-2026-0006',
    from: firms[5]!,
    against: north,
    behaviour: '99',
    content: '反映办事窗口午间无人。',
    received: '2026-03-11',
    values: { complainantType: '5', complainantName: '', complainantCode: '', complainantPhone: '' },
  });
  complaint(book, {
    ...open,
    number: 'TSXS-370100-2026-0007',
    from: firms[2]!,
    against: housing,
    behaviour: '05',
    content: '反映与施工单位之间的分包纠纷。',
    received: '2026-03-05',
    values: {
      acceptResult: '2',
      acceptDate: '',
      rejectReason: '属企业之间的合同纠纷，已告知向法院起诉。',
      handleStatus: '7',
      transferName: '',
      transferDate: '',
      handlerName: '',
      dueDate: '',
      feedbackDate: '2026-03-09',
    },
  });
  const late = complaint(book, {
    ...open,
    number: 'TSXS-370100-2026-0008',
    from: firms[8]!,
    against: hospital,
    behaviour: '02',
    content: '反映耗材款拖欠。',
    amount: '58000.00',
    received: '2026-01-28',
  });
  supervision(book, {
    number: 'DB-370100-2026-0001',
    by: government,
    of: hospital,
    matter: '3',
    source: ['505', late],
    reason: '投诉一个月没有进展。',
    requirement: '查清欠款并提出付款时间。',
    day: '2026-02-25',
    due: '2026-03-12',
    progress: '2026-03-10 医院提出 4 月付款，投诉人不同意。',
  });
}

/** Disputes that were not settled, and one that never came to a court. */
function mediations(book: Book): void {
  mediation(book, {
    number: '示市调-2026-0002',
    by: reform,
    applicant: firms[11]!,
    respondent: school,
    fen: 9_000_000,
    fact: '双方对增补工程量的计价有争议。',
    accepted: '2026-02-24',
    values: { disputeType: '99', result: '3', roundCount: '3', failReason: '对计价依据没有达成一致。', nextWay: '4' },
  });
  mediation(book, {
    number: '示市调-2026-0003',
    by: reform,
    applicant: firms[6]!,
    respondent: housing,
    fen: 3_000_000,
    fact: '逾期验收造成的停工损失。',
    accepted: '2026-03-02',
    values: { disputeType: '08', result: '4', remarks: '申请人撤回申请，终止调解。' },
  });
}

/** Services by the hour and by calendar days. */
function unusualServices(book: Book): void {
  services(book, hospital, '2026-03-03', '2025H2', [
    {
      name: '急诊检验报告',
      code: '000100000021',
      type: '08',
      days: [4, 2],
      handled: 21_300,
      onTime: 21_100,
      values: { timeUnit: '3', content: '急诊常规检验 2 小时内出报告。' },
    },
  ]);
  services(book, finance, '2026-03-04', '2025H2', [
    {
      name: '政府采购投诉处理',
      code: '000100000022',
      type: '04',
      days: [30, 25],
      handled: 3,
      onTime: 3,
      values: { content: '受理后 25 个工作日内作出处理决定。' },
    },
    {
      name: '非税收入退付',
      code: '000100000023',
      type: '08',
      days: [0, 5],
      handled: 40,
      onTime: 40,
      values: { timeUnit: '2' },
    },
  ]);
}

export function cityUnusual(book: Book): void {
  debts(book);
  complaints(book);
  mediations(book);
  unusualServices(book);
}
