import { newId, record } from '../book.mjs';
import { commerceBefore, firms, units } from '../units.mjs';

const { housing, commerce, market, industry, reform } = units;
const yuan = (amount) => amount.toFixed(2);

/** A contract of a unit (202) and what came of it step by step (203). A node: type, name, planned, done, status, supervised, values. */
function contract(buyer, seller, plan) {
  const recordId = newId('202', buyer, plan.signed);
  const head = record('202', buyer, plan.signed, {
    recordId,
    contractNumber: plan.number,
    contractName: plan.name,
    contractCategory: plan.category,
    partyAName: buyer.name,
    partyACode: buyer.code,
    partyBName: seller.name,
    partyBCode: seller.code,
    enterpriseSize: '3',
    projectName: plan.name.replace('合同', '项目'),
    contractAmount: yuan(plan.amount),
    fundSource: '1',
    signDate: plan.signed,
    performStart: plan.signed,
    performEnd: plan.end,
    paymentTerms: '验收合格后 30 日内一次付清合同款。',
    paymentStart: '2',
    paymentDays: '30',
    overdueRate: '0.000500',
    breachLiability: '逾期付款的，按日支付未付款项万分之五的利息。',
    collectiveDecision: '0',
    supervisorName: reform.name,
    contractStatus: '2',
    ...plan.values,
  });
  const nodes = plan.nodes.map(([type, name, planned, done, status, supervised, values], i) =>
    record('203', buyer, supervised, {
      contractId: recordId,
      nodeNumber: String(i + 1),
      nodeType: type,
      nodeName: name,
      planDate: planned,
      actualDate: done,
      performStatus: status,
      supervisorName: reform.name,
      supervisorCode: reform.code,
      supervisionResult: '1',
      supervisionDate: supervised,
      ...values,
    }),
  );
  return { head, nodes };
}

const paid = (amount, day) => ({ payableAmount: yuan(amount), paidAmount: yuan(amount), paidDate: day });

const assessmentId = newId('201', commerce, '2025-03-18');
/** The decision the bureau of commerce took before it signed, under the name it then had. */
export const assessment = record('201', { ...commerce, name: commerceBefore }, '2025-03-18', {
  recordId: assessmentId,
  subjectName: '示例产业园招商项目投资合同',
  subjectType: '4',
  assessmentStage: '1',
  unitName: commerceBefore,
  unitCode: commerce.code,
  documentNumber: '示商合〔2025〕2号',
  legalCounselConsulted: '1',
  legalOpinion: '1',
  evaluationResult: '1',
  legalReviewResult: '1',
  legalReviewDate: '2025-03-10',
  fairCompetitionResult: '1',
  fairCompetitionDate: '2025-03-12',
  jointConsultation: '1',
  consultUnits: [reform.name],
  collectiveDecision: '2',
  decisionDate: '2025-03-18',
  decisionDocument: '示商党纪〔2025〕3号',
  affordabilityResult: '1',
  effectiveDate: '2025-05-12',
});

/** Three nodes, of which the payment was late. */
const ofHousing = contract(housing, firms[1], {
  number: '示建合〔2025〕9号',
  name: '示例公园亮化工程施工合同',
  category: '02',
  signed: '2025-04-10',
  end: '2025-10-31',
  amount: 2600000,
  values: { projectNumber: 'SDGP370100202502000019', contractStatus: '3' },
  nodes: [
    ['1', '开工', '2025-04-15', '2025-04-15', '3', '2025-04-18'],
    ['4', '竣工验收', '2025-09-30', '2025-09-26', '3', '2025-09-29'],
    ['5', '付清合同款', '2025-10-26', '2025-11-12', '4', '2025-11-13', paid(2600000, '2025-11-12')],
    ['8', '履约评价', '2025-11-28', '2025-11-20', '3', '2025-11-20', { performScore: '88.00' }],
  ],
});
/** Announced on 2025-05-20, 3 working days after the last day, 2025-05-15. */
const ofMarket = contract(market, firms[5], {
  number: '示市监采〔2025〕4号',
  name: '检验设备采购合同',
  category: '01',
  signed: '2025-05-13',
  end: '2025-08-31',
  amount: 480000,
  values: {
    projectNumber: 'SDGP370100202502000031',
    publishDate: '2025-05-20',
    publishUrl: 'http://yb8y.example.gov.cn/htgg/2025-4.html',
    contractStatus: '3',
  },
  nodes: [
    ['2', '交付设备', '2025-07-31', '2025-07-28', '3', '2025-07-30'],
    ['5', '付清合同款', '2025-08-27', '2025-08-20', '3', '2025-08-21', paid(480000, '2025-08-20')],
    ['8', '履约评价', '2025-09-30', '2025-09-18', '3', '2025-09-18', { performScore: '92.00' }],
  ],
});
/** Assessed beforehand, and still running; nobody has looked at it since May. */
const ofCommerce = contract(commerce, firms[0], {
  number: '示商合〔2025〕2号',
  name: '示例产业园招商项目投资合同',
  category: '03',
  signed: '2025-05-12',
  end: '2026-12-31',
  amount: 8000000,
  values: { collectiveDecision: '1', assessmentId, projectName: '示例产业园招商项目' },
  nodes: [
    ['1', '交付场地', '2025-05-20', '2025-05-20', '3', '2025-05-22'],
    ['3', '一期投产', '2026-06-30', undefined, '2', '2026-03-18'],
  ],
});
/** Names no assessment, though contracts of this category have one; one node is still to come. */
const ofIndustry = contract(industry, firms[2], {
  number: '示工信合〔2025〕6号',
  name: '示例产业扶持协议',
  category: '04',
  signed: '2025-07-08',
  end: '2026-06-30',
  amount: 1200000,
  values: { projectName: '示例产业扶持项目', assessmentId: '' },
  nodes: [
    ['1', '启动扶持', '2025-07-15', '2025-07-15', '3', '2025-07-18'],
    ['3', '中期评估', '2025-12-15', '2025-12-22', '4', '2025-12-24'],
    [
      '5',
      '兑付扶持资金',
      '2026-06-15',
      undefined,
      '1',
      '2026-03-20',
      { payableAmount: '1200000.00', paidAmount: '0.00' },
    ],
  ],
});

export const contracts = { ofHousing, ofMarket, ofCommerce, ofIndustry };
