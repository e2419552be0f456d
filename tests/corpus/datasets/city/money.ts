import type { Book } from '../../make/book.js';
import { grant } from '../../make/stories/funds.js';
import { project } from '../../make/stories/projects.js';
import { firms, offices, traders } from './cast.js';

const { reform, finance, housing, transport, industry, science, water } = offices;

/** Policies and the money they grant: most of it paid, some due later, some overdue with its reason. */
function funds(book: Book): void {
  const research = { name: '示例市科技创新奖补办法', document: '示市政办发〔2025〕8号', level: '3', category: '06' };
  firms.slice(0, 6).forEach((firm, i) => {
    grant(book, science, research, {
      number: `示市科兑-2026-000${i + 1}`,
      to: firm,
      fen: 20_000_000 + i * 5_000_000,
      paidFen: 20_000_000 + i * 5_000_000,
      applied: '2025-12-08',
      approved: '2026-01-20',
      due: '2026-03-31',
      paid: `2026-03-${String(2 + i).padStart(2, '0')}`,
      formed: `2026-03-${String(2 + i).padStart(2, '0')}`,
    });
  });
  const equipment = { name: '示例市设备更新补助办法', document: '示市工信发〔2025〕15号', level: '3', category: '01' };
  grant(book, industry, equipment, {
    number: '示市工兑-2026-0001',
    to: firms[12]!,
    fen: 80_000_000,
    paidFen: 50_000_000,
    applied: '2025-11-03',
    approved: '2026-01-15',
    due: '2026-06-30',
    formed: '2026-03-10',
    values: { reason: '分两批拨付，第二批列入 6 月用款计划。' },
  });
  grant(book, industry, equipment, {
    number: '示市工兑-2026-0002',
    to: firms[3]!,
    fen: 12_000_000,
    paidFen: 0,
    applied: '2025-10-20',
    approved: '2025-12-12',
    due: '2026-02-28',
    formed: '2026-03-05',
    values: { reason: '上级配套资金 3 月底到位，到位后 5 个工作日内拨付。', rectifyStatus: '2' },
  });
  const relief = { name: '示例市个体工商户纾困办法', document: '示市财发〔2025〕22号', level: '3', category: '01' };
  traders.forEach((trader, i) => {
    grant(book, finance, relief, {
      number: `示市财兑-2026-000${i + 1}`,
      to: trader,
      fen: 300_000,
      paidFen: 300_000,
      applied: '',
      approved: '2026-02-25',
      due: '2026-03-31',
      paid: '2026-03-06',
      formed: '2026-03-06',
      values: { payMode: '1' },
    });
  });
}

function projects(book: Book): void {
  project(book, housing, {
    code: '2501-370100-04-01-000001',
    name: '示例市综合服务中心建设项目',
    type: '05',
    approved: ['2025-01-15', '示市发改审〔2025〕8号', reform],
    budget: 320_000,
    bond: 100_000,
    content: '新建综合服务用房 6000 平方米及配套设施。',
    started: '2025-03-10',
    planned: '2026-06-30',
    periods: [
      ['2025Q2', 61_000],
      ['2025Q3', 128_000],
      ['2025Q4', 215_500],
      ['2026-01', 240_000],
      ['2026-02', 268_025],
    ],
  });
  project(book, transport, {
    code: '2412-370100-04-01-000002',
    name: '示例大道改造工程',
    type: '01',
    approved: ['2024-12-20', '示市发改审〔2024〕51号', reform],
    budget: 180_000,
    content: '改造示例大道 6.2 公里。',
    started: '2025-02-18',
    planned: '2025-12-31',
    periods: [
      ['2025Q3', 132_000],
      [
        '2025Q4',
        176_000,
        {
          projectStatus: '4',
          finishDate: '2025-12-22',
          forecastTotal: '1890.000000',
          overBudget: '1',
          overBudgetRate: '5.00',
        },
      ],
      [
        '2026-02',
        181_500,
        {
          projectStatus: '4',
          finishDate: '2025-12-22',
          forecastTotal: '1890.000000',
          overBudget: '1',
          overBudgetRate: '5.00',
        },
      ],
    ],
  });
  project(book, water, {
    code: '2602-370100-04-01-000003',
    name: '示例河治理工程',
    type: '01',
    approved: ['2026-02-10', '示市发改审〔2026〕3号', reform],
    budget: 460_000,
    content: '治理河道 12 公里，新建护岸 9 公里。',
    planned: '2026-11-30',
    periods: [['2026-02', 0]],
  });
}

export function cityMoney(book: Book): void {
  funds(book);
  projects(book);
}
