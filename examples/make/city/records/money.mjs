import { newId, record } from '../book.mjs';
import { firms, units } from '../units.mjs';

const { finance, housing, transport, industry, hospital, eastHousing } = units;
const yuan = (amount) => amount.toFixed(2);

/** Who owes what to whom; `paid` are days and amounts. Interest is left out of the example, but for what the rules ask. */
function debt(debtor, creditor, plan) {
  const recordId = newId('401', debtor, plan.found);
  const paid = plan.paid.reduce((sum, [, amount]) => sum + amount, 0);
  const cleared = paid === plan.amount ? plan.paid.at(-1)[0] : undefined;
  const head = record('401', debtor, plan.found, {
    recordId,
    arrearsNumber: plan.number,
    debtorName: debtor.name,
    debtorCode: debtor.code,
    responsibleName: debtor.name,
    responsibleCode: debtor.code,
    creditorName: creditor.name,
    creditorCode: creditor.code,
    enterpriseSize: plan.size,
    ownership: '1',
    arrearsCategory: plan.category,
    dueDate: plan.due,
    originalAmount: yuan(plan.amount),
    undisputedAmount: yuan(plan.amount),
    disputedAmount: '0.00',
    disputeStatus: '1',
    paidAmount: yuan(paid),
    balance: yuan(plan.amount - paid),
    repaySource: '1',
    fundArriveDate: plan.funds,
    repayPlan: '列入用款计划，分期付清。',
    promisedClearDate: plan.promised,
    resolveMethod: plan.paid.length > 0 ? '2' : undefined,
    discoverChannel: '07',
    clearStatus: cleared ? '4' : plan.paid.length > 0 ? '3' : '1',
    clearDate: cleared,
    ...plan.values,
  });
  let balance = plan.amount;
  const repayments = plan.paid.map(([day, amount, confirmed], i) => {
    balance -= amount;
    return record('402', debtor, day, {
      arrearsId: recordId,
      sequence: String(i + 1),
      payDate: day,
      payAmount: yuan(amount),
      interestAmount: '0.00',
      payMethod: '2',
      repaySource: '1',
      payerName: debtor.name,
      payerCode: debtor.code,
      payeeName: creditor.name,
      payeeCode: creditor.code,
      voucherNumber: `示拨${day}-${plan.number.slice(-3)}`,
      balanceAfter: yuan(balance),
      creditorConfirmed: '1',
      confirmDate: confirmed,
    });
  });
  return { head, repayments };
}

/** Overdue at the end of 2024, cleared in 2025; its disclosure was late. */
const ofTransport = debt(transport, firms[7], {
  number: '3701002024000021',
  size: '3',
  category: '2',
  due: '2024-10-31',
  found: '2024-11-15',
  amount: 300000,
  paid: [
    ['2025-03-20', 100000, '2025-03-21'],
    ['2025-08-14', 200000, '2025-08-15'],
  ],
  funds: '2025-08-01',
  promised: '2025-08-31',
});
/** Overdue at the end of 2025; no disclosure. */
const ofHousing = debt(housing, firms[1], {
  number: '3701002025000011',
  size: '3',
  category: '2',
  due: '2025-09-30',
  found: '2025-10-13',
  amount: 600000,
  paid: [['2025-12-19', 200000, '2025-12-22']],
  funds: '2026-06-30',
  promised: '2026-07-31',
});
/** Overdue at the end of 2025; its disclosure was late. */
const ofHospital = debt(hospital, firms[6], {
  number: '3701002025000014',
  size: '4',
  category: '1',
  due: '2025-08-31',
  found: '2025-09-15',
  amount: 90000,
  paid: [['2025-10-21', 30000, '2025-10-22']],
  funds: '2026-05-15',
  promised: '2026-05-31',
});
/** Overdue at the end of 2025; disclosed in time. */
const ofEastHousing = debt(eastHousing, firms[4], {
  number: '3701022025000003',
  size: '2',
  category: '3',
  due: '2025-11-30',
  found: '2025-12-10',
  amount: 150000,
  paid: [],
  funds: '2026-06-15',
  promised: '2026-06-30',
});
/** Owed to a large enterprise: nothing to be disclosed. */
const ofFinance = debt(finance, firms[5], {
  number: '3701002025000016',
  size: '1',
  category: '3',
  due: '2025-06-30',
  found: '2025-07-14',
  amount: 240000,
  paid: [],
  funds: '2026-06-15',
  promised: '2026-06-30',
});

export const debts = { ofTransport, ofHousing, ofHospital, ofEastHousing, ofFinance };

const disclosure = (unit, year, day, amount) => ({
  unitName: unit.name,
  unitCode: unit.code,
  disclosureYear: year,
  publishDate: day,
  publishUrl: `http://${unit.code.slice(-4).toLowerCase()}.example.gov.cn/qkgs/${year}.html`,
  contractCount: '1',
  overdueAmount: yuan(amount),
});

/** What was disclosed of arrears: of two debtors late, of one in time, of one (the bureau of housing) not at all. */
export const disclosures = [
  disclosure(transport, '2024', '2025-04-08', 300000),
  disclosure(hospital, '2025', '2026-04-03', 60000),
  disclosure(eastHousing, '2025', '2026-03-20', 150000),
];

/** What a policy grants to a firm, and how much of it has been paid. */
const grant = (unit, n, firm, day, payable, paid, due, values) =>
  record('403', unit, day, {
    ledgerNumber: `ZCDX-2025-${String(n).padStart(3, '0')}`,
    policyName: '示例市支持企业技术改造若干政策',
    policyDocument: '示政发〔2024〕9号',
    policyLevel: '3',
    policyCategory: '01',
    unitName: unit.name,
    unitCode: unit.code,
    beneficiaryName: firm.name,
    beneficiaryCode: firm.code,
    beneficiaryType: '1',
    applyDate: '2025-03-03',
    approveDate: '2025-04-15',
    payableAmount: yuan(payable),
    paidAmount: yuan(paid),
    balance: yuan(payable - paid),
    legalStatus: '1',
    payMode: '3',
    dueDate: due,
    fundSource: '1',
    actualPayDate: payable === paid ? day : undefined,
    auditSource: '4',
    rectifyStatus: '5',
    ...values,
  });

/** Of 1 000 000 yuan that were to be paid in 2025, 850 000 have been; of what is due in 2026, and of what is disputed, nothing counts. */
export const grants = [
  grant(industry, 1, firms[0], '2025-06-12', 400000, 400000, '2025-06-30'),
  grant(industry, 2, firms[2], '2025-11-20', 600000, 450000, '2025-12-31', {
    reason: '年度预算不足，余款列入 2026 年预算。',
    rectifyStatus: '2',
  }),
  grant(industry, 3, firms[3], '2025-12-05', 200000, 0, '2026-06-30', {
    legalStatus: '2',
    planName: '2026 年技术改造奖补资金兑现方案',
  }),
  grant(industry, 4, firms[4], '2025-12-05', 100000, 0, '', { legalStatus: '3', disputeWay: '6' }),
];
