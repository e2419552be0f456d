import { spoil } from './spoil.mjs';
import { units } from './units.mjs';
import { dayCell, style, workbook } from './write.mjs';

const commitmentId = `${units.approval.code}-101-20260227-000001`;
const itemId = (n) => `${units.approval.code}-102-20260227-00000${n}`;

const common = (type, id, day) => ({
  记录标识: id,
  记录类型: type,
  操作类型: '1',
  数据来源单位名称: units.approval.name,
  数据来源单位统一社会信用代码: units.approval.code,
  行政区划代码: '370102',
  信息形成日期: day,
  公开属性: '1',
  保密与隐私审查: '1',
});

const commitment = {
  ...common('101', commitmentId, '2026-02-27'),
  承诺年度: '2026',
  承诺单位名称: units.approval.name,
  承诺单位统一社会信用代码: units.approval.code,
  单位层级: '4',
  承诺名称: '济南市示例区行政审批服务局2026年度公开承诺',
  文号: '济示审办〔2026〕3号',
  承诺事项数: '4',
  发布渠道: '1;3',
  发布网址: 'http://www.example.gov.cn/cn/2026.html',
  发布日期: '2026-02-27',
  承诺书附件: '2026年度承诺书.pdf',
  监督电话: '0531-00000000',
  监督网址或邮箱: 'jiandu@example.gov.cn',
  主要负责人姓名: '王甲',
  主要负责人职务: '局长',
  审核单位: units.government.name,
  承诺状态: '1',
  年度履诺率: '',
  年度总结网址: '',
};

const item = (n, cells) => ({
  ...common('102', itemId(n), '2026-02-27'),
  年度承诺标识: commitmentId,
  事项编号: String(n),
  承诺年度: '2026',
  ...cells,
});

const items = [
  item(1, {
    事项类别: '1',
    事项名称: '压减企业开办时间',
    承诺内容: '企业开办全流程压减至 0.5 个工作日以内，实现一窗受理、一次办好。',
    任务来源: '1',
    任务依据文号: '2026年示例区政府工作报告第 12 条',
    量化目标: '企业开办全流程不超过 0.5 个工作日，办结率达到 95% 以上',
    目标值: '95',
    计量单位: '%',
    基期值: '88',
    计划开始日期: '2026-02-01',
    完成时限: '2026-11-30',
    责任处室: '企业登记科',
    责任人: '李乙',
    协同单位: units.finance.name,
    是否涉企: '1',
    保障措施: '增设帮办窗口两个，每周通报办理时长。',
    里程碑: '2026-06-30／完成系统改造',
    事项状态: '2',
    公开网址: 'http://www.example.gov.cn/cn/2026-1.html',
  }),
  item(2, {
    事项类别: '2',
    事项名称: '建成项目审批帮办专区',
    承诺内容: '在区政务服务大厅建成重点项目审批帮办专区，为 20 个区级重点项目配备专职帮办员。',
    任务来源: '4',
    任务依据文号: '济示政发〔2025〕16号',
    量化目标: '专区建成并对外服务，帮办员覆盖 20 个区级重点项目',
    目标值: '20',
    计量单位: '个',
    基期值: '6',
    计划开始日期: '2026-03-02',
    完成时限: '2026-06-30',
    责任处室: '项目服务科',
    责任人: '赵丙',
    协同单位: units.development.name,
    是否涉企: '1',
    保障措施: '专区建设资金列入年度预算，每半月调度一次。',
    里程碑: '2026-04-30／完成场地改造',
    事项状态: '2',
    公开网址: 'http://www.example.gov.cn/cn/2026-2.html',
  }),
  item(3, {
    事项类别: '3',
    事项名称: '政务服务大厅周六延时服务',
    承诺内容: '每周六上午开放 6 个高频事项窗口，提供受理、咨询和出件服务。',
    任务来源: '3',
    任务依据文号: '',
    量化目标: '全年周六延时服务不少于 48 次',
    目标值: '48',
    计量单位: '次',
    基期值: '40',
    计划开始日期: '2026-01-10',
    完成时限: '2026-11-30',
    责任处室: '大厅管理科',
    责任人: '孙丁',
    协同单位: '',
    是否涉企: '0',
    保障措施: '轮班安排按月公布。',
    里程碑: '2026-06-30／开展 24 次',
    事项状态: '2',
    公开网址: 'http://www.example.gov.cn/cn/2026-3.html',
  }),
  item(4, {
    事项类别: '1',
    事项名称: '推行证照到期提醒',
    承诺内容: '许可证到期前 60 日向企业发送短信提醒，延续申请网上一次办结。',
    任务来源: '5',
    任务依据文号: '',
    量化目标: '到期提醒覆盖 30 类许可证，提醒率达到 100%',
    目标值: '100',
    计量单位: '%',
    基期值: '35',
    计划开始日期: '2026-03-02',
    完成时限: '2026-09-30',
    责任处室: '审批业务科',
    责任人: '周戊',
    协同单位: '',
    是否涉企: '1',
    保障措施: '由业务系统自动推送，每月抽查一次。',
    里程碑: '2026-05-31／提醒功能上线',
    事项状态: '2',
    公开网址: 'http://www.example.gov.cn/cn/2026-4.html',
  }),
];

