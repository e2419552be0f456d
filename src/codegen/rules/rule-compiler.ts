import type { RecordType } from '../../model/record-type.js';
import type { RuleNeed } from '../../model/rule.js';
import type { RuleFile } from '../../model/rule-file.js';
import { parseExpression } from './cel.js';
import { Emitter, type Imports } from './emit.js';
import { type Expr, joined, partsOf, RuleError, type Type, walk } from './expr.js';
import { placeholdersOf } from './rule-file.js';
import { type FieldType, fieldTypes, type Scope } from './scope.js';

/** What is shared by all rules of one module. */
export interface ModuleParts {
  readonly imports: Imports;
  readonly constants: Map<string, string>;
  /** Functions of the module that several entries share. */
  readonly declarations: string[];
  readonly types: ReadonlyMap<string, RecordType>;
  readonly parameters: Readonly<Record<string, Type>>;
}

/** What a function of the rule language needs besides its arguments. */
export type FunctionNeeds = ReadonlyMap<string, RuleNeed>;

/** What a rule turned out to use, gathered from all its expressions. */
export class Uses {
  readonly parameters = new Set<string>();
  readonly needs = new Set<RuleNeed>();
  readonly reads = new Set<string>();
  readonly asks = new Set<string>();
  readonly others = new Set<string>();
  /** What it asks of its group. */
  readonly groups = new Set<string>();
  /** Fields it still needs once all records are in. */
  readonly keeps = new Set<string>();
  /** Ids of the types whose records it looks at besides the one it judges. */
  readonly sees = new Set<string>();

  /** @param own names the record whose fields count as read: `self`, and `prev` which is of the same type. */
  add(expr: Expr, needs: FunctionNeeds, own = true): void {
    for (const one of walk(expr)) {
      if (one.op === 'variable' && one.from === 'parameter') this.parameters.add(one.name);
      if (one.op === 'variable' && one.from === 'run') this.needs.add('asOf');
      const need = one.op === 'call' ? needs.get(one.name) : undefined;
      if (need !== undefined) this.needs.add(need);
      if (one.op !== 'field' && one.op !== 'has') continue;
      const mine = one.of === 'self' || one.of === 'prev';
      if (mine && own) this.reads.add(one.name);
      if (mine && own && one.op === 'has') this.asks.add(one.name);
      if (one.of === 'other') this.others.add(one.name);
      if (one.of === 'group') this.groups.add(one.name);
    }
  }

  /** Forgets what has been read and asked for since. */
  restore(reads: ReadonlySet<string>, asks: ReadonlySet<string>): void {
    for (const [now, then] of [
      [this.reads, reads],
      [this.asks, asks],
    ] as const)
      for (const name of now) if (!then.has(name)) now.delete(name);
  }

  /** Notes that an expression is worked out when all records are in. */
  keep(expr: Expr): void {
    for (const one of walk(expr))
      if ((one.op === 'field' || one.op === 'has') && (one.of === 'self' || one.of === 'prev'))
        this.keeps.add(one.name);
  }
}

/** Compiles expressions of one rule for one record type into functions of the generated module. */
export class RuleCompiler {
  readonly rule: RuleFile;
  readonly type: RecordType;
  readonly parts: ModuleParts;
  readonly uses = new Uses();
  readonly #needs: FunctionNeeds;

  constructor(rule: RuleFile, type: RecordType, parts: ModuleParts, needs: FunctionNeeds) {
    this.rule = rule;
    this.type = type;
    this.parts = parts;
    this.#needs = needs;
  }

  /** A scope with these records; `asOf` is always there. */
  scope(records: Scope['records'], variables: Scope['variables'] = {}): Scope {
    return { records, parameters: this.parts.parameters, variables: { asOf: 'Day', ...variables } };
  }

  /** Fields of a type. @throws {RuleError} for a type that does not exist. */
  fieldsOf(id: string): Record<string, FieldType> {
    const type = this.parts.types.get(id);
    if (type === undefined) throw new RuleError(`没有记录类型 ${id}`);
    return fieldTypes(type);
  }

