import { type ASTNode, Environment, ParseError } from '@marcbachmann/cel-js';
import { ruleFunctions } from '../../rules/functions/registry.js';
import { type Expr, type Owner, type Quantifier, RuleError, type Sign, type Type } from './expr.js';
import type { Scope } from './scope.js';

/** Stand-ins for the standard’s own types: only their identity matters to the type check. */
class Day {}
class Decimal {}

const never = (): never => {
  throw new Error('rules are not evaluated here');
};

/** The CEL environment of a scope, for checking only. This file alone touches the library. */
function environmentOf(scope: Scope): Environment {
  const env = new Environment()
    .registerType('Day', { ctor: Day, fields: {} })
    .registerType('Decimal', { ctor: Decimal, fields: {} });
  for (const sign of ['==', '<', '<=', '>', '>='])
    for (const type of ['Day', 'Decimal']) env.registerOperator(`${type} ${sign} ${type}`, never);
  for (const sign of ['+', '-', '*']) env.registerOperator(`Decimal ${sign} Decimal`, never);
  for (const { signature } of ruleFunctions) env.registerFunction(signature, never);
  for (const [owner, fields] of Object.entries(scope.records))
    env.registerVariable({
      name: owner,
      schema: Object.fromEntries(Object.entries(fields).map(([name, { type }]) => [name, type])),
    });
  for (const [name, type] of Object.entries({ ...scope.parameters, ...scope.variables }))
    env.registerVariable(name, type);
  return env;
}

const environments = new WeakMap<Scope, Environment>();

/** Parses and type-checks one expression. @throws {RuleError} naming what is wrong and where in the expression. */
export function parseExpression(source: string, scope: Scope, expected?: Type): Expr {
  let env = environments.get(scope);
  if (env === undefined) {
    env = environmentOf(scope);
    environments.set(scope, env);
  }
  const expr = new Reader(scope).read(checked(env, source));
  if (expected !== undefined && expr.type !== expected)
    throw new RuleError(`表达式 ${source} 的结果是 ${expr.type}，应为 ${expected}`);
  return expr;
}

function checked(env: Environment, source: string): ASTNode {
  try {
    const parsed = env.parse(source);
    const { valid, error } = parsed.check();
    if (!valid) throw error;
    return parsed.ast;
  } catch (error) {
    const kind = error instanceof ParseError ? '写法不对' : '类型不对';
    throw new RuleError(`表达式${kind}：${error instanceof Error ? error.message : String(error)}`);
  }
}

const owners = new Set<string>(['self', 'other', 'prev', 'group', 'share']);
/** CEL’s own functions that mean the same everywhere, by the number of arguments besides the receiver. */
const builtIns: Readonly<Record<string, number>> = { size: 0, startsWith: 1, endsWith: 1, contains: 1, matches: 1 };
const own = new Set(ruleFunctions.map(({ signature }) => signature.slice(0, signature.indexOf('('))));

/** Turns the library’s tree into ours, and refuses what the rule language leaves out. */
class Reader {
  readonly #scope: Scope;
  /** Variables of enclosing exists, all, filter and map, with the list each runs over. */
  readonly #locals = new Map<string, Expr>();

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  read(node: ASTNode): Expr {
    switch (node.op) {
      case 'value':
        return literal(node.args);
      case 'id':
        return this.#variable(node.args, node);
      case '.':
        return this.#field(node.args, node);
      case '[]':
        return this.#index(node.args, node);
      case '!_':
        return { op: 'not', type: 'bool', arg: this.read(node.args) };
      case '-_':
        return this.#minus(node.args);
      case '&&':
        return { op: 'and', type: 'bool', left: this.read(node.args[0]), right: this.read(node.args[1]) };
      case '||':
        return { op: 'or', type: 'bool', left: this.read(node.args[0]), right: this.read(node.args[1]) };
      case '?:': {
        const [test, yes, no] = node.args.map((arg) => this.read(arg)) as [Expr, Expr, Expr];
        return { op: 'choose', type: typeOf(node), test, yes, no };
      }
      case 'in':
        return this.#in(node.args);
      case 'list':
        return this.#list(node.args, node);
      case 'call':
        return this.#call(node.args, node);
      case 'rcall':
        return this.#method(node.args, node);
      case '==':
      case '!=':
      case '<':
      case '<=':
      case '>':
      case '>=':
      case '+':
      case '-':
      case '*':
        return this.#binary(node.op, node.args, node);
      default:
        throw new RuleError(`规则中不用运算 ${node.op}`);
    }
  }

