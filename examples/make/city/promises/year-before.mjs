import { commitment } from '../commitment.mjs';
import { units } from '../units.mjs';

const { government, reform, science, transport, southTransport } = units;

/** The three reports of an item of 2024 that was done in the second half of the year. */
const done = (half, whole, day) => [
  ['2024H1', '45.00', half, '2'],
  ['2024H2', '100', whole, '3', day],
  ['2024', '100', whole, '3', day],
];

const ofGovernment = commitment(government, {
  year: '2024',
  published: '2024-03-12',
  document: '示政发〔2024〕4号',
  rate: '100.00',
  items: [
    {
      category: '1',
      name: '办理市政协提案',
      content: '全年办理市政协提案 96 件，逐件答复委员，办理结果在网站公开。',
      target: '办理 96 件，答复率 100%',
      value: ['96', '件'],
      office: '督查室',
      due: '2024-11-30',
      reports: done('已答复 51 件', '96 件全部答复', '2024-11-20'),
    },
    {
      category: '2',
      name: '新建城市公厕',
      content: '新建、改建城市公厕 20 座，全部 24 小时开放。',
      target: '建成 20 座',
      value: ['20', '座'],
      office: '城市建设协调科',
      due: '2024-10-31',
      reports: done('建成 8 座', '20 座全部开放', '2024-10-15'),
    },
  ],
});

const ofReform = commitment(reform, {
  year: '2024',
  published: '2024-03-20',
  document: '示发改办〔2024〕5号',
  rate: '100.00',
  items: [
    {
      category: '1',
      name: '公开价格监测结果',
      content: '每周公布 42 种民生商品的价格，异常波动当日说明原因。',
      target: '公布 52 次',
      value: ['52', '次'],
      office: '价格科',
      due: '2024-12-31',
      reports: done('公布 26 次', '公布 52 次', '2024-12-30'),
    },
    {
      category: '2',
      name: '建成新能源汽车充电站',
      content: '建成公共充电站 30 座，新增充电桩 400 个。',
      target: '建成 30 座',
      value: ['30', '座'],
      office: '能源科',
      due: '2024-11-30',
      reports: done('建成 12 座', '建成 31 座', '2024-11-11'),
    },
  ],
});

/** The bureau that makes no commitment in 2025 had one in 2024. */
const ofScience = commitment(science, {
  year: '2024',
  published: '2024-03-18',
  document: '示科办〔2024〕2号',
  rate: '100.00',
  items: [
    {
      category: '1',
      name: '公开科技计划项目',
      content: '科技计划项目立项前全部公示，公示期不少于 5 个工作日。',
      target: '公示率 100%',
      office: '计划科',
      due: '2024-11-30',
      reports: done('公示 14 项', '公示 33 项', '2024-11-25'),
    },
    {
      category: '2',
      name: '发放创新券',
      content: '向 150 家小微企业发放创新券，当年兑付。',
      target: '兑付 150 家',
      value: ['150', '家'],
      office: '企业创新科',
      due: '2024-12-20',
      reports: done('兑付 61 家', '兑付 152 家', '2024-12-10'),
    },
  ],
});

const notDone = (percent, what, reason, rectification, expected) => [
  ['2024H1', '20.00', '前期手续办理完毕', '2'],
  ...['2024H2', '2024'].map((period) => [
    period,
    percent,
    what,
    '5',
    undefined,
    { unfulfilledReason: '1', reasonDescription: reason, rectification, expectedFinishDate: expected },
  ]),
];

/** An item that was not done in 2024, and is reported on until it is done in 2025. */
const ofTransport = commitment(transport, {
  year: '2024',
  published: '2024-03-14',
  document: '示交办〔2024〕3号',
  rate: '50.00',
  items: [
    {
      category: '1',
      name: '公布公路施工信息',
      content: '普通公路占道施工提前 5 日公布，注明绕行路线。',
      target: '公布率 100%',
      office: '公路养护科',
      due: '2024-12-10',
      reports: done('公布 17 次', '公布 38 次', '2024-12-10'),
    },
    {
      category: '2',
      name: '建成示例客运枢纽',
      content: '建成示例客运枢纽主体、站前广场和落客平台。',
      target: '12 月底前枢纽投用',
      office: '枢纽建设科',
      due: '2024-12-20',
      source: ['4', '示政发〔2023〕19号'],
      reports: [
        ...notDone(
          '80.00',
          '枢纽主体完工',
          '站前广场的征收资金未到位。',
          '列入 2025 年预算，一季度复工。',
          '2025-06-30',
        ),
        [
          '2025H1',
          '100',
          '枢纽投用',
          '4',
          '2025-06-18',
          { unfulfilledReason: '1', reasonDescription: '站前广场的征收资金 2025 年 3 月到位。' },
        ],
      ],
      status: '5',
    },
  ],
});

/** An item that was not done in 2024, and is not reported on any more. */
const ofSouthTransport = commitment(southTransport, {
  year: '2024',
  published: '2024-03-29',
  document: '示南交办〔2024〕1号',
  rate: '50.00',
  items: [
    {
      category: '1',
      name: '公布公交时刻表',
      content: '12 条城乡公交线路的时刻表在站牌和网站公布，调整的提前 3 日告知。',
      target: '公布率 100%',
      office: '客运科',
      due: '2024-06-30',
      reports: [['2024H1', '100', '12 条线路全部公布', '3', '2024-06-20']],
    },
    {
      category: '2',
      name: '改造示例渡口',
      content: '改造示例渡口码头和候船室，更换渡船 2 艘。',
      target: '11 月底前改造完成',
      office: '港航科',
      due: '2024-11-30',
      reports: notDone('40.00', '候船室完工', '渡船采购资金未到位。', '争取 2025 年补助资金。', '2025-09-30'),
    },
  ],
});

/** The commitments of 2024. */
export const yearBefore = { ofGovernment, ofReform, ofScience, ofTransport, ofSouthTransport };
