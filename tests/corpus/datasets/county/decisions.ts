import type { Book } from '../../make/book.js';
import { coercion, firmParty, levy, licence, penalty, traderParty } from '../../make/stories/decisions.js';
import { grant } from '../../make/stories/funds.js';
import { project } from '../../make/stories/projects.js';
import { firms, offices, traders } from './cast.js';

const { reform, approval, housing, farming, water } = offices;

/** Licences: new, corrected, withdrawn and issued again, and older ones that ended. */
function licences(book: Book): void {
  const shop = (n: number, day: string, values = {}) =>
    licence(book, {
      agency: approval,
      party: n % 2 === 0 ? traderParty(traders[n % traders.length]!) : firmParty(firms[n % firms.length]!),
      number: `示县审许〔${day.slice(0, 4)}〕${n}号`,
      certificate: ['食品经营许可证', `JY${String(37012400000000 + n)}`],
      content: `准予从事预包装食品销售，经营场所为示例县示例路${n}号。`,
      day,
      years: 5,
      values,
    });
  for (const [i, day] of ['2026-01-21', '2026-01-22', '2026-01-23', '2026-01-26', '2026-01-27', '2026-01-28'].entries())
    shop(i + 1, day);
  const misspelt = shop(11, '2026-01-26');
  book.change(misspelt, { content: '准予从事散装食品销售，经营场所为示例县示例路11号。' });
  const wrong = shop(12, '2026-01-27', { content: '准予从事餐饮服务，经营场所为示例县示例路12号。' });
  book.withdraw(wrong, '许可内容填错，撤销后重报。');
  shop(12, '2026-01-27');
  // licences of earlier years: one that lapsed, one cancelled by its holder; their first reports came in their own years
  shop(301, '2024-05-13', { status: '2', remarks: '有效期内注销。' });
  const given = shop(402, '2025-06-18');
  book.change(given, { status: '2', remarks: '持证人申请注销。' });
}

function penalties(book: Book): void {
  const id = penalty(book, {
    agency: farming,
    party: traderParty(traders[1]!),
    number: '示县农罚〔2026〕2号',
    kind: '经营标签不全的农药',
    fact: '2025年12月8日检查时，货架上的农药标签没有登记证号。',
    basis: '《示例农药管理办法》第五十七条第一款',
    penalties: ['罚款'],
    content: '罚款5000元。',
    day: '2026-01-21',
    procedure: '2',
    severity: '1',
    values: { fineAmount: '0.500000' },
  });
  book.change(id, { performStatus: '2' });
  const old = penalty(book, {
    agency: housing,
    party: firmParty(firms[0]!),
    number: '示县建罚〔2025〕6号',
    kind: '未按规定设置围挡',
    fact: '2025年3月4日检查时，施工现场东侧没有设置围挡。',
    basis: '《示例建设管理办法》第三十条',
    penalties: ['罚款'],
    content: '罚款2万元。',
    day: '2025-04-02',
    procedure: '2',
    severity: '2',
    values: { fineAmount: '2.000000' },
  });
  book.change(old, { performStatus: '2' });
  const seized = coercion(book, farming, traderParty(traders[1]!), '2026-01-12', {
    documentName: '扣押决定书',
    documentNumber: '示县农扣〔2026〕1号',
    coercionCategory: '1',
    coercionKind: '03',
    reason: '涉嫌经营标签不全的农药。',
    basis: '《示例农药管理办法》第四十一条',
    content: '扣押标签不全的农药。',
    property: '农药24瓶',
    periodStart: '2026-01-12',
    periodEnd: '2026-02-10',
  });
  book.change(seized, { status: '2', releaseDate: '2026-01-22' });
  const due = levy(book, water, firmParty(firms[5]!), '2026-01-14', {
    levyItemName: '水土保持补偿费',
    levyCategory: '02',
    documentName: '水土保持补偿费缴费通知书',
    documentNumber: '示县水征〔2026〕1号',
    basis: '《示例水土保持办法》第三十二条',
    standard: '按征占用土地面积计征，每平方米1.2元',
    content: '对示例食品厂项目征收水土保持补偿费，征占用面积5000平方米。',
    payableAmount: '0.600000',
    paidAmount: '0.000000',
    payDueDate: '2026-02-13',
  });
  book.change(due, { paidAmount: '0.600000', paidDate: '2026-01-26', status: '2' });
}

/** Grants and projects, period by period; one period corrected, one reported twice and withdrawn. */
function money(book: Book): void {
  const policy = { name: '示例县种业发展奖补办法', document: '示县政办发〔2024〕11号', level: '4', category: '01' };
  const part = grant(book, farming, policy, {
    number: '示县农兑-2026-0001',
    to: firms[1]!,
    fen: 30_000_000,
    paidFen: 10_000_000,
    applied: '2025-10-13',
    approved: '2025-12-22',
    due: '2026-01-31',
    formed: '2026-01-05',
  });
  book.change(part, { paidAmount: '300000.00', balance: '0.00', actualPayDate: '2026-01-23' });
  const late = grant(book, farming, policy, {
    number: '示县农兑-2025-0003',
    to: firms[3]!,
    fen: 8_000_000,
    paidFen: 0,
    applied: '2025-03-03',
    approved: '2025-05-12',
    due: '2025-06-30',
    formed: '2025-05-14',
  });
  book.change(late, { reason: '配套资金未到位。', rectifyStatus: '2' });
  book.change(late, {
    paidAmount: '80000.00',
    balance: '0.00',
    actualPayDate: '2025-09-10',
    reason: '配套资金未到位。',
    rectifyStatus: '3',
    rectifyDate: '2025-09-10',
  });
  project(book, housing, {
    code: '2401-370124-04-01-000011',
    name: '示例县污水管网工程',
    type: '01',
    approved: ['2024-01-22', '示县发改审〔2024〕3号', reform],
    budget: 110_000,
    content: '新建污水管网 21 公里。',
    started: '2024-04-20',
    planned: '2025-10-31',
    periods: [
      ['2024Q1', 0],
      ['2024Q2', 15_200],
      ['2024Q3', 31_000],
      ['2024Q4', 46_800],
      ['2025Q1', 55_000],
      ['2025Q2', 71_500],
      ['2025Q3', 92_000],
      ['2025Q4', 108_600, { projectStatus: '4', finishDate: '2025-10-27' }],
    ],
  });
  const third = book.find('204', { reportPeriod: '2025Q3', projectCode: '2401-370124-04-01-000011' });
  book.change(third, { investedAmount: '915.000000', remarks: '扣除重复计入的 5 万元。' });
  project(book, water, {
    code: '2512-370124-04-01-000012',
    name: '示例水库除险加固工程',
    type: '01',
    approved: ['2025-12-15', '示县发改审〔2025〕40号', reform],
    budget: 60_000,
    content: '加固大坝 420 米。',
    planned: '2026-12-31',
    periods: [
      ['2025Q4', 0],
      ['2025-12', 0],
    ],
  });
  book.withdraw(
    book.find('204', { reportPeriod: '2025-12', projectCode: '2512-370124-04-01-000012' }),
    '与第四季度重复，撤销月报。',
  );
}

export function countyDecisions(book: Book): void {
  licences(book);
  penalties(book);
  money(book);
}
