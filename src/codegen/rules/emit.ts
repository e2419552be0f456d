import { ruleFunctions } from '../../rules/functions/registry.js';
import { type Expr, RuleError, type Sign } from './expr.js';

/** What an emitted value may turn out to be besides itself: absent, or a failure. */
interface Atom {
  /** A JavaScript expression without effects that may be written several times. */
  readonly code: string;
  readonly absent: boolean;
  readonly fails: boolean;
}

const sure = (code: string): Atom => ({ code, absent: false, fails: false });
const quote = (value: string): string =>
  JSON.stringify(value).replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);

/** Modules that emitted code imports, by imported name. */
export type Imports = Map<string, string>;

const decimals: Readonly<Partial<Record<Sign, string>>> = {
  '+': 'addDecimals',
  '-': 'subtractDecimals',
  '*': 'multiplyDecimals',
};
const integers: Readonly<Partial<Record<Sign, string>>> = {
  '+': 'addIntegers',
  '-': 'subtractIntegers',
  '*': 'multiplyIntegers',
};
const functions = new Map(ruleFunctions.map((one) => [one.signature.slice(0, one.signature.indexOf('(')), one]));

/**
 * Writes expressions as plain JavaScript statements. An absent field is `undefined` and a failure a `Failure`, and both
 * travel as values: operators hand them on, `&&`, `||`, `exists` and `all` absorb them as CEL does, in any order.
 */
export class Emitter {
  readonly lines: string[] = [];
  readonly #imports: Imports;
  readonly #constants: Map<string, string>;
  #indent = '  ';
  #names = 0;

  /** @param constants patterns hoisted out of functions, by their source; shared by a module. */
  constructor(imports: Imports, constants: Map<string, string>) {
    this.#imports = imports;
    this.#constants = constants;
  }

  /** Emits the statements of an expression; the code that names its value is returned. */
  value(expr: Expr): string {
    return this.#emit(expr).code;
  }

