import { commitment, doneLater } from '../commitment.mjs';
import { units } from '../units.mjs';

const { water, culture, market, approval } = units;

/** The first item has no target and the second no office; the third says nothing that can be checked. */
const ofWater = commitment(water, {
  year: '2025',
  published: '2025-03-21',
  document: '示水办〔2025〕3号',
  rate: '100.00',
  items: [
    {
      category: '1',
      name: '公布供水水质',
      content: '每月公布 18 个监测点的供水水质检测结果。',
      target: '',
      office: '供水科',
      due: '2025-12-10',
      reports: doneLater('2025', '公布 6 次', '公布 12 次', '2025-12-10'),
    },
    {
      category: '2',
      name: '改造供水管网',
      content: '改造老旧供水管网 45 公里，更换水表 6000 块。',
      target: '改造 45 公里',
      value: ['45', '公里', '38'],
      office: '',
      due: '2025-11-20',
      reports: doneLater('2025', '改造 24 公里', '改造 46 公里', '2025-11-11'),
    },
    {
      category: '1',
      name: '提升节水管理水平',
      content: '进一步加强节水管理，不断完善工作机制，大力推进节水型社会建设。',
      target: '节水意识不断提升，管理水平持续提高',
      office: '各科室',
      due: '2025-11-20',
      reports: doneLater('2025', '举办宣传活动 3 场', '举办宣传活动 7 场', '2025-11-20'),
    },
  ],
});

/** No item of the unit’s own duties; published on a site that is not the unit’s. */
const ofCulture = commitment(culture, {
  year: '2025',
  published: '2025-03-17',
  document: '示文旅办〔2025〕5号',
  rate: '100.00',
  values: { publishUrl: 'http://www.shili-wenlv.example.com/cn/2025.html' },
  items: [
    {
      category: '2',
      name: '送戏下乡',
      content: '到 320 个行政村演出，每村不少于 1 场，演出安排提前一周公布。',
      target: '演出 320 场',
      value: ['320', '场', '300'],
      office: '公共服务科',
      due: '2025-11-30',
      reports: doneLater('2025', '演出 171 场', '演出 334 场', '2025-11-22'),
    },
    {
      category: '2',
      name: '建成示例市博物馆新馆',
      content: '新馆建筑面积 2.1 万平方米，9 月底前免费开放。',
      target: '9 月 30 日前开放',
      office: '文物科',
      due: '2025-09-30',
      source: ['1', '2025年示例市政府工作报告第 17 条'],
      reports: doneLater('2025', '陈列布展过半', '新馆开放', '2025-09-28'),
    },
  ],
});

/** Says that it has four items, and has three. */
const ofMarket = commitment(market, {
  year: '2025',
  published: '2025-03-19',
  document: '示市监办〔2025〕6号',
  rate: '100.00',
  values: { itemCount: '4' },
  items: [
    {
      category: '1',
      name: '食品抽检',
      content: '抽检食品 9000 批次，不合格的 3 个工作日内启动核查处置。',
      target: '抽检 9000 批次，处置率 100%',
      value: ['9000', '批次', '8600'],
      office: '食品抽检科',
      due: '2025-12-20',
      reports: doneLater('2025', '抽检 4700 批次', '抽检 9060 批次', '2025-12-12'),
    },
    {
      category: '2',
      name: '培育小微企业质量管理体系',
      content: '免费帮助 100 家小微企业建立质量管理体系，取得认证 60 家。',
      target: '取得认证 60 家',
      value: ['60', '家', '40'],
      office: '质量发展科',
      due: '2025-11-30',
      reports: doneLater('2025', '取得认证 26 家', '取得认证 63 家', '2025-11-21'),
    },
    {
      category: '1',
      name: '受理消费投诉',
      content: '消费投诉 7 个工作日内决定是否受理，调解结果当场告知。',
      target: '按期办结率 99% 以上',
      office: '消费者权益保护科',
      due: '2025-12-20',
      reports: doneLater('2025', '按期办结率 99.2%', '按期办结率 99.4%', '2025-12-20'),
    },
  ],
});

/** Two of three items are done, which is 66.67 %, and the rate says 100. What was not done is explained as it should be. */
const ofApproval = commitment(approval, {
  year: '2025',
  published: '2025-02-28',
  document: '示审办〔2025〕1号',
  rate: '100.00',
  items: [
    {
      category: '1',
      name: '压减企业开办时间',
      content: '企业开办全流程压减至 0.5 个工作日，一窗受理、一次办好。',
      target: '办结率 95% 以上',
      value: ['95', '%', '88'],
      office: '企业登记科',
      due: '2025-11-30',
      reports: doneLater('2025', '办结率 93.5%', '办结率 96.8%', '2025-11-26'),
    },
    {
      category: '2',
      name: '建成项目帮办专区',
      content: '建成重点项目帮办专区，为 20 个项目配备帮办员。',
      target: '配备帮办员 20 名',
      value: ['20', '名', '6'],
      office: '项目服务科',
      due: '2025-06-30',
      reports: [['2025H1', '100', '20 名帮办员到岗', '3', '2025-06-25']],
    },
    {
      category: '2',
      name: '推行证照到期提醒',
      content: '许可证到期前 60 日向企业发送短信提醒，覆盖 30 类许可证。',
      target: '覆盖 30 类',
      value: ['30', '类', '9'],
      office: '审批业务科',
      due: '2025-11-30',
      reports: [
        ['2025H1', '30.00', '覆盖 12 类', '2'],
        ['2025H2', '70.00', '覆盖 21 类', '5', undefined, unfinished()],
        ['2025', '70.00', '覆盖 21 类', '5', undefined, unfinished()],
      ],
    },
  ],
});

function unfinished() {
  return {
    unfulfilledReason: '3',
    reasonDescription: '9 类许可证由省级系统发放，数据接口尚未开通。',
    rectification: '已向省级系统申请数据接口，开通前由窗口人工提醒。',
    expectedFinishDate: '2026-06-30',
  };
}

/** Commitments of which something is missing. */
export const lacking = { ofWater, ofCulture, ofMarket, ofApproval };
