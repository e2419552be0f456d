import type { Unit, Values } from '../../dataset.js';
import { yuan } from '../amounts.js';
import type { Book } from '../book.js';
import { addDays, workdaysAfter } from '../days.js';

/** A step in the life of a contract, code set `contract-node-type`. */
export interface Node {
  readonly type: string;
  readonly name: string;
  readonly planned: string;
  readonly done?: string;
  /** Fen owed and fen paid, where money is due. */
  readonly money?: readonly [due: number, paid: number, on?: string];
  readonly supervised: string;
  readonly values?: Values;
}

export interface Contract {
  readonly number: string;
  readonly name: string;
  /** Code set `contract-category`. */
  readonly category: string;
  readonly project: string;
  readonly projectNumber?: string;
  readonly seller: Unit;
  /** Code set `enterprise-size`. */
  readonly size: string;
  readonly fen: number;
  readonly signed: string;
  readonly start: string;
  readonly end: string;
  readonly terms: string;
  readonly days: number;
  readonly supervisor: Unit;
  /** Code set `contract-status`. */
  readonly status: string;
  /** Decision by which it was assessed beforehand, and the document of that. */
  readonly assessed?: {
    readonly decided: string;
    readonly minutes: string;
    readonly type: string;
    readonly with: readonly Unit[];
  };
  /** Day on which the unit pledged to keep it, code set `pledge-field`. */
  readonly pledged?: { readonly day: string; readonly number: string; readonly field: string };
  readonly nodes: readonly Node[];
  readonly values?: Values;
}

/** A contract of a unit: assessed (201), pledged (105), signed (202) and carried out step by step (203). @returns its identifier. */
export function contract(book: Book, buyer: Unit, plan: Contract): string {
  const id = book.reserve('202', buyer, plan.signed);
  const assessmentId = plan.assessed && assessed(book, buyer, plan, plan.assessed);
  const pledgeId = plan.pledged && pledged(book, buyer, plan, plan.pledged, id);
  book.add('202', buyer, plan.signed, {
    recordId: id,
    contractNumber: plan.number,
    contractName: plan.name,
    contractCategory: plan.category,
    partyAName: buyer.name,
    partyACode: buyer.code,
    partyBName: plan.seller.name,
    partyBCode: plan.seller.code,
    enterpriseSize: plan.size,
    projectName: plan.project,
    ...(plan.projectNumber !== undefined && { projectNumber: plan.projectNumber }),
    contractAmount: yuan(plan.fen),
    fundSource: '1',
    signDate: plan.signed,
    performStart: plan.start,
    performEnd: plan.end,
    paymentTerms: plan.terms,
    paymentStart: '2',
    paymentDays: String(plan.days),
    overdueRate: '0.000500',
    breachLiability: '逾期付款的，按日支付未付款项万分之五的利息；逾期交付的，每日支付合同价款万分之五的违约金。',
    collectiveDecision: plan.assessed ? '1' : '0',
    ...(assessmentId !== undefined && { assessmentId }),
    ...(pledgeId !== undefined && { pledgeId }),
    ...(plan.category === '01' && {
      publishDate: workdaysAfter(plan.signed, 1),
      publishUrl: `http://www.example.gov.cn/htgg/${plan.signed}.html`,
    }),
    supervisorName: plan.supervisor.name,
    contractStatus: plan.status,
    ...plan.values,
  });
  for (const [i, node] of plan.nodes.entries()) step(book, buyer, plan, id, node, i + 1);
  return id;
}

function assessed(
  book: Book,
  buyer: Unit,
  plan: Contract,
  { decided, minutes, type, with: units }: NonNullable<Contract['assessed']>,
): string {
  return book.add('201', buyer, decided, {
    subjectName: plan.name,
    subjectType: type,
    assessmentStage: '1',
    unitName: buyer.name,
    unitCode: buyer.code,
    documentNumber: plan.number,
    legalCounselConsulted: '1',
    legalOpinion: '1',
    evaluationResult: '1',
    legalReviewResult: '1',
    legalReviewDate: addDays(decided, -9),
    fairCompetitionResult: '1',
    fairCompetitionDate: addDays(decided, -7),
    jointConsultation: '1',
    consultUnits: units.map(({ name }) => name),
    collectiveDecision: '2',
    decisionDate: decided,
    decisionDocument: minutes,
    affordabilityResult: '1',
    effectiveDate: plan.signed,
  });
}

function pledged(
  book: Book,
  buyer: Unit,
  plan: Contract,
  { day, number, field }: NonNullable<Contract['pledged']>,
  contractId: string,
): string {
  const kept = plan.status === '3';
  return book.add('105', buyer, day, {
    pledgeNumber: number,
    pledgeField: field,
    pledgerType: buyer.kind,
    unitName: buyer.name,
    unitCode: buyer.code,
    matter: `${plan.name}诚信履约`,
    content: '按采购（招标）文件和成交结果签订合同，验收合格后按期付清合同款，不以任何理由拖欠。',
    counterpartyName: plan.seller.name,
    counterpartyCode: plan.seller.code,
    contractId,
    pledgeDate: day,
    validUntil: addDays(plan.end, 365),
    signatory: buyer.head,
    signatoryTitle: '局长',
    breachLiability: '未按期付款的，按合同约定支付逾期利息，主动公开原因并依法承担相应责任。',
    publishDate: workdaysAfter(day, 2),
    publishUrl: `http://www.example.gov.cn/cns/${number}.html`,
    attachment: `${plan.name}信用承诺书.pdf`,
    performStatus: kept ? '2' : '1',
    ...(kept && { checkDate: plan.nodes.at(-1)!.supervised }),
  });
}

function step(book: Book, buyer: Unit, plan: Contract, contractId: string, node: Node, n: number): void {
  const [due, paid, on] = node.money ?? [];
  const status =
    node.done === undefined ? (node.planned > book.asOf ? '1' : '2') : node.done <= node.planned ? '3' : '4';
  book.add('203', buyer, node.supervised, {
    contractId,
    nodeNumber: String(n),
    nodeType: node.type,
    nodeName: node.name,
    planDate: node.planned,
    ...(node.done !== undefined && { actualDate: node.done }),
    ...(due !== undefined && { payableAmount: yuan(due) }),
    ...(paid !== undefined && { paidAmount: yuan(paid) }),
    ...(on !== undefined && { paidDate: on }),
    performStatus: status,
    supervisorName: plan.supervisor.name,
    supervisorCode: plan.supervisor.code,
    supervisionResult: '1',
    supervisionDate: node.supervised,
    ...node.values,
  });
}
