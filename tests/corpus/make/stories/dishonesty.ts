import type { Unit, Values } from '../../dataset.js';
import { yuan } from '../amounts.js';
import type { Book } from '../book.js';
import { addDays, monthsAfter, workdaysAfter } from '../days.js';

/** Months a record is published at least and at most, by its severity. */
const months: Readonly<Record<string, readonly [least: number, most: number]>> = { '2': [3, 12], '3': [12, 36] };

export interface Dishonesty {
  readonly number: string;
  readonly by: Unit;
  readonly of: Unit;
  /** Code sets `dishonesty-field` and `dishonesty-behaviour`. */
  readonly field: string;
  readonly behaviour: string;
  readonly fact: string;
  /** Code set `determination-basis`. */
  readonly basis: readonly [type: string, document: string];
  readonly day: string;
  readonly severity: string;
  readonly fen?: number;
  readonly affected?: string;
  readonly source?: readonly [type: string, id: string];
  /** Day on which it was repaired. */
  readonly repaired?: string;
  readonly values?: Values;
}

/** A record of a unit that broke its word (501), published unless it is slight or repaired. @returns its identifier. */
export function dishonesty(book: Book, one: Dishonesty): string {
  const { of, by, day, severity, source, repaired } = one;
  const term = months[severity];
  const shown = term !== undefined && repaired === undefined;
  return book.add('501', by, day, {
    disclosureLevel: shown ? '1' : '2',
    secrecyReview: shown ? '1' : '3',
    dishonestyNumber: one.number,
    subjectType: of.kind,
    subjectName: of.name,
    subjectCode: of.code,
    field: one.field,
    behaviorType: one.behaviour,
    fact: one.fact,
    basisType: one.basis[0],
    basisDocument: one.basis[1],
    determinerName: by.name,
    determinerCode: by.code,
    determineDate: day,
    severity,
    ...(one.fen !== undefined && { amount: yuan(one.fen) }),
    ...(one.affected !== undefined && { affectedParty: one.affected }),
    notifyDate: addDays(day, -14),
    statement: '被认定单位在告知期内没有提出异议。',
    ...(term && {
      publishStart: day,
      minPublishEnd: monthsAfter(day, term[0]),
      publishEnd: monthsAfter(day, term[1]),
    }),
    rectifyDue: monthsAfter(day, 3),
    rectifyStatus: repaired === undefined ? '2' : '3',
    recordStatus: repaired === undefined ? '1' : '2',
    ...(source && { sourceType: source[0], sourceId: source[1] }),
    ...one.values,
  });
}

export interface Push {
  /** （2025）鲁0199执45号 */
  readonly number: string;
  readonly court: Unit;
  readonly courtCode: string;
  readonly debtor: Unit;
  readonly filed: string;
  readonly fen: number;
  readonly paidFen: number;
  readonly basis: string;
  readonly duty: string;
  /** Days on which it was told that it would be listed and was listed. */
  readonly listed?: readonly [told: string, on: string];
  readonly receiver: Unit;
  readonly supervisor: Unit;
  /** Day the case was closed. */
  readonly closed?: string;
  readonly values?: Values;
}

/** A case a court executes against a unit (601), and whether it is listed as a dishonest debtor. @returns its identifier. */
export function push(book: Book, one: Push): string {
  const { court, debtor, listed, closed } = one;
  const left = one.fen - one.paidFen;
  return book.add('601', court, one.filed, {
    caseNumber: one.number,
    courtName: court.name,
    courtCode: one.courtCode,
    debtorName: debtor.name,
    debtorCode: debtor.code,
    debtorType: debtor.kind,
    caseType: '01',
    filingDate: one.filed,
    claimAmount: yuan(one.fen),
    executedAmount: yuan(one.paidFen),
    unexecutedAmount: yuan(left),
    basisNumber: one.basis,
    basisUnit: court.name,
    duty: one.duty,
    performance: left === 0 ? '3' : one.paidFen > 0 ? '2' : '1',
    dishonest: listed ? '1' : '0',
    ...(listed && { behavior: '1', preNotifyDate: listed[0], listedDate: listed[1], publishDate: listed[1] }),
    ...(listed && left === 0 && closed !== undefined && { removedDate: workdaysAfter(closed, 1) }),
    pushDate: workdaysAfter(listed?.[1] ?? one.filed, 1),
    receiverName: one.receiver.name,
    supervisorName: one.supervisor.name,
    disposeStatus: closed !== undefined ? '4' : one.paidFen > 0 ? '3' : '2',
    ...(closed !== undefined && { resolveMethod: '1', closeDate: closed }),
    ...one.values,
  });
}

export interface Punishment {
  readonly number: string;
  readonly by: Unit;
  readonly of: Unit;
  readonly dishonestyId: string;
  /** Code set `punishment-measure`, and what is done. */
  readonly measure: readonly [type: string, content: string];
  readonly reason: string;
  readonly start: string;
  readonly end?: string;
  readonly lifted?: string;
  readonly values?: Values;
}

/** A measure another unit takes because of a record (507). @returns its identifier. */
export function punishment(book: Book, one: Punishment): string {
  return book.add('507', one.by, one.start, {
    punishmentNumber: one.number,
    subjectType: one.of.kind,
    subjectName: one.of.name,
    subjectCode: one.of.code,
    dishonestyId: one.dishonestyId,
    measureType: one.measure[0],
    measureContent: one.measure[1],
    basis: '《关于进一步加强政务诚信建设的若干措施》措施13（完善政务失信联合惩戒机制）',
    enforcerName: one.by.name,
    enforcerCode: one.by.code,
    checkReason: one.reason,
    checkDate: addDays(one.start, -2),
    startDate: one.start,
    ...(one.end !== undefined && { endDate: one.end }),
    enforceResult: '1',
    feedbackDate: addDays(one.start, 3) <= book.asOf ? addDays(one.start, 3) : one.start,
    ...(one.measure[0] === '07' && { talkDate: one.start, talkTarget: '主要负责人' }),
    ...(one.lifted !== undefined && { liftDate: one.lifted, liftReason: '1' }),
    ...one.values,
  });
}

export interface Repair {
  readonly number: string;
  readonly by: Unit;
  readonly of: Unit;
  readonly dishonestyId: string;
  readonly severity: string;
  readonly fulfilled: string;
  readonly applied: string;
  /** Days on which it was decided; absent while it is looked into. */
  readonly decided?: string;
  readonly values?: Values;
}

/** A unit that made good what it had broken asks for its record to be repaired (502). @returns its identifier. */
export function repair(book: Book, one: Repair): string {
  const { by, of, decided } = one;
  return book.add('502', by, one.applied, {
    repairNumber: one.number,
    dishonestyId: one.dishonestyId,
    applicantName: of.name,
    applicantCode: of.code,
    severity: one.severity,
    applyDate: one.applied,
    applyChannel: '2',
    obligationFinishDate: one.fulfilled,
    proofName: '国库集中支付凭证、债权人收款确认书',
    pledgeDoc: `${of.name}信用修复承诺书`,
    acceptUnit: by.name,
    acceptDate: workdaysAfter(one.applied, 1),
    acceptResult: '1',
    determinerName: by.name,
    extended: '0',
    ...(decided !== undefined && {
      determinerOpinion: '1',
      repairResult: '1',
      finishDate: decided,
      notifyDate: workdaysAfter(decided, 1),
      stopPublishDate: decided,
      stopShareDate: decided,
      liftDate: decided,
    }),
    falseMaterial: '0',
    ...one.values,
  });
}
