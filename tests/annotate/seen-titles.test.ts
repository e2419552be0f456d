import { describe, expect, test } from 'vitest';
import { withSeenTitles } from '../../src/annotate/xlsx/seen-titles.js';
import { areaOf } from '../../src/workbook/edit/area.js';
import { error, planOf, warning } from './marked.js';

const merged = (...ranges: readonly string[]) => ranges.map((range) => areaOf(range)!);
const marksOf = (plan: ReturnType<typeof planOf>, n: number): unknown => {
  const mark = plan.row(n);
  return (
    mark && [...mark.cells].sort(([a], [b]) => a - b).map(([column, { severity, note }]) => [column, severity, note])
  );
};

describe('marks on titles of merged cells', () => {
  const plan = planOf({ headerRows: [2], cells: { A2: error('甲'), C2: warning('丙'), B3: error('乙') } });

  test.each([
    ['one over two rows', ['A1:A2'], [[0, 'error', '甲']], [[2, 'warning', '丙']]],
    [
      'one over two columns',
      ['B2:C2'],
      undefined,
      [
        [0, 'error', '甲'],
        [1, 'warning', '丙'],
      ],
    ],
    [
      'the first cell itself',
      ['A2:B2'],
      undefined,
      [
        [0, 'error', '甲'],
        [2, 'warning', '丙'],
      ],
    ],
    [
      'none',
      ['A5:A6'],
      undefined,
      [
        [0, 'error', '甲'],
        [2, 'warning', '丙'],
      ],
    ],
    ['two under one', ['A1:C2'], [[0, 'error', '甲\n丙']], []],
  ])('%s', (_name, ranges, first, second) => {
    const seen = withSeenTitles(plan, merged(...ranges));
    expect([marksOf(seen, 1), marksOf(seen, 2)]).toEqual([first, second]);
    expect(marksOf(seen, 3)).toEqual([[1, 'error', '乙']]);
    expect([seen.name, seen.headerRows]).toEqual([plan.name, plan.headerRows]);
  });
});
