import fc from 'fast-check';
import { textOfFact } from '../../../src/coverage/canonical.js';
import type { AuditState, BatchFact, Fact, PageAnswer, SourceState } from '../../../src/model/audit-state.js';
import type { Finding } from '../../../src/model/finding.js';
import { countsOf, judgedRecord } from '../make-counts.js';
import { stateOf, unitOf } from '../make-state.js';

const words = fc.constantFrom('示例', 'a"b', '甲\n乙', '𠀀', '');
const day = fc.constantFrom('2025-01-31', '2025-12-31');

const fact: fc.Arbitrary<Fact> = fc.record({
  type: fc.constantFrom('arrears', 'annual-commitment', 'entity'),
  record: fc.dictionary(
    fc.constantFrom('recordId', 'reportingUnitCode', 'publishChannel', 'operationType'),
    fc.oneof(words, fc.array(words, { maxLength: 2 })),
  ),
  faulty: fc.subarray(['clearDate', 'dueDate']),
  lacks: fc.subarray(['publishUrl']),
  found: fc.subarray(['arrears/missing-clear-date']),
  said: fc.dictionary(fc.constantFrom('a/b', 'a/c'), fc.dictionary(fc.constantFrom('found', 'reason'), words), {
    maxKeys: 2,
  }),
  wrong: fc.boolean(),
  count: fc.integer({ min: 1, max: 5 }),
  sheet: fc.integer({ min: 0, max: 1 }),
  row: fc.integer({ min: 1, max: 99 }),
});

const batch: fc.Arbitrary<BatchFact> = fc.record({
  unitCode: words,
  unitName: words,
  type: fc.option(fc.constant('arrears')),
  period: fc.constantFrom('2025-03', '2025Q1', ''),
  day: fc.option(day),
  zero: fc.boolean(),
  wrong: fc.boolean(),
  envelope: fc.boolean(),
  sheet: fc.integer({ min: 0, max: 1 }),
  row: fc.integer({ min: 1, max: 99 }),
});

const problem = fc.record({ row: fc.option(fc.integer({ min: 1, max: 9 })), detail: words }).map(
  ({ row, detail }): Finding => ({
    rule: 'input/unreadable',
    severity: 'error',
    at: { file: 'x', sheet: null, row, line: null, column: null, header: null, field: null, pointer: null },
    key: null,
    params: { detail },
    value: null,
    related: [],
  }),
);

/** A source of a number: its digest is its own, its name may be that of another one. */
export const sourceNumbered = (number: number): fc.Arbitrary<SourceState> =>
  fc.record({
    file: fc.constantFrom('甲/许可.xlsx', '乙/许可.xlsx', '欠款.csv'),
    sha256: fc.constant(number.toString(16).padStart(64, '0')),
    size: fc.nat(),
    format: fc.option(fc.constant('xlsx')),
    sheets: fc.constant([
      { name: '一', type: 'arrears', records: 3 },
      { name: null, type: null, records: 0 },
    ]),
    records: fc.nat(9),
    counts: fc.record({ error: fc.nat(9), warning: fc.nat(9), info: fc.nat(9) }),
    problems: fc.array(problem, { maxLength: 2 }),
    facts: fc.uniqueArray(fact, { selector: textOfFact, maxLength: 4 }),
    batches: fc.array(batch, { maxLength: 2 }),
    counted: fc.array(judgedRecord, { maxLength: 6 }).map((records) => countsOf(records)),
  });

const page: fc.Arbitrary<PageAnswer> = fc.record({
  url: fc.constantFrom('https://example.gov.cn/a', 'https://example.gov.cn/b'),
  status: fc.constantFrom(200, 404, null),
  titles: fc.subarray(['承诺甲', '承诺乙']),
  failure: fc.constantFrom(null, 'timeout'),
});

/** The sources of a submission, each with its own content; parts of it are states too. */
export const submission: fc.Arbitrary<readonly SourceState[]> = fc
  .integer({ min: 1, max: 5 })
  .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => sourceNumbered(i))));

const registerOf = (number: number): AuditState['registers'][number] => ({
  file: '登记库.xlsx',
  sha256: String(number).padStart(64, 'a'),
  entries: 2,
  usable: 1,
  faulty: 1,
  problems: [],
  units: [unitOf('11370100MADEUP128H', `示例局${number}`), { code: '11370100MADEUP11XH', periods: 'unreliable' }],
});

/** Everything of a state but its sources. */
export const rest: fc.Arbitrary<Partial<AuditState>> = fc.record({
  registers: fc.subarray([registerOf(1), registerOf(2)]),
  reporters: fc.subarray([
    {
      file: '应报清单.csv',
      sha256: 'b'.repeat(64),
      reporters: [
        {
          unitCode: '11370100MADEUP128H',
          unitName: '示例局',
          type: 'arrears',
          from: null,
          to: '2025-12-31',
          daily: false,
        },
        {
          unitCode: '11370100MADEUP11XH',
          unitName: '示例院',
          type: 'arrears',
          from: '2025-01-01',
          to: null,
          daily: true,
        },
      ],
    },
  ]),
  ignored: fc.uniqueArray(
    fc.record({ file: fc.constantFrom('说明.docx', '附件.pdf'), why: fc.constantFrom('no-table', 'extension') }),
    { selector: ({ file, why }) => file + why, maxLength: 3 },
  ),
  pages: fc.uniqueArray(page, { selector: ({ url }) => url }),
});

export const stateWith = (sources: readonly SourceState[], more: Partial<AuditState> = {}): AuditState =>
  stateOf(
    sources,
    [],
    {
      parameters: { monthlyReportDays: 40, placeholderCodes: ['00000000000000000X'] },
      calendars: [{ year: 2029, notice: '示例通知', weekdayHolidays: ['2029-01-01'], makeupWorkdays: ['2029-01-06'] }],
    },
    more,
  );

export const anyState: fc.Arbitrary<AuditState> = fc
  .tuple(submission, rest)
  .map(([sources, more]) => stateWith(sources, more));