  #variable(name: string, node: ASTNode): Expr {
    const parameter = !this.#locals.has(name) && Object.hasOwn(this.#scope.parameters, name);
    const from = parameter ? 'parameter' : name === 'asOf' ? 'run' : 'local';
    if (owners.has(name)) throw new RuleError(`${name} 须与数据项一起写，如 ${name}.recordId`);
    return { op: 'variable', type: typeOf(node), name, from };
  }

  #field([of, name]: [ASTNode, string], node: ASTNode): Expr {
    return { op: 'field', type: typeOf(node), of: this.#owner(of, name), name };
  }

  #owner(node: ASTNode, name: string): Owner {
    const owner = node.op === 'id' ? node.args : '';
    const fields = this.#scope.records[owner as Owner];
    if (fields === undefined)
      throw new RuleError(`「.${name}」前面应是 ${Object.keys(this.#scope.records).join('、')}`);
    if (!Object.hasOwn(fields, name)) throw new RuleError(`${owner} 没有数据项 ${name}`);
    return owner as Owner;
  }

  #index([map, key]: [ASTNode, ASTNode], node: ASTNode): Expr {
    const read = this.read(map);
    if (!read.type.startsWith('map<')) throw new RuleError('方括号只用于按代码取值的参数；列表用 exists 或 all');
    return { op: 'index', type: typeOf(node), map: read, key: this.read(key) };
  }

  #minus(node: ASTNode): Expr {
    const arg = this.read(node);
    if (arg.op !== 'literal' || typeof arg.value !== 'number') throw new RuleError('负号只用于整数');
    return { ...arg, value: -arg.value };
  }

  #in([value, list]: [ASTNode, ASTNode]): Expr {
    const expr = { op: 'in', type: 'bool', value: this.read(value), list: this.read(list) } as const;
    if (expr.list.op === 'list') for (const item of expr.list.items) this.#mustBeCode(expr.value, item);
    else this.#mustBeCode(expr.list, expr.value);
    return expr;
  }

  #list(items: readonly ASTNode[], node: ASTNode): Expr {
    if (items.length === 0) throw new RuleError('空列表没有类型；要判断列表为空，用 size(…) == 0');
    return { op: 'list', type: typeOf(node), items: items.map((item) => this.read(item)) };
  }

  #binary(sign: Sign, [a, b]: [ASTNode, ASTNode], node: ASTNode): Expr {
    const [left, right] = [this.read(a), this.read(b)];
    if (['<', '<=', '>', '>='].includes(sign) && left.type === 'string')
      throw new RuleError('文字不比先后：日期用 day()，年份用 dayInYear()，数值用 decimal()');
    if (sign === '+' && !['int', 'Decimal', 'string'].includes(left.type)) throw new RuleError(`${left.type} 不能相加`);
    if (sign === '==' || sign === '!=') {
      this.#mustBeCode(left, right);
      this.#mustBeCode(right, left);
    }
    return { op: 'binary', type: typeOf(node), sign, left, right };
  }

  /** A text compared with a code field must be one of its codes: a wrong code would be a rule that never speaks. */
  #mustBeCode(coded: Expr, text: Expr): void {
    const field = coded.op === 'variable' ? this.#locals.get(coded.name) : coded;
    if (field?.op !== 'field' || text.op !== 'literal' || typeof text.value !== 'string') return;
    const known = this.#scope.records[field.of]?.[field.name];
    if (!known?.values || known.values.includes(text.value)) return;
    if (known.open !== null && text.value.startsWith(known.open)) return;
    throw new RuleError(
      `「${known.title}」（${field.name}）没有值 ${JSON.stringify(text.value)}，可用的有 ${known.values.slice(0, 12).join('、')}`,
    );
  }

  #call([name, args]: [string, readonly ASTNode[]], node: ASTNode): Expr {
    if (name === 'has') {
      const [arg] = args;
      if (arg?.op !== '.') throw new RuleError('has() 中写一个数据项，如 has(self.remarks)');
      const [of, field] = arg.args;
      return { op: 'has', type: 'bool', of: this.#owner(of, field), name: field };
    }
    if (name !== 'size' && !own.has(name)) throw new RuleError(`规则中没有函数 ${name}`);
    const read = args.map((arg) => this.read(arg));
    return { op: 'call', type: typeOf(node), name, args: read };
  }

  #method([name, receiver, args]: [string, ASTNode, readonly ASTNode[]], node: ASTNode): Expr {
    if (['exists', 'all', 'filter', 'map'].includes(name)) return this.#over(name as Quantifier, receiver, args);
    if (builtIns[name] !== args.length) throw new RuleError(`规则中没有方法 ${name}`);
    const read = [receiver, ...args].map((arg) => this.read(arg));
    const pattern = read[1];
    if (name === 'matches' && pattern?.op === 'literal') mustBePortable(String(pattern.value));
    return { op: 'call', type: typeOf(node), name, args: read };
  }

  #over(how: Quantifier, receiver: ASTNode, args: readonly ASTNode[]): Expr {
    if (args.length !== 2) throw new RuleError(`${how} 写两个参数`);
    const list = this.read(receiver);
    if (!list.type.startsWith('list<')) throw new RuleError(`${how} 只用于列表`);
    const variable = args[0]!;
    const name = variable.op === 'id' ? variable.args : '';
    if (Object.hasOwn(this.#scope.parameters, name) || owners.has(name) || name === 'asOf')
      throw new RuleError(`变量 ${name} 与参数或记录重名`);
    const outer = this.#locals.get(name);
    this.#locals.set(name, list);
    const body = this.read(args[1]!);
    if (outer === undefined) this.#locals.delete(name);
    else this.#locals.set(name, outer);
    const type: Type = how === 'filter' ? list.type : how === 'map' ? `list<${body.type}>` : 'bool';
    return { op: 'over', type, how, list, name, body };
  }
}

