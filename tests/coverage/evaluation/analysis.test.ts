import { describe, expect, test } from 'vitest';
import { analysisOf } from '../../../src/coverage/evaluation/analysis.js';
import { evaluationOf } from '../../../src/coverage/evaluation/score.js';
import { warningDraftsOf } from '../../../src/coverage/evaluation/warnings.js';
import { scheme } from '../../../src/generated/audit/evaluation.js';
import type { Analysis } from '../../../src/model/analysis.js';
import type { Cell, ObligationSummary } from '../../../src/model/audit-report.js';
import type { Fact } from '../../../src/model/audit-state.js';
import { sourceOf, stateOf, viewOf } from '../make-state.js';
import { cellOf, made, other, unit, units } from './make-score.js';

const obligation = (values: Partial<ObligationSummary>): ObligationSummary => ({
  id: 'coverage/license-reported',
  ref: 'XK-01',
  severity: 'warning',
  title: '行政许可按期报送',
  measures: [2],
  basis: '',
  confidence: 'proposed',
  parameters: [],
  cells: { fulfilled: 0, zero: 0, late: 0, partial: 0, missing: 0, open: 0, 'not-applicable': 0, unknown: 0 },
  expected: 0,
  met: 0,
  lateCount: 0,
  missing: 0,
  open: 0,
  unknown: 0,
  partial: 0,
  gaps: { error: 0, warning: 0, info: 0 },
  notRun: null,
  ...values,
});

interface Given {
  readonly cells?: readonly Cell[];
  readonly obligations?: readonly ObligationSummary[];
  readonly lang?: 'zh' | 'en';
  readonly parameters?: Record<string, string>;
  readonly questions?: Parameters<typeof analysisOf>[2]['questions'];
}

function analysed(facts: readonly Fact[], given: Given = {}): Analysis {
  const { cells = [], obligations = [], lang = 'zh', parameters = {}, questions = [] } = given;
  const view = viewOf(stateOf([sourceOf(facts)], units, { parameters }));
  const { scores, unplaced } = evaluationOf(view, cells, scheme, lang);
  const drafts = warningDraftsOf(view, cells, scheme, lang);
  return analysisOf(view, scheme, { cells, obligations, questions, scores, unplaced, drafts }, lang);
}

/** The lines of a section, by its number. */
const section = (draft: string, numeral: string): string[] =>
  (draft.split('\n## ').find((part) => part.startsWith(`${numeral}、`)) ?? '')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '');

const item = (itemStatus: string, reportingUnitCode = unit): Fact =>
  made('commitment-item', { reportingUnitCode, commitmentYear: '2025', dueDate: '2025-12-31', itemStatus });
const facts = [
  item('3'),
  item('3', other),
  item('5'),
  made('arrears', { debtorCode: unit, dueDate: '2025-06-30', clearStatus: '3', originalAmount: '100.00', paidAmount: '40.00', balance: '60.00' }),
  made('arrears', { debtorCode: unit, dueDate: '2025-06-30', clearStatus: '3', originalAmount: '50.00', paidAmount: '10.00' }, { faulty: ['balance'] }),
  made('complaint', { respondentCode: unit, receiveDate: '2024-03-03', acceptResult: '2' }),
]; // biome-ignore format: records

describe('figures', () => {
  test('counts, sums and shares over the whole province, of what there are records of', () => {
    expect(analysed(facts).figures).toEqual([
      { title: '承诺事项', unit: '项', value: '3', share: null, unknown: 0, measures: [3] },
      { title: '年度承诺履诺率', unit: '%', value: '66.67', share: { n: '2', of: '3' }, unknown: 0, measures: [3] },
      { title: '登记的欠款', unit: '笔', value: '2', share: null, unknown: 0, measures: [8] },
      { title: '欠款的未还余额', unit: '元', value: '60.00', share: null, unknown: 1, measures: [8] },
      { title: '逾期未还的欠款', unit: '笔', value: '1', share: null, unknown: 1, measures: [8] },
      { title: '逾期未还的余额', unit: '元', value: '60.00', share: null, unknown: 1, measures: [8] },
      {
        title: '账款清零率',
        unit: '%',
        value: '33.33',
        share: { n: '50.00', of: '150.00' },
        unknown: 0,
        measures: [8],
      },
      { title: '本年度收到的失信投诉', unit: '件', value: '0', share: null, unknown: 0, measures: [12] },
      { title: '其中受理的比例', unit: '%', value: null, share: { n: '0', of: '0' }, unknown: 0, measures: [12] },
      { title: '投诉按期办结率', unit: '%', value: null, share: { n: '0', of: '0' }, unknown: 0, measures: [12] },
    ]);
  });

  test('every measure has one, but those that make the standard itself', () => {
    const measures = scheme.sections.flatMap(({ figures }) => figures.flatMap((one) => one.measures));
    expect([...new Set(measures)].sort((a, b) => a - b)).toEqual(Array.from({ length: 17 }, (_, i) => i + 1));
  });
});

