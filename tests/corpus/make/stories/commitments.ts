import type { Unit, Values } from '../../dataset.js';
import type { Book } from '../book.js';
import { addDays, lastDayOf } from '../days.js';

/** What a unit promises, and how far it was at the end of each period it reported on. */
export interface Undertaking {
  readonly name: string;
  readonly content: string;
  readonly target: string;
  readonly value?: { readonly target: string; readonly unit: string; readonly base?: string };
  /** Code set `commitment-item-category`. */
  readonly category: string;
  /** Code set `task-source`, with the document where it is none of the unit’s own duties. */
  readonly source?: readonly [code: string, document: string];
  readonly office: string;
  readonly due: string;
  readonly steps: readonly Step[];
  /** Values of the item itself that differ from what the steps say. */
  readonly values?: Values;
}

export interface Step {
  readonly period: string;
  readonly percent: string;
  readonly what: string;
  readonly actual?: string;
  readonly finished?: string;
  readonly values?: Values;
}

export interface Year {
  readonly year: string;
  readonly published: string;
  readonly document: string;
  readonly reviewer: Unit;
  /** Website of the unit. */
  readonly site: string;
  readonly promises: readonly Undertaking[];
  /** Share of promises kept, once the year is over. */
  readonly rate?: string;
  readonly values?: Values;
}

const periodType = (period: string): string =>
  period.includes('-') ? '1' : period.includes('Q') ? '2' : period.includes('H') ? '3' : '4';

/** A year’s commitment of a unit (101), each promise in it (102), and what was reported on each promise (103). */
export function commitment(book: Book, unit: Unit, year: Year): string {
  const id = book.add('101', unit, year.published, {
    commitmentYear: year.year,
    unitName: unit.name,
    unitCode: unit.code,
    adminLevel: unit.level,
    title: `${unit.name}${year.year}年度公开承诺`,
    documentNumber: year.document,
    itemCount: String(year.promises.length),
    publishChannel: ['1', '3'],
    publishUrl: `${year.site}/cn/${year.year}.html`,
    publishDate: year.published,
    attachment: `${year.year}年度承诺书.pdf`,
    supervisionPhone: '0531-00000000',
    principalName: unit.head,
    principalTitle: unit.kind === '1' ? '主要负责人' : unit.kind === '3' ? '院长' : '局长',
    reviewUnit: year.reviewer.name,
    commitmentStatus: '1',
    ...(year.rate === undefined
      ? {}
      : { fulfilmentRate: year.rate, annualReportUrl: `${year.site}/cn/${year.year}-zj.html` }),
    ...year.values,
  });
  for (const [i, promise] of year.promises.entries()) promised(book, unit, year, id, promise, i + 1);
  return id;
}

function promised(book: Book, unit: Unit, year: Year, commitmentId: string, promise: Undertaking, n: number): void {
  const { value, source, steps } = promise;
  const finished = steps.find((step) => step.finished !== undefined)?.finished;
  const status = finished === undefined ? (steps.length > 0 ? '2' : '1') : finished <= promise.due ? '3' : '4';
  const id = book.add('102', unit, year.published, {
    commitmentId,
    itemNumber: String(n),
    commitmentYear: year.year,
    itemCategory: promise.category,
    itemName: promise.name,
    content: promise.content,
    taskSource: source?.[0] ?? '3',
    ...(source && { sourceDocument: source[1] }),
    target: promise.target,
    ...(value && { targetValue: value.target, targetUnit: value.unit }),
    ...(value?.base !== undefined && { baselineValue: value.base }),
    planStartDate: `${year.year}-01-10`,
    dueDate: promise.due,
    responsibleOffice: promise.office,
    enterpriseRelated: promise.category === '3' ? '1' : '0',
    safeguard: '每月调度一次进展，落后的由分管负责人约谈责任科室。',
    itemStatus: status,
    publishUrl: `${year.site}/cn/${year.year}-${n}.html`,
    ...promise.values,
  });
  for (const step of steps) reported(book, unit, year, id, promise, step, n);
}

function reported(
  book: Book,
  unit: Unit,
  year: Year,
  itemId: string,
  promise: Undertaking,
  step: Step,
  n: number,
): void {
  const published = addDays(lastDayOf(step.period), 10);
  const result = step.finished === undefined ? '2' : step.finished <= promise.due ? '3' : '4';
  book.add('103', unit, published, {
    itemId,
    periodType: periodType(step.period),
    reportPeriod: step.period,
    progressPercent: step.percent,
    progressDescription: step.what,
    ...(step.actual !== undefined && { actualValue: step.actual }),
    ...(step.finished !== undefined && { actualFinishDate: step.finished }),
    fulfilmentResult: result,
    evidenceName: `${promise.name}（${step.period}）进展证明.pdf`,
    publishDate: published,
    publishUrl: `${year.site}/cn/${year.year}-${n}-${step.period}.html`,
    verifyUnit: year.reviewer.name,
    verifyResult: '1',
    satisfaction: '97.50',
    includedInCredit: '1',
    ...step.values,
  });
}