/** Patterns must mean the same in RE2 and in JavaScript with the `u` flag. */
export function mustBePortable(pattern: string): void {
  if (/\(\?[=!<]|\\[1-9]|\\k</.test(pattern))
    throw new RuleError(`正则 ${pattern} 用了 RE2 没有的写法（环视或反向引用）`);
  try {
    new RegExp(pattern, 'u');
  } catch {
    throw new RuleError(`正则 ${pattern} 写法不对`);
  }
}

function literal(value: unknown): Expr {
  if (typeof value === 'string') return { op: 'literal', type: 'string', value };
  if (typeof value === 'boolean') return { op: 'literal', type: 'bool', value };
  if (typeof value === 'bigint' && Number.isSafeInteger(Number(value)))
    return { op: 'literal', type: 'int', value: Number(value) };
  throw new RuleError(`规则中不用 ${String(value)} 这样的值：小数写作 decimal("0.5")`);
}

const known = /^(string|int|bool|Day|Decimal|list<(string|int|Day|Decimal)>|map<string, (int|Decimal|string)>)$/;

function typeOf(node: ASTNode): Type {
  const name = (node as unknown as { readonly checkedType?: { readonly name: string } }).checkedType?.name ?? '';
  if (!known.test(name)) throw new RuleError(`规则中不用类型 ${name}`);
  return name as Type;
}
