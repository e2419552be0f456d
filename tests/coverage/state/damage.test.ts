import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readState } from '../../../src/coverage/state/read-state.js';
import { StateError } from '../../../src/coverage/state/state-error.js';
import { checkDigits, writeState } from '../../../src/coverage/state/write-state.js';
import type { AuditState, RecordCount, SourceState } from '../../../src/model/audit-state.js';
import type { CalendarYear } from '../../../src/model/calendar-year.js';
import { countsOf } from '../make-counts.js';
import { batchOf, factOf, sourceOf } from '../make-state.js';
import { anyState, stateWith } from './any-state.js';

/** What reading says; undefined where it reads. */
function errorOf(text: string | Iterable<string>): StateError | undefined {
  try {
    readState(text, '市.json');
    return undefined;
  } catch (error) {
    if (error instanceof StateError) return error;
    throw error;
  }
}

type Tree = { [key: string]: unknown };
const parsed = (text: string): Tree => JSON.parse(text) as Tree;
const record = {
  record: { reportingUnitCode: '11370100MADEUP128H', arrearsNumber: '1', clearStatus: '4' },
  faulty: new Set<string>(),
  isWrong: false,
  linkage: null,
};
const counted = countsOf([record, { ...record, record: { ...record.record, arrearsNumber: '2' } }]);
const source = sourceOf([factOf('arrears', { recordId: '1' })], { file: '欠款.csv', counted });
const good = stateWith([source]);

test('a good one is read', () => {
  expect(errorOf(writeState(good))).toBeUndefined();
});

describe('what is no state', () => {
  const changed = (change: Tree): string => JSON.stringify({ ...parsed(writeState(good)), ...change });
  test.each([
    ['nothing', '', 'not-json', /^市\.json：不是 JSON，或没有传完整；/],
    ['half of one', writeState(good).slice(0, 200), 'not-json', /没有传完整/],
    ['another JSON', '{"verdict":"pass"}', 'not-a-state', /不是审查状态文件/],
    ['a list', '[1]', 'not-a-state', /不是审查状态文件/],
    ['null', 'null', 'not-a-state', /不是审查状态文件/],
    ['a later form', changed({ version: 2 }), 'other-version', /格式版本是 2，本程序只认 1/],
    [
      'another standard',
      changed({ settings: { ...good.settings, standard: '9.9.9' } }),
      'other-standard',
      /依据的标准是 "9\.9\.9" 版/,
    ],
    ['one without pages', changed({ pages: undefined }), 'damaged', /全文缺少 pages/],
    ['one with more', changed({ more: 1 }), 'damaged', /全文多出 more/],
    ['one without check digits', changed({ digest: undefined }), 'damaged', /全文缺少 digest/],
    [
      'another year',
      changed({ settings: { ...good.settings, year: '2024' } }),
      'changed',
      /内容与文件末尾的校验值不符/,
    ],
    ['other check digits', changed({ digest: '0'.repeat(16) }), 'changed', /校验值不符/],
  ])('%s', (_, text, problem, words) => {
    const error = errorOf(text);
    expect(error?.problem).toBe(problem);
    expect(error?.message).toMatch(words);
    expect(error?.files).toEqual(['市.json']);
    expect(error?.words.en).toMatch(/^市\.json: /);
  });

  test('a text longer than any can be', () => {
    function* endless(): Generator<string> {
      const piece = ' '.repeat(1 << 28);
      for (let i = 0; i < 4; i += 1) yield piece;
    }
    expect(errorOf(endless())?.problem).toBe('too-large');
  });
});

