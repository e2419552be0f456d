import { spoil } from './spoil.mjs';
import { enterprises, units } from './units.mjs';
import { csv } from './write.mjs';

const columns = [
  ['JLBS', '记录标识'],
  ['JLLX', '记录类型'],
  ['CZLX', '操作类型'],
  ['SJLYDW', '数据来源单位'],
  ['SJLYDWDM', '数据来源单位代码'],
  ['XZQHDM', '行政区划代码'],
  ['XXXCRQ', '信息形成日期'],
  ['GKSX', '公开属性'],
  ['BMSC', '保密审查'],
  ['BZ', '备注'],
  ['ZKQQ_QKBH', '欠款编号'],
  ['ZKQQ_QKDWMC', '欠款单位'],
  ['ZKQQ_QKDWDM', '欠款单位代码'],
  ['ZKQQ_ZRDWMC', '责任单位'],
  ['ZKQQ_ZRDWDM', '责任单位代码'],
  ['ZKQQ_ZQQYMC', '债权企业'],
  ['ZKQQ_ZQQYDM', '债权企业代码'],
  ['ZKQQ_ZQQYGM', '企业规模'],
  ['ZKQQ_ZQQYXZ', '企业性质'],
  ['ZKQQ_QKLB', '欠款类别'],
  ['ZKQQ_GLHTBS', '关联合同'],
  ['ZKQQ_FKDQR', '付款到期日'],
  ['ZKQQ_QKJE', '欠款金额'],
  ['ZKQQ_YQLX', '逾期利息'],
  ['ZKQQ_WZYJE', '无争议金额'],
  ['ZKQQ_YZYJE', '有争议金额'],
  ['ZKQQ_ZYZT', '争议状态'],
  ['ZKQQ_YHJE', '已还金额'],
  ['ZKQQ_WHYE', '未还余额'],
  ['ZKQQ_HKZJLY', '资金来源'],
  ['ZKQQ_ZJDWRQ', '资金到位日期'],
  ['ZKQQ_HKJH', '还款计划'],
  ['ZKQQ_CNHQRQ', '承诺还清日期'],
  ['ZKQQ_HJFS', '化解方式'],
  ['ZKQQ_XSLY', '线索来源'],
  ['ZKQQ_YJDJ', '预警等级'],
  ['ZKQQ_QQZT', '清欠状态'],
  ['ZKQQ_QLRQ', '清零日期'],
];

/** Identifiers of the four arrears, which repayments and dishonesty records refer to. */
export const arrearsIds = [1, 2, 3, 4].map((n) => `${units.approval.code}-401-20260317-00000${n}`);

const common = (type, day) => ({
  记录类型: type,
  操作类型: '1',
  数据来源单位: units.approval.name,
  数据来源单位代码: units.approval.code,
  行政区划代码: '370102',
  信息形成日期: day,
  公开属性: '2',
  保密审查: '3',
});

const owed = (n, creditor, cells) => ({
  ...common('401', '2026-03-17'),
  记录标识: arrearsIds[n - 1],
  欠款编号: `370102202600000${n}`,
  欠款单位: units.approval.name,
  欠款单位代码: units.approval.code,
  责任单位: units.approval.name,
  责任单位代码: units.approval.code,
  债权企业: creditor.name,
  债权企业代码: creditor.code,
  企业性质: '1',
  无争议金额: cells.欠款金额,
  有争议金额: '0.00',
  争议状态: '1',
  ...cells,
});

const [jia, yi, bing, , wu] = enterprises;
const records = [
  owed(1, jia, {
    备注: '有争议部分为变更签证工程量，双方正在核对。',
    企业规模: '3',
    欠款类别: '2',
    付款到期日: '2025-12-31',
    欠款金额: '480000.00',
    逾期利息: '17200.00',
    无争议金额: '420000.00',
    有争议金额: '60000.00',
    争议状态: '2',
    已还金额: '200000.00',
    未还余额: '280000.00',
    资金来源: '1',
    资金到位日期: '2026-11-30',
    还款计划: '2026年3月支付两期，余款列入下半年用款计划，2026年12月底前付清。',
    承诺还清日期: '2026-12-31',
    化解方式: '2',
    线索来源: '07',
    预警等级: '3',
    清欠状态: '3',
  }),
  owed(2, yi, {
    企业规模: '1',
    企业性质: '',
    欠款类别: '3',
    付款到期日: '2025-12-31',
    欠款金额: '150000.00',
    已还金额: '0.00',
    未还余额: '150000.00',
    资金来源: '4',
    资金到位日期: '2026-06-30',
    还款计划: '压减2026年一般性支出，2026年9月底前一次付清。',
    承诺还清日期: '2026-09-30',
    线索来源: '03',
    清欠状态: '1',
  }),
  owed(3, bing, {
    企业规模: '4',
    欠款类别: '1',
    付款到期日: '2026-01-31',
    欠款金额: '96000.00',
    已还金额: '96000.00',
    未还余额: '0.00',
    资金来源: '1',
    资金到位日期: '2026-03-10',
    还款计划: '2026年3月一次付清自助终端货款。',
    承诺还清日期: '2026-03-31',
    化解方式: '1',
    线索来源: '02',
    清欠状态: '4',
    清零日期: '2026-03-12',
  }),
  owed(4, wu, {
    企业规模: '3',
    欠款类别: '4',
    付款到期日: '2026-02-10',
    欠款金额: '50000.00',
    已还金额: '20000.00',
    未还余额: '30000.00',
    资金来源: '6',
    资金到位日期: '2026-04-20',
    还款计划: '2026年3月退还2万元，4月底前退还其余3万元履约保证金。',
    承诺还清日期: '2026-04-30',
    化解方式: '2',
    线索来源: '05',
    清欠状态: '3',
  }),
];