  expression(source: string, scope: Scope, expected?: Type, own = true): Expr {
    const expr = parseExpression(source, scope, expected);
    this.uses.add(expr, this.#needs, own);
    return expr;
  }

  /** `(self, run, others, v_value, v_name) => …` for one expression. */
  valueFunction(source: string, scope: Scope, expected?: Type, own = true): string {
    return this.#function(this.expression(source, scope, expected, own));
  }

  /**
   * The functions that judge: `judge`, not applicable where `when` is not true, and, for a rule over several records, as
   * `applies` what the record alone decides: it must satisfy its parts of `when`, and must not satisfy `must` by itself.
   */
  judgeFunctions(scope: Scope, several = false): { readonly judge: string; readonly applies: string | null } {
    const { when, must } = this.rule;
    const isOwn = (part: Expr): boolean => several && isAboutSelf(part);
    const conditions = when === undefined ? [] : partsOf(this.expression(when, scope, 'bool'), 'and');
    const ways = must === undefined ? [] : partsOf(this.expression(must, scope, 'bool'), 'or');
    const settled = ways.filter(isOwn);
    const own = [...conditions.filter(isOwn), ...settled.map((arg): Expr => ({ op: 'not', type: 'bool', arg }))];
    const rest = {
      when: conditions.filter((part) => !isOwn(part)),
      must: ways.filter((part) => !settled.includes(part)),
    };
    for (const part of [...rest.when, ...rest.must]) this.uses.keep(part);
    const emitter = this.#emitter();
    if (rest.when.length > 0) {
      const code = emitter.value(joined(rest.when, 'and'));
      emitter.lines.push(`  if (${code} !== true) return ${code} === false ? undefined : ${code};`);
    }
    const code = rest.must.length === 0 ? 'false' : emitter.value(joined(rest.must, 'or'));
    return {
      judge: functionOf([...emitter.lines, `  return ${code};`]),
      applies: own.length === 0 ? null : this.#function(joined(own, 'and')),
    };
  }

  #function(expr: Expr): string {
    const emitter = this.#emitter();
    const code = emitter.value(expr);
    return functionOf([...emitter.lines, `  return ${code};`]);
  }

  /** The function that works out the message’s placeholders. */
  paramsFunction(scope: Scope, title?: string): string {
    mustBeBalanced(this.rule.message);
    mustBeBalanced(this.rule.en.message);
    const emitter = this.#emitter();
    const members = placeholdersOf(this.rule.message + this.rule.en.message).map((source) => {
      if (source === 'title') return title === undefined ? '' : `title: ${JSON.stringify(title)}`;
      const expr = parseExpression(source, scope);
      for (const one of walk(expr))
        if (one.op === 'variable' && one.from === 'parameter') this.uses.parameters.add(one.name);
      this.parts.imports.set('shown', 'operations');
      return `${JSON.stringify(source)}: shown(${emitter.value(expr)})`;
    });
    return functionOf([...emitter.lines, `  return { ${members.filter(Boolean).join(', ')} };`]);
  }

  #emitter(): Emitter {
    return new Emitter(this.parts.imports, this.parts.constants);
  }
}

/** True where an expression reads nothing of other records. */
const isAboutSelf = (expr: Expr): boolean =>
  [...walk(expr)].every((one) => (one.op !== 'field' && one.op !== 'has') || one.of === 'self');

const functionOf = (lines: readonly string[]): string =>
  `(self, run, others, v_value, v_name) => {\n${lines.map((line) => `    ${line}`).join('\n')}\n    }`;

/** A brace without its other half would be shown to stewards as it stands. */
function mustBeBalanced(message: string): void {
  if (/[{}｛｝]/.test(message.replaceAll(/\{[^{}]+\}/g, '')))
    throw new RuleError(`说法「${message}」中的 { } 不成对，或用了全角的括号`);
}
