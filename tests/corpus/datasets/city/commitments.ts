import type { Book } from '../../make/book.js';
import { commitment, type Undertaking } from '../../make/stories/commitments.js';
import { offices } from './cast.js';

const site = 'http://www.example.gov.cn';
const { government, approval, housing, transport } = offices;

/** A promise that was kept in steps over last year. */
function kept(
  promise: Omit<Undertaking, 'steps'>,
  finished: string,
  actual: string,
  before: readonly [half: string, thirdQuarter: string],
): Undertaking {
  const year = finished.slice(0, 4);
  const { name } = promise;
  return {
    ...promise,
    steps: [
      { period: `${year}H1`, percent: '55.00', what: `上半年${name}完成过半，各项措施按计划进行。`, actual: before[0] },
      {
        period: `${year}Q3`,
        percent: '85.00',
        what: `前三季度${name}完成 85%，没有影响按期完成的问题。`,
        actual: before[1],
      },
      { period: year, percent: '100.00', what: `${name}全部完成，实际完成值 ${actual}。`, actual, finished },
    ],
  };
}

/** Last year’s commitments: all kept, one late, one adjusted. */
export function cityCommitments(book: Book): void {
  commitment(book, approval, {
    year: '2025',
    published: '2025-02-20',
    document: '示市审办〔2025〕2号',
    reviewer: government,
    site,
    rate: '100.00',
    promises: [
      kept(
        {
          name: '压减企业开办时间',
          content: '企业开办全流程压减至 0.5 个工作日以内，实现一窗受理、一次办好。',
          target: '企业开办全流程不超过 0.5 个工作日，办结率达到 95% 以上',
          value: { target: '95', unit: '%', base: '80' },
          category: '1',
          office: '企业登记科',
          due: '2025-11-30',
        },
        '2025-11-20',
        '96',
        ['88', '92'],
      ),
      kept(
        {
          name: '推行帮办代办',
          content: '在政务服务大厅设帮办窗口 6 个，为企业免费帮办代办 2000 件。',
          target: '全年帮办代办不少于 2000 件',
          value: { target: '2000', unit: '件' },
          category: '2',
          source: ['1', '2025年示例市政府工作报告第 18 条'],
          office: '帮办代办科',
          due: '2025-12-31',
        },
        '2025-12-10',
        '2136',
        ['1020', '1688'],
      ),
      kept(
        {
          name: '办理事项全程网办',
          content: '320 项依申请事项全程网办，申请人一次不用跑。',
          target: '320 项事项上线全程网办',
          value: { target: '320', unit: '项', base: '180' },
          category: '3',
          office: '审批改革科',
          due: '2025-10-31',
        },
        '2025-10-15',
        '326',
        ['240', '300'],
      ),
    ],
  });
  commitment(book, housing, {
    year: '2025',
    published: '2025-02-26',
    document: '示市建办〔2025〕6号',
    reviewer: government,
    site,
    rate: '66.67',
    promises: [
      kept(
        {
          name: '改造老旧小区',
          content: '改造老旧小区 42 个，惠及居民 1.2 万户。',
          target: '完成改造老旧小区 42 个',
          value: { target: '42', unit: '个' },
          category: '4',
          source: ['1', '2025年示例市政府工作报告第 31 条'],
          office: '物业管理科',
          due: '2025-12-20',
        },
        '2025-12-12',
        '42',
        ['20', '36'],
      ),
      kept(
        {
          name: '压减施工许可办理时间',
          content: '施工许可证办理时间由 7 个工作日压减至 3 个工作日。',
          target: '施工许可证 3 个工作日内办结',
          value: { target: '3', unit: '个工作日', base: '7' },
          category: '1',
          office: '建筑业科',
          due: '2025-09-30',
        },
        '2025-09-10',
        '2.6',
        ['4', '2.6'],
      ),
      {
        name: '建成地下管网信息平台',
        content: '建成全市地下管网信息平台，录入管线 1200 公里，向建设单位开放查询。',
        target: '录入管线 1200 公里，平台上线',
        value: { target: '1200', unit: '公里' },
        category: '2',
        source: ['4', '示例市城市更新规划（2024—2028年）'],
        office: '城市建设科',
        due: '2025-11-30',
        steps: [
          { period: '2025H1', percent: '40.00', what: '平台开发完成，录入管线 480 公里。', actual: '480' },
          {
            period: '2025Q3',
            percent: '70.00',
            what: '录入管线 840 公里，两家管线单位的资料没有移交齐全。',
            actual: '840',
          },
          {
            period: '2025',
            percent: '100.00',
            what: '录入管线 1215 公里，平台 12 月 26 日上线，比承诺晚 26 日。',
            actual: '1215',
            finished: '2025-12-26',
            values: { unfulfilledReason: '5', reasonDescription: '两家管线单位的资料 11 月才移交齐全。' },
          },
        ],
      },
    ],
  });
  commitment(book, transport, {
    year: '2025',
    published: '2025-03-10',
    document: '示市交办〔2025〕4号',
    reviewer: government,
    site,
    rate: '100.00',
    values: {
      commitmentStatus: '2',
      adjustReason: '示例桥改建因上级调整路网规划，经市政府批准改在 2026 年实施。',
      adjustPublishDate: '2025-08-15',
    },
    promises: [
      kept(
        {
          name: '改造农村公路',
          content: '改造提升农村公路 150 公里，完成危桥改造 8 座。',
          target: '改造农村公路 150 公里',
          value: { target: '150', unit: '公里' },
          category: '2',
          source: ['2', '示例省级农村公路提升方案'],
          office: '农村公路科',
          due: '2025-11-30',
        },
        '2025-11-18',
        '152.4',
        ['80', '120'],
      ),
      kept(
        {
          name: '优化道路运输许可',
          content: '道路货物运输经营许可当场办结，申请人免交 3 种材料。',
          target: '道路货物运输经营许可实现当场办结',
          category: '1',
          office: '运输管理科',
          due: '2025-06-30',
        },
        '2025-06-20',
        '1',
        ['1', '1'],
      ),
      {
        name: '改建示例桥',
        content: '改建示例河上的示例桥，桥长 120 米，年底前通车。',
        target: '示例桥竣工通车',
        category: '4',
        source: ['1', '2025年示例市政府工作报告第 33 条'],
        office: '工程建设科',
        due: '2025-12-31',
        values: { itemStatus: '6', remarks: '经市政府批准改在 2026 年实施。' },
        steps: [
          { period: '2025H1', percent: '10.00', what: '完成初步设计。' },
          {
            period: '2025',
            percent: '10.00',
            what: '因路网规划调整，经市政府批准改在 2026 年实施。',
            values: {
              fulfilmentResult: '6',
              unfulfilledReason: '2',
              reasonDescription: '上级调整路网规划，桥位相应变动。',
            },
          },
        ],
      },
    ],
  });
}
