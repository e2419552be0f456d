import { describe, expect, test } from 'vitest';
import { pageOf } from '../../src/reports/audit/page.js';
import { silentUnits } from '../../src/reports/audit/silent.js';
import { spansText } from '../../src/reports/audit/spans.js';
import { auditText } from '../../src/reports/audit-text.js';
import { auditOf, cellOf, gapOf, summaryOf } from './make-audit.js';

test('units of whom nothing has come are named; one that is only late, or has sent records, is not', () => {
  const [silent, late, sent] = ['11370100MADEUP0010', '11370100MADEUP0020', '11370100MADEUP0030'];
  const matrix = [
    cellOf('coverage/a', silent!, '2025', 'missing'),
    cellOf('coverage/a', late!, '2025', 'late'),
    cellOf('coverage/b', late!, '2025', 'missing'),
    cellOf('coverage/a', sent!, '2025', 'missing'),
    cellOf('coverage/a', '370100', '2025', 'missing'),
  ];
  const completeness = [
    {
      ...{ type: 'arrears', title: '账款清欠', unit: sent!, name: '', records: 1, wrong: 0, linkage: null, fields: [] },
      duplicates: { records: 0, surplus: 0 },
    },
  ];
  expect(silentUnits({ ...auditOf({ matrix }), completeness })).toEqual([silent]);
});

describe('periods in a line', () => {
  const page = pageOf(auditOf({}));
  test.each<[string, readonly string[], number | null, string]>([
    ['months in a row', ['2025-01', '2025-02', '2025-03', '2025-07'], null, '2025 年 1 月至 3 月、2025 年 7 月'],
    ['over the end of a year', ['2025-12', '2026-01'], null, '2025 年 12 月、2026 年 1 月'],
    ['with numbers', ['2025H1', '2025H2'], 2, '2025 年上半年 2 项、2025 年下半年 2 项'],
    ['months with numbers', ['2025-01', '2025-02'], 2, '2025 年 1 月 2 项、2025 年 2 月 2 项'],
    ['the year goes without saying', [''], 3, '3 项'],
    ['nothing to say', [''], null, ''],
  ])('%s', (_, periods, count, text) => {
    const spans = periods.map((period) => ({ period, count }));
    expect(spansText(spans, page)).toBe(text);
  });
});

test('what has to be done first is said of those concerned, the usual advice once', () => {
  const matrix = ['A', 'B', 'C'].map((holder, i) =>
    cellOf('coverage/a', holder, '2025', i === 2 ? 'partial' : 'missing'),
  );
  const gaps = [
    gapOf(matrix[0]!, { fix: '补登这个单位；补报' }),
    gapOf(matrix[1]!, { fix: '补报' }),
    gapOf(matrix[2]!, { fix: '先改正错误' }),
  ];
  const text = auditText(auditOf({ matrix, gaps, obligations: [summaryOf('coverage/a', '年度承诺', matrix)] }));
  const all = text.split('\n');
  const from = all.indexOf('     改法 补报');
  expect(all.slice(from, from + 3)).toEqual([
    '     改法 补报',
    '     改法（A）补登这个单位',
    '     改法（C）先改正错误   [coverage/a]',
  ]);
});
