import type { AuditReport, Completeness } from '../../src/model/audit-report.js';
import { auditOf, cellOf, gapOf, placeOf, questionOf, summaryOf } from './make-audit.js';

const commitment = 'coverage/annual-commitment';
const monthly = 'coverage/monthly-license';
const halfYear = 'coverage/fulfilment-half-year';
const evaluated = 'coverage/city-evaluated';
const listed = 'coverage/arrears-published';
const [finance, water, schools, gone] = [
  '11370100MADEUP0010',
  '11370100MADEUP0020',
  '11370100MADEUP0030',
  '11370100MADEUP0040',
];

const months = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`);

const matrix = [
  cellOf(commitment, finance, '2025', 'fulfilled', { due: '2025-03-31', done: '2025-03-20' }),
  cellOf(commitment, water, '2025', 'late', { due: '2025-03-31', done: '2025-04-09', late: 6 }),
  cellOf(commitment, schools, '2025', 'missing', { due: '2025-03-31', late: 268 }),
  cellOf(commitment, gone, '2025', 'not-applicable', { reason: `abolished:${finance}` }),
  cellOf(halfYear, finance, '2025H1', 'fulfilled', { expected: 5, met: 5 }),
  cellOf(halfYear, finance, '2025H2', 'open', { expected: 5, met: 0, open: 5 }),
  cellOf(halfYear, water, '2025H1', 'partial', { expected: 4, met: 2, missing: 2, partial: 0, late: 190 }),
  cellOf(halfYear, water, '2025H2', 'open', { expected: 4, met: 0, open: 4 }),
  cellOf(evaluated, '370100', '2025', 'partial', { due: '2025-12-31', late: 80, reason: 'only-wrong' }),
  ...months.map((period, i) => cellOf(monthly, finance, period, i === 4 ? 'zero' : 'fulfilled')),
  ...months.map((period, i) =>
    i === 2
      ? cellOf(monthly, water, period, 'missing', { due: '2025-04-30', late: 247 })
      : i === 10
        ? cellOf(monthly, water, period, 'unknown', { reason: 'calendar:2027' })
        : cellOf(monthly, water, period, 'fulfilled'),
  ),
];

const completeness = (unit: string | null, name: string, filled: number, should: number): Completeness => ({
  type: 'annual-commitment',
  title: '年度承诺',
  unit,
  name,
  records: should,
  wrong: unit === null ? 1 : 0,
  duplicates: { records: 0, surplus: 0 },
  linkage: null,
  fields: [
    { field: 'title', title: '承诺标题', should, filled: should, spare: 0, faulty: 0 },
    { field: 'publishUrl', title: '公开网址', should, filled, spare: 0, faulty: unit === null ? 1 : 0 },
  ],
});

/** A city of four units in which something of every kind is amiss. */
export const city: AuditReport = auditOf({
  verdict: 'fail',
  matrix,
  summary: {
    holders: 4,
    records: 16,
    cells: auditOf({ matrix }).summary.cells,
    errors: 4,
    warnings: 2,
    linkage: { qualified: 14, doubtful: 1, unlinked: 1, unchecked: 0 },
  },
  registers: [{ file: '登记库.csv', sha256: 'a'.repeat(64), entries: 5, usable: 4, faulty: 1 }],
  reporters: [{ file: '应报清单.csv', sha256: 'c'.repeat(64), lines: 3 }],
  sources: [
    {
      file: '报送/承诺.xlsx',
      sha256: 'b'.repeat(64),
      size: 1234,
      format: 'xlsx',
      records: 16,
      counts: { error: 1, warning: 0, info: 0 },
      sheets: [
        { name: 'Sheet1', type: 'annual-commitment', title: '年度承诺', records: 3 },
        { name: 'Sheet2', type: 'commitment-item', title: '承诺事项', records: 13 },
        { name: '说明', type: null, title: null, records: 0 },
      ],
    },
  ],
  ignored: [
    { file: '报送/登记库.csv', why: 'register' },
    { file: '报送/通知.pdf', why: 'unsupported' },
    { file: '报送/照片.jpg', why: 'unsupported' },
  ],
  problems: [],
  holders: [
    { code: finance!, name: '示例市财政局', division: '370100' },
    { code: water!, name: '示例市水务局', division: '370100' },
    { code: schools!, name: '示例市教育局', division: '370100' },
    { code: gone!, name: '示例市信访局', division: '370100' },
  ],
  obligations: [
    summaryOf(commitment, '年度承诺', matrix),
    summaryOf(halfYear, '半年践诺情况', matrix, { ref: 'JNQK-01', severity: 'warning' }),
    summaryOf(evaluated, '设区的市评价', matrix, { ref: 'ZXPJ-05' }),
    summaryOf(monthly, '行政许可月报', matrix, { ref: 'G-17' }),
    summaryOf(listed, '欠款公示', matrix, { ref: 'ZKQQ-12', notRun: 'no-reporters' }),
  ],
  gaps: [
    gapOf(matrix[1]!, { severity: 'warning', message: '2025-04-09 才公开，期限是 2025-03-31' }),
    gapOf(matrix[2]!, { message: '没有 2025 年度承诺，期限是 2025-03-31', fix: '补报年度承诺并公开' }),
    gapOf(matrix[6]!, {
      severity: 'warning',
      status: 'missing',
      at: placeOf(7),
      message: '该事项没有 2025H1 的践诺情况',
      fix: '补报践诺情况',
    }),
    gapOf(matrix[8]!, { severity: 'warning', message: '评价记录有错误，不能算完成', fix: '改正评价记录' }),
    gapOf(matrix[23]!, { message: '2025-03 没有报送，也没有零报告', fix: '补报，或报零报告' }),
  ],
  gapCount: 5,
  questions: [
    questionOf('A', '有没有', 2, 3, {
      counts: '恰有一份有效承诺的单位',
      holders: [
        { holder: finance!, share: { n: 1, of: 1 } },
        { holder: schools!, share: { n: 0, of: 1 } },
        { holder: water!, share: { n: 1, of: 1 } },
      ],
    }),
    questionOf('B', '齐不齐', 13, 13, {
      checks: [{ id: 'coverage/question-b-page', title: '网页打得开', share: { n: 0, of: 0 }, notRun: 'no-pages' }],
    }),
    questionOf('C', '实不实', 11, 13, {
      checks: [
        { id: 'coverage/question-c-quantified', title: '可量化', share: { n: 12, of: 13 }, notRun: null },
        { id: 'coverage/question-c-empty', title: '不空泛', share: { n: 13, of: 13 }, notRun: null },
      ],
      holders: [{ holder: water!, share: { n: 4, of: 6 } }],
      gaps: [
        {
          check: 'coverage/question-c-quantified',
          severity: 'warning',
          holder: water!,
          name: '示例市水务局',
          at: placeOf(9),
          message: '目标没有数量，也没有完成标志',
        },
      ],
      gapCount: 4,
    }),
  ],
  completeness: [
    completeness(null, '', 1, 3),
    completeness(finance!, '示例市财政局', 1, 1),
    completeness(water!, '示例市水务局', 0, 2),
  ],
  timeliness: [
    {
      obligation: commitment,
      title: '年度承诺',
      holder: null,
      days: [
        { late: -7, count: 1 },
        { late: 6, count: 1 },
      ],
      inTime: 1,
      late: 1,
      unknown: 1,
    },
    {
      obligation: commitment,
      title: '年度承诺',
      holder: water!,
      days: [{ late: 6, count: 1 }],
      inTime: 0,
      late: 1,
      unknown: 0,
    },
  ],
  evaluation: [
    {
      division: '370100',
      name: '示例市',
      indicators: [
        {
          id: 'P01',
          title: '年度承诺履诺率',
          group: 'fulfil',
          direction: 'positive',
          numerator: '12',
          denominator: '13',
          weight: '15',
          points: '13.85',
          unknown: 1,
          records: [placeOf(2)],
          recordCount: 1,
        },
        {
          id: 'P02',
          title: '服务承诺按期办结率',
          group: 'fulfil',
          direction: 'positive',
          numerator: '0',
          denominator: '0',
          weight: null,
          points: null,
          unknown: 0,
          records: [],
          recordCount: 0,
        },
        {
          id: 'N01',
          title: '新增政府失信被执行人',
          group: 'deduct',
          direction: 'negative',
          numerator: '1',
          denominator: null,
          weight: null,
          points: '5',
          unknown: 0,
          records: [placeOf(3)],
          recordCount: 1,
        },
      ],
      positive: '92.31',
      negative: '5.00',
      bonus: '0.00',
      total: '87.31',
      grade: 'B',
    },
  ],
  unplaced: [{ indicator: 'P01', title: '年度承诺履诺率', recordCount: 2, records: [placeOf(4)] }],
  warnings: [
    {
      indicator: 'W01',
      title: '年度承诺履诺率偏低',
      holder: water!,
      name: '示例市水务局',
      value: '66.67',
      threshold: '80',
      direction: '2',
      record: { letterType: '1' },
      open: ['发函单位'],
      records: [placeOf(9)],
      recordCount: 6,
    },
  ],
  analysis: {
    figures: [
      { title: '作出年度承诺的单位', value: '2', unit: '个', share: null, unknown: 0, measures: [3] },
      { title: '承诺履诺率', value: '92.30', unit: '%', share: { n: '12', of: '13' }, unknown: 1, measures: [3, 11] },
      { title: '账款清零率', value: null, unit: '%', share: { n: '0', of: '0' }, unknown: 0, measures: [8] },
    ],
    draft: '# 年度分析报告（草稿）\n',
  },
});