  #use(name: string, module: string): string {
    this.#imports.set(name, module);
    return name;
  }

  #line(code: string): void {
    this.lines.push(this.#indent + code);
  }

  #block(open: string, body: () => void): void {
    this.#line(open);
    this.#indent += '  ';
    body();
    this.#indent = this.#indent.slice(2);
    this.#line('}');
  }

  #name(): string {
    this.#names += 1;
    return `t${this.#names}`;
  }

  #emit(expr: Expr): Atom {
    switch (expr.op) {
      case 'literal':
        return sure(typeof expr.value === 'string' ? quote(expr.value) : String(expr.value));
      case 'variable':
        return variable(expr);
      case 'field':
        return { code: place(expr.of, expr.name), absent: true, fails: false };
      case 'has':
        return sure(`(${place(expr.of, expr.name)} !== undefined)`);
      case 'not':
        return this.#strict([expr.arg], ([arg]) => `!${arg}`);
      case 'and':
        return this.#logic(expr.left, expr.right, 'false');
      case 'or':
        return this.#logic(expr.left, expr.right, 'true');
      case 'choose':
        return this.#choose(expr);
      case 'binary':
        return this.#binary(expr);
      case 'in':
        return this.#in(expr);
      case 'index':
        return {
          ...this.#strict(
            [expr.map, expr.key],
            ([map, key]) => `${this.#use('valueAt', 'operations')}(${map}, ${key})`,
          ),
          absent: true,
        };
      case 'list':
        return this.#strict(expr.items, (items) => `[${items.join(', ')}]`);
      case 'call':
        return this.#call(expr);
      case 'over':
        return this.#over(expr);
    }
  }

  /** An operation that needs all its arguments: the first one missing is the result. */
  #strict(args: readonly Expr[], build: (codes: readonly string[]) => string, fails = false): Atom {
    const atoms = args.map((arg) => this.#emit(arg));
    const guards = atoms.flatMap((atom) =>
      atom.absent || atom.fails ? [`${this.#missing(atom)} ? ${atom.code} : `] : [],
    );
    const name = this.#name();
    this.#line(`const ${name} = ${guards.join('')}${build(atoms.map(({ code }) => code))};`);
    return { code: name, absent: atoms.some(({ absent }) => absent), fails: fails || atoms.some((atom) => atom.fails) };
  }

  /** Code that is true where an atom is no value. */
  #missing({ code, fails }: Atom): string {
    if (!fails) return `${code} === undefined`;
    return `(${code} === undefined || ${code} instanceof ${this.#use('Failure', 'functions/failure')})`;
  }

  #logic(left: Expr, right: Expr, decisive: 'true' | 'false'): Atom {
    const a = this.#emit(left);
    const name = this.#name();
    this.#line(`let ${name} = ${a.code};`);
    let b: Atom = sure(decisive);
    this.#block(`if (${name} !== ${decisive}) {`, () => {
      b = this.#emit(right);
      const neutral = decisive === 'true' ? 'false' : 'true';
      this.#line(`if (${b.code} === ${decisive} || ${name} === ${neutral}) ${name} = ${b.code};`);
    });
    return { code: name, absent: a.absent || b.absent, fails: a.fails || b.fails };
  }

  #choose({ test, yes, no }: Extract<Expr, { op: 'choose' }>): Atom {
    const condition = this.#emit(test);
    const name = this.#name();
    this.#line(`let ${name} = ${condition.code};`);
    const arms: Atom[] = [];
    const arm = (expr: Expr) => (): void => {
      const atom = this.#emit(expr);
      arms.push(atom);
      this.#line(`${name} = ${atom.code};`);
    };
    this.#block(`if (${condition.code} === true) {`, arm(yes));
    this.#block(`else if (${condition.code} === false) {`, arm(no));
    const all = [condition, ...arms];
    return { code: name, absent: all.some(({ absent }) => absent), fails: all.some(({ fails }) => fails) };
  }

  #binary({ sign, left, right, type }: Extract<Expr, { op: 'binary' }>): Atom {
    const operands = left.type;
    const compare = (code: (a: string, b: string) => string): Atom =>
      this.#strict([left, right], ([a, b]) => code(a!, b!), type === 'int');
    if (operands === 'Decimal') {
      const name = decimals[sign];
      if (name) return compare((a, b) => `${this.#use(name, 'decimal')}(${a}, ${b})`);
      return compare((a, b) => `${this.#use('compareDecimals', 'decimal')}(${a}, ${b}) ${strictly(sign)} 0`);
    }
    if (operands.startsWith('list<') || operands.startsWith('map<')) {
      const same = operands === 'list<Decimal>' ? 'sameDecimals' : 'sameLists';
      if (!operands.startsWith('list<')) throw new RuleError(`${operands} 不能相比`);
      return compare((a, b) => `${sign === '!=' ? '!' : ''}${this.#use(same, 'operations')}(${a}, ${b})`);
    }
    const integer = operands === 'int' ? integers[sign] : undefined;
    if (integer) return compare((a, b) => `${this.#use(integer, 'operations')}(${a}, ${b})`);
    return compare((a, b) => `${a} ${strictly(sign)} ${b}`);
  }

  #in({ value, list }: Extract<Expr, { op: 'in' }>): Atom {
    if (list.type.startsWith('map<'))
      return this.#strict([value, list], ([key, map]) => `Object.hasOwn(${map}, ${key})`);
    if (value.type !== 'Decimal') return this.#strict([value, list], ([one, all]) => `${all}.includes(${one})`);
    return this.#strict([value, list], ([one, all]) => `${this.#use('includesDecimal', 'operations')}(${all}, ${one})`);
  }

  #call({ name, args }: Extract<Expr, { op: 'call' }>): Atom {
    const own = functions.get(name);
    if (own) {
      const call = (codes: readonly string[]): string =>
        `${this.#use(name, `functions/${own.file}`)}(${[...codes, ...(own.from ? [`run.${own.from.run}`] : [])].join(', ')})`;
      return this.#strict(args, call, own.fails === true);
    }
    const [first, pattern] = args;
    if (name === 'size' && first?.type === 'string')
      return this.#strict(args, ([text]) => `${this.#use('characters', 'operations')}(${text})`);
    if (name === 'size')
      return this.#strict(args, ([list]) =>
        first?.type.startsWith('map<') ? `Object.keys(${list}).length` : `${list}.length`,
      );
    if (name !== 'matches')
      return this.#strict(args, ([text, part]) => `${text}.${name === 'contains' ? 'includes' : name}(${part})`);
    if (pattern?.op === 'literal') {
      const constant = this.#constant(String(pattern.value));
      return this.#strict([args[0]!], ([text]) => `${constant}.test(${text})`);
    }
    return this.#strict(
      args,
      ([text, source]) => `${this.#use('matchesPattern', 'operations')}(${text}, ${source})`,
      true,
    );
  }

  #constant(pattern: string): string {
    const name = this.#constants.get(pattern) ?? `pattern${this.#constants.size + 1}`;
    this.#constants.set(pattern, name);
    return name;
  }

  #over({ how, list, name, body }: Extract<Expr, { op: 'over' }>): Atom {
    const items = this.#emit(list);
    const result = this.#name();
    const missing = items.absent || items.fails ? this.#missing(items) : null;
    this.#line(
      `let ${result} = ${missing ? `${missing} ? ${items.code} : ` : ''}${{ exists: 'false', all: 'true', filter: '[]', map: '[]' }[how]};`,
    );
    let inner: Atom = sure('true');
    const quantified = how === 'exists' || how === 'all';
    const decisive = how === 'exists' ? 'true' : 'false';
    const loop = (): void => {
      const trouble = this.#name();
      this.#line(`let ${trouble};`);
      this.#block(`for (const ${local(name)} of ${items.code}) {`, () => {
        inner = this.#emit(body);
        if (quantified) {
          this.#block(`if (${inner.code} === ${decisive}) {`, () =>
            this.#line(`${result} = ${decisive}; ${trouble} = undefined; break;`),
          );
          if (inner.absent || inner.fails)
            this.#line(`if (${this.#missing(inner)}) ${trouble} ??= { why: ${inner.code} };`);
        } else {
          if (inner.absent || inner.fails)
            this.#line(`if (${this.#missing(inner)}) { ${trouble} = { why: ${inner.code} }; break; }`);
          this.#line(
            how === 'map' ? `${result}.push(${inner.code});` : `if (${inner.code}) ${result}.push(${local(name)});`,
          );
        }
      });
      this.#line(`if (${trouble}) ${result} = ${trouble}.why;`);
    };
    if (missing) this.#block(`if (!(${missing})) {`, loop);
    else this.#block('{', loop);
    return { code: result, absent: items.absent || inner.absent, fails: items.fails || inner.fails };
  }
}

const place = (of: string, name: string): string => (of === 'self' ? `self.${name}` : `others.${of}.${name}`);
const local = (name: string): string => `v_${name}`;
const strictly = (sign: Sign): string => (sign === '==' ? '===' : sign === '!=' ? '!==' : sign);

function variable({ name, from }: Extract<Expr, { op: 'variable' }>): Atom {
  if (from === 'parameter') return sure(`run.parameters.${name}`);
  return from === 'run' ? { code: `run.${name}`, absent: true, fails: false } : sure(local(name));
}
