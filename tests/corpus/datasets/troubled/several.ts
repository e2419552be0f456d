import { again, type Fault, set, without } from '../../make/faults.js';

/** Faults that only show when records are held against each other. */
export const severalFaults: readonly Fault[] = [
  {
    what: '同一份许可录入两次，标识不同',
    type: 'administrative-license',
    records: again(
      'administrative-license',
      { documentNumber: '示市建许〔2026〕24号' },
      { recordId: '11370100MADEUP0BX0-301-20260313-000099' },
    ),
    gives: ['error common/duplicate-record', 'error common/duplicate-record'],
  },
  {
    what: '两条许可用了同一个标识',
    type: 'administrative-license',
    records: (records) => {
      const of = (number: string) => records.find(({ record }) => record['documentNumber'] === number)!.record;
      return set(
        'administrative-license',
        { documentNumber: '示市审卫许〔2026〕23号' },
        { recordId: of('示市审卫许〔2026〕22号')['recordId']! },
      )(records);
    },
    gives: ['error common/duplicate-record-id', 'error common/duplicate-record-id'],
  },
  {
    what: '上半年的进度填得比前三季度还高',
    type: 'fulfilment-report',
    records: set(
      'fulfilment-report',
      { evidenceName: '改造老旧小区（2025H1）进展证明.pdf' },
      { progressPercent: '95.00' },
    ),
    gives: ['error fulfilment-report/progress-falls'],
  },
  {
    what: '还款后的余额接不上',
    type: 'arrears-repayment',
    beside: ['arrears'],
    records: set('arrears-repayment', { payDate: '2026-01-28' }, { balanceAfter: '250000.00' }),
    gives: ['error arrears-repayment/balance-not-continuous', 'error arrears-repayment/balance-not-continuous'],
  },
  {
    what: '收款方不是债权企业',
    type: 'arrears-repayment',
    beside: ['arrears'],
    records: set('arrears-repayment', { payDate: '2026-02-12' }, { payeeCode: '91370100MADEUP0133' }),
    gives: ['error arrears-repayment/payee-is-not-creditor'],
  },
  {
    what: '已还金额少于还款合计',
    type: 'arrears',
    beside: ['arrears-repayment'],
    records: set(
      'arrears',
      { arrearsNumber: '3701002025000011' },
      { paidAmount: '400000.00', balance: '200000.00', clearStatus: '3', clearDate: '' },
    ),
    gives: ['error arrears/paid-less-than-repayments'],
  },
  {
    what: '累计投资比上期少',
    type: 'investment-project',
    records: set(
      'investment-project',
      { projectName: '示例市综合服务中心建设项目', reportPeriod: '2026-01' },
      { investedAmount: '2100.000000' },
    ),
    gives: ['warning investment-project/invested-falls'],
  },
  {
    what: '两个区总分不同、名次相同',
    type: 'integrity-evaluation',
    records: set('integrity-evaluation', { subjectName: '示例市示例东区人民政府' }, { rankNo: '1' }),
    gives: ['warning integrity-evaluation/rank-shared-by-different-scores'],
  },
  {
    what: '同一单位同一年度有两份有效的承诺',
    type: 'annual-commitment',
    records: again(
      'annual-commitment',
      { documentNumber: '示市审办〔2026〕3号' },
      { recordId: '11370100MADEUP04X0-101-20260227-000009', operationType: '2' },
    ),
    gives: ['error annual-commitment/several-in-force', 'error annual-commitment/several-in-force'],
  },
  {
    what: '承诺事项漏报一条',
    type: 'commitment-item',
    beside: ['annual-commitment', 'fulfilment-report'],
    records: without('commitment-item', { itemName: '更新供水管网' }),
    gives: ['error annual-commitment/item-count-differs', 'warning common/dangling-reference'],
  },
  {
    what: '付款节点合计超过合同金额',
    type: 'contract-performance',
    beside: ['government-contract'],
    records: set(
      'contract-performance',
      { nodeName: '付清合同款', planDate: '2025-09-19' },
      { payableAmount: '3860000.00', paidAmount: '3860000.00' },
    ),
    gives: ['error government-contract/paid-more-than-contract'],
  },
  {
    what: '承诺书签在合同以后',
    type: 'credit-pledge',
    beside: ['government-contract'],
    records: set(
      'credit-pledge',
      { pledgeNumber: 'XXCN-2025-002' },
      { pledgeDate: '2025-07-10', formedDate: '2025-07-10', publishDate: '2025-07-14' },
    ),
    gives: ['error credit-pledge/pledged-after-contract'],
  },
  {
    what: '已同意修复，失信记录仍填有效',
    type: 'dishonesty-record',
    beside: ['credit-repair'],
    records: set('dishonesty-record', { dishonestyNumber: 'ZWSX-370100-2026-0002' }, { recordStatus: '1' }),
    gives: ['error credit-repair/record-not-marked-repaired'],
  },
  {
    what: '已修复，惩戒没有解除',
    type: 'joint-punishment',
    beside: ['dishonesty-record'],
    records: set('joint-punishment', { punishmentNumber: 'LHCJ-370100-2025-0012' }, { liftDate: '', liftReason: '' }),
    gives: ['warning dishonesty-record/repaired-with-punishment'],
  },
  {
    what: '惩戒期限长过公示期',
    type: 'joint-punishment',
    beside: ['dishonesty-record'],
    records: set('joint-punishment', { punishmentNumber: 'LHCJ-370100-2025-0011' }, { endDate: '2027-09-30' }),
    gives: ['error joint-punishment/ends-after-publicity'],
  },
  {
    what: '督办引用的欠款标识抄错',
    type: 'supervision',
    beside: ['complaint', 'arrears', 'judgment-debtor-push'],
    records: set(
      'supervision',
      { supervisionNumber: 'DB-370100-2026-0003' },
      { sourceId: '11370100MADEUP02X0-401-20251210-000009' },
    ),
    gives: ['warning common/dangling-reference'],
  },
];
