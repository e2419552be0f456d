import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordTypes } from '../../src/generated/record-types.js';
import { rules as rulesByType } from '../../src/generated/rules/all.js';
import type { RecordType } from '../../src/model/record-type.js';
import type { RuleContext } from '../../src/model/rule.js';
import type { RuleFile } from '../../src/model/rule-file.js';
import { DatasetRules } from '../../src/rules/dataset-rules.js';
import { SheetRules } from '../../src/rules/sheet-rules.js';
import { Tallies } from '../../src/rules/tallies.js';
import { type Given, readOf } from './page/expressions.js';
import { referencesOf, targetsOf, violatedBy } from './page/several.js';
import { asOfOf, exampleRecord, recordsOf, registerOf, ruleFiles, typeOf } from './rule-files.js';
import { contextAt, type Json } from './run-rules.js';

/**
 * Every rule over several records, and every rule about today, against section 5 of the page done naively: records of few
 * values, some wrong or absent, changed and withdrawn, in any order, on several sheets, in parts that are merged.
 */

const typesByCode = new Map(recordTypes.map((type) => [type.code, type.id]));

interface Placed extends Given {
  readonly id: number;
  readonly part: number;
  readonly sheet: number;
}

/** Numbers of the records that the engine tells a rule of. */
async function toldBy(rule: RuleFile, type: string, records: readonly Placed[], run: RuleContext): Promise<number[]> {
  const all = new DatasetRules(run, typesByCode);
  for (const part of [0, 1]) {
    const own = new DatasetRules(run, typesByCode);
    const tallies = new Tallies();
    const sheets = new Map<string, SheetRules>();
    for (const { type: of, record, id, sheet, faulty } of records.filter((one) => one.part === part)) {
      const name = `${of} ${sheet}`;
      const known =
        sheets.get(name) ??
        new SheetRules(rulesByType[of]!, await own.feedsOf(of), { follows: [], unknown: new Set() }, run, tallies);
      sheets.set(name, known);
      known.feed(record, { sheet, row: id, line: id % 2 === 0 ? 0 : id + 5 }, new Set(faulty));
    }
    await all.merge(own, part * 10);
  }
  const results = all.finish(new Set(records.map((one) => one.type)), () => 1000, new Tallies());
  const own = rulesByType[type]!.filter(({ id }) => id === rule.id);
  const told = results.flatMap(({ rule: found, sheets }) =>
    own.includes(found)
      ? sheets.flatMap(({ sheet, count, hits }) => {
          expect(count).toBe(hits.length);
          return hits.map(({ ref }) => {
            const { id, part, sheet: number } = records.find((one) => one.id === ref.row)!;
            expect(ref).toEqual({ sheet: part * 10 + number, row: id, line: id % 2 === 0 ? 0 : id + 5 });
            expect(sheet).toBe(ref.sheet);
            return ref.row;
          });
        })
      : [],
  );
  return [...new Set(told)].sort((a, b) => a - b);
}

const referring = (type: string): RecordType['fields'] =>
  recordTypes.find(({ id }) => id === type)!.fields.filter(({ name }) => referencesOf(type, name));
const typeFieldOf = (type: string, field: string): string[] =>
  [referencesOf(type, field)!['recordTypeField'] ?? []].flat() as string[];

/** Types a rule of a type looks at, with the fields of each that matter to it. */
function fieldsRead(rule: RuleFile, type: string): Map<string, string[]> {
  const { unique, reference, group, sequence, when, must } = rule;
  const fields = new Map<string, string[]>();
  const add = (of: string, names: readonly string[]): void => {
    fields.set(of, [...new Set([...(fields.get(of) ?? []), ...names])]);
  };
  add(type, [
    'operationType',
    'recordId',
    'reportingUnitCode',
    ...readOf('self', when, must),
    ...readOf('prev', when, must),
  ]);
  if (unique) {
    const by = unique.by === 'x-uniqueKey' ? recordTypes.find(({ id }) => id === type)!.uniqueKey : unique.by;
    add(type, [...by, ...(unique.differ ?? [])]);
  }
  if (sequence) add(type, [...sequence.by, ...readOf('self', ...sequence.order, sequence.where)]);
  if (group) {
    const of = group.of ?? type;
    add(type, group.is ?? group.by);
    add(of, ['operationType', 'recordId', ...group.by]);
    add(of, readOf('self', group.where, ...Object.values(group.let ?? {}).flatMap((one) => Object.values(one))));
  }
  if (reference?.field === 'x-references')
    for (const { name } of referring(type)) {
      add(type, [name, ...(typeFieldOf(type, name) ?? [])]);
      for (const to of targetsOf(type, name).slice(0, 3)) add(to, ['operationType', 'recordId']);
    }
  else if (reference) {
    add(type, [reference.field]);
    const to = reference.to ?? targetsOf(type, reference.field)[0]!;
    add(to, ['operationType', reference.key ?? 'recordId', ...readOf('other', when, must)]);
  }
  return fields;
}

/** Records of a type in the rule’s own examples. */
const recordsIn = (rule: RuleFile, type: string): Json[] =>
  [...rule.examples.invalid, ...rule.examples.valid]
    .flatMap((example) => recordsOf(rule, example))
    .filter((one) => one.type === type)
    .map(({ record }) => record);

