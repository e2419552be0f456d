import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, DutyStatus } from '../../src/model/audit-report.js';
import type { RenderedFinding } from '../../src/model/finding.js';
import { signs } from '../../src/reports/audit/words.js';
import { auditText } from '../../src/reports/audit-text.js';
import { widthOf } from '../../src/standard/width.js';
import { knownToOldTerminals } from '../cli/gbk.js';
import { city } from './audit-city.js';
import { auditOf, cellOf, gapOf, placeOf, questionOf, summaryOf } from './make-audit.js';

const lines = (text: string, from: string): readonly string[] => {
  const all = text.split('\n');
  const start = all.indexOf(from);
  const end = all.indexOf('', start);
  return all.slice(start + 1, end);
};

const problem: RenderedFinding = {
  rule: 'input/encrypted',
  severity: 'error',
  at: { file: '承诺.xlsx', sheet: null, row: null, line: null, column: null, header: null, field: null, pointer: null },
  key: null,
  params: {},
  value: null,
  related: [],
  message: '文件有打开密码，没有读',
  why: '读不了的内容不能判断',
  fix: '去掉密码后再审查',
};

test('a city in which something of every kind is amiss', () => {
  expect(auditText(city)).toBe(readFileSync('tests/reports/audit-city.txt', 'utf8'));
});

test('where all is in order, the report says so and what was looked at', () => {
  const matrix = [cellOf('coverage/a', '370100', '2025', 'fulfilled'), cellOf('coverage/a', '370200', '2025', 'open')];
  expect(
    auditText(auditOf({ matrix, obligations: [summaryOf('coverage/a', '设区的市评价', matrix)] })),
  ).toBe(`√ 合格：到期的 1 项都已按时完成，另有 1 项未到期
  2025 年度，截至 2026-04-30：单位（地区）2 个 · 记录 0 条 · 错误 0 处 · 疑问 0 处
  应有 2 项：按时 1、晚 0、不全 0、缺 0、未到期 1、无法判断 0

【对照表】
  √ 按时（查不出日期的也算）  ○ 零报告  ▲ 晚  △ 不全  × 缺  · 未到期  — 不适用  ◇ 无法判断
  列的序号见【各项义务】；每格按时期先后，一期一个字
          ⒈
  济南市  √
  都还没有到期：青岛市

【各项义务】
     义务                     应有  按时  晚  不全  缺  未到期  无法判断
  ⒈  设区的市评价（NDCN-01）  2     1     0   0     0   1       0

【审查了什么】
  依据：政务诚信数据标准（建议稿）0.1.0；审查年度 2025；审查基准日 2026-04-30
`);
});

