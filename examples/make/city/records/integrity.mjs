import { monthsAfter } from '../../units.mjs';
import { newId, record } from '../book.mjs';
import { firms, units } from '../units.mjs';
import { debts } from './money.mjs';

const { government, reform, education, housing, transport, commerce, westFinance, court } = units;

/** A case a court executes. */
const caseOf = (debtor, n, filed, pushed, claim, executed, values) =>
  record('601', court, filed, {
    caseNumber: `（2025）鲁0199执${n}号`,
    courtName: court.name,
    courtCode: '鲁0199',
    debtorName: debtor.name,
    debtorCode: debtor.code,
    debtorType: debtor.kind,
    caseType: '01',
    filingDate: filed,
    claimAmount: claim,
    executedAmount: executed,
    unexecutedAmount: (Number(claim) - Number(executed)).toFixed(2),
    basisNumber: `（2024）鲁0199民初${n + 200}号`,
    basisUnit: court.name,
    duty: `支付工程款 ${claim} 元。`,
    performance: executed === claim ? '3' : '1',
    dishonest: '0',
    pushDate: pushed,
    receiverName: reform.name,
    supervisorName: reform.name,
    disposeStatus: '2',
    ...values,
  });

/** The first was handed on the day after; the second, listed on 2025-09-16, 3 working days after the last day, 2025-09-17. */
export const cases = [
  caseOf(transport, 12, '2025-03-10', '2025-03-11', '180000.00', '180000.00', {
    disposeStatus: '4',
    resolveMethod: '1',
    closeDate: '2025-04-22',
  }),
  caseOf(westFinance, 37, '2025-08-11', '2025-09-22', '350000.00', '0.00', {
    dishonest: '1',
    behavior: '1',
    preNotifyDate: '2025-09-02',
    listedDate: '2025-09-16',
    publishDate: '2025-09-16',
  }),
];

const months = { 2: [3, 12], 3: [12, 36] };
const dishonesty = (subject, n, day, severity, values) =>
  record('501', reform, day, {
    dishonestyNumber: `ZWSX-370100-2025-${String(n).padStart(4, '0')}`,
    subjectType: subject.kind,
    subjectName: subject.name,
    subjectCode: subject.code,
    basisType: '5',
    basisDocument: `示发改信认〔2025〕${n}号`,
    determinerName: reform.name,
    determinerCode: reform.code,
    determineDate: day,
    severity,
    publishStart: day,
    minPublishEnd: monthsAfter(day, months[severity][0]),
    publishEnd: monthsAfter(day, months[severity][1]),
    rectifyDue: monthsAfter(day, 6),
    rectifyStatus: '2',
    recordStatus: '1',
    ...values,
  });

const repairedId = newId('501', reform, '2025-02-18');
/** A serious one, and two general ones, of which one has been repaired. */
export const dishonestyRecords = [
  dishonesty(transport, 1, '2025-02-18', '2', {
    recordId: repairedId,
    field: '07',
    behaviorType: '02',
    fact: '未按约定付清农村公路养护工程款 300000.00 元，经催收仍未支付。',
    amount: '300000.00',
    affectedParty: firms[7].name,
    notifyDate: '2025-02-04',
    sourceType: '401',
    sourceId: debts.ofTransport.head.recordId,
    rectifyStatus: '3',
    recordStatus: '2',
    disclosureLevel: '2',
    secrecyReview: '3',
  }),
  dishonesty(westFinance, 2, '2025-10-15', '3', {
    field: '11',
    behaviorType: '01',
    fact: '未履行生效民事判决确定的付款义务，被列入失信被执行人名单。',
    basisType: '1',
    basisDocument: '（2024）鲁0199民初237号',
    amount: '350000.00',
    affectedParty: firms[3].name,
    rectifyDue: '2026-06-30',
    sourceType: '601',
    sourceId: cases[1].recordId,
  }),
  dishonesty(housing, 3, '2025-12-05', '2', {
    field: '07',
    behaviorType: '02',
    fact: '示例公园养护工程款到期两个月未付，经约谈仍未付清。',
    amount: '600000.00',
    affectedParty: firms[1].name,
    notifyDate: '2025-11-20',
    rectifyDue: '2026-07-31',
    sourceType: '401',
    sourceId: debts.ofHousing.head.recordId,
  }),
];

