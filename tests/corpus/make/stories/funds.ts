import type { Unit, Values } from '../../dataset.js';
import { yuan } from '../amounts.js';
import type { Book } from '../book.js';

export interface Policy {
  readonly name: string;
  readonly document: string;
  /** Code sets `admin-level` and `policy-category`. */
  readonly level: string;
  readonly category: string;
}

export interface Grant {
  readonly number: string;
  readonly to: Unit;
  readonly fen: number;
  readonly paidFen: number;
  readonly applied: string;
  readonly approved: string;
  readonly due: string;
  /** Day it was paid in full. */
  readonly paid?: string;
  /** Day its state was written down. */
  readonly formed: string;
  readonly values?: Values;
}

/** Money a policy grants to a firm, and how much of it has been paid (403). @returns its identifier. */
export function grant(book: Book, unit: Unit, policy: Policy, one: Grant): string {
  return book.add('403', unit, one.formed, {
    ledgerNumber: one.number,
    policyName: policy.name,
    policyDocument: policy.document,
    policyLevel: policy.level,
    policyCategory: policy.category,
    unitName: unit.name,
    unitCode: unit.code,
    beneficiaryName: one.to.name,
    beneficiaryCode: one.to.code,
    beneficiaryType: one.to.code.startsWith('92') ? '3' : '1',
    applyDate: one.applied,
    approveDate: one.approved,
    payableAmount: yuan(one.fen),
    paidAmount: yuan(one.paidFen),
    balance: yuan(one.fen - one.paidFen),
    legalStatus: '1',
    payMode: '3',
    dueDate: one.due,
    fundSource: '1',
    ...(one.paid !== undefined && { actualPayDate: one.paid }),
    auditSource: '4',
    rectifyStatus: '5',
    ...one.values,
  });
}
