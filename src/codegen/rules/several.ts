import type { RecordType } from '../../model/record-type.js';
import type { Let, RuleFile } from '../../model/rule-file.js';
import { readSchema, type Schema } from '../schemas.js';
import { RuleError, type Type } from './expr.js';
import type { RuleCompiler } from './rule-compiler.js';
import { type FieldType, fieldTypes, type Scope } from './scope.js';

/** How one entry of a rule looks at records: where it stands, what else it may read, and the code of its `several`. */
interface Form {
  readonly at: string;
  readonly title: string;
  readonly records: Scope['records'];
  /** Fields this entry reads besides those of the rule’s own expressions. */
  readonly reads?: readonly string[];
  /** Code of the `several` member, asked for once the rule’s own expressions are compiled; null for rules over one record. */
  readonly code: (() => string) | null;
}

/** The forms a rule takes for a type: one, but for references over all fields that refer to something. */
export function severalOf(compiler: RuleCompiler): Form[] {
  const { rule, type } = compiler;
  if (rule.unique) return [uniqueForm(compiler)];
  if (rule.reference) return referenceForms(compiler);
  if (rule.group) return [groupForm(compiler)];
  if (rule.sequence) return [sequenceForm(compiler)];
  return [{ ...place(compiler, rule.at), records: {}, code: null }].map((form) => ({
    ...form,
    title: titleOf(type, form.at),
  }));
}

const titleOf = (type: RecordType, name: string): string =>
  type.fields.find((field) => field.name === name)?.title ?? '';

/** Where the findings of a rule stand. */
export function place({ type, rule }: RuleCompiler, at: string | undefined): { at: string; title: string } {
  if (at === undefined) throw new RuleError('缺 at：写明问题在哪个数据项');
  if (!type.fields.some(({ name }) => name === at))
    throw new RuleError(`at：${type.title}没有数据项 ${at}（规则 ${rule.id}）`);
  return { at, title: titleOf(type, at) };
}

function mustHave(type: RecordType, names: readonly string[], what: string): void {
  for (const name of names)
    if (!type.fields.some((field) => field.name === name))
      throw new RuleError(`${what}：${type.title}没有数据项 ${name}`);
}

/** Whether a field holds several values. */
const many = (type: RecordType, name: string): string =>
  `many: ${type.fields.find((field) => field.name === name)?.multi ?? false}`;
const text = (name: string, value: string): string => `${name}: ${JSON.stringify(value)}`;
const list = (name: string, values: readonly string[]): string => `${name}: ${JSON.stringify(values)}`;
/** Fields of another record that the message shows. */
const shownOf = ({ message, en }: RuleFile, owner: string): string[] =>
  [...`${message}${en.message}`.matchAll(new RegExp(`\\b${owner}\\.(\\w+)`, 'g'))].map((found) => found[1]!);
const object = (members: readonly (string | null)[]): string =>
  `{ ${members.filter((one) => one !== null).join(', ')} }`;

function uniqueForm(compiler: RuleCompiler): Form {
  const { rule, type, uses } = compiler;
  const { by, differ = [], where, less } = rule.unique!;
  if (differ.length > 0 && less !== undefined) throw new RuleError('unique：有 differ 的不写 less');
  const key = by === 'x-uniqueKey' ? type.uniqueKey : by;
  mustHave(type, [...key, ...differ], 'by、differ');
  for (const name of [...key, ...differ]) uses.reads.add(name);
  const scope = compiler.scope({ self: fieldTypes(type) });
  const filters = [filter(compiler, 'where', where, scope), filter(compiler, 'less', less, scope)];
  const code = (): string =>
    object([
      "kind: 'unique'",
      list('by', key),
      differ.length === 0 ? null : list('differ', differ),
      ...filters,
      list('reads', [...uses.reads].sort()),
    ]);
  const at = by === 'x-uniqueKey' ? key.at(-1) : rule.at;
  return { ...place(compiler, at), records: { group: { count: counted } }, code };
}

export const counted: FieldType = { type: 'int', title: '条数', values: null, open: null };

function filter(
  compiler: RuleCompiler,
  name: string,
  source: string | undefined,
  scope: Scope,
  own = true,
): string | null {
  return source === undefined ? null : `${name}: ${compiler.valueFunction(source, scope, 'bool', own)}`;
}

