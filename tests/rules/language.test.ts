import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scope } from '../../src/codegen/rules/scope.js';
import type { RuleContext, RuleRecord } from '../../src/model/rule.js';
import { Failure } from '../../src/rules/functions/failure.js';
import { compile } from './compile.js';
import { environment, evaluate, type Result } from './oracle.js';
import { contextAt } from './run-rules.js';

/** A made-up record type with every type of the language, and parameters of every type. */
const fields = {
  name: 'string',
  text: 'string',
  from: 'Day',
  to: 'Day',
  amount: 'Decimal',
  paid: 'Decimal',
  kinds: 'list<string>',
} as const;
const parameters = {
  limit: 'int',
  ratio: 'Decimal',
  since: 'Day',
  words: 'list<string>',
  months: 'map<string, int>',
  pattern: 'string',
} as const;
const scope: Scope = {
  records: {
    self: Object.fromEntries(
      Object.entries(fields).map(([name, type]) => [name, { type, title: name, values: null, open: null }]),
    ),
  },
  parameters,
  variables: { asOf: 'Day' },
};
const run: RuleContext = {
  ...contextAt('2026-03-20'),
  parameters: {
    limit: 7,
    ratio: '0.25',
    since: '2025-01-27',
    words: ['甲', '𠮷田', 'ab'],
    months: { '1': 3, 甲: 12 },
    pattern: '^[甲𠮷]',
  },
};
const env = environment({ self: fields }, { ...parameters, asOf: 'Day' }, run);
const variables = {
  ...Object.fromEntries(
    Object.entries(parameters).map(([name, type]) => [name, [type, run.parameters[name]] as const]),
  ),
  asOf: ['Day', '2026-03-20'] as const,
};

function compiled(source: string, record: RuleRecord): Result {
  const value = compile(source, scope)(record, run, {});
  if (value === undefined) return { error: 'absent' };
  return value instanceof Failure ? { error: value.kind } : { value };
}

const texts = ['', '甲', '𠮷', '𠮷田', 'ab', 'a𠮷', '甲"乙\\', '一\n二', '罚款2万元', '罚款伍仟元'];
const days = ['2024-02-29', '2025-01-27', '2025-12-31', '2026-03-20', '2026-12-30', '1999-01-31'];
const decimals = ['0', '1', '-1.50', '1.5', '0.25', '100000000000000000.01', '3.000'];

