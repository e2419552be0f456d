import type { Book } from '../../make/book.js';
import { debt, letter } from '../../make/stories/arrears.js';
import { supervision } from '../../make/stories/complaints.js';
import { contract } from '../../make/stories/contracts.js';
import { firms, offices } from './cast.js';

const { reform, finance, housing, transport, industry, hospital, school } = offices;

/** A contract kept from pledge to last payment. */
function keptContracts(book: Book): void {
  contract(book, school, {
    number: '示市校采〔2025〕11号',
    name: '示例学校课桌椅采购合同',
    category: '01',
    project: '示例学校课桌椅采购',
    projectNumber: 'SDGP370100202502000041',
    seller: firms[12]!,
    size: '4',
    fen: 38_600_000,
    signed: '2025-07-08',
    start: '2025-07-08',
    end: '2025-12-31',
    terms: '货物全部验收合格后 30 日内付清合同款。',
    days: 30,
    supervisor: finance,
    status: '3',
    pledged: { day: '2025-07-07', number: 'XXCN-2025-002', field: '03' },
    nodes: [
      { type: '2', name: '交付课桌椅 900 套', planned: '2025-08-15', done: '2025-08-12', supervised: '2025-08-14' },
      { type: '4', name: '最终验收', planned: '2025-08-25', done: '2025-08-20', supervised: '2025-08-21' },
      {
        type: '5',
        name: '付清合同款',
        planned: '2025-09-19',
        done: '2025-09-10',
        money: [38_600_000, 38_600_000, '2025-09-10'],
        supervised: '2025-09-12',
      },
      {
        type: '8',
        name: '履约评价',
        planned: '2025-10-10',
        done: '2025-09-28',
        supervised: '2025-09-28',
        values: { performScore: '96.00' },
      },
    ],
  });
  contract(book, transport, {
    number: '示市交合〔2026〕2号',
    name: '示例大道养护工程施工合同',
    category: '02',
    project: '示例大道养护工程',
    projectNumber: 'SDGP370100202602000007',
    seller: firms[7]!,
    size: '2',
    fen: 820_000_000,
    signed: '2026-02-26',
    start: '2026-03-02',
    end: '2026-11-30',
    terms: '合同签订后 10 日内支付合同价款的 20% 作为预付款；竣工验收合格后 60 日内付清余款。',
    days: 60,
    supervisor: transport,
    status: '2',
    assessed: { decided: '2026-02-24', minutes: '示市交党纪〔2026〕3号', type: '4', with: [finance, reform] },
    pledged: { day: '2026-02-25', number: 'JTCN-2026-001', field: '04' },
    nodes: [
      { type: '1', name: '开工', planned: '2026-03-02', done: '2026-03-02', supervised: '2026-03-03' },
      {
        type: '5',
        name: '支付合同价款 20% 的预付款',
        planned: '2026-03-08',
        done: '2026-03-06',
        money: [164_000_000, 164_000_000, '2026-03-06'],
        supervised: '2026-03-09',
      },
      { type: '4', name: '竣工验收', planned: '2026-11-30', supervised: '2026-03-09' },
      { type: '5', name: '付清余款', planned: '2027-01-29', money: [656_000_000, 0], supervised: '2026-03-09' },
    ],
  });
  contract(book, industry, {
    number: '示市招合〔2026〕1号',
    name: '示例装备制造项目招商合作协议',
    category: '03',
    project: '示例装备制造项目',
    seller: firms[12]!,
    size: '2',
    fen: 0,
    signed: '2026-03-10',
    start: '2026-03-10',
    end: '2030-12-31',
    terms: '市级按设备投资额的 5% 给予补助，项目投产并验收后 30 日内拨付。',
    days: 30,
    supervisor: industry,
    status: '2',
    assessed: { decided: '2026-03-05', minutes: '示市工信党纪〔2026〕2号', type: '2', with: [finance] },
    pledged: { day: '2026-03-06', number: 'GXCN-2026-001', field: '01' },
    nodes: [{ type: '1', name: '办理供地手续', planned: '2026-05-31', supervised: '2026-03-16' }],
    values: { fundSource: '9', remarks: '框架协议，没有固定金额，补助按实际设备投资额核定。' },
  });
}