function referenceForms(compiler: RuleCompiler): Form[] {
  const { rule, type } = compiler;
  const { field, to, key = 'recordId' } = rule.reference!;
  if (field !== 'x-references') {
    const [target, ...more] = to === undefined ? targetsOf(compiler, field) : [to];
    if (rule.must === undefined)
      return [existsForm(compiler, field, to === undefined ? targetsOf(compiler, field) : [to], key)];
    if (target === undefined || more.length > 0)
      throw new RuleError(`reference.to：${field} 可引用多种记录，须写明哪一种`);
    return [{ ...joinForm(compiler, field, target, key), ...place(compiler, rule.at) }];
  }
  if (rule.must !== undefined) throw new RuleError('field 为 x-references 的规则不能写 must');
  return type.fields
    .filter(({ name }) => propertyOf(type.id, name)['x-references'] !== undefined)
    .map(({ name }) => existsForm(compiler, name, targetsOf(compiler, name), key));
}

const propertyOf = (type: string, field: string): Schema =>
  (readSchema(`records/${type}.json`)['properties'] as Record<string, Schema>)[field] ?? {};

interface References {
  readonly recordType?: string;
  readonly recordTypeField?: string;
  readonly alternatives?: readonly { readonly recordType: string }[];
}

/** Ids of the types a field may refer to. */
function targetsOf({ type, parts }: RuleCompiler, field: string): string[] {
  const references = propertyOf(type.id, field)['x-references'] as References | undefined;
  if (references === undefined) throw new RuleError(`${type.title}的 ${field} 没有引用关系，须写 reference.to`);
  const codes = [references.recordType, ...(references.alternatives ?? []).map(({ recordType }) => recordType)];
  const all = [...parts.types.values()];
  const named = type.fields.find(({ name }) => name === references.recordTypeField);
  if (named) {
    const values = fieldTypes(type)[named.name]?.values ?? [];
    return all.filter(({ code }) => values.includes(code)).map(({ id }) => id);
  }
  return codes.map((code) => {
    const target = all.find((one) => one.code === code);
    if (target === undefined) throw new RuleError(`${type.id}.${field} 引用的记录类型 ${code ?? ''} 不存在`);
    return target.id;
  });
}

function existsForm(compiler: RuleCompiler, field: string, to: readonly string[], key: string): Form {
  const typeField = (propertyOf(compiler.type.id, field)['x-references'] as References | undefined)?.recordTypeField;
  for (const id of to) compiler.uses.sees.add(id);
  const own = typeField ? `typeField: ${JSON.stringify(typeField)}` : null;
  const code = (): string =>
    object([
      "kind: 'reference'",
      text('field', field),
      many(compiler.type, field),
      list('to', to),
      text('key', key),
      own,
      'exists: true',
      list('reads', [key]),
      list('keeps', []),
    ]);
  const reads = [field, ...(typeField ? [typeField] : [])];
  return { at: field, title: titleOf(compiler.type, field), records: {}, reads, code };
}

function joinForm(compiler: RuleCompiler, field: string, target: string, key: string): Form {
  const { type, uses, rule } = compiler;
  mustHave(type, [field], 'reference.field');
  const other = compiler.fieldsOf(target);
  if (!Object.hasOwn(other, key)) throw new RuleError(`reference.key：${target} 没有数据项 ${key}`);
  uses.reads.add(field);
  uses.sees.add(target);
  for (const name of (rule.related ?? []).filter((one) => one.startsWith('other.'))) {
    if (!Object.hasOwn(other, name.slice(6))) throw new RuleError(`related：${target} 没有数据项 ${name.slice(6)}`);
  }
  const code = (): string => {
    const keeps = [...new Set([...uses.others, ...shownOf(rule, 'other')])].sort();
    return object([
      "kind: 'reference'",
      text('field', field),
      many(type, field),
      list('to', [target]),
      text('key', key),
      'exists: false',
      list('reads', [...new Set([key, ...keeps])].sort()),
      list('keeps', keeps),
    ]);
  };
  return { at: '', title: '', records: { other }, code };
}

const ways = ['count', 'sum', 'min', 'max', 'first', 'last', 'distinct'] as const;

