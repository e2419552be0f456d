import type { Unit } from '../../dataset.js';
import type { Book } from '../../make/book.js';
import { commitment, type Undertaking } from '../../make/stories/commitments.js';
import { offices } from './cast.js';

const site = 'http://www.example.gov.cn';
const { government, approval, water, hospital } = offices;

/** This year’s commitments, each with what was reported on February. */
function thisYear(
  book: Book,
  unit: Unit,
  document: string,
  published: string,
  promises: readonly Omit<Undertaking, 'steps'>[],
): void {
  commitment(book, unit, {
    year: '2026',
    published,
    document,
    reviewer: government,
    site,
    promises: promises.map((promise) => ({
      ...promise,
      steps: [
        {
          period: '2026-02',
          percent: '15.00',
          what: `截至 2 月底，${promise.name}已落实责任人和资金，完成 15%。`,
          ...(promise.value && { actual: promise.value.base ?? '0' }),
        },
      ],
    })),
  });
}

export function cityPromises(book: Book): void {
  thisYear(book, approval, '示市审办〔2026〕3号', '2026-02-27', [
    {
      name: '扩大电子证照应用',
      content: '80 种电子证照在办事时免交原件，全市窗口统一认可。',
      target: '80 种电子证照免交原件',
      value: { target: '80', unit: '种', base: '46' },
      category: '1',
      office: '电子政务科',
      due: '2026-10-31',
    },
    {
      name: '推行高效办成一件事',
      content: '新增 12 个一件事主题，线上线下同标准办理。',
      target: '新增 12 个主题上线',
      value: { target: '12', unit: '个' },
      category: '2',
      source: ['2', '示例省级一件事清单（2026年）'],
      office: '审批改革科',
      due: '2026-11-30',
    },
  ]);
  thisYear(book, water, '示市水办〔2026〕1号', '2026-02-24', [
    {
      name: '治理示例河',
      content: '治理示例河 12 公里，两岸绿化 8 万平方米。',
      target: '治理河道 12 公里',
      value: { target: '12', unit: '公里' },
      category: '4',
      source: ['1', '2026年示例市政府工作报告第 27 条'],
      office: '河道管理科',
      due: '2026-11-30',
    },
    {
      name: '压减取水许可时间',
      content: '取水许可由 20 个工作日压减至 8 个工作日。',
      target: '取水许可 8 个工作日内办结',
      value: { target: '8', unit: '个工作日', base: '20' },
      category: '1',
      office: '水资源科',
      due: '2026-06-30',
    },
    {
      name: '更新供水管网',
      content: '更新老旧供水管网 36 公里，漏损率降到 8% 以下。',
      target: '更新供水管网 36 公里',
      value: { target: '36', unit: '公里' },
      category: '2',
      source: ['4', '示例市供水规划（2025—2030年）'],
      office: '供水科',
      due: '2026-12-15',
    },
  ]);
  thisYear(book, hospital, '示市医〔2026〕5号', '2026-03-02', [
    {
      name: '缩短门诊等候时间',
      content: '门诊患者平均等候时间由 45 分钟缩短至 30 分钟。',
      target: '平均等候 30 分钟以内',
      value: { target: '30', unit: '分钟', base: '45' },
      category: '1',
      office: '门诊部',
      due: '2026-09-30',
    },
    {
      name: '开设夜间门诊',
      content: '儿科、骨科开设夜间门诊，每周 5 晚。',
      target: '2 个科室开设夜间门诊',
      value: { target: '2', unit: '个' },
      category: '2',
      source: ['1', '2026年示例市政府工作报告第 40 条'],
      office: '医务科',
      due: '2026-05-31',
    },
  ]);
}
