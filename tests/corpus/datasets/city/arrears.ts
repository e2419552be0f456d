import type { Book } from '../../make/book.js';
import { debt, letter } from '../../make/stories/arrears.js';
import { supervision } from '../../make/stories/complaints.js';
import { contract } from '../../make/stories/contracts.js';
import { firms, offices } from './cast.js';

const { reform, finance, housing, transport, hospital, school } = offices;

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

export function cityArrears(book: Book): void {
  clearedDebt(book);
  openDebts(book);
}
