import { ruleFields, typesOf } from '../rule-fields.js';
import type { Standard } from '../standard.js';
import type { RuleBrief } from './answers.js';
import { ruleBrief } from './values.js';

type Readers = ReadonlyMap<string, readonly RuleBrief[]>;

const known = new WeakMap<Standard, Readers>();

/** Rules and conditions that read a field, stand at it or point it out, by `<record type>.<field>`, sorted by id. */
export function readersOf(standard: Standard): Readers {
  const made = known.get(standard) ?? makeReaders(standard);
  known.set(standard, made);
  return made;
}

function makeReaders(standard: Standard): Readers {
  const all = new Map<string, Map<string, RuleBrief>>();
  const add = (type: string, field: string, rule: RuleBrief): void => {
    const key = `${type}.${field}`;
    const of = all.get(key) ?? new Map<string, RuleBrief>();
    all.set(key, of.set(rule.id, rule));
  };
  for (const type of standard.types)
    for (const condition of type.conditions)
      for (const name of [...condition.reads, condition.field]) add(type.id, name, ruleBrief(condition));
  for (const rule of standard.rules)
    for (const judged of typesOf(standard, rule)) {
      const { reads, at, related } = ruleFields(standard, rule, judged);
      for (const { type, field } of [...reads, ...at, ...related]) add(type, field, ruleBrief(rule));
    }
  return new Map([...all].map(([key, rules]) => [key, [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1))]));
}