const mistakes = [
  [1, { 关联合同: '11370100MADEUP11XH-202-20240620-000001' }, 'a contract never reported: G-15'],
  [1, { 有争议金额: '80000.00' }, 'the parts are more than the whole: ZKQQ-01'],
  [2, { 备注: 'NULL', 信息形成日期: '2026-02-03' }, 'a word for nothing; formed long ago: G-23, G-08'],
  [3, { 清欠状态: '3', 清零日期: '' }, 'nothing left, but not cleared: ZKQQ-04'],
  [4, { 未还余额: '50000.00', 资金到位日期: '2026-05-20' }, 'balance not lowered; money late: ZKQQ-02, ZKQQ-13'],
];

/** Arrears under the column codes of the database. */
export const arrears = {
  name: '账款清欠.csv',
  bytes: (right) => new TextEncoder().encode(`\ufeff${csv(columns, right ? records : spoil(records, mistakes))}`),
};

const paid = (n, debt, sequence, day, creditor, cells) => ({
  ...common('402', day),
  记录标识: `${units.approval.code}-402-${day.replaceAll('-', '')}-00000${n}`,
  欠款标识: arrearsIds[debt - 1],
  还款序号: sequence,
  还款日期: day,
  '其中利息（元）': '0.00',
  还款方式: '2',
  还款资金来源: '1',
  付款单位名称: units.approval.name,
  付款单位统一社会信用代码: units.approval.code,
  收款单位名称: creditor.name,
  收款单位统一社会信用代码: creditor.code,
  支付凭证号: `示拨${day.replace('-', '').replace('-', '')}-0${n}`,
  企业确认标识: '1',
  ...cells,
});

const repaymentRecords = [
  paid(1, 1, '1', '2026-03-02', jia, {
    '还款金额（元）': '120000.00',
    '还款后余额（元）': '360000.00',
    企业确认日期: '2026-03-04',
  }),
  paid(2, 1, '2', '2026-03-16', jia, {
    '还款金额（元）': '86000.00',
    '其中利息（元）': '6000.00',
    '还款后余额（元）': '280000.00',
    企业确认日期: '2026-03-17',
  }),
  paid(3, 3, '1', '2026-03-12', bing, {
    '还款金额（元）': '96000.00',
    '还款后余额（元）': '0.00',
    企业确认日期: '2026-03-13',
  }),
  paid(4, 4, '1', '2026-03-13', wu, {
    '还款金额（元）': '20000.00',
    还款方式: '1',
    还款资金来源: '6',
    '还款后余额（元）': '30000.00',
    企业确认日期: '2026-03-16',
  }),
];

const repaymentMistakes = [
  [1, { '还款后余额（元）': '380000.00' }, 'a slip of the pen: HKJL-02'],
  [2, { 还款序号: '3', '还款金额（元）': '86,000.00' }, 'a number left out; thousands: HKJL-01'],
  [3, { 收款单位统一社会信用代码: yi.code, 还款方式: '国库集中支付' }, 'another creditor’s code: HKJL-03, G-16'],
  [
    4,
    { '其中利息（元）': '200000.00', 企业确认日期: '2026-03-11' },
    'a nought too many; before payment: HKJL-07, HKJL-08',
  ],
];

const names = {
  数据来源单位: '数据来源单位名称',
  数据来源单位代码: '数据来源单位统一社会信用代码',
  保密审查: '保密与隐私审查',
};

/** Repayments under the names of the fields. */
export const repayments = {
  name: '还款记录.csv',
  bytes: (right) => {
    const order = Object.keys(repaymentRecords[0]);
    const header = ['记录标识', ...order.filter((name) => name !== '记录标识')].map((name) => [
      names[name] ?? name,
      name,
    ]);
    const rows = right ? repaymentRecords : spoil(repaymentRecords, repaymentMistakes);
    return new TextEncoder().encode(csv(header, rows));
  },
};
