import { expect, test } from 'vitest';
import { rules as compiled } from '../../src/generated/rules/all.js';
import type { CompiledRule } from '../../src/model/rule.js';
import { type FieldPlace, ruleFields, typesOf } from '../../src/publish/rule-fields.js';
import { standard } from './standard.js';

const sorted = (all: Iterable<string>): readonly string[] => [...new Set(all)].sort();
const keys = (all: readonly FieldPlace[]): readonly string[] =>
  sorted(all.map(({ type, field }) => `${type}.${field}`));

/** What the compiled rule reads, of its own records and of others. */
function compiledReads(type: string, rules: readonly CompiledRule[]): readonly string[] {
  return sorted(
    rules.flatMap(({ reads, several }) => [
      ...reads.map((field) => `${type}.${field}`),
      ...(several?.kind === 'group' ? several.reads.map((field) => `${several.of}.${field}`) : []),
    ]),
  );
}

/** Fields of a record referred to: the compiled rule keeps those its message shows as well, so they are only among these. */
const referred = (rules: readonly CompiledRule[]): ReadonlySet<string> =>
  new Set(
    rules.flatMap(({ several }) =>
      several?.kind === 'reference' && !several.exists
        ? several.to.flatMap((id) => several.reads.map((field) => `${id}.${field}`))
        : [],
    ),
  );

test('what a rule is said to read, and where it stands, is what its compiled form reads and where that stands', () => {
  for (const rule of standard.rules)
    for (const type of typesOf(standard, rule)) {
      const name = `${rule.id} for ${type.id}`;
      const made = compiled[type.id]!.filter(({ id }) => id === rule.id);
      const { reads, at, related } = ruleFields(standard, rule, type);
      const others = referred(made);
      const own = keys(reads).filter((key) => !(others.has(key) && !compiledReads(type.id, made).includes(key)));
      expect([name, own]).toEqual([name, compiledReads(type.id, made)]);
      expect([name, keys(at)]).toEqual([name, sorted(made.map((one) => `${type.id}.${one.at}`))]);
      if (made.length > 0)
        expect([name, sorted(related.map(({ field }) => field))]).toEqual([
          name,
          sorted(made.flatMap((one) => one.related.map(({ field }) => field))),
        ]);
    }
});