const record: fc.Arbitrary<RuleRecord> = fc.record(
  {
    name: fc.constantFrom(...texts),
    text: fc.oneof(fc.constantFrom(...texts), fc.string({ unit: 'grapheme', maxLength: 6 })),
    from: fc.constantFrom(...days),
    to: fc.constantFrom(...days),
    amount: fc.constantFrom(...decimals),
    paid: fc.constantFrom(...decimals),
    kinds: fc.array(fc.constantFrom(...texts), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

const quote = (value: string): string => JSON.stringify(value);
const depthIdentifier = fc.createDepthIdentifier();
const either = (...options: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.oneof({ maxDepth: 5, depthSize: 'small', depthIdentifier, withCrossShrink: true }, ...options);
const say = (parts: TemplateStringsArray, ...args: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...args).map((values) => parts.reduce((whole, part, i) => whole + part + (values[i] ?? ''), ''));
const pick = (...values: string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
const patterns = ['^甲', '^[甲𠮷].?$', '^.{1}$', '[^a]b', '𠮷+', '(一|二)', '^\\S+$', ''];

/** Well-typed expressions, by type; `x` is the variable of an enclosing exists, all, filter or map. */
const expressions = fc.letrec<Record<'bool' | 'string' | 'int' | 'Day' | 'Decimal' | 'list' | 'decimals', string>>(
  (tie) => {
    const [bool, string, int, day, decimal, list, numbers] = (
      ['bool', 'string', 'int', 'Day', 'Decimal', 'list', 'decimals'] as const
    ).map((type) => tie(type)) as [fc.Arbitrary<string>, ...fc.Arbitrary<string>[]] as fc.Arbitrary<string>[];
    const [b, s, i, d, n, l, m] = [bool!, string!, int!, day!, decimal!, list!, numbers!];
    const equal = pick('==', '!=');
    const order = pick('<', '<=', '>', '>=');
    const overX = either(
      pick('x == self.name', 'x.startsWith("a")'),
      say`x == ${s}`,
      say`x.contains(${s})`,
      say`x in ${l}`,
      say`size(x) > ${i}`,
      say`(${b} || x == self.name)`,
      say`(x != "" && ${b})`,
    );
    return {
      bool: either(
        pick('true', 'false', ...Object.keys(fields).map((name) => `has(self.${name})`)),
        say`!${b}`.map((code) => `(${code})`),
        say`(${b} && ${b})`,
        say`(${b} || ${b})`,
        say`(${b} ? ${b} : ${b})`,
        say`(${d} ${order} ${d})`,
        say`(${n} ${order} ${n})`,
        say`(${i} ${order} ${i})`,
        say`(${s} ${equal} ${s})`,
        say`(${d} ${equal} ${d})`,
        say`(${n} ${equal} ${n})`,
        say`(${l} ${equal} ${l})`,
        say`(${s} in ${l})`,
        say`(${s} in months)`,
        say`(${n} in ${m})`,
        say`${s}.${pick('contains', 'startsWith', 'endsWith')}(${s})`,
        say`${s}.matches(${fc.constantFrom(...patterns).map(quote)})`,
        say`${s}.matches(pattern)`,
        say`${l}.exists(x, ${overX})`,
        say`${l}.all(x, ${overX})`,
        say`containsAny(${s}, ${l})`,
        say`isMasked(${s})`,
      ),
      string: either(
        fc.constantFrom(...texts).map(quote),
        pick('self.name', 'self.text', 'pattern'),
        say`(${s} + ${s})`,
        say`(${b} ? ${s} : ${s})`,
        say`firstCharacters(${s}, ${i})`,
        say`yearOf(${d})`,
        say`join(${l})`,
        say`normalName(${s})`,
      ),
      int: either(
        pick('0', '1', '-3', '40', 'limit'),
        say`(${i} ${pick('+', '-', '*')} ${i})`,
        say`size(${s})`,
        say`size(${l})`,
        say`daysBetween(${d}, ${d})`,
        say`workdaysBetween(${d}, ${d})`,
        say`months[${s}]`,
        say`(${b} ? ${i} : ${i})`,
      ),
      Day: either(
        pick('self.from', 'self.to', 'since', 'asOf', 'day("2024-02-29")', 'day("2023-02-29")'),
        say`addDays(${d}, ${i})`,
        say`addMonths(${d}, ${i})`,
        say`addWorkdays(${d}, ${i})`,
        say`(${b} ? ${d} : ${d})`,
        say`periodEnd(${pick('"2026H1"', '"2026Q4"', '"2024-02"', '"?"')})`,
      ),
      Decimal: either(
        pick('self.amount', 'self.paid', 'ratio', ...decimals.map((one) => `decimal(${quote(one)})`)),
        say`(${n} ${pick('+', '-', '*')} ${n})`,
        say`abs(${n})`,
        say`whole(${i})`,
        say`percent(${n}, ${n}, 2)`,
        say`sum(${m})`,
        say`(${b} ? ${n} : ${n})`,
      ),
      list: either(
        pick('self.kinds', 'words'),
        say`[${s}, ${s}]`,
        say`${l}.filter(x, ${overX})`,
        say`${l}.map(x, x + ${s})`,
        say`personalNumbersIn(${s})`,
      ),
      decimals: either(pick('[ratio]'), say`[${n}, ${n}]`, say`finesIn(${s})`, say`${l}.map(x, ${n})`),
    };
  },
);

/** Expressions in which more than one kind of error can meet: which one comes out is not laid down. */
const mixed = /day\("2023|addDays|addMonths|addWorkdays|workdays|periodEnd|percent|[*]/;

describe('generated code says what the CEL library says', () => {
  const same = (source: string, one: RuleRecord): void => {
    const theirs = evaluate(env, source, { self: { types: fields, record: one } }, variables);
    const ours = compiled(source, one);
    if ('error' in theirs && 'error' in ours && mixed.test(source)) return;
    expect({ source, ...ours }).toEqual({ source, ...theirs });
  };

  test.each(['bool', 'string', 'int', 'Day', 'Decimal', 'list'] as const)('random expressions of type %s', (type) => {
    fc.assert(
      fc.property(expressions[type], fc.array(record, { minLength: 3, maxLength: 3 }), (source, records) => {
        for (const one of records) same(source, one);
      }),
      { numRuns: 700 },
    );
  });

  test.each([
    ['self.name == "甲" || true', {}, { value: true }, 'true decides whatever is absent'],
    ['true || self.name == "甲"', {}, { value: true }, 'in any order'],
    ['self.name == "甲" && false', {}, { value: false }, 'so does false'],
    ['self.name == "甲" && true', {}, { error: 'absent' }, 'otherwise absence is the result'],
    ['self.kinds.exists(x, x == self.name || x == "b")', { kinds: ['a', 'b'] }, { value: true }, 'exists absorbs'],
    ['self.kinds.all(x, x == self.name && x != "b")', { kinds: ['a', 'b'] }, { value: false }, 'all absorbs'],
    ['self.kinds.filter(x, x == self.name)', { kinds: ['a'] }, { error: 'absent' }, 'filter does not'],
    ['!(self.name == "甲")', {}, { error: 'absent' }, 'not hands absence on'],
    ['has(self.name) ? self.name : "?"', {}, { value: '?' }, 'only the branch taken counts'],
    ['self.amount == self.paid', { amount: '1.0', paid: '1.00' }, { value: true }, 'decimals compare as numbers'],
    ['self.amount + self.paid', { amount: '0.1', paid: '0.2' }, { value: '0.3' }, 'and add exactly'],
    ['size(self.name)', { name: '𠮷' }, { value: 1 }, 'characters are code points'],
    ['self.name.matches("^.$")', { name: '𠮷' }, { value: true }, 'in patterns too'],
    ['months["2"]', {}, { error: 'absent' }, 'a map without the key'],
    ['addWorkdays(self.from, 5)', { from: '1999-01-31' }, { error: 'not-run' }, 'a year without a calendar'],
    ['addWorkdays(self.from, 5) > self.to || true', { from: '1999-01-31' }, { value: true }, 'absorbed all the same'],
    ['percent(self.amount, self.paid, 2)', { amount: '1', paid: '0' }, { error: 'crash' }, 'division by zero'],
  ] as const)('%s of %j is %j: %s', (source, one, expected, _why) => {
    same(source, one as RuleRecord);
    expect(compiled(source, one as RuleRecord)).toEqual(expected);
  });
});
