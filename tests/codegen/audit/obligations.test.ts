import { describe, expect, test } from 'vitest';
import { readObligations } from '../../../src/codegen/audit/obligation-files.js';
import { obligationsModule } from '../../../src/codegen/audit/obligations.js';
import { obligations } from '../../../src/generated/audit/obligations.js';
import { recordTypes } from '../../../src/generated/record-types.js';
import type { ObligationFile } from '../../../src/model/obligation-file.js';

const files = readObligations();
const named = (name: string): ObligationFile => files.find((one) => one.name === name)!;

/** A file with other parts; parts that are undefined are left out. */
function changed(name: string, change: Readonly<Record<string, unknown>>): ObligationFile {
  const all = Object.entries({ ...named(name), ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(all) as unknown as ObligationFile;
}

const each = (change: Readonly<Record<string, unknown>>): { readonly who: unknown } => ({
  who: { each: { type: 'warning-letter', unit: 'receiverCode', from: 'self.issueDate', ...change } },
});
const seen = (change: Readonly<Record<string, unknown>>): { readonly seen: unknown } => ({
  seen: { ...named('annual-commitment').seen, ...change },
});

describe('what the build says of a duty file', () => {
  test.each<[string, string, Readonly<Record<string, unknown>>, RegExp]>([
    ['an unknown field', 'warning-answered', { due: 'self.dueDay' }, /dueDay/],
    ['a day that is none', 'warning-answered', { due: 'self.letterNumber' }, /结果是 string，应为 Day/],
    ['a condition that is none', 'warning-answered', each({ when: 'self.dueDate' }), /结果是 Day，应为 bool/],
    ['a code the set has not', 'warning-answered', each({ when: 'self.warningLevel == "9"' }), /9/],
    ['an unknown type', 'warning-answered', each({ type: 'warnings' }), /没有记录类型 warnings/],
    ['a holder that is no code of a unit', 'warning-answered', each({ unit: 'receiverName' }), /「收函单位名称」不是统一社会信用代码/],
    ['an end without periods', 'warning-answered', each({ until: 'self.releaseDate' }), /until 只用于有报告期/],
    ['nothing that shows it', 'warning-answered', { done: undefined }, /没有写怎样算办成/],
    ['two days it was done', 'warning-answered', { doneByReport: true }, /doneByReport 与 done 只能有一个/],
    ['a parameter that is not declared', 'warning-answered', { due: 'addDays(self.dueDate, monthlyReportDays)' }, /parameters 缺 monthlyReportDays/],
    ['a parameter that is not used', 'warning-answered', { parameters: ['monthlyReportDays'] }, /parameters 多了 monthlyReportDays/],
    ['a parameter there is not', 'annual-commitment', { due: 'dayInYear(self.year, noDeadline)' }, /noDeadline/],
    ['words of a parameter that is not declared', 'warning-answered', { text: '{monthlyReportDays} 天内反馈' }, /text 中的 monthlyReportDays 不是所列的参数/],
    ['a zero report of single records', 'warning-answered', { zeroReport: true }, /zeroReport 不用于每条记录/],
    ['no measures', 'warning-answered', { measures: undefined }, /缺 measures/],
    ['a record where a period is meant', 'annual-commitment', { due: 'self.publishDate' }, /publishDate/],
    ['no period', 'annual-commitment', { period: undefined }, /缺 period/],
    ['nothing that is seen', 'annual-commitment', { seen: undefined }, /缺 seen/],
    ['an unknown field of units', 'annual-commitment', { who: { units: { required: ['1'] } } }, /主体登记库没有数据项 required/],
    ['a field of units that has no codes', 'annual-commitment', { who: { units: { name: ['1'] } } }, /「单位名称」不是代码项/],
    ['a code units have not', 'annual-commitment', { who: { units: { adminLevel: ['2', '9'] } } }, /没有代码 9/],
    ['records seen by no unit', 'annual-commitment', seen({ unit: 'unitName' }), /「承诺单位名称」不是统一社会信用代码/],
    ['cities seen by a unit', 'annual-commitment', { who: { divisions: 'city' } }, /「承诺单位统一社会信用代码」不是行政区划代码/],
    ['records matched to no record', 'annual-commitment', seen({ unit: undefined, by: { unitCode: 'unitCode' } }), /seen\/by 只用于每条记录/],
    ['no day it was done', 'annual-commitment', seen({ done: undefined }), /没有写办成之日/],
    ['a day asked for and not', 'monthly', { seen: { ...named('monthly').seen, undated: true } }, /doneByReport 与 seen\/undated/],
    ['an end of no record', 'annual-commitment', seen({ ends: 'true' }), /seen\/ends 只用于每条记录/],
    ['several types for all units', 'annual-commitment', seen({ type: undefined, types: ['arrears'] }), /seen\/types 只用于应报清单/],
    ['a type there is not', 'monthly', { seen: { types: ['arrear'], unit: 'reportingUnitCode' } }, /没有记录类型 arrear/],
    ['fields that cannot be compared', 'breach-recorded', { seen: { ...named('breach-recorded').seen, by: { determineDate: 'recordId' } } }, /不能逐字相比/],
  ])('%s', (_what, name, change, expected) => {
    const file = changed(name, change);
    expect(() => obligationsModule([file])).toThrow(expected);
    expect(() => obligationsModule([file]), 'names the file').toThrow(`schemas/obligations/${name}.json：`);
  }); // biome-ignore format: a table

  test('all files that are wrong are told at once', () => {
    const wrong = ['warning-answered', 'complaint-finished'].map((name) => changed(name, { due: 'self.no' }));
    expect(() => obligationsModule(wrong)).toThrow(/warning-answered[\s\S]*complaint-finished/);
  });

  test('two files of one id', () => {
    const twice = changed('monthly', { name: 'warning' });
    const other = { ...named('warning-answered'), name: 'warning-arrears' };
    expect(() => obligationsModule([twice, other])).toThrow('编号重复：warning-arrears');
  });
});

describe('the duties', () => {
  const ids = obligations.map(({ id }) => id);

  test('are sorted by id, none twice', () => {
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test('say which fields they read, those they match by among them', () => {
    const { reads } = obligations.find(({ id }) => id === 'coverage/fulfilment-year')!;
    expect(reads).toEqual({
      'commitment-item': ['itemStatus', 'planStartDate', 'recordId', 'reportingUnitCode'],
      'fulfilment-report': ['fulfilmentResult', 'itemId', 'publishDate', 'reportPeriod'],
    });
  });

  test('of listed units are one for each record type, with its measures', () => {
    const listed = obligations.filter(({ holders, severity }) => holders.kind === 'listed' && severity !== 'info');
    expect(listed.map(({ seen }) => seen?.type).sort()).toEqual(recordTypes.map(({ id }) => id).sort());
    for (const { id, seen, measures, zeroReport, title } of listed) {
      const type = recordTypes.find((one) => one.id === seen?.type)!;
      expect(measures, id).toEqual(type.measures);
      expect(zeroReport, id).toBe(true);
      expect(title).toContain(type.title);
    }
  });

  test('leave no word to be filled in', () => {
    for (const { id, duty, title, fix, en } of obligations)
      expect([duty, title, fix, en.duty, en.title, en.fix].join('\n'), id).not.toMatch(/[{}]/);
  });
});
