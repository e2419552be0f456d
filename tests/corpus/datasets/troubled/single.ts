import { type Fault, set } from '../../make/faults.js';

/** Faults of one record that its own values give away. */
export const singleFaults: readonly Fault[] = [
  {
    what: '许可有效期的起止填反',
    type: 'administrative-license',
    records: set(
      'administrative-license',
      { documentNumber: '示市审许〔2026〕20号' },
      { validFrom: '2031-03-10', validTo: '2026-03-11' },
    ),
    gives: ['error administrative-license/valid-to-before-valid-from'],
  },
  {
    what: '相对人代码抄错一位',
    type: 'administrative-license',
    records: set(
      'administrative-license',
      { documentNumber: '示市建许〔2026〕21号' },
      { counterpartyUscc: '91370100MADEUP0134' },
    ),
    gives: ['error shape/uscc'],
  },
  {
    what: '罚款按元填，少除了一万',
    type: 'administrative-penalty',
    records: set('administrative-penalty', { documentNumber: '示市环罚〔2026〕4号' }, { fineAmount: '120000' }),
    gives: ['warning administrative-penalty/fine-in-wrong-unit'],
  },
  {
    what: '责令停产停业定为轻微',
    type: 'administrative-penalty',
    records: set(
      'administrative-penalty',
      { documentNumber: '示市建罚〔2026〕7号' },
      { severity: '1', minPublishEnd: '', validTo: '2026-06-16', publicityEnd: '2026-06-16' },
    ),
    gives: ['warning administrative-penalty/serious-penalty-graded-lower'],
  },
  {
    what: '查封延到两个月，没有办延期',
    type: 'administrative-coercion',
    records: set('administrative-coercion', { documentNumber: '示市监扣〔2026〕9号' }, { periodEnd: '2026-05-10' }),
    gives: ['error administrative-coercion/seizure-too-long'],
  },
  {
    what: '实征金额多填一位',
    type: 'administrative-levy',
    records: set('administrative-levy', { documentNumber: '示市建征〔2026〕5号' }, { paidAmount: '300.000000' }),
    gives: ['error administrative-levy/paid-more-than-payable'],
  },
  {
    what: '年度承诺过了 3 月底才发布',
    type: 'annual-commitment',
    records: set(
      'annual-commitment',
      { documentNumber: '示市建办〔2025〕6号' },
      { publishDate: '2025-04-18', formedDate: '2025-04-18' },
    ),
    gives: ['warning annual-commitment/published-late'],
  },
  {
    what: '承诺目标写成口号',
    type: 'commitment-item',
    records: set('commitment-item', { itemName: '治理示例河' }, { target: '河道面貌明显改善' }),
    gives: ['warning commitment-item/target-without-measure'],
  },
  {
    what: '进度填 100%，结果仍填进行中',
    type: 'fulfilment-report',
    records: set(
      'fulfilment-report',
      { reportPeriod: '2026-02', evidenceName: '开设夜间门诊（2026-02）进展证明.pdf' },
      { progressPercent: '100.00' },
    ),
    gives: ['error fulfilment-report/full-progress-unfinished'],
  },
  {
    what: '按期办结率算错',
    type: 'service-commitment',
    records: set('service-commitment', { serviceItemName: '建筑工程施工许可' }, { onTimeRate: '99.93' }),
    gives: ['error service-commitment/on-time-rate-differs'],
  },
  {
    what: '合同约定 90 日付款',
    type: 'government-contract',
    records: set(
      'government-contract',
      { contractNumber: '示市校合〔2025〕20号' },
      { paymentDays: '90', paymentTerms: '最终验收合格后 90 日内付清合同款。' },
    ),
    gives: ['error government-contract/payment-term-too-long'],
  },
  {
    what: '合同约定以审计结果付款',
    type: 'government-contract',
    records: set(
      'government-contract',
      { contractNumber: '示市建合〔2025〕9号' },
      { paymentTerms: '竣工验收合格后，以审计结果为依据在 30 日内付清合同款。' },
    ),
    gives: ['error government-contract/audit-as-payment-basis'],
  },
  {
    what: '欠款余额没有随还款减少',
    type: 'arrears',
    records: set('arrears', { arrearsNumber: '3701002026000001' }, { balance: '66000.00' }),
    gives: ['error arrears/balance-differs'],
  },
  {
    what: '已兑现多于应兑现',
    type: 'policy-fund-fulfilment',
    records: set('policy-fund-fulfilment', { ledgerNumber: '示市科兑-2026-0002' }, { paidAmount: '2500000.00' }),
    gives: ['error policy-fund-fulfilment/paid-more-than-payable'],
  },
  {
    what: '超了概算，没有标',
    type: 'investment-project',
    records: set(
      'investment-project',
      { projectName: '示例大道改造工程', reportPeriod: '2026-02' },
      { overBudget: '0', overBudgetRate: '' },
    ),
    gives: ['error investment-project/over-budget-not-flagged'],
  },
  {
    what: '决策以后才做合法性审核',
    type: 'major-decision-assessment',
    records: set(
      'major-decision-assessment',
      { documentNumber: '示市招合〔2026〕1号' },
      { legalReviewDate: '2026-03-09' },
    ),
    gives: ['error major-decision-assessment/legal-review-after-decision'],
  },
  {
    what: '修复申请超过期限才办结',
    type: 'credit-repair',
    records: set(
      'credit-repair',
      { repairNumber: 'XYXF-370100-2026-0002' },
      { applyDate: '2026-02-10', acceptDate: '2026-02-11', formedDate: '2026-02-10' },
    ),
    gives: ['error credit-repair/decided-late', 'warning common/reported-late'],
  },
  {
    what: '评价总分算错',
    type: 'integrity-evaluation',
    records: set('integrity-evaluation', { subjectName: '示例市财政局' }, { totalScore: '98.00' }),
    gives: ['error integrity-evaluation/total-differs'],
  },
  {
    what: '投诉过了三天才转交',
    type: 'complaint',
    records: set('complaint', { complaintNumber: 'TSXS-370100-2026-0003' }, { transferDate: '2026-03-06' }),
    gives: ['warning complaint/transferred-late'],
  },
  {
    what: '督办逾期办结，没有标逾期',
    type: 'supervision',
    records: set('supervision', { supervisionNumber: 'DB-370100-2026-0002' }, { finishDate: '2026-03-12' }),
    gives: ['error supervision/finished-late-unmarked'],
  },
  {
    what: '列入失信名单半个月才推送',
    type: 'judgment-debtor-push',
    records: set('judgment-debtor-push', { caseNumber: '（2025）鲁0199执318号' }, { pushDate: '2025-09-30' }),
    gives: ['warning judgment-debtor-push/pushed-late'],
  },
  {
    what: '调解期限定得太长',
    type: 'mediation',
    records: set('mediation', { mediationNumber: '示市调-2026-0004' }, { dueDate: '2026-05-16' }),
    gives: ['warning mediation/due-too-late'],
  },
  {
    what: '签署人数多于到会人数',
    type: 'integrity-activity',
    records: set('integrity-activity', { activityNumber: 'HDDX-370102-2026-0001' }, { signedCount: '402' }),
    gives: ['error integrity-activity/more-signed-than-present'],
  },
  {
    what: '惩戒依据写得笼统',
    type: 'joint-punishment',
    records: set('joint-punishment', { punishmentNumber: 'LHCJ-370100-2026-0002' }, { basis: '有关规定' }),
    gives: ['warning joint-punishment/vague-basis'],
  },
  {
    what: '预警函的触发值没有到阈值',
    type: 'warning-letter',
    records: set('warning-letter', { letterNumber: '示市发改函〔2026〕7号' }, { threshold: '200000' }),
    gives: ['error warning-letter/trigger-below-threshold'],
  },
  {
    what: '失信记录漏填认定单位代码',
    type: 'dishonesty-record',
    records: set('dishonesty-record', { dishonestyNumber: 'ZWSX-370100-2026-0003' }, { determinerCode: '' }),
    gives: ['error shape/required'],
  },
  {
    what: '公开的失信事实里写了身份证号',
    type: 'dishonesty-record',
    records: set(
      'dishonesty-record',
      { dishonestyNumber: 'ZWSX-370100-2026-0003' },
      { fact: '未按与李乙（身份证号370102199003120001）签订的协议于 2025 年 12 月 31 日前完成场地平整。' },
    ),
    gives: ['error dishonesty-record/personal-number-in-fact'],
  },
  {
    what: '承诺书的公开网址一列没有导出',
    type: 'credit-pledge',
    records: set('credit-pledge', { pledgeNumber: 'JTCN-2026-001' }, { publishUrl: '' }),
    gives: ['error input/missing-conditional-column'],
  },
  {
    what: '企业确认日期填成了将来',
    type: 'arrears-repayment',
    records: set('arrears-repayment', { payDate: '2026-03-17' }, { confirmDate: '2026-04-18' }),
    gives: ['error common/date-in-the-future'],
  },
  {
    what: '违法事实里写了日历上没有的日子',
    type: 'administrative-penalty',
    records: set(
      'administrative-penalty',
      { documentNumber: '示市交罚〔2026〕22号' },
      { violationFact: '2026年2月30日在示例高速收费站查获，当事人未取得从业资格驾驶营运货车。' },
    ),
    gives: ['warning common/impossible-date-in-text'],
  },
];
