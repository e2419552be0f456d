/** Types of the rule language: CEL’s own, and the two of the standard. */
export type Type = 'string' | 'int' | 'bool' | 'Day' | 'Decimal' | `list<${string}>` | `map<string, ${string}>`;

/** Records an expression may read. */
export type Owner = 'self' | 'other' | 'prev' | 'group' | 'share';

/** A type-checked expression, free of the CEL library’s own forms. */
export type Expr =
  | { readonly op: 'literal'; readonly type: Type; readonly value: string | number | boolean }
  | {
      readonly op: 'variable';
      readonly type: Type;
      readonly name: string;
      readonly from: 'run' | 'parameter' | 'local';
    }
  | { readonly op: 'field'; readonly type: Type; readonly of: Owner; readonly name: string }
  | { readonly op: 'has'; readonly type: 'bool'; readonly of: Owner; readonly name: string }
  | { readonly op: 'not'; readonly type: 'bool'; readonly arg: Expr }
  | { readonly op: 'and' | 'or'; readonly type: 'bool'; readonly left: Expr; readonly right: Expr }
  | { readonly op: 'choose'; readonly type: Type; readonly test: Expr; readonly yes: Expr; readonly no: Expr }
  | { readonly op: 'binary'; readonly type: Type; readonly sign: Sign; readonly left: Expr; readonly right: Expr }
  | { readonly op: 'in'; readonly type: 'bool'; readonly value: Expr; readonly list: Expr }
  | { readonly op: 'index'; readonly type: Type; readonly map: Expr; readonly key: Expr }
  | { readonly op: 'list'; readonly type: Type; readonly items: readonly Expr[] }
  | { readonly op: 'call'; readonly type: Type; readonly name: string; readonly args: readonly Expr[] }
  | {
      readonly op: 'over';
      readonly type: Type;
      readonly how: Quantifier;
      readonly list: Expr;
      readonly name: string;
      readonly body: Expr;
    };

export type Sign = '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*';

/** Macros over lists. */
export type Quantifier = 'exists' | 'all' | 'filter' | 'map';

/** A mistake in a rule file, told to whoever wrote it. */
export class RuleError extends Error {
  override readonly name = 'RuleError';
}

/** Every expression below and including one. */
export function* walk(expr: Expr): Generator<Expr> {
  yield expr;
  for (const child of childrenOf(expr)) yield* walk(child);
}

/** The parts of `a && b && c`, or of `a || b || c`. */
export const partsOf = (expr: Expr, op: 'and' | 'or'): readonly Expr[] =>
  expr.op === op ? [...partsOf(expr.left, op), ...partsOf(expr.right, op)] : [expr];

/** `a && b && c`, or `a || b || c`, of at least one part. */
export const joined = (parts: readonly Expr[], op: 'and' | 'or'): Expr =>
  parts.reduce((left, right) => ({ op, type: 'bool', left, right }));

function childrenOf(expr: Expr): readonly Expr[] {
  switch (expr.op) {
    case 'literal':
    case 'variable':
    case 'field':
    case 'has':
      return [];
    case 'not':
      return [expr.arg];
    case 'and':
    case 'or':
    case 'binary':
      return [expr.left, expr.right];
    case 'choose':
      return [expr.test, expr.yes, expr.no];
    case 'in':
      return [expr.value, expr.list];
    case 'index':
      return [expr.map, expr.key];
    case 'list':
      return expr.items;
    case 'call':
      return expr.args;
    case 'over':
      return [expr.list, expr.body];
  }
}