/** Values a field of a type takes in them. */
function valuesOf(rule: RuleFile, type: string, field: string): Json[string][] {
  const values = [exampleRecord(type), ...recordsIn(rule, type)]
    .map((record) => record[field])
    .filter((value) => value !== undefined);
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** What records are matched by: fields that hold the same values. */
function matched(rule: RuleFile, type: string): readonly (readonly [string, string])[][] {
  const { reference, group } = rule;
  if (group)
    return group.by.map(
      (by, i) =>
        [
          [group.of ?? type, by],
          [type, (group.is ?? group.by)[i]!],
        ] as const,
    );
  if (!reference) return [];
  if (reference.field === 'x-references')
    return referring(type).map(({ name }) => [
      [type, name] as const,
      ...targetsOf(type, name)
        .slice(0, 3)
        .map((to) => [to, 'recordId'] as const),
    ]);
  const to = reference.to ?? targetsOf(type, reference.field)[0]!;
  return [
    [
      [type, reference.field],
      [to, reference.key ?? 'recordId'],
    ],
  ];
}

function recordOf(rule: RuleFile, type: string): fc.Arbitrary<Given> {
  const kinds = [...fieldsRead(rule, type)].map(([of, names]) => {
    const model: Record<string, fc.Arbitrary<Json[string] | undefined>> = {};
    for (const name of names) {
      const pair = matched(rule, type).find((one) => one.some(([t, n]) => t === of && n === name));
      const values = (pair ?? [[of, name] as const]).flatMap(([t, n]) => valuesOf(rule, t, n));
      const some = [...new Map(values.map((value) => [JSON.stringify(value), value])).values()].slice(0, pair ? 3 : 8);
      const single = !Array.isArray(exampleRecord(of)[name]);
      const fitting = some.map((value) => (single ? [value].flat()[0]! : [value].flat()));
      if (name === 'recordId') fitting.push('甲', '乙');
      model[name] =
        name === 'operationType'
          ? fc.constantFrom('1', '1', '1', '2', '3', undefined)
          : fc.oneof(
              { weight: 12, arbitrary: fc.constantFrom(...(fitting.length > 0 ? fitting : [undefined])) },
              { weight: 1, arbitrary: fc.constant(undefined) },
            );
    }
    return fc
      .record({
        base: fc.constantFrom(exampleRecord(of), ...recordsIn(rule, of)),
        values: fc.record(model),
        changed: fc.oneof(fc.subarray(names, { maxLength: 2 }), fc.subarray(names)),
        faulty: fc.oneof(
          { weight: 12, arbitrary: fc.constant<string[]>([]) },
          { weight: 1, arbitrary: fc.constantFrom(...names).map((one) => [one]) },
        ),
      })
      .map(({ base, values, changed, faulty }): Given => {
        const record: Json = { ...base };
        for (const [name, value] of Object.entries(values))
          if (!changed.includes(name) && name !== 'operationType') continue;
          else if (value === undefined) delete record[name];
          else record[name] = value;
        // the operation decides what a record is; where it is wrong it has none
        return { type: of, record, faulty: faulty.filter((name) => name !== 'operationType') };
      });
  });
  return fc.oneof(...kinds);
}

const isAboutSeveral = (rule: RuleFile): boolean =>
  (rule.unique ?? rule.reference ?? rule.group ?? rule.sequence) !== undefined ||
  (rule.needs?.includes('asOf') === true && !rule.each && !rule.share);

/** Of rules for many types the types of their examples will do, and those that refer to others in other ways. */
const common: Readonly<Record<string, readonly string[]>> = {
  'common/dangling-reference': [
    'fulfilment-report',
    'credit-repair',
    'government-contract',
    'supervision',
    'warning-letter',
  ],
};
const cases = ruleFiles.filter(isAboutSeveral).flatMap((rule) =>
  recordTypes
    .filter(({ id }) => rulesByType[id]!.some((one) => one.id === rule.id))
    .filter(({ id }) => !rule.id.startsWith('common/') || (common[rule.id] ?? [typeOf(rule)]).includes(id))
    .map(({ id }) => [rule.id, id, rule] as const),
);

/** Every order of a list. */
function* orders<T>(list: readonly T[]): Generator<readonly T[]> {
  if (list.length < 2) yield list;
  for (const [i, first] of list.entries())
    if (list.length > 1) for (const rest of orders(list.toSpliced(i, 1))) yield [first, ...rest];
}

describe.each(cases)('%s of %s', (_id, type, rule) => {
  const run = contextAt(asOfOf(rule, rule.examples.invalid[0]!), registerOf(rule));

  const expected = (records: readonly Placed[]): number[] =>
    [...new Set(violatedBy(rule, type, records, run).map((one) => (one as Placed).id))].sort((a, b) => a - b);

  test('is told of what its counter-examples hold, and so it is by the page', async () => {
    for (const example of rule.examples.invalid) {
      if (typeOf(rule) !== type || asOfOf(rule, example) !== run.asOf) continue;
      const records = recordsOf(rule, example).map(
        (one, i): Placed => ({ ...one, faulty: [], part: i % 2, sheet: 0, id: i + 1 }),
      );
      expect(expected(records)).not.toEqual([]);
      expect(await toldBy(rule, type, records, run)).toEqual(expected(records));
    }
  });

  test('is told of the records that the page says', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ given: recordOf(rule, type), part: fc.nat(1), sheet: fc.nat(1) }), {
          minLength: 1,
          maxLength: rule.sequence ? 6 : 9,
        }),
        async (list) => {
          const records = list.map(({ given, part, sheet }, i): Placed => ({ ...given, part, sheet, id: i + 1 }));
          const told = await toldBy(rule, type, records, run);
          const first = expected(records);
          // which of records in the same place of a sequence comes first is a matter of taste
          if (rule.sequence && JSON.stringify(told) !== JSON.stringify(first))
            expect([...orders(records)].map(expected)).toContainEqual(told);
          else expect(told).toEqual(first);
        },
      ),
      { numRuns: 25 },
    );
  });
});
