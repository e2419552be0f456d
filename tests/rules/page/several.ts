import type { Type } from '../../../src/codegen/rules/expr.js';
import { fieldTypes } from '../../../src/codegen/rules/scope.js';
import { readSchema, type Schema } from '../../../src/codegen/schemas.js';
import { recordTypes } from '../../../src/generated/record-types.js';
import type { RuleContext } from '../../../src/model/rule.js';
import type { RuleFile } from '../../../src/model/rule-file.js';
import { compareDecimals } from '../../../src/standard/decimal.js';
import { letOf, typeOfLet } from './aggregates.js';
import { type Given, is, readOf, result, violates } from './expressions.js';

/**
 * Section 5 of docs/reference/rule-language.md with plain arrays and the CEL library: no hashes, no parts, no code our build
 * makes of the expressions. Says which records a rule over several records, or about today, is violated by.
 */

const operation = ({ record }: Given): string => String(record['operationType'] ?? '1');
const key = (one: Given, names: readonly string[]): string | null =>
  names.some((name) => one.record[name] === undefined || one.faulty.includes(name))
    ? null
    : JSON.stringify(names.map((name) => one.record[name]));
const readsFaulty = (one: Given, names: readonly string[]): boolean => names.some((name) => one.faulty.includes(name));
const identity = ['reportingUnitCode', 'recordId'];

/** Versions of a record, itself among them; only itself where it cannot be told. */
function versionsOf(one: Given, all: readonly Given[]): readonly Given[] {
  const own = key(one, identity);
  return own === null ? [one] : all.filter((other) => other.type === one.type && key(other, identity) === own);
}

export function isSuperseded(one: Given, all: readonly Given[]): boolean {
  const versions = versionsOf(one, all);
  const withdrawn = versions.filter((other) => operation(other) === '3').length;
  const added = versions.filter((other) => !['2', '3'].includes(operation(other))).length;
  if (operation(one) === '3') return false;
  if (withdrawn > 0 && withdrawn >= added) return true;
  return operation(one) !== '2' && versions.some((other) => operation(other) === '2');
}

/** Of several changes of a record any may be in force: told are those whose record violates the rule with all of them. */
const withoutDoubt = (violating: readonly Given[], all: readonly Given[]): Given[] =>
  violating.filter(
    (one) =>
      operation(one) !== '2' ||
      versionsOf(one, all)
        .filter((other) => operation(other) === '2' && !isSuperseded(other, all))
        .every((other) => violating.includes(other)),
  );

/** The records of a run that violate a rule, as a rule of this type. */
export function violatedBy(rule: RuleFile, type: string, all: readonly Given[], run: RuleContext): Given[] {
  const standing = all.filter((one) => !isSuperseded(one, all));
  const own = standing.filter((one) => one.type === type && operation(one) !== '3');
  if (rule.unique) return unique(rule, type, all, run);
  if (rule.reference) return reference(rule, type, own, all, run);
  if (rule.group) return withoutDoubt(group(rule, type, own, all, run), all);
  if (rule.sequence) return withoutDoubt(sequence(rule, type, own, all, run), all);
  const reads = readOf('self', rule.when, rule.must);
  return withoutDoubt(
    own.filter((one) => !readsFaulty(one, reads) && violates(rule, { self: { type, of: one.record } }, run)),
    all,
  );
}

function unique({ unique: form }: RuleFile, type: string, all: readonly Given[], run: RuleContext): Given[] {
  const { where, less, differ = [] } = form!;
  const by = form!.by === 'x-uniqueKey' ? recordTypes.find(({ id }) => id === type)!.uniqueKey : form!.by;
  const reads = [...by, ...differ, ...readOf('self', where, less)];
  const known = all.filter(
    (one) => one.type === type && !readsFaulty(one, reads) && key(one, by) !== null && key(one, differ) !== null,
  );
  const holds = (source: string, one: Given): boolean => is(source, true, { self: { type, of: one.record } }, run);
  let counting = known.filter((one) => where === undefined || holds(where, one));
  if (differ.length > 0) counting = counting.filter((one) => !isSuperseded(one, all));
  const away = known.filter((one) => less !== undefined && holds(less, one));
  return counting.filter((one) => {
    const same = (other: Given): boolean => key(other, by) === key(one, by);
    const kinds = new Set(counting.filter(same).map((other) => key(other, differ)));
    return differ.length > 0 ? kinds.size > 1 : counting.filter(same).length - away.filter(same).length > 1;
  });
}

export const referencesOf = (type: string, field: string): Record<string, unknown> | undefined =>
  ((readSchema(`records/${type}.json`)['properties'] as Record<string, Schema>)[field]?.['x-references'] ??
    undefined) as Record<string, unknown> | undefined;

/** Types a field may refer to. */
export function targetsOf(type: string, field: string): string[] {
  const references = referencesOf(type, field)!;
  const named = references['recordTypeField'] as string | undefined;
  if (named !== undefined) {
    const { values } = fieldTypes(recordTypes.find(({ id }) => id === type)!)[named]!;
    return recordTypes.filter(({ code }) => values!.includes(code)).map(({ id }) => id);
  }
  const codes = [references, ...((references['alternatives'] as object[]) ?? [])].map(
    (one) => (one as { recordType: string }).recordType,
  );
  return codes.map((code) => recordTypes.find((one) => one.code === code)!.id);
}