const reports = [
  {
    ...common('103', `${units.approval.code}-103-20260310-000001`, '2026-03-10'),
    承诺事项标识: itemId(1),
    报告期类型: '1',
    报告期: '2026-02',
    完成进度: '20.00',
    完成情况说明: '系统改造方案通过评审，帮办窗口已增设两个；2月平均办理时长 0.8 个工作日，办结率 90%。',
    实际完成值: '90',
    践诺结果: '2',
    公开日期: '2026-03-10',
    公开网址: 'http://www.example.gov.cn/cn/2026-02.html',
    核验单位: units.government.name,
    核验结果: '1',
    公众满意度: '97.50',
    纳入信用记录标识: '1',
  },
];

const mistakes = {
  commitment: [
    [1, { 承诺事项数: '5', 年度履诺率: '96.50' }, 'five items for four, a rate before the year is over: NDCN-03'],
    [1, { 承诺名称: '济南市示例区行政审批服务局年度公开承诺' }, 'no year in the title: NDCN-10'],
  ],
  items: [
    [2, { 完成时限: '2026-01-30' }, 'due before it starts: CNSX-03'],
    [3, { 完成时限: '11月底前' }, 'a day in words, without a year'],
    [
      4,
      { 承诺内容: items[0].承诺内容, 量化目标: '进一步优化服务' },
      'copied from the first; nothing to count: CNSX-06, CNSX-01',
    ],
  ],
  reports: [
    [1, { 承诺事项标识: `${units.approval.code}-102-20260120-000001` }, 'an item of another number: G-15'],
    [1, { 信息形成日期: '2026-07-10' }, 'July for March: G-07'],
  ],
};

const days = new Set(['信息形成日期', '发布日期', '计划开始日期', '完成时限', '公开日期']);
const sheet = (name, records) => ({
  name,
  frozen: 1,
  rows: [
    Object.keys(records[0]).map((text) => ({ text, style: style.header })),
    ...records.map((record) =>
      Object.entries(record).map(([field, text]) => (days.has(field) ? dayCell(text) : { text, style: style.text })),
    ),
  ],
});

/** The commitment of a year with its items and what has been done, one sheet each. */
export const commitments = {
  name: '年度承诺.xlsx',
  bytes: (right) =>
    workbook([
      sheet('年度承诺', right ? [commitment] : spoil([commitment], mistakes.commitment)),
      sheet('承诺事项', right ? items : spoil(items, mistakes.items)),
      sheet('践诺情况', right ? reports : spoil(reports, mistakes.reports)),
    ]),
};
