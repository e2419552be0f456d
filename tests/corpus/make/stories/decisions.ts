import { citizenCheck, registrationCheck } from '../../../../src/standard/formats/check-characters.js';
import type { Unit, Values } from '../../dataset.js';
import type { Book } from '../book.js';
import { addDays, monthsAfter } from '../days.js';
import { person } from '../units.js';

/** Whom a decision is about, with the codes a department has of it. */
export type Party = Values;

/** A number of a person who does not exist: nobody born on a day has the sequence 000. */
export function citizenNumber(n: number): string {
  const start = `3701021${975 + (n % 25)}0${1 + (n % 9)}${String(10 + (n % 18))}000`.slice(0, 17);
  return start + citizenCheck(start);
}

/** A firm. */
export const firmParty = (firm: Unit): Party => ({
  counterpartyName: firm.name,
  counterpartyType: '法人及非法人组织',
  counterpartyUscc: firm.code,
  counterpartyOrgCode: firm.code.slice(8, 17),
  counterpartyTaxNo: firm.code.slice(2, 17),
  legalRepName: firm.head,
});

/** Somebody who trades under a name of his own. */
export const traderParty = (trader: Unit): Party => ({
  counterpartyName: trader.name,
  counterpartyType: '个体工商户',
  counterpartyUscc: trader.code,
  legalRepName: trader.head,
});

/** The n-th person. */
export const personParty = (n: number): Party => ({
  counterpartyName: person(n),
  counterpartyType: '自然人',
  counterpartyIdType: '身份证',
  counterpartyIdNo: citizenNumber(n),
});

/** A trader whose registration has a number of its own and no unified code yet. */
export const olderTraderParty = (trader: Unit, n: number): Party => {
  const start = `${trader.division}6${String(n).padStart(7, '0')}`;
  return {
    counterpartyName: trader.name,
    counterpartyType: '个体工商户',
    counterpartyRegNo: start + registrationCheck(start),
    legalRepName: trader.head,
    legalRepIdType: '身份证',
    legalRepIdNo: citizenNumber(n),
  };
};

/** A person with a document other than an identity card. */
export const foreignerParty = (name: string, document: readonly [type: string, number: string]): Party => ({
  counterpartyName: name,
  counterpartyType: '自然人',
  counterpartyIdType: document[0],
  counterpartyIdNo: document[1],
});

export interface Licence {
  readonly agency: Unit;
  readonly party: Party;
  readonly number: string;
  readonly certificate: readonly [name: string, number: string];
  readonly content: string;
  readonly day: string;
  /** Years it is valid; absent where it has no end. */
  readonly years?: number;
  readonly values?: Values;
}

/** A licence (301). @returns its identifier. */
export function licence(book: Book, one: Licence): string {
  const { agency, day, years } = one;
  return book.add('301', agency, day, {
    ...one.party,
    documentName: '准予行政许可决定书',
    documentNumber: one.number,
    licenseCategory: '普通',
    certificateName: one.certificate[0],
    certificateNumber: one.certificate[1],
    content: one.content,
    decisionDate: day,
    validFrom: day,
    validTo: years === undefined ? '2099-12-31' : addDays(monthsAfter(day, 12 * years), -1),
    agencyName: agency.name,
    agencyCode: agency.code,
    status: '1',
    ...one.values,
  });
}

export interface Penalty {
  readonly agency: Unit;
  readonly party: Party;
  readonly number: string;
  readonly kind: string;
  readonly fact: string;
  readonly basis: string;
  readonly penalties: readonly string[];
  readonly content: string;
  readonly day: string;
  /** Code sets `penalty-procedure` and `dishonesty-severity`. */
  readonly procedure: string;
  readonly severity: string;
  readonly values?: Values;
}

const publicity: Readonly<Record<string, readonly [least: number | undefined, most: number]>> = {
  '1': [undefined, 3],
  '2': [3, 12],
  '3': [12, 36],
};

/** A penalty (302). @returns its identifier. */
export function penalty(book: Book, one: Penalty): string {
  const { agency, day } = one;
  const [least, most] = publicity[one.severity]!;
  return book.add('302', agency, day, {
    ...one.party,
    documentNumber: one.number,
    violationType: one.kind,
    violationFact: one.fact,
    penaltyBasis: one.basis,
    penaltyCategory: one.penalties,
    content: one.content,
    decisionDate: day,
    validTo: monthsAfter(day, most),
    publicityEnd: monthsAfter(day, most),
    agencyName: agency.name,
    agencyCode: agency.code,
    penaltyProcedure: one.procedure,
    severity: one.severity,
    ...(least !== undefined && { minPublishEnd: monthsAfter(day, least) }),
    performStatus: '1',
    publishUrl: `https://www.example.gov.cn/cf/${day}.html`,
    ...one.values,
  });
}

/** A measure of coercion (303). @param values the fields a kind of coercion has besides. @returns its identifier. */
export function coercion(book: Book, agency: Unit, party: Party, day: string, values: Values): string {
  return book.add('303', agency, day, {
    ...party,
    decisionDate: day,
    extended: '0',
    agencyName: agency.name,
    agencyCode: agency.code,
    status: '1',
    ...values,
  });
}

/** Something levied (304). @param values the fields a kind of levy has besides. @returns its identifier. */
export function levy(book: Book, agency: Unit, party: Party, day: string, values: Values): string {
  return book.add('304', agency, day, {
    ...party,
    decisionDate: day,
    agencyName: agency.name,
    agencyCode: agency.code,
    status: '1',
    ...values,
  });
}
