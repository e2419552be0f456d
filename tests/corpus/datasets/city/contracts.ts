import type { Book } from '../../make/book.js';
import { contract } from '../../make/stories/contracts.js';
import { firms, offices } from './cast.js';

const { reform, finance, transport, industry, school } = offices;

/** A contract kept from pledge to last payment, one under way, and one that attracts an investor. */
export function cityContracts(book: Book): void {
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
