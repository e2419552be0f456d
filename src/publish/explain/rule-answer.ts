import type { RecordType } from '../../model/record-type.js';
import type { RecordChange, RuleExample, RuleFile, Values } from '../../model/rule-file.js';
import { type FieldPlace, ruleFields, typesOf } from '../rule-fields.js';
import type { Standard } from '../standard.js';
import type { Brief, Change, Example, FieldUse, RuleAnswer } from './answers.js';
import { expressionParts } from './expression-parts.js';
import { messageWords } from './message-words.js';
import { parameterBrief, ruleBrief, shownValue } from './values.js';

/** The day examples are judged by where they name none; the test that runs them uses the same. */
const dayOfExamples = '2026-03-20';

/** Everything that can be told about a rule. */
export function ruleAnswer(standard: Standard, rule: RuleFile): RuleAnswer {
  const types = typesOf(standard, rule);
  const shown = types.find(({ id }) => id === rule.examples.type) ?? types[0];
  if (shown === undefined) throw new Error(`${rule.id} judges no record type`);
  const examples = (all: readonly RuleExample[]): readonly Example[] =>
    all.map((example) => exampleAnswer(standard, rule, shown, example));
  return {
    kind: 'rule',
    ...ruleBrief(rule),
    covers: rule.covers ?? [],
    measures: rule.measures,
    message: messageWords(standard, rule, shown),
    why: rule.why,
    fix: rule.fix,
    basis: rule.basis,
    types: types.map(briefOf),
    all: types.length === standard.types.length,
    needs: rule.needs ?? [],
    profiles: standard.profiles
      .filter(({ id }) => rule.profiles?.includes(id))
      .map(({ title, en }) => ({ zh: title, en: en.title })),
    parameters: (rule.parameters ?? []).flatMap((name) => {
      const parameter = standard.parameters[name];
      return parameter ? [parameterBrief(name, parameter)] : [];
    }),
    base: changesOf(standard, shown, rule.examples.base ?? {}),
    register: (rule.examples.register ?? []).map((entry) => entryWords(standard, entry)),
    invalid: examples(rule.examples.invalid),
    valid: examples(rule.examples.valid),
    expressions: expressionParts(standard, rule, shown),
    fields: fieldUses(standard, rule, types),
  };
}

/** 「名称（代码），县级，2019-03-01 起，撤并，2024-12-31 止」: an entry of the register of units. */
function entryWords(standard: Standard, entry: Values): string {
  const label = (set: string, code: string): string =>
    standard.codeSets[set]?.codes.find((one) => one.code === code)?.label ?? code;
  const { uscc, name, formerNames, adminLevel, status, successorCode, validFrom, validTo, websiteDomain } = entry;
  return [
    `${String(name)}（${String(uscc)}）`,
    ...(formerNames ? [`曾用名 ${[formerNames].flat().join('、')}`] : []),
    label('admin-level', String(adminLevel)),
    `${String(validFrom)} 起`,
    ...(validTo ? [`${String(validTo)} 止`] : []),
    label('organisation-status', String(status)),
    ...(successorCode ? [`承接单位 ${String(successorCode)}`] : []),
    ...(websiteDomain ? [`官网 ${String(websiteDomain)}`] : []),
  ].join('，');
}

const briefOf = ({ id, title }: RecordType): Brief => ({ id, title });

function exampleAnswer(standard: Standard, rule: RuleFile, own: RecordType, example: RuleExample): Example {
  const records = example.records ?? [example];
  const several = example.records !== undefined;
  return {
    records: records.map((record) => changedRecord(standard, own, record)),
    asOf: rule.needs?.includes('asOf') ? (example.asOf ?? rule.examples.asOf ?? dayOfExamples) : null,
    at: several && !rule.share && example.message !== undefined ? (example.at ?? [records.length]) : [],
    message: example.message ?? null,
    note: example.note ?? null,
    also: (example.also ?? []).map((id) => ({ id, title: ruleTitle(standard, id) })),
  };
}

function ruleTitle(standard: Standard, id: string): string {
  const conditions = standard.types.flatMap((type) => type.conditions);
  return [...standard.rules, ...conditions].find((rule) => rule.id === id)?.title ?? '';
}

/** What an example changes of a record, besides what the base of all examples changes. */
function changedRecord(
  standard: Standard,
  own: RecordType,
  { type: id, set = {}, unset = [] }: RecordChange,
): Example['records'][number] {
  const type = standard.types.find((one) => one.id === id) ?? own;
  const emptied = unset.map((name) => ({ title: titleOf(type, name), value: null }));
  return { type: type.title, changes: [...changesOf(standard, type, set), ...emptied] };
}

const titleOf = (type: RecordType, name: string): string =>
  type.fields.find((field) => field.name === name)?.title ?? '未知数据项';

const changesOf = (standard: Standard, type: RecordType, values: Values): readonly Change[] =>
  Object.entries(values).map(([name, value]) => {
    const field = type.fields.find((one) => one.name === name);
    return { title: titleOf(type, name), value: shownValue(standard, field, value) };
  });

interface Use {
  readonly name: string;
  readonly title: string;
  readonly types: Map<string, Brief>;
  readonly use: Set<FieldUse['use'][number]>;
}

/** The fields of a rule over all types it judges; one line for a field that several types have under one title. */
function fieldUses(standard: Standard, rule: RuleFile, types: readonly RecordType[]): readonly FieldUse[] {
  const uses = new Map<string, Use>();
  const add = (all: readonly FieldPlace[], use: FieldUse['use'][number]): void => {
    for (const { type: id, field: name } of all) {
      const type = standard.types.find((one) => one.id === id);
      const title = type?.fields.find((field) => field.name === name)?.title;
      if (type === undefined || title === undefined) continue;
      // fields of the other records it looks at are told apart from those of the records it judges
      const key = `${types.includes(type) ? '' : type.id} ${name} ${title}`;
      const known = uses.get(key) ?? { name, title, types: new Map(), use: new Set() };
      known.types.set(id, briefOf(type));
      known.use.add(use);
      uses.set(key, known);
    }
  };
  for (const type of types) {
    const fields = ruleFields(standard, rule, type);
    add(fields.reads, 'read');
    add(fields.at, 'at');
    add(fields.related, 'related');
  }
  return [...uses.values()].map((one) => ({
    types: [...one.types.values()],
    name: one.name,
    title: one.title,
    use: [...one.use],
  }));
}