describe('the draft', () => {
  const cells = [cellOf('coverage/license-reported', { met: 3, lateCount: 1, expected: 4 })];
  const obligations = [
    obligation({ expected: 5, met: 3, lateCount: 1, unknown: 1 }),
    obligation({ title: '应报未报', notRun: 'no-reporters' }),
    obligation({ title: '年度承诺', expected: 2, met: 2 }),
  ];
  const questions = [
    { id: 'a', letter: 'A', title: '有没有', counts: '应承诺单位中有一份有效承诺的', share: { n: 1, of: 2 }, checks: [], holders: [], gaps: [], gapCount: 0, errors: 0 },
  ]; // biome-ignore format: a table
  const { draft } = analysed(facts, { cells, obligations, questions, parameters: { warningFulfilmentRate: '70' } });

  test('its sections', () => {
    expect(draft.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '# 2025 年度政务诚信年度分析报告（草稿）',
      '## 一、总体情况',
      '## 二、承诺践诺',
      '## 三、合同履约',
      '## 四、政务公开',
      '## 五、账款与政策兑现',
      '## 六、失信记录与修复',
      '## 七、评价与预警',
      '## 八、投诉与督办',
      '## 九、涉诉与调解',
      '## 十、氛围活动',
      '## 十一、数据缺口',
      '## 十二、说明',
    ]);
  });

  test.each<[string, string[]]>([
    ['一', [
      '本草稿由 1 个文件、6 条记录汇总得出，评价年度为 2025 年，数据截至 2026-04-30。',
      '主体登记库中有 2 个单位。',
      '应报义务共 7 项：按期 5 项，迟报 1 项，有记录但不能算数 0 项，缺报 0 项，未到期 0 项，无法判断 1 项。',
      '年度承诺的各项审查（合乎要求的处数/应有的处数）：',
      '- 有没有：1/2。',
    ]],
    ['二', [
      '- 承诺事项：3 项。',
      '- 年度承诺履诺率：66.67%（2/3）。',
      '本次数据中没有这些类型的记录，有关情况无法统计：年度承诺、践诺情况、政务服务承诺、政务信用承诺书。',
    ]],
    ['四', [
      '- 双公示及时率：75.00%（3/4）。',
      '本次数据中没有这些类型的记录，有关情况无法统计：行政许可、行政处罚、行政强制、行政征收。',
    ]],
    ['七', [
      '本次数据中没有这些类型的记录，有关情况无法统计：政务诚信评价、提示预警函。',
      '各市得分（建议稿试算，不是评价结果）：',
      '| 市 | 正向 | 扣分 | 加分 | 总分 | 等级 | 没有数据的指标（权重已分摊） |',
      '| --- | ---: | ---: | ---: | ---: | --- | --- |',
      expect.stringMatching(/^\| 济南市 \| \d+\.\d\d \| 0\.00 \| 0\.00 \| \d+\.\d\d \| 较差 \| 服务承诺按期办结率、合同按期履行率、/) as string,
      '按预警线应起草提示预警函 2 件：',
      '- 截至 2026-04-30，济南市 2025 年年度承诺履诺率为 66.67%（2/3），等于或者低于预警线 70%。涉及 1 条记录。',
      '- 截至 2026-04-30，济南市 2025 年度双公示及时率为 75%（3/4），等于或者低于预警线 90%。涉及 1 条记录。',
    ]],
    ['八', [
      '- 本年度收到的失信投诉：0 件。',
      '- 其中受理的比例：没有可以计算的记录。',
      '- 投诉按期办结率：没有可以计算的记录。',
      '本次数据中没有这些类型的记录，有关情况无法统计：督办记录。',
    ]],
    ['十二', [
      '- 得分、等级、预警线都是建议稿的试算，权重、分数线、预警线可以另行指定；不是官方评价结果。',
      '- 评价材料或者报送数据弄虚作假的应直接定为最低等级，这里看不出来，没有考虑。',
      '- 只写了数据能够说明的情况；原因分析、典型经验和下一步打算由起草单位补写。',
      '- 另行指定了参数：预警线：年度承诺履诺率不高于。',
    ]],
  ])('section %s', (numeral, lines) => {
    expect(section(draft, numeral)).toEqual(lines);
  }); // biome-ignore format: a table

  test('what is missing is said', () => {
    const lost = made('judgment-debtor-push', { dishonest: '1', listedDate: '2025-02-02', divisionCode: '110000' });
    const undated = made('judgment-debtor-push', { debtorCode: unit, dishonest: '1' });
    const lines = section(analysed([...facts, lost, undated], { obligations }).draft, '十一');
    expect(lines.filter((line) => !line.startsWith('- 没有任何'))).toEqual([
      '- 行政许可按期报送：应有 5 项，迟 1 项，无法判断 1 项。',
      '- 应报未报：没有审查（没有应报清单）。',
      '- 新增政府失信被执行人：1 条不知道属于哪个市，没有计入任何市的得分。',
      '- 新增政府失信被执行人：1 条因数据问题无法判断，没有计入得分。',
    ]);
    expect(lines.some((line) => line.startsWith('- 没有任何数据的市：淄博市、枣庄市、'))).toBe(true);
    expect(lines.some((line) => line.startsWith('- 没有任何记录的类型：年度承诺、践诺情况、'))).toBe(true);
  });

  test('nothing at all', () => {
    const empty = analysed([]);
    expect(empty.figures).toEqual([]);
    expect(section(empty.draft, '七')).toEqual([
      '本次数据中没有这些类型的记录，有关情况无法统计：政务诚信评价、提示预警函。',
      '没有一个市的数据够得上试算得分。',
      '没有指标越过预警线。',
    ]);
    expect(section(empty.draft, '一')).toContain('没有审查应报义务。');
  });

  test('titles in English', () => {
    const { draft: english, figures } = analysed(facts, { lang: 'en' });
    expect(figures[1]).toMatchObject({ title: 'Yearly commitments kept', value: '66.67' });
    expect(english).toContain('\n## 十一、Gaps in the data\n');
    expect(english).toContain('Annual analysis of government integrity (draft)');
  });
});