describe('the first line', () => {
  const matrix = [
    cellOf('coverage/a', '370100', '2025', 'missing'),
    cellOf('coverage/a', '370200', '2025', 'unknown', { reason: 'unreliable-entry' }),
    cellOf('coverage/a', '370300', '2025', 'late', { late: 3 }),
  ];
  const obligations = [summaryOf('coverage/a', '设区的市评价', matrix)];
  const summary = (errors: number, warnings: number) => ({ ...auditOf({ matrix }).summary, errors, warnings });
  test.each([
    [
      'what is missing and late makes it fail',
      { verdict: 'fail', summary: summary(1, 2) },
      '× 不合格：缺 1 项、晚 1 项；错误 1 处，补齐、改正后才能报送；有疑问 2 处',
    ],
    [
      'what is late may be no error',
      { verdict: 'pass', summary: summary(0, 2) },
      '√ 合格：缺 1 项、晚 1 项，都不算错误；有疑问 2 处',
    ],
    [
      'a pass says what it does not speak of',
      {
        verdict: 'pass',
        summary: summary(0, 0),
        matrix: [cellOf('coverage/a', '370100', '2025', 'open'), cellOf('coverage/a', '370200', '2025', 'fulfilled')],
        obligations: [
          summaryOf('coverage/a', '甲', [
            cellOf('coverage/a', '370100', '2025', 'open'),
            cellOf('coverage/a', '370200', '2025', 'fulfilled'),
          ]),
          summaryOf('coverage/b', '乙', [], { notRun: 'no-reporters' }),
        ],
        questions: [questionOf('B', '齐不齐', 1, 3, { gapCount: 2 })],
      },
      '√ 合格：到期的 1 项都已按时完成，另有 1 项未到期；年度承诺七问有 2 处不足；有 1 类义务没有审查，原因在最后',
    ],
    [
      'unknown duties and what could not be read, beside what is certain',
      { verdict: 'undetermined', undeterminedBy: ['input/encrypted'], problems: [problem], summary: summary(1, 0) },
      '▲ 无法判定：1 项无法判断；文件有打开密码，没有读；已确定缺 1 项、晚 1 项，错误 1 处',
    ],
    [
      'errors that are neither missing nor late',
      { verdict: 'fail', summary: summary(3, 0), matrix: [], obligations: [] },
      '× 不合格：错误 3 处，补齐、改正后才能报送',
    ],
    [
      'many things that could not be read',
      {
        verdict: 'undetermined',
        undeterminedBy: ['input/encrypted'],
        problems: ['甲', '乙', '乙', '丙', '丁'].map((message) => ({ ...problem, message })),
        matrix: [],
        obligations: [],
        summary: summary(0, 0),
      },
      '▲ 无法判定：甲；乙；另有 2 处没有读懂',
    ],
    [
      'an obstacle of no known kind is named by its id',
      { verdict: 'undetermined', undeterminedBy: ['coverage/x'], matrix: [], obligations: [], summary: summary(0, 0) },
      '▲ 无法判定：coverage/x',
    ],
    [
      'in English',
      { lang: 'en', verdict: 'undetermined', undeterminedBy: [], summary: summary(1, 0) },
      '▲ Undetermined: 1 duties are not known; certain: 1 missing, 1 late, 1 errors',
    ],
  ] as const)('%s', (_name, values, line) => {
    expect(auditText(auditOf({ matrix, obligations, ...values })).split('\n')[0]).toBe(line);
  });
});

describe('what is missing', () => {
  const held = (count: number): readonly Cell[] =>
    Array.from({ length: count }, (_, i) =>
      cellOf('coverage/a', `3701${String(i).padStart(2, '0')}X`, '2025', 'missing'),
    );

  test('names ten units and says how many there are', () => {
    const matrix = held(13);
    const text = auditText(auditOf({ matrix, obligations: [summaryOf('coverage/a', '年度承诺', matrix)] }));
    expect(lines(text, '【先补这些】')).toEqual([
      '  1. 年度承诺：应有 13 个单位，按时 0、缺 13',
      `     缺  ${matrix
        .slice(0, 10)
        .map(({ holder }) => holder)
        .join('、')} 等共 13 个`,
      '     改法 补报   [coverage/a]',
    ]);
  });

  test('is complete even where the list of gaps is not', () => {
    const matrix = held(3);
    const obligations = [summaryOf('coverage/a', '年度承诺', matrix)];
    const gaps = [gapOf(matrix[0]!, { severity: 'error', fix: '补报承诺' })];
    const text = auditText(auditOf({ matrix, obligations, gaps, gapCount: 3 }));
    expect(text).toContain('缺  370100X、370101X、370102X\n     改法 补报承诺   [coverage/a]');
  });

  test('stands under its weight, that of the first gap before that of the obligation', () => {
    const matrix = [...held(1), cellOf('coverage/b', '370100X', '2025', 'missing')];
    const obligations = [
      summaryOf('coverage/a', '甲', matrix),
      summaryOf('coverage/b', '乙', matrix, { severity: 'info' }),
    ];
    const gaps = [gapOf(matrix[0]!, { severity: 'warning' })];
    const text = auditText(auditOf({ matrix, obligations, gaps }));
    expect([text.includes('【先补这些】'), lines(text, '【请核实】')[0], lines(text, '【提示】')[0]]).toEqual([
      false,
      '  1. 甲：应有 1 个单位，按时 0、缺 1',
      '  1. 乙：应有 1 个单位，按时 0、缺 1',
    ]);
  });
});

