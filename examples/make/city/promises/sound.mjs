import { commitment, doneEarly, doneLater } from '../commitment.mjs';
import { commerceBefore, units } from '../units.mjs';

const { government, reform, education, commerce, east } = units;

/** Everything in order: two items, done in time. */
const ofGovernment = commitment(government, {
  year: '2025',
  published: '2025-03-10',
  document: '示政发〔2025〕3号',
  rate: '100.00',
  items: [
    {
      category: '1',
      name: '办理市人大代表建议',
      content: '全年办理市人大代表建议 120 件，逐件答复代表，办理结果在网站公开。',
      target: '办理 120 件，答复率 100%',
      value: ['120', '件', '108'],
      office: '督查室',
      due: '2025-11-30',
      reports: doneLater('2025', '已答复 64 件', '120 件全部答复', '2025-11-18'),
    },
    {
      category: '2',
      name: '新建口袋公园',
      content: '在中心城区新建口袋公园 12 个，全部免费开放，配备座椅和照明。',
      target: '建成口袋公园 12 个',
      value: ['12', '个', '8'],
      office: '城市建设协调科',
      due: '2025-10-31',
      source: ['1', '2025年示例市政府工作报告第 9 条'],
      reports: doneLater('2025', '开工 12 个、建成 5 个', '12 个全部开放', '2025-10-22'),
    },
  ],
});

/**
 * Everything in order: the first item is done in the first half of the year, so that nothing more is due of it. The rate
 * was put in at the end of the year, as a change of the record.
 */
const ofReform = commitment(reform, {
  year: '2025',
  published: '2025-03-14',
  document: '示发改办〔2025〕6号',
  items: [
    {
      category: '1',
      name: '压减信用修复办理时间',
      content: '信用修复申请自受理之日起 5 个工作日内办结，结果当日告知申请人。',
      target: '平均办理时间不超过 5 个工作日',
      office: '信用管理科',
      due: '2025-06-30',
      reports: doneEarly('2025', '平均办理时间 4.2 个工作日', '2025-06-12'),
    },
    {
      category: '2',
      name: '推动市级重点项目开工',
      content: '60 个市级重点项目逐个明确帮办人员，全年开工 54 个。',
      target: '开工 54 个，开工率 90%',
      value: ['54', '个', '47'],
      office: '重点项目科',
      due: '2025-12-20',
      source: ['4', '示政发〔2024〕21号'],
      reports: doneLater('2025', '开工 31 个', '开工 55 个', '2025-12-10'),
    },
    {
      category: '3',
      name: '公开项目审批咨询电话',
      content: '审批咨询电话工作时间有人接听，不能当场答复的 2 个工作日内回电。',
      target: '接听率 98% 以上，回电率 100%',
      office: '投资科',
      due: '2025-11-30',
      reports: doneLater('2025', '接听率 98.6%', '接听率 99.1%', '2025-11-30'),
    },
  ],
});
const reformAtYearEnd = {
  ...ofReform.head,
  operationType: '2',
  fulfilmentRate: '100.00',
  annualReportUrl: ofReform.head.publishUrl.replace('.html', '-zj.html'),
};

/** Everything in order, in a Word document. */
const ofEducation = commitment(education, {
  year: '2025',
  published: '2025-03-31',
  document: '示教办〔2025〕4号',
  rate: '100.00',
  items: [
    {
      category: '1',
      name: '公开义务教育招生政策',
      content: '5 月底前公布全部公办小学、初中的招生范围和计划，开通 10 部咨询电话。',
      target: '6 月 20 日前招生范围公布率 100%',
      office: '基础教育科',
      due: '2025-06-20',
      reports: doneEarly('2025', '112 所学校的招生范围全部公布', '2025-05-28'),
    },
    {
      category: '2',
      name: '新增公办园学位',
      content: '新建、改扩建公办幼儿园 9 所，秋季学期全部招生。',
      target: '新增公办园学位 2700 个',
      value: ['2700', '个', '2160'],
      office: '学前教育科',
      due: '2025-09-30',
      source: ['1', '2025年示例市政府工作报告第 15 条'],
      reports: doneLater('2025', '9 所全部封顶', '9 所全部招生', '2025-09-01'),
    },
  ],
});

/** Everything in order; the bureau took another name in May, and reports under the one it had on the day. */
const ofCommerce = commitment(
  { ...commerce, name: commerceBefore },
  {
    year: '2025',
    published: '2025-03-20',
    document: '示商办〔2025〕5号',
    rate: '100.00',
    items: [
      {
        category: '1',
        name: '上门服务外贸企业',
        content: '对 200 家外贸企业各走访一次以上，收集的问题 15 个工作日内答复。',
        target: '走访 200 家，答复率 100%',
        value: ['200', '家', '150'],
        office: '对外贸易科',
        due: '2025-12-15',
        reports: doneLater('2025', '走访 118 家', '走访 206 家', '2025-12-02').map(([period, ...rest]) => [
          period,
          ...rest.slice(0, 3),
          rest[3],
          { reportingUnitName: commerce.name },
        ]),
      },
      {
        category: '2',
        name: '兑现招商协议约定的配套',
        content: '对 2024 年签订的 18 份招商协议逐份核对配套条款，11 月底前全部落实。',
        target: '18 份协议的配套条款落实率 100%',
        value: ['18', '份'],
        office: '投资促进科',
        due: '2025-11-30',
        reports: doneLater('2025', '落实 10 份', '18 份全部落实', '2025-11-25').map(([period, ...rest]) => [
          period,
          ...rest.slice(0, 3),
          rest[3],
          { reportingUnitName: commerce.name },
        ]),
      },
    ],
  },
);

/** Everything in order: an item was adjusted, with its reason, approved and published. */
const ofEast = commitment(east, {
  year: '2025',
  published: '2025-03-26',
  document: '示东政发〔2025〕2号',
  rate: '100.00',
  values: {
    commitmentStatus: '2',
    adjustReason: '示例河综合治理的上级补助资金分两年下达，第二项的完成时限顺延到 2026 年。',
    adjustPublishDate: '2025-09-05',
  },
  items: [
    {
      category: '1',
      name: '受理群众诉求',
      content: '群众诉求当日转办，一般事项 5 个工作日内答复，每季度公布办理情况。',
      target: '按期答复率 98% 以上',
      office: '政务热线科',
      due: '2025-12-20',
      reports: doneLater('2025', '按期答复率 98.4%', '按期答复率 98.9%', '2025-12-20'),
    },
    {
      category: '2',
      name: '治理示例河东段',
      content: '清淤 6.5 公里，新建截污管 4 公里，沿河 3 个村的污水全部接入管网。',
      target: '清淤 6.5 公里，截污 4 公里',
      office: '河湖治理科',
      due: '2025-11-30',
      status: '6',
      source: ['4', '示东政发〔2024〕17号'],
      reports: [
        ['2025H1', '40.00', '清淤 2.6 公里', '2'],
        ['2025H2', '60.00', '清淤 6.5 公里，截污管开工', '6', undefined, adjusted()],
        ['2025', '60.00', '清淤 6.5 公里，截污管开工', '6', undefined, adjusted()],
      ],
    },
  ],
});

function adjusted() {
  return { unfulfilledReason: '1', reasonDescription: '上级补助资金分两年下达，经区政府同意顺延到 2026 年 6 月。' };
}

export const sound = { ofGovernment, ofReform, reformAtYearEnd, ofEducation, ofCommerce, ofEast };