function groupForm(compiler: RuleCompiler): Form {
  const { rule, type, uses } = compiler;
  const { of = type.id, by, is = by, where, let: lets = {} } = rule.group!;
  const member = compiler.fieldsOf(of);
  uses.sees.add(of);
  for (const name of by) if (!Object.hasOwn(member, name)) throw new RuleError(`group.by：${of} 没有数据项 ${name}`);
  if (is.length !== by.length) throw new RuleError('group.is 与 group.by 的个数不同');
  mustHave(type, is, 'group.is');
  const scope = compiler.scope({ self: member });
  // what members read is kept apart: a faulty member keeps its group from being judged, not another record
  const before = new Set(uses.reads);
  uses.reads.clear();
  const asksBefore = new Set(uses.asks);
  const condition = filter(compiler, 'where', where, scope);
  const filtered = [...uses.reads];
  uses.reads.clear();
  const group: Record<string, FieldType> = { count: counted, records: counted };
  const aggregates = Object.entries(lets).map(([name, one]) => {
    if (Object.hasOwn(group, name)) throw new RuleError(`group.let.${name}：这个名称另有所指`);
    const { code, result } = aggregateCode(compiler, name, one, scope);
    group[name] = { type: result, title: name, values: null, open: null };
    return code;
  });
  const keeps = [...uses.reads].sort();
  const reads = [...new Set([...by, ...filtered, ...keeps])].sort();
  uses.reads.clear();
  for (const name of [...before, ...is]) uses.reads.add(name);
  uses.asks.clear();
  for (const name of asksBefore) uses.asks.add(name);
  for (const name of (rule.related ?? []).filter((one) => one.startsWith('group.')))
    if (!Object.hasOwn(member, name.slice(6))) throw new RuleError(`related：${of} 没有数据项 ${name.slice(6)}`);
  const all = `aggregates: [${aggregates.join(', ')}]`;
  const code = (): string =>
    object([
      "kind: 'group'",
      text('of', of),
      list('by', by),
      list('is', is),
      condition,
      all,
      list('reads', reads),
      list('keeps', keeps),
      `records: ${uses.groups.has('records')}`,
    ]);
  return { ...place(compiler, rule.at), records: { group }, code };
}

function aggregateCode(compiler: RuleCompiler, name: string, one: Let, scope: Scope): { code: string; result: Type } {
  const how = ways.filter((way) => one[way] !== undefined);
  const [way] = how;
  if (way === undefined || how.length > 1)
    throw new RuleError(`group.let.${name}：写且只写一种算法（${ways.join('、')}）`);
  const ordered = way === 'first' || way === 'last';
  if (ordered !== (one.order !== undefined)) throw new RuleError(`group.let.${name}：first、last 须写 order，其他不写`);
  if (one.without !== undefined && way !== 'distinct')
    throw new RuleError(`group.let.${name}：without 只用于 distinct`);
  const source = one[way]!;
  const value = compiler.expression(source, scope, way === 'count' ? 'bool' : way === 'sum' ? 'Decimal' : undefined);
  if ((way === 'min' || way === 'max') && value.type !== 'Day' && value.type !== 'Decimal')
    throw new RuleError(`group.let.${name}：${way} 用于日期或数值`);
  const list = value.type === 'string' || value.type === 'Day' ? (`list<${value.type}>` as const) : value.type;
  if (way === 'distinct' && !list.startsWith('list<'))
    throw new RuleError(`group.let.${name}：distinct 用于文字或日期`);
  const order = one.order === undefined ? undefined : compiler.expression(one.order, scope);
  const result: Type = way === 'count' ? 'int' : way === 'distinct' ? list : value.type;
  const code = object([
    `name: ${JSON.stringify(name)}`,
    `how: ${JSON.stringify(way)}`,
    way === 'count'
      ? `where: ${compiler.valueFunction(source, scope)}`
      : `value: ${compiler.valueFunction(source, scope)}`,
    way === 'count' ? null : filter(compiler, 'where', one.where, scope),
    filter(compiler, 'without', one.without, scope),
    one.order === undefined ? null : `order: ${compiler.valueFunction(one.order, scope)}`,
    `decimal: ${(order ?? value).type === 'Decimal'}`,
  ]);
  return { code, result };
}

function sequenceForm(compiler: RuleCompiler): Form {
  const { rule, type, uses } = compiler;
  const { by, order, where } = rule.sequence!;
  mustHave(type, by, 'sequence.by');
  for (const name of by) uses.reads.add(name);
  const scope = compiler.scope({ self: fieldTypes(type) });
  const orders = order.map((source) => {
    const expr = compiler.expression(source, scope);
    uses.keep(expr);
    if (expr.type !== 'Day' && expr.type !== 'Decimal' && expr.type !== 'int')
      throw new RuleError(`sequence.order：${source} 应是日期或数值`);
    return `{ value: ${compiler.valueFunction(source, scope)}, decimal: ${expr.type === 'Decimal'} }`;
  });
  const condition = filter(compiler, 'where', where, scope);
  for (const name of shownOf(rule, 'prev')) uses.keeps.add(name);
  const code = (): string => object(["kind: 'sequence'", list('by', by), condition, `order: [${orders.join(', ')}]`]);
  return { ...place(compiler, rule.at), records: { prev: fieldTypes(type) }, code };
}
