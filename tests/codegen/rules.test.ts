import { describe, expect, test } from 'vitest';
import { parseExpression } from '../../src/codegen/rules/cel.js';
import { moduleOf } from '../../src/codegen/rules/modules.js';
import { fieldTypes, parameterTypes, type Scope } from '../../src/codegen/rules/scope.js';
import { recordTypes } from '../../src/generated/record-types.js';
import type { RuleFile } from '../../src/model/rule-file.js';

const types = new Map(recordTypes.map((type) => [type.id, type]));
const penalty = types.get('administrative-penalty')!;
const scope: Scope = {
  records: { self: fieldTypes(penalty) },
  parameters: parameterTypes(),
  variables: { asOf: 'Day' },
};

describe('an expression the build refuses, and what it says', () => {
  test.each([
    ['self.decisionDat > asOf', 'No such key: decisionDat'],
    ['has(self.decisionDat)', 'self 没有数据项 decisionDat'],
    ['has(prev.decisionDate)', 'prev'],
    ['self.decisionDate > "2024-01-01"', 'Day > string'],
    ['self.fineAmount > 0', 'Decimal > int'],
    ['self.content > "a"', '类型不对|文字不比先后'],
    ['self.severity == "7"', '「失信程度」（severity）没有值 "7"，可用的有 1、2、3'],
    ['self.severity in ["1", "7"]', '没有值 "7"'],
    ['"罚金" in self.penaltyCategory', '没有值 "罚金"'],
    ['self.penaltyCategory.exists(k, k == "罚金")', '没有值 "罚金"'],
    ['self.penaltyCategory[0] == "罚款"', '方括号只用于按代码取值的参数'],
    ['self.content.matches("(?<=a)b")', 'RE2'],
    ['self.content.matches("[")', '正则'],
    ['self.fineAmount * 0.5 > self.fineAmount', 'Decimal \\* double'],
    ['self.content.substring(1) == "a"', '没有方法 substring'],
    ['timestamp("2024-01-01T00:00:00Z") == timestamp("2024-01-01T00:00:00Z")', '没有函数 timestamp'],
    ['licenceReportWorkdays > 1', 'Unknown variable: licenceReportWorkdays'],
    ['size([]) == 0', '空列表'],
    ['self == self', 'no such overload'],
    ['self.severity ==', '写法不对'],
    ['self.content', '结果是 string，应为 bool'],
  ])('%s: %s', (source, message) => {
    expect(() => parseExpression(source, scope, 'bool')).toThrow(new RegExp(message));
  });
});

const good: RuleFile = {
  id: 'administrative-penalty/made-up',
  ref: 'CF-99',
  severity: 'error',
  measures: [2],
  title: '示例规则',
  must: 'self.validTo >= self.decisionDate',
  at: 'validTo',
  message: '有效期 {self.validTo} 早于 {self.decisionDate}',
  why: '示例',
  fix: '示例',
  en: { title: 'made up', message: 'valid to {self.validTo}' },
  basis: { text: '示例', confidence: 'proposed' },
  examples: { invalid: [{ message: '' }], valid: [{}] },
};

/** What compiling a rule for its type says; nothing where it compiles. */
function problemsOf(rule: RuleFile): string[] {
  const problems: string[] = [];
  moduleOf(types.get(rule.id.split('/')[0]!)!, [rule], types, problems, new Map());
  return problems;
}

describe('a rule the build refuses, and what it says', () => {
  test('a good one is not', () => {
    expect(problemsOf(good)).toEqual([]);
  });

  test.each<[string, Partial<RuleFile>, string]>([
    ['a place that is no field', { at: 'validUntil' }, 'at：行政处罚没有数据项 validUntil'],
    [
      'a share of anything but texts',
      { share: { of: 'self.validTo > asOf', where: 'true' }, must: 'share.count == 0' },
      'share：validTo 不是文字',
    ],
    [
      'a record where the table is judged',
      { share: { of: 'has(self.content)', where: 'true' }, must: 'self.content == "" || share.count == 0' },
      'content',
    ],
    ['a related field that is none', { related: ['decided'] }, 'related：行政处罚没有数据项 decided'],
    ['an unknown placeholder', { message: '早于 {self.decided}' }, 'No such key: decided'],
    ['a brace without its other half', { en: { title: 'made up', message: 'to {self.validTo' } }, '不成对'],
    ['a parameter not used', { parameters: ['penaltyReportWorkdays'] }, 'parameters 多了 penaltyReportWorkdays'],
    [
      'a parameter not listed',
      { must: 'daysBetween(self.decisionDate, self.validTo) > penaltyReportWorkdays' },
      'parameters 缺 penaltyReportWorkdays',
    ],
    ['a need not listed', { must: 'self.validTo >= asOf' }, 'needs 缺 asOf'],
    [
      'a sequence ordered by text',
      { sequence: { by: ['agencyCode'], order: ['self.documentNumber'] } },
      '应是日期或数值',
    ],
    ['a group of a type that does not exist', { group: { of: 'nothing', by: ['x'] } }, '没有记录类型 nothing'],
    [
      'an aggregate with two ways',
      { group: { by: ['agencyCode'], let: { total: { sum: 'self.fineAmount', max: 'self.fineAmount' } } } },
      '写且只写一种算法',
    ],
    [
      'a sum of texts',
      { group: { by: ['agencyCode'], let: { total: { sum: 'self.content' } } } },
      '结果是 string，应为 Decimal',
    ],
    ['a reference from a field that is none', { reference: { field: 'agencyCode' } }, 'agencyCode 没有引用关系'],
  ])('%s', (_what, change, message) => {
    const [problem, ...more] = problemsOf({ ...good, ...change });
    expect(problem).toContain(message);
    expect(problem).toMatch(/^schemas\/rules\/administrative-penalty\/made-up\.json：/);
    expect(more).toEqual([]);
  });
});
