import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RuleRecord } from '../../../src/model/rule.js';
import { KeyColumn } from '../../../src/rules/accumulators/key-column.js';
import { KeyIndex, pick } from '../../../src/rules/accumulators/key-index.js';
import { BitList, NumberList } from '../../../src/rules/accumulators/lists.js';
import { Lowest } from '../../../src/rules/accumulators/lowest.js';
import { RecordStore } from '../../../src/rules/accumulators/record-store.js';
import { type RecordRef, Refs } from '../../../src/rules/accumulators/refs.js';

const number = fc.oneof(fc.nat(20), fc.nat(2 ** 20));
const text = fc.oneof(
  fc.constantFrom('1', '2026-03-20', '', '示例'),
  fc.string({ unit: 'grapheme' }),
  fc.nat(5000).map((length) => '长'.repeat(length)),
);
const value = fc.option(fc.oneof(text, fc.array(text, { maxLength: 3 })), { nil: undefined });
const records = fc.array(fc.record({ a: value, b: value, c: value }), { maxLength: 30 });
const present = (record: RuleRecord): object =>
  Object.fromEntries(Object.entries(record).filter(([, one]) => one !== undefined));

describe('what is kept of many records', () => {
  test('numbers and bits come back as they went in, after merging too', () => {
    fc.assert(
      fc.property(fc.array(number), fc.array(number), (first, second) => {
        const [list, later] = [new NumberList(), new NumberList()];
        const [bits, laterBits] = [new BitList(), new BitList()];
        for (const one of first) list.add(one);
        for (const one of second) later.add(one);
        for (const one of first) bits.add(one);
        for (const one of second) laterBits.add(one);
        list.merge(later, 7);
        bits.merge(laterBits, 7);
        const all = [...first, ...second.map((one) => one + 7)];
        expect(all.map((_, i) => list.at(i))).toEqual(all);
        expect([...bits]).toEqual([...new Set(all)].sort((a, b) => a - b));
        expect(bits.size).toBe(new Set(all).size);
      }),
    );
  });

  test('fields come back as they went in, whatever they hold', () => {
    fc.assert(
      fc.property(records, records, (first, second) => {
        const [store, later] = [new RecordStore(['a', 'b']), new RecordStore(['a', 'b'])];
        for (const one of first) store.add(one);
        for (const one of second) later.add(one);
        store.merge(later);
        for (const [i, { a, b }] of [...first, ...second].entries()) {
          expect({ ...store.at(i) }).toEqual(present({ a, b }));
          expect(store.text(i)).toBe(JSON.stringify([a ?? null, b ?? null]));
        }
      }),
      { numRuns: 50 },
    );
  });

  test('more values than a dictionary holds are kept all the same', () => {
    const store = new RecordStore(['a']);
    const count = 40_000;
    for (let i = 0; i < count; i += 1) store.add({ a: `值${i}` });
    for (const i of [0, 15_999, 16_000, 16_001, count - 1]) expect(store.at(i)['a']).toBe(`值${i}`);
  });

  test('places come back as they went in', () => {
    const ref = fc.record({ sheet: fc.nat(3), row: fc.nat(1000), line: fc.oneof(fc.constant(0), fc.nat(2000)) });
    fc.assert(
      fc.property(fc.array(ref), fc.array(ref), (first, second) => {
        const [refs, later] = [new Refs(), new Refs()];
        for (const one of first) refs.add(one);
        for (const one of second) later.add(one);
        refs.merge(later, 10);
        const all: RecordRef[] = [...first, ...second.map((one) => ({ ...one, sheet: one.sheet + 10 }))];
        expect(all.map((_, i) => refs.at(i))).toEqual(all);
      }),
    );
  });

  test('the lowest are the lowest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 5 }), (all, cap) => {
        const lowest = new Lowest(cap, (a, b) => a - b);
        for (const one of all) lowest.add(one);
        expect(lowest.all).toEqual([...all].sort((a, b) => a - b).slice(0, cap));
      }),
    );
  });
});

describe('keys', () => {
  const key = fc.constantFrom(undefined, 'a', 'b', 'c', '甲');

  test('group the records that have the same values', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, key, fc.boolean())), fc.nat(20), (all, cut) => {
        const [column, later] = [new KeyColumn({ fields: ['x', 'y'] }), new KeyColumn({ fields: ['x', 'y'] })];
        for (const [i, [x, y, faulty]] of all.entries())
          (i < cut ? column : later).add(
            { ...(x ? { x } : {}), ...(y ? { y } : {}) },
            i < cut ? i : i - cut,
            new Set(faulty ? ['y'] : []),
          );
        column.merge(later, Math.min(cut, all.length));
        const index = new KeyIndex(column);
        const expected = new Map<string, number[]>();
        for (const [i, [x, y, faulty]] of all.entries()) {
          if (x === undefined || y === undefined || faulty) continue;
          expected.set(`${x} ${y}`, [...(expected.get(`${x} ${y}`) ?? []), i]);
        }
        const groups = Array.from({ length: index.groups }, (_, group) => pick(index.chains(), group, () => true));
        expect(groups).toEqual([...expected.values()]);
        expect(column.missing).toBe(all.length - groups.flat().length);
      }),
    );
  });

  test('of many values lead back to their record', () => {
    const column = new KeyColumn({ fields: ['x'], many: true });
    const targets = new KeyColumn({ fields: ['id'] });
    for (const [i, x] of [['a', 'b'], ['c'], undefined, ['b']].entries()) column.add(x ? { x } : {}, i, new Set());
    for (const [i, id] of ['b', 'c'].entries()) targets.add({ id }, i, new Set());
    const index = new KeyIndex(targets);
    const chains = index.chainsOf(column);
    const recordsOf = (group: number): number[] =>
      pick(chains, group, () => true).map((entry) => column.recordOf(entry));
    expect([recordsOf(0), recordsOf(1), recordsOf(index.groups)]).toEqual([[0, 3], [1], [0]]);
  });
});
