import type { Book } from '../../make/book.js';
import { contract } from '../../make/stories/contracts.js';
import { firms, offices } from './cast.js';

const { reform, finance, housing, farming, water } = offices;

/** A contract over two years: reported when it was signed, and again whenever a step was done. */
function sewer(book: Book): void {
  const id = contract(book, housing, {
    number: '示县建合〔2024〕4号',
    name: '示例县污水管网工程施工合同',
    category: '02',
    project: '示例县污水管网工程',
    projectNumber: 'SDGP370124202402000004',
    seller: firms[0]!,
    size: '3',
    fen: 960_000_000,
    signed: '2024-04-15',
    start: '2024-04-20',
    end: '2025-10-31',
    terms: '合同签订后 10 日内支付合同价款的 10% 作为预付款；竣工验收合格后 60 日内付清余款。',
    days: 60,
    supervisor: housing,
    status: '2',
    assessed: { decided: '2024-04-11', minutes: '示县建党纪〔2024〕2号', type: '4', with: [finance, reform] },
    pledged: { day: '2024-04-12', number: 'SJCN-2024-003', field: '04' },
    nodes: [
      { type: '1', name: '开工', planned: '2024-04-20', done: '2024-04-20', supervised: '2024-04-22' },
      {
        type: '5',
        name: '支付预付款',
        planned: '2024-04-25',
        done: '2024-04-24',
        money: [96_000_000, 96_000_000, '2024-04-24'],
        supervised: '2024-04-26',
      },
      { type: '4', name: '竣工验收', planned: '2025-10-31', supervised: '2025-06-30' },
      { type: '5', name: '付清余款', planned: '2025-12-25', money: [864_000_000, 0], supervised: '2025-06-30' },
    ],
  });
  const accepted = book.find('203', { contractId: id, nodeNumber: '3' });
  book.change(accepted, { performStatus: '3', actualDate: '2025-10-27', supervisionDate: '2025-10-28' });
  const paid = book.find('203', { contractId: id, nodeNumber: '4' });
  book.change(paid, {
    performStatus: '2',
    paidAmount: '4000000.00',
    paidDate: '2025-11-20',
    supervisionDate: '2025-11-21',
  });
  book.change(paid, {
    performStatus: '3',
    actualDate: '2025-12-18',
    paidAmount: '8640000.00',
    paidDate: '2025-12-18',
    supervisionDate: '2025-12-19',
  });
  book.add('203', housing, '2026-01-07', {
    contractId: id,
    nodeNumber: '5',
    nodeType: '8',
    nodeName: '履约评价',
    planDate: '2026-01-15',
    actualDate: '2026-01-07',
    performStatus: '3',
    performScore: '92.00',
    supervisorName: housing.name,
    supervisorCode: housing.code,
    supervisionResult: '1',
    supervisionDate: '2026-01-07',
  });
  book.change(id, { contractStatus: '3' });
  book.change(book.find('105', { contractId: id }), { performStatus: '2', checkDate: '2026-01-06' });
  const entered = contract(book, housing, {
    number: '示县建合〔2026〕1号',
    name: '示例广场维修合同',
    category: '01',
    project: '示例广场维修',
    projectNumber: 'SDGP370124202602000001',
    seller: firms[2]!,
    size: '4',
    fen: 21_000_000,
    signed: '2026-01-13',
    start: '2026-01-14',
    end: '2026-03-31',
    terms: '验收合格后 30 日内付清合同款。',
    days: 30,
    supervisor: finance,
    status: '2',
    nodes: [{ type: '4', name: '最终验收', planned: '2026-03-20', supervised: '2026-01-15' }],
  });
  book.change(entered, { contractAmount: '201000.00', remarks: '原报送金额多填一位，已按合同改正。' });
  const twice = book.add('203', housing, '2026-01-15', {
    contractId: entered,
    nodeNumber: '2',
    nodeType: '4',
    nodeName: '最终验收（重复录入）',
    planDate: '2026-03-20',
    performStatus: '1',
    supervisorName: finance.name,
    supervisorCode: finance.code,
    supervisionResult: '1',
    supervisionDate: '2026-01-15',
  });
  book.withdraw(twice, '重复录入，撤销。');
}

/** A firm’s contract with the water bureau, assessed, then adjusted a year later with compensation. */
function plant(book: Book): void {
  const id = contract(book, water, {
    number: '示县水合〔2024〕7号',
    name: '示例县再生水利用合作协议',
    category: '03',
    project: '示例县再生水利用',
    seller: firms[3]!,
    size: '2',
    fen: 120_000_000,
    signed: '2024-09-10',
    start: '2024-09-10',
    end: '2029-09-09',
    terms: '每季度按供水量结算，结算后 30 日内付清。',
    days: 30,
    supervisor: water,
    status: '2',
    assessed: { decided: '2024-09-05', minutes: '示县水党纪〔2024〕5号', type: '2', with: [finance] },
    nodes: [
      { type: '1', name: '启动供水', planned: '2024-10-01', done: '2024-09-28', supervised: '2024-09-30' },
      {
        type: '6',
        name: '调整供水价格',
        planned: '2025-12-31',
        done: '2025-12-30',
        supervised: '2026-01-05',
        values: {
          changeContent: '每立方米价格由 2.4 元调整为 2.2 元，补偿企业改造费用 30 万元。',
          changeBasis: '示县政办纪〔2025〕18号，补充协议一',
        },
      },
    ],
  });
  book.change(id, { contractStatus: '4' });
  book.add('201', water, '2025-12-26', {
    subjectName: '示例县再生水利用合作协议',
    subjectType: '2',
    assessmentStage: '2',
    unitName: water.name,
    unitCode: water.code,
    documentNumber: '示县水合〔2024〕7号',
    legalCounselConsulted: '1',
    legalOpinion: '1',
    evaluationResult: '1',
    legalReviewResult: '1',
    legalReviewDate: '2025-12-17',
    fairCompetitionResult: '1',
    fairCompetitionDate: '2025-12-18',
    jointConsultation: '1',
    consultUnits: [finance.name],
    collectiveDecision: '2',
    decisionDate: '2025-12-26',
    decisionDocument: '示县水党纪〔2025〕9号',
    affordabilityResult: '1',
    effectiveDate: '2026-02-01',
    adjustReason: '5',
    adjustContent: '供水价格由每立方米 2.4 元调整为 2.2 元。',
    transitionStart: '2025-12-30',
    transitionEnd: '2026-01-31',
    compensated: '1',
    compensationAmount: '300000.00',
    affectedEnterprises: '1',
  });
}

/** A pledge that ran out, kept and looked into before it did. */
function pledge(book: Book): void {
  const id = book.add('105', farming, '2024-03-04', {
    pledgeNumber: 'NCCN-2024-001',
    pledgeField: '05',
    pledgerType: farming.kind,
    unitName: farming.name,
    unitCode: farming.code,
    matter: '种业扶持政策按期兑现',
    content: '审核通过的扶持资金 60 日内拨付到位。',
    pledgeDate: '2024-03-04',
    validUntil: '2025-06-30',
    signatory: farming.head,
    signatoryTitle: '局长',
    breachLiability: '未按期兑现的，公开说明原因并依法承担相应责任。',
    publishDate: '2024-03-06',
    publishUrl: 'http://www.example.gov.cn/slx/cns/NCCN-2024-001.html',
    attachment: '种业扶持信用承诺书.pdf',
    performStatus: '1',
  });
  book.change(id, { performStatus: '2', checkDate: '2025-06-27' });
}

export function countyContracts(book: Book): void {
  sewer(book);
  plant(book);
  pledge(book);
}
