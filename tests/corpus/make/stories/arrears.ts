import type { Unit, Values } from '../../dataset.js';
import { yuan } from '../amounts.js';
import type { Book } from '../book.js';
import { addDays, workdaysAfter } from '../days.js';

export interface Repayment {
  readonly day: string;
  /** Fen of principal, and fen of interest paid besides. */
  readonly fen: number;
  readonly interest?: number;
  readonly values?: Values;
}

export interface Debt {
  readonly number: string;
  readonly debtor: Unit;
  readonly creditor: Unit;
  readonly size: string;
  /** Code set `arrears-category`. */
  readonly category: string;
  readonly contractId?: string;
  readonly fen: number;
  readonly due: string;
  /** Day it was established. */
  readonly found: string;
  readonly channel: string;
  readonly plan: string;
  readonly promised: string;
  readonly funds: string;
  readonly repayments: readonly Repayment[];
  readonly values?: Values;
}

/** Interest in fen from the day after it fell due: five in ten thousand a day of what is still owed when that day ends. */
function interestUntil({ fen, due, repayments }: Debt, until: string): number {
  let sum = 0;
  for (let day = addDays(due, 1); day <= until; day = addDays(day, 1))
    sum += repayments.reduce((owed, repayment) => (repayment.day <= day ? owed - repayment.fen : owed), fen);
  return Math.round((sum * 5) / 10_000);
}

/** What a unit owes a firm (401) and every payment of it (402). @returns its identifier. */
export function debt(book: Book, owed: Debt): string {
  const { debtor, creditor, repayments } = owed;
  const paid = repayments.reduce((sum, { fen }) => sum + fen, 0);
  const left = owed.fen - paid;
  const cleared = left === 0 ? repayments.at(-1)!.day : undefined;
  const id = book.add('401', debtor, owed.found, {
    arrearsNumber: owed.number,
    debtorName: debtor.name,
    debtorCode: debtor.code,
    responsibleName: debtor.name,
    responsibleCode: debtor.code,
    creditorName: creditor.name,
    creditorCode: creditor.code,
    enterpriseSize: owed.size,
    ownership: '1',
    arrearsCategory: owed.category,
    ...(owed.contractId !== undefined && { contractId: owed.contractId }),
    dueDate: owed.due,
    originalAmount: yuan(owed.fen),
    overdueInterest: yuan(interestUntil(owed, cleared ?? owed.found)),
    undisputedAmount: yuan(owed.fen),
    disputedAmount: '0.00',
    disputeStatus: '1',
    paidAmount: yuan(paid),
    balance: yuan(left),
    repaySource: '1',
    fundArriveDate: owed.funds,
    repayPlan: owed.plan,
    promisedClearDate: owed.promised,
    ...(repayments.length > 0 && { resolveMethod: repayments.length > 1 ? '2' : '1' }),
    discoverChannel: owed.channel,
    clearStatus: cleared !== undefined ? '4' : repayments.length > 0 ? '3' : '1',
    ...(cleared !== undefined && { clearDate: cleared }),
    ...owed.values,
  });
  let balance = owed.fen;
  repayments.forEach(({ day, fen, interest = 0, values }, i) => {
    balance -= fen;
    const confirmed = workdaysAfter(day, 1) <= book.asOf;
    book.add('402', debtor, day, {
      arrearsId: id,
      sequence: String(i + 1),
      payDate: day,
      payAmount: yuan(fen + interest),
      interestAmount: yuan(interest),
      payMethod: '2',
      repaySource: '1',
      payerName: debtor.name,
      payerCode: debtor.code,
      payeeName: creditor.name,
      payeeCode: creditor.code,
      voucherNumber: `示拨${day}-${owed.number.slice(-3)}`,
      balanceAfter: yuan(balance),
      creditorConfirmed: confirmed ? '1' : '0',
      ...(confirmed && { confirmDate: workdaysAfter(day, 1) }),
      ...values,
    });
  });
  return id;
}

export interface Letter {
  readonly number: string;
  readonly issuer: Unit;
  readonly receiver: Unit;
  readonly day: string;
  /** Code set `warning-level`. */
  readonly level: string;
  /** Code set `risk-type`. */
  readonly risk: string;
  readonly description: string;
  readonly indicator: string;
  readonly value: string;
  readonly threshold: string;
  readonly source: readonly [type: string, ids: readonly string[]];
  readonly feedback?: { readonly day: string; readonly content: string };
  readonly released?: string;
  readonly values?: Values;
}

/** A letter that warns a unit of a risk (504), its answer and its end. @returns its identifier. */
export function letter(book: Book, sent: Letter): string {
  const { issuer, receiver, source, feedback, released } = sent;
  return book.add('504', issuer, sent.day, {
    letterNumber: sent.number,
    letterType: sent.level === '4' ? '1' : '2',
    warningLevel: sent.level,
    issuerName: issuer.name,
    issuerCode: issuer.code,
    receiverName: receiver.name,
    receiverCode: receiver.code,
    subjectDivision: receiver.division,
    riskType: sent.risk,
    riskDescription: sent.description,
    triggerIndicator: sent.indicator,
    triggerValue: sent.value,
    threshold: sent.threshold,
    thresholdDirection: '1',
    sourceType: source[0],
    sourceId: source[1],
    issueDate: sent.day,
    dueDate: addDays(sent.day, 21),
    requirement: '明确资金来源和付清日期，书面反馈整改方案。',
    signDate: workdaysAfter(sent.day, 1),
    ...(feedback && { feedbackDate: feedback.day, feedbackContent: feedback.content }),
    rectifyStatus: released !== undefined ? '3' : feedback ? '2' : '1',
    ...(released !== undefined && { releaseDate: released }),
    ...sent.values,
  });
}
