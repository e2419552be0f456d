import { commitment, doneEarly, doneLater } from '../commitment.mjs';
import { units } from '../units.mjs';

const { industry, finance, housing, transport, eastHousing } = units;

/** Published on 2025-04-18, 13 working days after the last day, 2025-03-31 (2025-04-04 was a holiday); all else in order. */
const ofIndustry = commitment(industry, {
  year: '2025',
  published: '2025-04-18',
  document: '示工信办〔2025〕9号',
  rate: '100.00',
  items: [
    {
      category: '1',
      name: '上门讲解惠企政策',
      content: '对 300 家规模以上工业企业逐家上门讲解惠企政策，留下联系人和电话。',
      target: '上门 300 家，覆盖率 100%',
      value: ['300', '家', '260'],
      office: '企业服务科',
      due: '2025-10-31',
      reports: doneLater('2025', '上门 165 家', '上门 303 家', '2025-10-20'),
    },
    {
      category: '2',
      name: '实施技术改造项目',
      content: '推动 80 个投资千万元以上的技术改造项目在年内投产。',
      target: '投产 80 个',
      value: ['80', '个', '72'],
      office: '技术改造科',
      due: '2025-12-20',
      source: ['1', '2025年示例市政府工作报告第 4 条'],
      reports: doneLater('2025', '投产 33 个', '投产 82 个', '2025-12-16'),
    },
  ],
});

const budget = {
  category: '1',
  name: '公开部门预算',
  content: '预算批复后 20 日内公开全部 68 个市级部门的预算，注明咨询电话。',
  target: '68 个部门的预算公开率 100%',
  value: ['68', '个', '68'],
  office: '预算科',
  due: '2025-03-20',
  reports: doneEarly('2025', '68 个部门的预算全部公开', '2025-02-27'),
};
const funds = {
  category: '2',
  name: '下达直达资金',
  content: '中央直达资金收到后 30 日内全部分解下达，每月公布支出进度。',
  target: '按期下达率 100%',
  office: '国库科',
  due: '2025-12-15',
  reports: doneLater('2025', '收到的 14 笔全部按期下达', '22 笔全部按期下达', '2025-12-10'),
};
/** Two commitments in force: the second one, with an item more, ought to have been a change of the first. */
const ofFinance = commitment(finance, {
  year: '2025',
  published: '2025-03-05',
  document: '示财办〔2025〕7号',
  rate: '100.00',
  items: [budget, funds],
});
const ofFinanceAgain = commitment(finance, {
  year: '2025',
  published: '2025-03-28',
  document: '示财办〔2025〕11号',
  rate: '100.00',
  items: [
    {
      ...budget,
      name: '公开政府债务',
      content: '按季公布政府债务限额、余额和还本付息情况，全年公布 4 次。',
      target: '公布 4 次',
      value: ['4', '次', '2'],
      office: '债务管理科',
      due: '2025-11-20',
      reports: doneLater('2025', '公布 2 次', '公布 4 次', '2025-11-10'),
    },
    {
      ...funds,
      name: '压减采购付款时间',
      content: '政府采购合同验收合格后 20 日内付款，逾期的逐笔通报。',
      target: '按期付款率 100%',
      office: '政府采购科',
    },
  ],
});

/** The report of the first half of the year of the second item is not there. */
const ofHousing = commitment(housing, {
  year: '2025',
  published: '2025-03-18',
  document: '示建办〔2025〕8号',
  rate: '100.00',
  items: [
    {
      category: '1',
      name: '施工许可告知承诺',
      content: '建筑面积 3000 平方米以下的项目施工许可实行告知承诺，2 个工作日发证。',
      target: '平均发证时间不超过 2 个工作日',
      office: '建筑业科',
      due: '2025-11-30',
      reports: doneLater('2025', '平均 1.8 个工作日', '平均 1.7 个工作日', '2025-11-30'),
    },
    {
      category: '2',
      name: '改造老旧小区',
      content: '改造 2005 年以前建成的老旧小区 26 个，惠及居民 9800 户。',
      target: '完成改造 26 个',
      value: ['26', '个', '20'],
      office: '物业管理科',
      due: '2025-11-30',
      source: ['1', '2025年示例市政府工作报告第 11 条'],
      reports: doneLater('2025', '', '26 个全部竣工', '2025-11-14').slice(1),
    },
  ],
});

/**
 * Progress of the first item falls from 60 to 50. Of the second one, which is not done, nobody says why, what is done about
 * it and by when.
 */
const ofTransport = commitment(transport, {
  year: '2025',
  published: '2025-03-12',
  document: '示交办〔2025〕2号',
  rate: '50.00',
  items: [
    {
      category: '1',
      name: '优化公交线路',
      content: '新开、调整公交线路 15 条，新建居住区 500 米内有公交站点。',
      target: '新开、调整 15 条',
      value: ['15', '条', '11'],
      office: '公共交通科',
      due: '2025-12-10',
      reports: [
        ['2025H1', '60.00', '新开、调整 9 条', '2'],
        ['2025H2', '50.00', '2 条因道路施工恢复原线，其余完成', '2'],
        ['2025', '100', '新开、调整 15 条', '3', '2025-12-08'],
      ],
    },
    {
      category: '2',
      name: '养护农村公路',
      content: '修复破损的农村公路 80 公里，更换缺失的标志牌 300 块。',
      target: '修复 80 公里',
      value: ['80', '公里', '60'],
      office: '公路养护科',
      due: '2025-11-30',
      reports: [
        ['2025H1', '35.00', '修复 28 公里', '2'],
        ['2025H2', '70.00', '修复 56 公里', '5'],
        ['2025', '70.00', '修复 56 公里', '5'],
      ],
    },
  ],
});

/** At the end of the year the second item is still going on: no result. */
const ofEastHousing = commitment(eastHousing, {
  year: '2025',
  published: '2025-03-25',
  document: '示东建办〔2025〕4号',
  rate: '50.00',
  items: [
    {
      category: '1',
      name: '办理住房保障申请',
      content: '住房保障申请 15 个工作日内办结，轮候情况每季度公布。',
      target: '按期办结率 100%',
      office: '住房保障科',
      due: '2025-11-30',
      reports: doneLater('2025', '按期办结率 100%', '按期办结率 100%', '2025-11-30'),
    },
    {
      category: '2',
      name: '加装电梯',
      content: '在既有住宅加装电梯 40 部，开工前公示方案。',
      target: '加装 40 部',
      value: ['40', '部', '25'],
      office: '城市更新科',
      due: '2025-12-10',
      reports: [
        ['2025H1', '30.00', '加装 12 部', '2'],
        ['2025H2', '75.00', '加装 30 部', '2'],
        ['2025', '75.00', '加装 30 部', '2'],
      ],
    },
  ],
});

export const late = { ofIndustry, ofFinance, ofFinanceAgain, ofHousing, ofTransport, ofEastHousing };
