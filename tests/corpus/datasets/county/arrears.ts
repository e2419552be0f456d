import type { Book } from '../../make/book.js';
import { debt, letter } from '../../make/stories/arrears.js';
import { supervision } from '../../make/stories/complaints.js';
import { firms, offices } from './cast.js';

const { reform, farming, water, hospital } = offices;

/** A debt from its first report to the last payment, each report as it stood at the time. */
function seeds(book: Book): void {
  const id = debt(book, {
    number: '3701242025000002',
    debtor: farming,
    creditor: firms[1]!,
    size: '4',
    category: '1',
    fen: 36_000_000,
    due: '2025-05-31',
    found: '2025-06-16',
    channel: '02',
    plan: '2025年9月、12月和2026年1月各付12万元。',
    promised: '2026-01-31',
    funds: '2026-01-10',
    repayments: [
      { day: '2025-09-18', fen: 12_000_000 },
      { day: '2025-12-12', fen: 12_000_000 },
      { day: '2026-01-14', fen: 12_000_000, interest: 2_500_000 },
    ],
  });
  // how it stood after the first payment was reported at the time, and comes again with the rest
  book.earlier(id, {
    paidAmount: '120000.00',
    balance: '240000.00',
    clearStatus: '3',
    clearDate: '',
    overdueInterest: '19800.00',
    resolveMethod: '2',
  });
  const warned = letter(book, {
    number: '示县发改函〔2025〕9号',
    issuer: reform,
    receiver: farming,
    day: '2025-06-20',
    level: '3',
    risk: '03',
    description: '良种款 2025 年 5 月 31 日到期后未付，余额 360000.00 元。',
    indicator: '单笔逾期未还欠款余额（元）',
    value: '360000',
    threshold: '200000',
    source: ['401', [id]],
  });
  book.change(warned, {
    feedbackDate: '2025-07-04',
    feedbackContent: '分三期付清，已列入用款计划。',
    rectifyStatus: '2',
  });
  book.change(warned, { rectifyStatus: '3', releaseDate: '2026-01-19' });
  const pressed = supervision(book, {
    number: 'DB-370124-2025-0008',
    by: reform,
    of: farming,
    matter: '1',
    source: ['401', id],
    reason: '良种款逾期半年，尚欠 24 万元。',
    requirement: '2026 年 1 月 31 日前付清本金和利息。',
    day: '2025-12-02',
    due: '2026-01-31',
    progress: '2025-12-05 已列入用款计划。',
  });
  book.change(pressed, { progress: '2025-12-05 已列入用款计划；2025-12-12 已付 12 万元。' });
  book.change(pressed, {
    progress: '2025-12-12 已付 12 万元；2026-01-14 已付清本金和利息。',
    finishDate: '2026-01-16',
    result: '欠款和逾期利息已全部付清。',
  });
}

/** A debt of this month: entered, its payment entered wrongly, withdrawn, entered again and confirmed. */
function bandages(book: Book): void {
  const id = debt(book, {
    number: '3701242026000001',
    debtor: hospital,
    creditor: firms[4]!,
    size: '3',
    category: '1',
    fen: 15_000_000,
    due: '2025-12-31',
    found: '2026-01-06',
    channel: '05',
    plan: '2026年1月付5万元，余款3月底前付清。',
    promised: '2026-03-31',
    funds: '2026-03-20',
    repayments: [],
    values: { repaySource: '6' },
  });
  book.change(id, { paidAmount: '50000.00', balance: '100000.00', clearStatus: '3', resolveMethod: '2' });
  const payment = {
    arrearsId: id,
    sequence: '1',
    payDate: '2026-01-20',
    payAmount: '50000.00',
    interestAmount: '0.00',
    payMethod: '1',
    repaySource: '6',
    payerName: hospital.name,
    payerCode: hospital.code,
    payeeName: firms[4]!.name,
    payeeCode: firms[4]!.code,
    voucherNumber: '示医付2026-0120',
    balanceAfter: '100000.00',
    creditorConfirmed: '0',
  };
  const wrong = book.add('402', hospital, '2026-01-20', {
    ...payment,
    payAmount: '5000.00',
    balanceAfter: '145000.00',
  });
  book.withdraw(wrong, '金额少填一位，撤销后重报。');
  const right = book.add('402', hospital, '2026-01-20', payment);
  book.change(right, { creditorConfirmed: '1', confirmDate: '2026-01-22' });
}

/** A debt paid at once; the firm confirmed the payment later, and the change says so. */
function pumps(book: Book): void {
  const id = debt(book, {
    number: '3701242025000001',
    debtor: water,
    creditor: firms[3]!,
    size: '2',
    category: '1',
    fen: 22_400_000,
    due: '2025-02-28',
    found: '2025-03-10',
    channel: '02',
    plan: '2025年4月底前一次付清水泵款。',
    promised: '2025-04-30',
    funds: '2025-04-15',
    repayments: [{ day: '2025-04-22', fen: 22_400_000 }],
  });
  book.earlier(book.find('402', { arrearsId: id }), { creditorConfirmed: '0', confirmDate: '' });
}

export function countyArrears(book: Book): void {
  seeds(book);
  bandages(book);
  pumps(book);
}
