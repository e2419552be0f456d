import type { CorpusRecord } from '../../corpus/dataset.js';
import { Book } from '../../corpus/make/book.js';
import { commitment } from '../../corpus/make/stories/commitments.js';
import { Registry } from '../../corpus/make/units.js';

const made = new Registry(700);
const government = made.government('示例市人民政府', '370100', '3');
const bureau = made.department('示例市园林局', '370100', '3');

/**
 * The commitment of a bureau for 2025: an item that is done, one that says nothing of its first half-year, and one that is
 * not done and does not say by when it will be.
 */
export function promisesOfYear(): readonly CorpusRecord[] {
  const book = new Book('2026-01-20');
  commitment(book, bureau, {
    year: '2025',
    published: '2025-03-14',
    document: '示园办〔2025〕2号',
    reviewer: government,
    site: 'http://yl.example.gov.cn',
    rate: '66.67',
    promises: [
      {
        name: '养护行道树',
        content: '全年修剪行道树 4.2 万株，倒伏的 2 小时内清理完毕。',
        target: '修剪 42000 株',
        value: { target: '42000', unit: '株', base: '38000' },
        category: '1',
        office: '绿化科',
        due: '2025-11-30',
        steps: [
          { period: '2025H1', percent: '45.00', what: '修剪 19000 株。', actual: '19000' },
          { period: '2025H2', percent: '100', what: '修剪 42600 株。', actual: '42600', finished: '2025-11-20' },
          { period: '2025', percent: '100', what: '修剪 42600 株。', actual: '42600', finished: '2025-11-20' },
        ],
      },
      {
        name: '新建街角花园',
        content: '新建街角花园 8 处，全部配备座椅和夜间照明。',
        target: '建成 8 处',
        value: { target: '8', unit: '处' },
        category: '2',
        office: '建设科',
        due: '2025-10-31',
        steps: [
          { period: '2025H2', percent: '100', what: '8 处全部开放。', actual: '8', finished: '2025-10-20' },
          { period: '2025', percent: '100', what: '8 处全部开放。', actual: '8', finished: '2025-10-20' },
        ],
      },
      {
        name: '改造示例湖公园',
        content: '清淤 3.6 万方，更换驳岸 1200 米，年底前免费开放。',
        target: '12 月底前开放',
        category: '2',
        office: '公园科',
        due: '2025-12-20',
        steps: [
          { period: '2025H1', percent: '30.00', what: '清淤 1.1 万方。' },
          ...['2025H2', '2025'].map((period) => ({
            period,
            percent: '60.00',
            what: '清淤完毕，驳岸更换 300 米。',
            values: {
              fulfilmentResult: '5',
              unfulfilledReason: '1',
              reasonDescription: '驳岸工程款未到位。',
              rectification: '列入 2026 年预算。',
            },
          })),
        ],
        values: { itemStatus: '5' },
      },
    ],
  });
  return book.records;
}
