import { dutiesOf } from '../../../src/coverage/duties/duties.js';
import { questionsOf } from '../../../src/coverage/questions/questions.js';
import { obligations } from '../../../src/generated/audit/obligations.js';
import { questions } from '../../../src/generated/audit/questions.js';
import type { Question } from '../../../src/model/audit-report.js';
import type { AuditState, Fact } from '../../../src/model/audit-state.js';
import { factOf, unitOf, viewOf } from '../make-state.js';

export const first = '113701000000000011';
export const second = '113701000000000022';
export const units = [unitOf(first, '示例市示例甲局'), unitOf(second, '示例市示例乙局')];

type Values = Readonly<Record<string, string>>;
type Marks = Partial<Fact>;

const without = (values: Readonly<Record<string, string | undefined>>): Fact['record'] =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Fact['record'];

/** A commitment of the first unit for 2025; a value `''` takes a field away. */
const made = (type: string, base: Values, values: Values, marks: Marks): Fact => {
  const record = without(
    Object.fromEntries(
      Object.entries({ ...base, ...values }).map(([name, value]) => [name, value === '' ? undefined : value]),
    ),
  );
  return factOf(type, record, marks);
};

export const commitment = (values: Values = {}, marks: Marks = {}): Fact =>
  made(
    'annual-commitment',
    {
      recordId: 'C1',
      operationType: '1',
      reportingUnitCode: first,
      unitCode: first,
      commitmentYear: '2025',
      commitmentStatus: '1',
      title: '示例市示例甲局2025年度公开承诺',
      itemCount: '2',
      publishUrl: 'http://a.example.gov.cn/cn.html',
      publishDate: '2025-03-01',
      fulfilmentRate: '100',
      annualReportUrl: 'http://a.example.gov.cn/zj.html',
    },
    values,
    { row: 1, ...marks },
  );

export const item = (number: 1 | 2, values: Values = {}, marks: Marks = {}): Fact =>
  made(
    'commitment-item',
    {
      recordId: `I${number}`,
      operationType: '1',
      reportingUnitCode: first,
      commitmentId: 'C1',
      commitmentYear: '2025',
      itemNumber: String(number),
      itemCategory: String(number),
      itemStatus: '3',
      planStartDate: '2025-01-01',
      dueDate: '2025-11-30',
      target: '办结 90 件',
      targetValue: '90',
      baselineValue: '80',
    },
    values,
    { row: 10 + number, ...marks },
  );

const progress: Values = { '2025H1': '40', '2025H2': '100', '2025': '100' };

export const report = (number: 1 | 2, period: string, values: Values = {}, marks: Marks = {}): Fact => {
  const open = period.endsWith('H1');
  return made(
    'fulfilment-report',
    {
      recordId: `R${number}-${period}`,
      operationType: '1',
      reportingUnitCode: first,
      itemId: `I${number}`,
      periodType: period.length === 4 ? '4' : '3',
      reportPeriod: period,
      progressPercent: progress[period] ?? '100',
      fulfilmentResult: open ? '2' : '3',
      actualFinishDate: open ? '' : '2025-11-01',
      actualValue: open ? '40' : '90',
      publishDate: period.endsWith('H1') ? '2025-07-10' : '2026-01-10',
    },
    values,
    { row: 20 + 10 * number + ['2025H1', '2025H2', '2025'].indexOf(period), ...marks },
  );
};

/** A commitment with two items and all reports on them, nothing wrong about it. */
export const complete: readonly Fact[] = [
  commitment(),
  item(1),
  item(2),
  ...([1, 2] as const).flatMap((number) => ['2025H1', '2025H2', '2025'].map((period) => report(number, period))),
];

/** The same with some records in place of those of their ids. */
export const changed = (...facts: readonly Fact[]): readonly Fact[] => {
  const ids = new Set(facts.map(({ record }) => record['recordId']));
  return [...complete.filter(({ record }) => !ids.has(record['recordId'])), ...facts];
};

/** Without the records of these ids. */
export const less = (...ids: readonly string[]): readonly Fact[] =>
  complete.filter(({ record }) => !ids.includes(String(record['recordId'])));

/** Answers to all questions, by letter. */
export async function answers(state: AuditState, lang: 'zh' | 'en' = 'zh'): Promise<ReadonlyMap<string, Question>> {
  const view = viewOf(state);
  const { cells } = dutiesOf(view, obligations);
  return new Map((await questionsOf(view, questions, cells, lang)).map((question) => [question.letter, question]));
}

/** Shares of the single checks by their names, those without anything to ask left out. */
export const sharesOf = ({ id, checks }: Question): Record<string, string> =>
  Object.fromEntries(
    checks
      .filter(({ share }) => share.of > 0)
      .map(({ id: own, share }) => [own.slice(id.length + 1), `${share.n}/${share.of}`]),
  );

/** Gaps as `row: message`. */
export const gapsOf = ({ gaps }: Question): string[] => gaps.map(({ at, message }) => `${at?.row ?? '-'}: ${message}`);
