import { describe, expect, test } from 'vitest';
import { Expressions } from '../../../src/codegen/audit/expressions.js';
import { Measures } from '../../../src/codegen/audit/measures.js';
import type { IndicatorEntry, MeasureEntry, SourceEntry } from '../../../src/codegen/audit/scheme-file.js';
import { recordTypesData } from '../../../src/codegen/record-types.js';
import { ajvOfStandard } from '../../../src/codegen/validators.js';
import { readJson } from '../../schemas/load.js';

const indicator: IndicatorEntry = {
  id: 'N01',
  group: 'deduct',
  title: '示例指标',
  en: 'Example',
  direction: 'negative',
  basis: '措施11',
  formula: '示例公式的说明',
  records: [{ type: 'complaint' }],
};
const measures = (): Measures =>
  new Measures(new Expressions(recordTypesData(), { year: 'string' }), [indicator], new Set(['coverage/yearly']));
const records = (one: Partial<SourceEntry>): MeasureEntry => ({ records: [{ type: 'arrears', ...one }] });

describe('what is wrong with a measure is said', () => {
  test.each<[string, RegExp, MeasureEntry]>([
    ['an indicator that does not exist', /没有指标 N02/, { indicator: 'N02' }],
    ['an obligation that does not exist', /没有义务 coverage\/daily/, { obligations: ['coverage/yearly', 'coverage/daily'] }],
    ['a type that does not exist', /没有记录类型 debts/, { records: [{ type: 'debts' }] }],
    ['a field that does not exist', /debtDate/, records({ of: 'yearOf(self.debtDate) == year' })],
    ['a condition that is no yes or no', /应为 bool/, records({ of: 'self.balance' })],
    ['a number that is a text', /应为 bool 或 Decimal/, records({ part: 'self.debtorName' })],
    ['a denominator that is a yes or no', /应为 Decimal/, records({ whole: 'self.balance > decimal("0")' })],
    ['a code that is not in the set', /clearStatus|9/, records({ of: 'self.clearStatus == "9"' })],
    ['a reference by a field that does not exist', /没有数据项 assessmentId/, records({ refers: { field: 'assessmentId', type: 'major-decision-assessment' } })],
    ['a unit of a type that has no such field', /partyACode/, records({ unit: 'self.partyACode' })],
  ])('%s', (_what, message, entry) => {
    expect(() => measures().code(entry)).toThrow(message);
  }); // biome-ignore format: a table
});

test('what a measure reads is noted, of every type it looks at', () => {
  const all = measures();
  all.code(
    records({ of: 'has(self.dueDate) && yearOf(self.dueDate) == year', part: 'self.balance', unit: 'self.debtorCode' }),
  );
  all.code({
    records: [
      {
        type: 'contract-performance',
        through: { field: 'contractId', type: 'government-contract' },
        unit: 'self.partyACode',
      },
    ],
  });
  expect(Object.fromEntries([...all.uses.reads].map(([type, names]) => [type, [...names].sort()]))).toEqual({
    arrears: ['balance', 'debtorCode', 'divisionCode', 'dueDate'],
    'contract-performance': ['contractId', 'divisionCode'],
    'government-contract': ['partyACode', 'recordId'],
  });
});

describe('the forms of the files', () => {
  const ajv = ajvOfStandard();
  ajv.addSchema({ ...readJson('schemas/meta.json'), $id: 'https://lucheng.invalid/meta.json' });
  const accepts = (name: string, content: unknown): boolean =>
    ajv.validate({ $ref: `https://lucheng.invalid/meta.json#/$defs/${name}` }, content) as boolean;
  const changed = (name: string, list: string, change: object): unknown => {
    const content = readJson(`schemas/${name}.json`);
    const [first, ...rest] = content[list] as object[];
    return { ...content, [list]: [{ ...first, ...change }, ...rest] };
  };
  test.each([
    ['evaluation', 'indicators', {}, true],
    ['evaluation', 'indicators', { direction: 'neutral' }, false],
    ['evaluation', 'indicators', { obligations: ['coverage/yearly'] }, false],
    ['evaluation', 'indicators', { records: [] }, false],
    ['evaluation', 'indicators', { weight: 15 }, false],
    ['evaluation', 'indicators', { records: [{ type: 'arrears', part: 'self.balance', sound: true }] }, false],
    ['warnings', 'warnings', {}, true],
    ['warnings', 'warnings', { letterType: '9' }, false],
    ['warnings', 'warnings', { threshold: 'publicityMaxMonths' }, false],
    ['warnings', 'warnings', { records: [{ type: 'arrears' }] }, false],
    ['analysis', 'sections', {}, true],
    ['analysis', 'sections', { figures: [] }, false],
  ])('%s: %s with %j is accepted: %s', (name, list, change, expected) => {
    expect(accepts(name, changed(name, list, change))).toBe(expected);
  });
});