/** A payment missed, warned of, supervised and made good. */
function clearedDebt(book: Book): void {
  const contractId = contract(book, housing, {
    number: '示市建合〔2025〕9号',
    name: '示例公园亮化工程施工合同',
    category: '02',
    project: '示例公园亮化工程',
    projectNumber: 'SDGP370100202502000019',
    seller: firms[1]!,
    size: '3',
    fen: 260_000_000,
    signed: '2025-06-16',
    start: '2025-06-20',
    end: '2025-12-31',
    terms: '竣工验收合格后 30 日内一次付清合同款。',
    days: 30,
    supervisor: housing,
    status: '3',
    pledged: { day: '2025-06-13', number: 'JSCN-2025-014', field: '04' },
    nodes: [
      { type: '1', name: '开工', planned: '2025-06-20', done: '2025-06-20', supervised: '2025-06-23' },
      { type: '4', name: '竣工验收', planned: '2025-10-31', done: '2025-10-29', supervised: '2025-10-30' },
      {
        type: '5',
        name: '付清合同款',
        planned: '2025-11-28',
        done: '2026-03-12',
        money: [260_000_000, 260_000_000, '2026-03-12'],
        supervised: '2026-03-13',
      },
      {
        type: '8',
        name: '履约评价',
        planned: '2026-03-31',
        done: '2026-03-18',
        supervised: '2026-03-18',
        values: { performScore: '78.50' },
      },
    ],
  });
  const id = debt(book, {
    number: '3701002025000011',
    debtor: housing,
    creditor: firms[1]!,
    size: '3',
    category: '2',
    contractId,
    fen: 60_000_000,
    due: '2025-11-28',
    found: '2025-12-10',
    channel: '07',
    plan: '2025年12月、2026年1月各支付20万元，余款2026年3月底前付清。',
    promised: '2026-03-31',
    funds: '2026-03-10',
    repayments: [
      { day: '2025-12-26', fen: 20_000_000 },
      { day: '2026-01-28', fen: 20_000_000 },
      { day: '2026-03-12', fen: 20_000_000, interest: 2_000_000 },
    ],
    values: { warningLevel: '3' },
  });
  letter(book, {
    number: '示市发改函〔2025〕31号',
    issuer: reform,
    receiver: housing,
    day: '2025-12-15',
    level: '3',
    risk: '03',
    description: '示例公园亮化工程款 2025 年 11 月 28 日到期后未付清，余额 600000.00 元，债权企业已书面催收。',
    indicator: '单笔逾期未还欠款余额（元）',
    value: '600000',
    threshold: '500000',
    source: ['401', [id]],
    feedback: { day: '2025-12-29', content: '已付 20 万元，其余两期列入 2026 年 1 月、3 月用款计划。' },
    released: '2026-03-16',
  });
  supervision(book, {
    number: 'DB-370100-2026-0003',
    by: reform,
    of: housing,
    matter: '1',
    source: ['401', id],
    reason: '示例公园亮化工程款到期两个月仍欠 20 万元。',
    requirement: '2026 年 3 月 20 日前付清余款和利息，书面报告付款凭证。',
    day: '2026-02-25',
    due: '2026-03-20',
    progress: '2026-03-05 已落实资金；2026-03-12 已付清本金和利息。',
    end: { day: '2026-03-16', result: '欠款和逾期利息已全部付清。' },
  });
}

/** Debts on the books: none paid yet, part of it paid, and one a contract’s rate applies to. */
function openDebts(book: Book): void {
  const fresh = debt(book, {
    number: '3701002026000003',
    debtor: hospital,
    creditor: firms[8]!,
    size: '3',
    category: '1',
    fen: 18_400_000,
    due: '2026-02-10',
    found: '2026-03-12',
    channel: '02',
    plan: '2026年4月、5月各付一半，5月底前付清监护仪货款。',
    promised: '2026-05-31',
    funds: '2026-05-15',
    repayments: [],
    values: { repaySource: '6' },
  });
  letter(book, {
    number: '示市发改函〔2026〕7号',
    issuer: reform,
    receiver: hospital,
    day: '2026-03-16',
    level: '4',
    risk: '03',
    description: '监护仪货款 2026 年 2 月 10 日到期后未付，余额 184000.00 元。',
    indicator: '单笔逾期未还欠款余额（元）',
    value: '184000',
    threshold: '100000',
    source: ['401', [fresh]],
  });
  debt(book, {
    number: '3701002026000001',
    debtor: transport,
    creditor: firms[4]!,
    size: '4',
    category: '3',
    fen: 9_600_000,
    due: '2025-12-31',
    found: '2026-01-12',
    channel: '05',
    plan: '2026年2月、3月各付3万元，余款4月底前付清。',
    promised: '2026-04-30',
    funds: '2026-04-20',
    repayments: [
      { day: '2026-02-12', fen: 3_000_000 },
      { day: '2026-03-17', fen: 3_000_000 },
    ],
  });
  const contractId = contract(book, school, {
    number: '示市校合〔2025〕20号',
    name: '示例学校信息系统建设合同',
    category: '02',
    project: '示例学校信息系统建设',
    projectNumber: 'SDGP370100202502000066',
    seller: firms[5]!,
    size: '3',
    fen: 76_000_000,
    signed: '2025-09-10',
    start: '2025-09-12',
    end: '2026-01-31',
    terms: '最终验收合格后 30 日内付清合同款。',
    days: 30,
    supervisor: finance,
    status: '2',
    nodes: [
      { type: '4', name: '最终验收', planned: '2026-01-31', done: '2026-01-26', supervised: '2026-01-27' },
      {
        type: '5',
        name: '付清合同款',
        planned: '2026-02-25',
        money: [76_000_000, 46_000_000, '2026-02-25'],
        supervised: '2026-03-02',
        values: {
          performStatus: '5',
          breachParty: '1',
          breachType: '01',
          breachFact: '2026 年 2 月 25 日应付 76 万元，实付 46 万元，到期未付 30 万元。',
          breachHandling: '未付部分列入账款清欠，2026 年 4 月底前付清，并按约计付逾期利息。',
          supervisionResult: '2',
        },
      },
    ],
  });
  debt(book, {
    number: '3701002026000004',
    debtor: school,
    creditor: firms[5]!,
    size: '3',
    category: '3',
    contractId,
    fen: 30_000_000,
    due: '2026-02-25',
    found: '2026-03-02',
    channel: '07',
    plan: '30万元列入4月用款计划，2026年4月底前付清。',
    promised: '2026-04-30',
    funds: '2026-04-20',
    repayments: [],
    values: { contractAmount: '760000.00', contractPaidAmount: '460000.00' },
  });
}

export function cityContracts(book: Book): void {
  keptContracts(book);
  clearedDebt(book);
  openDebts(book);
}
