import type { Unit, Values } from '../../dataset.js';
import { yuan } from '../amounts.js';
import type { Book } from '../book.js';
import { addDays } from '../days.js';

export interface Mediation {
  readonly number: string;
  readonly by: Unit;
  readonly caseNumber?: string;
  readonly applicant: Unit;
  readonly respondent: Unit;
  readonly fen: number;
  readonly fact: string;
  readonly accepted: string;
  /** Day of the agreement, its content, and until when it is to be kept. */
  readonly agreed?: { readonly day: string; readonly content: string; readonly due: string; readonly kept?: string };
  readonly values?: Values;
}

/** A dispute with a unit, mediated out of court (602). @returns its identifier. */
export function mediation(book: Book, one: Mediation): string {
  const { by, applicant, respondent, agreed } = one;
  return book.add('602', by, one.accepted, {
    mediationNumber: one.number,
    ...(one.caseNumber !== undefined && { caseNumber: one.caseNumber }),
    disputeType: '01',
    applicantName: applicant.name,
    applicantCode: applicant.code,
    respondentName: respondent.name,
    respondentCode: respondent.code,
    claimAmount: yuan(one.fen),
    fact: one.fact,
    mediatorName: '示例市庭外信用调解中心',
    participantKinds: ['1', '2', '5'],
    acceptDate: one.accepted,
    dueDate: addDays(one.accepted, 30),
    roundCount: '1',
    result: agreed ? '1' : '0',
    ...(agreed && {
      roundCount: '2',
      agreementDate: agreed.day,
      agreementNumber: `${one.number}-XY`,
      agreementContent: agreed.content,
      performDue: agreed.due,
      judicialConfirmed: '0',
      performStatus: agreed.kept === undefined ? '1' : '2',
      ...(agreed.kept !== undefined && { performedDate: agreed.kept }),
    }),
    ...one.values,
  });
}