test('the overdue are listed by working days, fifteen of them, and how many more', () => {
  const matrix = Array.from({ length: 23 }, (_, i) =>
    cellOf('coverage/a', `unit${i}`, '2025', 'late', {
      late: i === 22 ? null : i + 1,
      due: '2025-03-31',
      done: '2025-04-30',
    }),
  );
  const text = auditText(auditOf({ matrix, obligations: [summaryOf('coverage/a', '年度承诺', matrix)] }));
  const shown = lines(text, '【超期的】（按超过期限的工作日）');
  expect([shown[0], shown[14], shown[15], shown.length]).toEqual([
    '  22 个工作日  unit21  年度承诺  2025 年度  期限 2025-03-31，完成 2025-04-30',
    '  8 个工作日   unit7   年度承诺  2025 年度  期限 2025-03-31，完成 2025-04-30',
    '  ……另有 8 处',
    16,
  ]);
});

describe('the matrix', () => {
  const day = (i: number): string => new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10);

  test('draws days together by month, the worst of each', () => {
    const matrix = Array.from({ length: 365 }, (_, i) =>
      cellOf('coverage/a', '370100', day(i), i === 40 ? 'missing' : i === 35 ? 'late' : i > 330 ? 'open' : 'fulfilled'),
    );
    const text = auditText(auditOf({ matrix, obligations: [summaryOf('coverage/a', '日报', matrix)] }));
    expect(text).toContain('  济南市  √×√√√√√√√√··\n');
  });

  test('shows sixty units, those with the most amiss first, and how many more', () => {
    const matrix = Array.from({ length: 70 }, (_, i) =>
      cellOf('coverage/a', `unit${String(i).padStart(2, '0')}`, '2025', i === 69 ? 'missing' : 'fulfilled'),
    );
    const text = auditText(auditOf({ matrix, obligations: [summaryOf('coverage/a', '年度承诺', matrix)] }));
    const shown = lines(text, '【对照表】');
    expect([shown[3], shown[4], shown.at(-1), shown.length]).toEqual([
      '  unit69  ×',
      '  unit00  √',
      '  ……另有 10 个单位',
      64,
    ]);
  });

  test('goes on below where it is too wide', () => {
    const ids = Array.from({ length: 12 }, (_, i) => `coverage/m${String(i).padStart(2, '0')}`);
    const months = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`);
    const matrix = ids.flatMap((id) => months.map((month) => cellOf(id, '370100', month, 'fulfilled')));
    const text = auditText(auditOf({ matrix, obligations: ids.map((id) => summaryOf(id, id, matrix)) }));
    expect(
      Math.max(
        ...text
          .split('\n')
          .filter((line) => /^ {2,}⒈|^ {2}济南市/.test(line))
          .map(widthOf),
      ),
    ).toBeLessThanOrEqual(110);
    expect(text.match(/^ {2}济南市 /gm)).toHaveLength(2);
  });

  const statuses = Object.keys(signs) as DutyStatus[];
  /** Width where signs count two, as in an editor with a Chinese font. */
  const broadWidth = (text: string): number =>
    widthOf(text) +
    [...text].filter((letter) => Object.values(signs).includes(letter) || /[─⒈-⒛⑴-⒇]/.test(letter)).length;

  test('has its columns one below another, however wide a screen shows the signs', () => {
    const status = fc.constantFrom(...statuses);
    const cell = fc.record({
      obligation: fc.constantFrom('coverage/a', 'coverage/b', 'coverage/c'),
      holder: fc.constantFrom('370100', '370200', '370811', '示例'),
      period: fc.constantFrom('2025', '2025H1', '2025H2'),
      status,
      expected: fc.integer({ min: 1, max: 12 }),
    });
    const key = (one: { obligation: string; holder: string; period: string }) =>
      `${one.obligation}${one.holder}${one.period}`;
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: key, minLength: 1, maxLength: 30 }), (drawn) => {
        const matrix = drawn.map((one) =>
          cellOf(one.obligation, one.holder, one.period, one.status, { expected: one.expected }),
        );
        const obligations = [...new Set(drawn.map((one) => one.obligation))].map((id) => summaryOf(id, id, matrix));
        const text = auditText(auditOf({ matrix, obligations }));
        const [, , head = '', ...rows] = lines(text, '【对照表】').filter((line) => !line.includes('都还没有到期'));
        for (const [i, letter] of [...head].entries()) {
          if (!/[⒈-⒛]/.test(letter)) continue;
          const before = [...head].slice(0, i).join('');
          for (const row of rows) {
            const at = [...row].findIndex((_, j) => widthOf([...row].slice(0, j).join('')) === widthOf(before));
            expect(Object.values(signs)).toContain([...row][at]);
            expect(broadWidth([...row].slice(0, at).join(''))).toBe(broadWidth(before));
          }
        }
      }),
    );
  });
});

describe('the other lists', () => {
  test('a percentage is never rounded up to all', () => {
    const text = auditText(
      auditOf({ questions: [questionOf('A', '有没有', 2999, 3000), questionOf('B', '齐不齐', 0, 0)] }),
    );
    expect(lines(text, '【年度承诺七问】')).toEqual(['  A 有没有  2999/3000（99.9%）', '  B 齐不齐  0/0']);
  });

  test('scores of many cities are one table', () => {
    const one = city.evaluation[0]!;
    const evaluation = ['甲市', '乙市', '丙市'].map((name, i) => ({
      ...one,
      name,
      total: i === 2 ? null : one.total,
      grade: i === 2 ? null : 'B',
    }));
    expect(lines(auditText(auditOf({ evaluation })), '【设区的市得分】（建议稿）')).toEqual([
      '        总分   等级  P01    P02  N01',
      '  甲市  87.31  B     13.85  -    5',
      '  乙市  87.31  B     13.85  -    5',
      '  丙市  -      -     13.85  -    5',
      '  P01 年度承诺履诺率；P02 服务承诺按期办结率；N01 新增政府失信被执行人',
      '  “-”为没有数据、不计分；分子、分母和依据的记录见 JSON 报告',
    ]);
  });

  test('what could not be read is told with its place and what to do', () => {
    const at = { ...problem.at, sheet: '说明', row: 3 };
    const text = auditText(auditOf({ problems: [problem, { ...problem, at }] }));
    expect(lines(text, '【材料里的问题】')).toEqual([
      '  · 承诺.xlsx：文件有打开密码，没有读；去掉密码后再审查   [input/encrypted]',
      '  · 承诺.xlsx > 说明 > 第 3 行：文件有打开密码，没有读；去掉密码后再审查   [input/encrypted]',
    ]);
  });

  test.each([
    ['abolished:', '已撤销'],
    ['faulty:finishDate', '「办结日期、实际竣工日期」的值有问题'],
    ['absent:fulfilmentResult', '没有填「践诺结果」'],
    ['crash:no-day', '判断时出错：no-day'],
    ['something-new', 'something-new'],
  ])('the reason %s is said as %s', (reason, words) => {
    const matrix = [cellOf('coverage/a', '370100', '2025', 'unknown', { reason })];
    const text = auditText(auditOf({ matrix, obligations: [summaryOf('coverage/a', '年度承诺', matrix)] }));
    expect(lines(text, '【无法判断】')).toEqual([`  · 年度承诺：济南市（1 项）：${words}   [coverage/a]`]);
  });

  test('a record that is missing is told where it hangs', () => {
    const matrix = [cellOf('coverage/a', '370100', '2025', 'missing', { expected: 9, missing: 4, met: 5 })];
    const gaps = [7, 8, 9, 10].map((row) => gapOf(matrix[0]!, { at: placeOf(row), message: `第 ${row} 件没有反馈` }));
    const text = auditText(auditOf({ matrix, gaps, obligations: [summaryOf('coverage/a', '反馈', matrix)] }));
    expect(lines(text, '【先补这些】')).toEqual([
      '  1. 反馈：应有 9 项，按时 5、缺 4',
      '     缺  济南市（4 项）',
      '       · 承诺.xlsx > Sheet1 > 第 7 行  第 7 件没有反馈',
      '       · 承诺.xlsx > Sheet1 > 第 8 行  第 8 件没有反馈',
      '     改法 补报   [coverage/a]',
    ]);
  });
});

test.each(['zh', 'en'] as const)('only characters that old terminals know (%s)', (lang) => {
  const text = auditText({ ...city, lang });
  expect([...new Set(text)].filter((letter) => !knownToOldTerminals(letter))).toEqual([]);
});
