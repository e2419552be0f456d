import type { Unit, Values } from '../../dataset.js';
import type { Book } from '../book.js';
import { monthsAfter, workdaysAfter } from '../days.js';

export interface Complaint {
  readonly number: string;
  readonly centre: Unit;
  readonly from: Unit;
  readonly against: Unit;
  /** Unit that looks into it. */
  readonly handler: Unit;
  /** Code set `dishonesty-behaviour`. */
  readonly behaviour: string;
  readonly content: string;
  readonly amount?: string;
  readonly appeal: string;
  readonly received: string;
  /** How it ended, code set `verification-result`; absent while it is looked into. */
  readonly end?: { readonly day: string; readonly result: string; readonly substantiated: string };
  readonly listed?: boolean;
  readonly values?: Values;
}

/** A complaint that a unit does not keep its word (505), handed on within a working day. @returns its identifier. */
export function complaint(book: Book, one: Complaint): string {
  const { centre, from, against, handler, received, end } = one;
  return book.add('505', centre, received, {
    complaintNumber: one.number,
    discoverChannel: '01',
    complainantType: from.code.startsWith('92') ? '2' : '1',
    complainantName: from.name,
    complainantCode: from.code,
    complainantPhone: '0531-00000000',
    respondentName: against.name,
    respondentCode: against.code,
    behaviorType: one.behaviour,
    content: one.content,
    ...(one.amount !== undefined && { amount: one.amount }),
    appeal: one.appeal,
    receiveDate: received,
    acceptResult: '1',
    acceptDate: received,
    transferName: handler.name,
    transferDate: workdaysAfter(received, 1),
    handlerName: handler.name,
    dueDate: monthsAfter(received, 2),
    handleStatus: end ? '4' : '3',
    ...(end && {
      handleResult: end.result,
      finishDate: end.day,
      substantiated: end.substantiated,
      satisfaction: '2',
    }),
    ...(end && workdaysAfter(end.day, 1) <= book.asOf && { feedbackDate: workdaysAfter(end.day, 1) }),
    listed: one.listed ? '1' : '0',
    ...one.values,
  });
}

export interface Supervised {
  readonly number: string;
  readonly by: Unit;
  readonly of: Unit;
  /** Code set `supervised-matter`. */
  readonly matter: string;
  readonly source: readonly [type: string, id: string];
  readonly reason: string;
  readonly requirement: string;
  readonly day: string;
  readonly due: string;
  readonly progress: string;
  readonly end?: { readonly day: string; readonly result: string };
  readonly listed?: boolean;
  readonly values?: Values;
}

/** A matter a higher unit presses a unit to settle (506). @returns its identifier. */
export function supervision(book: Book, one: Supervised): string {
  const late = (one.end?.day ?? book.asOf) > one.due;
  return book.add('506', one.by, one.day, {
    supervisionNumber: one.number,
    matterType: one.matter,
    sourceType: one.source[0],
    sourceId: one.source[1],
    supervisionLevel: one.by.level,
    listed: one.listed ? '1' : '0',
    supervisorName: one.by.name,
    supervisorCode: one.by.code,
    respondentName: one.of.name,
    respondentCode: one.of.code,
    reason: one.reason,
    requirement: one.requirement,
    issueDate: one.day,
    dueDate: one.due,
    progress: one.progress,
    ...(one.end && { finishDate: one.end.day, result: one.end.result }),
    overdue: late ? '1' : '0',
    escalation: late ? '2' : '0',
    ...one.values,
  });
}
