import type { Book } from '../../make/book.js';
import { coercion, firmParty, levy, licence, penalty, personParty, traderParty } from '../../make/stories/decisions.js';
import { firms, offices, traders } from './cast.js';

const { government, approval, housing, transport, market } = offices;

/** Decisions that look odd and are right: renewed early, about several parties, extended, in kind. */
export function cityUnusualDecisions(book: Book): void {
  licence(book, {
    agency: approval,
    party: firmParty(firms[3]!),
    number: '示市审许延〔2026〕2号',
    certificate: ['食品经营许可证', 'JY37010000009001'],
    content: '准予延续，原许可有效期至2026年4月30日。',
    day: '2026-03-16',
    values: { validFrom: '2026-05-01', validTo: '2031-04-30', remarks: '延续，旧证到期后生效。' },
  });
  for (const n of [1, 7])
    penalty(book, {
      agency: market,
      party: firmParty(firms[n]!),
      number: '示市监罚〔2026〕40号',
      kind: '串通投标',
      fact: '两家当事人在2025年11月的示例公园项目投标中相互约定报价，合同金额235万元。',
      basis: '《示例招标投标办法》第五十三条',
      penalties: ['罚款'],
      content: '处中标项目金额1%的罚款，计2.35万元。',
      day: '2026-03-17',
      procedure: '3',
      severity: '2',
      values: { fineAmount: '2.350000' },
    });
  penalty(book, {
    agency: transport,
    party: firmParty(firms[4]!),
    number: '示市交罚〔2026〕25号',
    kind: '使用失效的运输证件',
    fact: '2026年2月11日检查时，车辆使用的道路运输证已于2025年12月到期。',
    basis: '《示例道路运输办法》第五十八条第（二）项',
    penalties: ['吊销许可证件', '罚款'],
    content: '吊销道路运输经营许可证，罚款3万元。',
    day: '2026-03-19',
    procedure: '3',
    severity: '3',
    values: { fineAmount: '3.000000', licenseAffected: '道路运输经营许可证（DL37010000000031）' },
  });
  coercion(book, market, traderParty(traders[2]!), '2026-03-02', {
    documentName: '扣押决定书',
    documentNumber: '示市监扣〔2026〕7号',
    coercionCategory: '1',
    coercionKind: '03',
    reason: '涉嫌销售来源不明的食品。',
    basis: '《示例食品安全办法》第一百一十条',
    content: '扣押冷冻食品，经批准延长期限。',
    property: '冷冻食品40箱',
    periodStart: '2026-03-02',
    periodEnd: '2026-05-01',
    extended: '1',
  });
  coercion(book, housing, personParty(70), '2026-03-06', {
    documentName: '代履行决定书',
    documentNumber: '示市建代〔2026〕1号',
    coercionCategory: '2',
    coercionKind: '15',
    reason: '占道堆放建筑垃圾，责令清除后不清除。',
    basis: '《示例行政执行办法》第五十二条',
    content: '立即代为清除，费用由当事人承担。',
    priorDocument: '示市建责〔2026〕9号',
    releaseDate: '2026-03-07',
    status: '2',
    disclosureLevel: '2',
    secrecyReview: '3',
  });
  levy(book, government, personParty(71), '2026-03-03', {
    levyItemName: '示例路沿线房屋征收',
    levyCategory: '05',
    documentName: '房屋征收补偿决定书',
    documentNumber: '示市政征补〔2026〕3号',
    basis: '《示例房屋征收办法》第二十六条',
    standard: '按评估价补偿，另给搬迁、临时安置补助',
    content: '征收位于示例路12号的住宅一处，建筑面积86平方米。',
    compensationAmount: '96.500000',
    noticeDate: '2026-01-20',
    disclosureLevel: '2',
    secrecyReview: '3',
  });
}
