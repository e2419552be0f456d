import { commitment, doneLater } from '../commitment.mjs';
import { units } from '../units.mjs';

const { west, south, eastFinance, westFinance, southTransport } = units;

/** Given up in May, and no other one made in its place. */
const ofWest = commitment(west, {
  year: '2025',
  published: '2025-03-24',
  document: '示西政发〔2025〕4号',
  values: {
    commitmentStatus: '3',
    adjustReason: '机构调整后职责变化，原承诺不再执行。',
    adjustPublishDate: '2025-05-20',
  },
  items: [
    {
      category: '1',
      name: '公开财政收支',
      content: '按月公布区级财政收支情况，次月 20 日前上网。',
      target: '公布 12 次',
      office: '综合科',
      due: '2025-12-20',
      status: '7',
      reports: [],
    },
    {
      category: '2',
      name: '新建农贸市场',
      content: '新建标准化农贸市场 2 处，免费提供自产自销摊位。',
      target: '建成 2 处',
      office: '民生工程科',
      due: '2025-11-30',
      status: '7',
      reports: [],
    },
  ],
});

/** A draft: it says neither when nor where it was published. */
const ofSouth = commitment(south, {
  year: '2025',
  published: '2025-03-28',
  document: '',
  values: {
    title: '示例市示例南区人民政府2025年度公开承诺（征求意见稿）',
    publishUrl: '',
    publishDate: '',
    publishChannel: [],
    attachment: '',
  },
  items: [
    {
      category: '1',
      name: '答复网民留言',
      content: '网民留言 5 个工作日内答复，办理结果全部公开。',
      target: '按期答复率 100%',
      office: '网站管理科',
      due: '2025-12-20',
      reports: [],
    },
    {
      category: '2',
      name: '新建村卫生室',
      content: '新建标准化村卫生室 10 处，年底前全部启用。',
      target: '启用 10 处',
      office: '社会事业科',
      due: '2025-12-20',
      reports: [],
    },
  ],
});

/** One commitment for two years. */
const ofEastFinance = commitment(eastFinance, {
  year: '2025',
  published: '2025-03-20',
  document: '示东财办〔2025〕3号',
  values: { commitmentYear: '2024-2025', title: '示例市示例东区财政局2024-2025年度公开承诺' },
  items: [
    {
      category: '1',
      name: '公开区级预算',
      content: '预算批复后 20 日内公开全部 41 个区级部门的预算。',
      target: '公开率 100%',
      office: '预算科',
      due: '2025-03-20',
      values: { commitmentYear: '2024-2025' },
      reports: [],
    },
    {
      category: '2',
      name: '清理财政专户',
      content: '清理撤并财政专户 6 个，结余资金全部缴入国库。',
      target: '撤并 6 个',
      office: '国库科',
      due: '2025-11-30',
      values: { commitmentYear: '2024-2025' },
      reports: [],
    },
  ],
});

/** No way to complain: neither telephone nor address. */
const ofWestFinance = commitment(westFinance, {
  year: '2025',
  published: '2025-03-11',
  document: '示西财办〔2025〕2号',
  rate: '100.00',
  values: { supervisionPhone: '' },
  items: [
    {
      category: '1',
      name: '办理会计人员信息采集',
      content: '会计人员信息采集申请 3 个工作日内审核完毕。',
      target: '按期审核率 100%',
      office: '会计科',
      due: '2025-11-30',
      reports: doneLater('2025', '按期审核率 100%', '按期审核率 100%', '2025-11-30'),
    },
    {
      category: '2',
      name: '发放惠民补贴',
      content: '31 项惠民补贴通过一卡通发放，到账后发送短信。',
      target: '31 项全部通过一卡通发放',
      value: ['31', '项', '24'],
      office: '社会保障科',
      due: '2025-11-30',
      reports: doneLater('2025', '28 项通过一卡通发放', '31 项通过一卡通发放', '2025-10-30'),
    },
  ],
});

/** All is in order but for the item of 2024 that was not done, of which nothing is said in 2025. */
const ofSouthTransport = commitment(southTransport, {
  year: '2025',
  published: '2025-03-27',
  document: '示南交办〔2025〕2号',
  rate: '100.00',
  items: [
    {
      category: '1',
      name: '治理超限运输',
      content: '在 4 个治超站点 24 小时值守，查处结果按月公布。',
      target: '公布 12 次',
      value: ['12', '次', '4'],
      office: '执法大队',
      due: '2025-12-20',
      reports: doneLater('2025', '公布 6 次', '公布 12 次', '2025-12-18'),
    },
    {
      category: '2',
      name: '新建公交候车亭',
      content: '在 5 个乡镇新建公交候车亭 60 个，全部配备照明。',
      target: '建成 60 个',
      value: ['60', '个', '30'],
      office: '客运科',
      due: '2025-10-31',
      reports: doneLater('2025', '建成 22 个', '建成 60 个', '2025-10-24'),
    },
  ],
});

/** Commitments that are none, and commitments that are not in order. */
export const doubtful = { ofWest, ofSouth, ofEastFinance, ofWestFinance, ofSouthTransport };