/** Decided on 2025-09-19, 4 working days after the last day, 2025-09-15. */
export const repairs = [
  record('502', reform, '2025-08-29', {
    repairNumber: 'XYXF-370100-2025-0001',
    dishonestyId: repairedId,
    applicantName: transport.name,
    applicantCode: transport.code,
    severity: '2',
    applyDate: '2025-08-29',
    applyChannel: '2',
    obligationFinishDate: '2025-08-14',
    proofName: '国库集中支付凭证、债权人收款确认书',
    pledgeDoc: `${transport.name}信用修复承诺书`,
    acceptUnit: reform.name,
    acceptDate: '2025-09-01',
    acceptResult: '1',
    determinerName: reform.name,
    determinerOpinion: '1',
    extended: '0',
    repairResult: '1',
    finishDate: '2025-09-19',
    notifyDate: '2025-09-22',
    stopPublishDate: '2025-09-19',
    stopShareDate: '2025-09-19',
    liftDate: '2025-09-19',
    falseMaterial: '0',
  }),
];

const letter = (n, receiver, day, due, risk, description, source, values) =>
  record('504', reform, day, {
    letterNumber: `示发改函〔2025〕${n}号`,
    letterType: '2',
    warningLevel: '3',
    issuerName: reform.name,
    issuerCode: reform.code,
    receiverName: receiver.name,
    receiverCode: receiver.code,
    subjectDivision: receiver.division,
    riskType: risk,
    riskDescription: description,
    triggerIndicator: '单笔逾期未还金额（元）',
    triggerValue: '300000',
    threshold: '200000',
    thresholdDirection: '1',
    sourceType: source[0],
    sourceId: [source[1]],
    issueDate: day,
    dueDate: due,
    requirement: '明确资金来源和付清日期，书面反馈整改方案。',
    rectifyStatus: '1',
    ...values,
  });

/** Answered late by 4 working days (2025-07-04 after 2025-06-30); answered in time; not answered. */
export const letters = [
  letter(
    8,
    transport,
    '2025-06-09',
    '2025-06-30',
    '03',
    '养护工程款余额 200000.00 元仍未付清。',
    ['401', debts.ofTransport.head.recordId],
    {
      signDate: '2025-06-10',
      feedbackDate: '2025-07-04',
      feedbackContent: '余款列入 8 月用款计划。',
      rectifyStatus: '3',
      releaseDate: '2025-08-20',
    },
  ),
  letter(
    15,
    housing,
    '2025-10-20',
    '2025-11-10',
    '03',
    '示例公园养护工程款 600000.00 元到期未付。',
    ['401', debts.ofHousing.head.recordId],
    {
      signDate: '2025-10-21',
      feedbackDate: '2025-11-07',
      feedbackContent: '12 月支付 200000 元，其余列入 2026 年预算。',
      rectifyStatus: '2',
    },
  ),
  letter(12, westFinance, '2025-09-23', '2025-10-14', '01', '被列入失信被执行人名单，未执行金额 350000.00 元。', [
    '601',
    cases[1].recordId,
  ]),
];

const complaint = (n, from, against, received, transferred, due, values) =>
  record('505', reform, received, {
    complaintNumber: `TS-370100-2025-${String(n).padStart(4, '0')}`,
    discoverChannel: '01',
    complainantType: '1',
    complainantName: from.name,
    complainantCode: from.code,
    complainantPhone: '0531-00000000',
    respondentName: against.name,
    respondentCode: against.code,
    behaviorType: '04',
    content: '反映承诺的奖补资金没有按期兑付。',
    amount: '50000.00',
    appeal: '按承诺兑付。',
    receiveDate: received,
    acceptResult: '1',
    acceptDate: received,
    transferName: government.name,
    transferDate: transferred,
    handlerName: government.name,
    dueDate: due,
    handleStatus: '4',
    handleResult: '已督促兑付。',
    substantiated: '1',
    listed: '0',
    ...values,
  });

/** In time; handed on 3 working days late (2025-06-13 after 2025-06-10); not finished; finished late. */
export const complaints = [
  complaint(1, firms[0], commerce, '2025-05-12', '2025-05-13', '2025-07-12', {
    finishDate: '2025-06-20',
    feedbackDate: '2025-06-23',
  }),
  complaint(2, firms[2], education, '2025-06-09', '2025-06-13', '2025-08-08', {
    finishDate: '2025-08-01',
    feedbackDate: '2025-08-04',
  }),
  complaint(3, firms[3], housing, '2025-09-01', '2025-09-02', '2025-10-31', {
    handleStatus: '5',
    handleResult: undefined,
    substantiated: undefined,
  }),
  complaint(4, firms[4], transport, '2025-10-13', '2025-10-14', '2025-12-12', {
    finishDate: '2025-12-18',
    feedbackDate: '2025-12-19',
  }),
];