describe('what cannot be true, though its check digits are right', () => {
  /** As it was written by somebody who counts otherwise. */
  const written = (state: AuditState): string => JSON.stringify({ ...state, digest: checkDigits(state) });
  const ofSource = (change: Partial<SourceState>): AuditState => ({ ...good, sources: [{ ...source, ...change }] });
  const ofCount = (change: Partial<RecordCount>): AuditState => ofSource({ counted: [{ ...counted[0]!, ...change }] });
  const ofField = (change: object): AuditState =>
    ofCount({
      fields: counted[0]!.fields.map((field) => (field.field === 'clearDate' ? { ...field, ...change } : field)),
    });
  const ofSettings = (change: Partial<AuditState['settings']>): AuditState => ({
    ...good,
    settings: { ...good.settings, ...change },
  });
  const [calendar] = good.settings.calendars as [CalendarYear];
  const { keys } = counted[0]!;
  const fact = source.facts[0]!;
  test.each<[string, AuditState, RegExp]>([
    ['an unknown profile', ofSettings({ profile: 'x' }), /\/settings\/profile 不是标准中的口径/],
    ['a day that is none', ofSettings({ asOf: '2026-02-30' }), /\/settings\/asOf 不是真实存在的日期/],
    ['an unknown parameter', ofSettings({ parameters: { x: 1 } }), /\/settings\/parameters\/x 不是标准中的参数/],
    [
      'a parameter of another kind',
      ofSettings({ parameters: { monthlyReportDays: '很多' } }),
      /monthlyReportDays 不是标准中的参数，或值不合/,
    ],
    ['days of another year', ofSettings({ calendars: [{ ...calendar, year: 2030 }] }), /中有不在该年的日期/],
    ['a year twice', ofSettings({ calendars: [calendar, calendar] }), /\/settings\/calendars\/1 与另一项重复/],
    [
      'a fact of nothing',
      ofSource({ facts: [{ ...fact, count: 0 }] }),
      /来源文件「欠款\.csv」的 \/facts\/0\/count 不会是 0/,
    ],
    ['half a record', ofSource({ facts: [{ ...fact, count: 1.5 }] }), /count 不会是 1\.5/],
    ['an unknown type', ofSource({ facts: [{ ...fact, type: 'x' }] }), /\/facts\/0 的记录类型不是标准中的/],
    ['a sheet that is not there', ofSource({ facts: [{ ...fact, sheet: 1 }] }), /所在的工作表不在文件中/],
    ['equal facts', ofSource({ facts: [fact, { ...fact, row: 3 }] }), /\/facts\/1 与另一项重复/],
    ['a batch elsewhere', ofSource({ batches: [batchOf({ sheet: 7 })] }), /\/batches\/0 所在的工作表不在文件中/],
    ['a field nobody may keep', ofSource({ facts: [{ ...fact, record: { 姓名: '王甲' } }] }), /不会是|多出/],
    ['counts of an unknown type', ofCount({ type: 'x' }), /\/counted\/0 的记录类型不是标准中的/],
    ['counts twice', ofSource({ counted: [counted[0]!, counted[0]!] }), /\/counted\/1 与另一项重复/],
    ['fields of another type', ofCount({ fields: counted[0]!.fields.slice(1) }), /不是该类型的全部数据项/],
    ['more wrong than there are', ofCount({ wrong: 3 }), /有错误的记录比记录多/],
    ['shares that do not add up', ofCount({ linkage: { ...counted[0]!.linkage, qualified: 1 } }), /之和不等于记录数/],
    ['more filled than should be', ofField({ filled: 3 }), /「clearDate」的几个数互相矛盾/],
    ['more than there are', ofField({ should: 2, spare: 1 }), /互相矛盾/],
    ['more faulty than filled', ofField({ faulty: 1 }), /互相矛盾/],
    ['a key cut off', ofCount({ keys: keys.slice(1) }), /唯一键不完整或没有排序/],
    ['keys out of order', ofCount({ keys: keys.slice(16) + keys.slice(0, 16) }), /唯一键不完整或没有排序/],
    ['more keys than records', ofCount({ withdrawn: keys.slice(0, 16) }), /唯一键比记录多/],
    ['keys that are none', ofCount({ keys: '·'.repeat(16) }), /不会是/],
    ['a file twice', { ...good, sources: [source, source] }, /第 2 个来源文件「欠款\.csv」与另一项重复/],
    [
      'a repeated file of nothing',
      { ...good, repeated: [{ file: '别.csv', sha256: 'c'.repeat(64) }] },
      /不与任何来源文件相同/,
    ],
  ])('%s', (_, state, words) => {
    const error = errorOf(written(state));
    expect(error?.problem).toBe('damaged');
    expect(error?.message).toMatch(words);
  });
});

describe('chance', () => {
  const texts = anyState.map(writeState);

  test('a byte that is another one, is missing or is too many never changes what is read', () => {
    const edit = fc.record({ at: fc.nat(), drop: fc.nat(3), put: fc.string({ maxLength: 3, unit: 'binary' }) });
    fc.assert(
      fc.property(texts, fc.array(edit, { minLength: 1, maxLength: 3 }), (text, edits) => {
        let other = text;
        for (const { at, drop, put } of edits) {
          const from = at % other.length;
          other = other.slice(0, from) + put + other.slice(from + drop);
        }
        if (errorOf(other) === undefined) expect(writeState(readState(other, 'x'))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  /** Every place of a value, as the list of its steps. */
  function placesOf(value: unknown, steps: readonly string[] = []): (readonly string[])[] {
    if (value === null || typeof value !== 'object') return [steps];
    return [steps, ...Object.entries(value).flatMap(([key, member]) => placesOf(member, [...steps, key]))];
  }

  test('a value that is another one, whatever it is, is seen', () => {
    const values = fc.oneof(
      fc.constantFrom(null, 0, 1, 2, -1, 1e308, '', 'a', '2025-01-01', true, false, [], {}, 'arrears', 'unreliable'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(texts, fc.nat(), values, fc.boolean(), (text, pick, value, drops) => {
        const root = parsed(text);
        const places = placesOf(root).slice(1);
        const steps = places[pick % places.length]!;
        const holder = steps.slice(0, -1).reduce<Tree>((node, step) => node[step] as Tree, root);
        const last = steps.at(-1)!;
        if (drops && !Array.isArray(holder)) delete holder[last];
        else holder[last] = value;
        const other = JSON.stringify(root);
        if (errorOf(other) === undefined) expect(writeState(readState(other, 'x'))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