function reference(
  rule: RuleFile,
  type: string,
  own: readonly Given[],
  all: readonly Given[],
  run: RuleContext,
): Given[] {
  const { field, to, key: target = 'recordId' } = rule.reference!;
  if (field === 'x-references')
    return recordTypes
      .find(({ id }) => id === type)!
      .fields.filter(({ name }) => referencesOf(type, name))
      .flatMap(({ name }) => withoutDoubt(dangling(type, name, target, own, all), all));
  const other = to ?? targetsOf(type, field)[0]!;
  const reads = [field, ...readOf('self', rule.when, rule.must)];
  const otherReads = [target, ...readOf('other', rule.when, rule.must, rule.message, rule.en.message)];
  const violating = own.filter((one) => {
    if (readsFaulty(one, reads)) return false;
    return [one.record[field] ?? []].flat().some((value) => {
      const found = all.filter(
        (two) =>
          two.type === other && !isSuperseded(two, all) && !two.faulty.includes(target) && two.record[target] === value,
      );
      return (
        found.length > 0 &&
        !found.some((two) => readsFaulty(two, otherReads)) &&
        found.every((two) =>
          violates(rule, { self: { type, of: one.record }, other: { type: other, of: two.record } }, run),
        )
      );
    });
  });
  return withoutDoubt(violating, all);
}

function dangling(type: string, field: string, target: string, own: readonly Given[], all: readonly Given[]): Given[] {
  const typeField = referencesOf(type, field)!['recordTypeField'] as string | undefined;
  return own.filter((one) => {
    if (readsFaulty(one, [field, ...(typeField ? [typeField] : [])])) return false;
    const types = targetsOf(type, field).filter(
      (id) => typeField === undefined || recordTypes.find((known) => known.id === id)!.code === one.record[typeField],
    );
    if (types.length === 0) return false;
    const targets = all.filter((two) => types.includes(two.type));
    if (!types.every((id) => targets.some((two) => two.type === id))) return false;
    if (targets.some((two) => key(two, [target]) === null)) return false;
    return [one.record[field] ?? []].flat().some((value) => !targets.some((two) => two.record[target] === value));
  });
}

function group(rule: RuleFile, type: string, own: readonly Given[], all: readonly Given[], run: RuleContext): Given[] {
  const { of = type, by, is: mine = by, where, let: lets = {} } = rule.group!;
  const members = all.filter((one) => one.type === of);
  if (members.length === 0) return [];
  const reads = [...mine, ...readOf('self', rule.when, rule.must)];
  const memberReads = [...by, ...readOf('self', where, ...Object.values(lets).flatMap((one) => Object.values(one)))];
  // one that may belong to any group keeps every violation from being told
  if (members.some((one) => readsFaulty(one, by))) return [];
  const isLost = (two: Given): boolean =>
    by.some((name) => two.record[name] === undefined) &&
    !readsFaulty(two, memberReads) &&
    is(where, true, { self: { type: of, of: two.record } }, run);
  if (where !== undefined && members.some(isLost)) return [];
  const types: Record<string, Type> = { count: 'int', records: 'int' };
  for (const [name, one] of Object.entries(lets)) types[name] = typeOfLet(one, of);
  return own.filter((one) => {
    const wanted = key(one, mine);
    if (readsFaulty(one, reads) || wanted === null) return false;
    const mates = members.filter((two) => !isSuperseded(two, all) && key(two, by) === wanted);
    if (mates.some((two) => readsFaulty(two, memberReads))) return false;
    const inIt = mates.filter((two) => is(where, true, { self: { type: of, of: two.record } }, run));
    const values: Record<string, unknown> = {
      count: inIt.length,
      records: new Set(inIt.map((two) => key(two, identity) ?? two)).size,
    };
    for (const [name, form] of Object.entries(lets)) {
      const value = letOf(form, inIt, of, run);
      if (value === 'failed') return false;
      if (value !== undefined) values[name] = value;
    }
    return violates(rule, { self: { type, of: one.record }, group: { type: types, of: values } }, run);
  });
}

function sequence(
  rule: RuleFile,
  type: string,
  own: readonly Given[],
  all: readonly Given[],
  run: RuleContext,
): Given[] {
  const { by, order, where } = rule.sequence!;
  const reads = [
    ...by,
    ...readOf('self', ...order, where, rule.when, rule.must),
    ...readOf('prev', rule.when, rule.must),
  ];
  if (all.some((one) => one.type === type && operation(one) !== '3' && readsFaulty(one, by))) return [];
  const keys = new Set(own.map((one) => key(one, by)).filter((one) => one !== null));
  return [...keys].flatMap((one) => {
    const members = own.filter((other) => key(other, by) === one);
    if (members.some((one) => readsFaulty(one, reads))) return [];
    const placed = members
      .filter((one) => is(where, true, { self: { type, of: one.record } }, run))
      .map((one) => ({
        one,
        ranks: order.map((source) => result(source, { self: { type, of: one.record } }, run)),
      }))
      .filter(({ ranks }) => ranks.every((rank) => 'value' in rank))
      .sort((a, b) => {
        for (const [i, rank] of a.ranks.entries()) {
          const [left, right] = [rank, b.ranks[i]!].map((came) => String((came as { value: unknown }).value));
          const difference = /^\d{4}-\d\d-\d\d$/.test(left!)
            ? left!.localeCompare(right!)
            : compareDecimals(left!, right!);
          if (difference !== 0) return difference;
        }
        return 0;
      });
    return placed.flatMap(({ one }, i) => {
      const prev = placed[i - 1]?.one.record ?? {};
      return violates(rule, { self: { type, of: one.record }, prev: { type, of: prev } }, run) ? [one] : [];
    });
  });
}
