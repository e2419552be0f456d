import type { RecordType } from '../../model/record-type.js';
import type { RuleFile } from '../../model/rule-file.js';
import type { Imports } from '../rules/emit.js';
import { RuleError, type Type } from '../rules/expr.js';
import { functionNeeds, importLines } from '../rules/module-head.js';
import { RuleCompiler } from '../rules/rule-compiler.js';
import { type FieldType, fieldTypes, parameterTypes } from '../rules/scope.js';

/** A period as expressions see it: `self.period` its label, `self.year`, its first and last day. */
const periodFields: Readonly<Record<string, FieldType>> = Object.fromEntries(
  Object.entries({ period: 'string', year: 'string', start: 'Day', end: 'Day' } as const).map(([name, type]) => [
    name,
    { type, title: name, values: null, open: null },
  ]),
);

/** What the expressions of one entry of a data file turned out to use. */
export interface ExpressionUses {
  readonly parameters: Set<string>;
  /** Fields whose absence is asked about. */
  readonly asks: Set<string>;
  /** Fields read, by type id. */
  readonly reads: Map<string, Set<string>>;
}

export const newUses = (): ExpressionUses => ({ parameters: new Set(), asks: new Set(), reads: new Map() });

/** `reads` as data, sorted. */
export const readsOf = ({ reads }: ExpressionUses): Record<string, string[]> =>
  Object.fromEntries([...reads].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, names]) => [type, [...names].sort()]));

/** Compiles expressions of data files that are no rules, into functions `(self, run) => …` of one generated module. */
export class Expressions {
  readonly #imports: Imports = new Map();
  readonly #constants = new Map<string, string>();
  readonly #types: ReadonlyMap<string, RecordType>;
  readonly #given: Readonly<Record<string, Type>>;

  /**
   * @param types records and forms whose fields expressions may read.
   * @param given what they may use besides the parameters, by name; it is looked for among these when they are run.
   */
  constructor(types: readonly RecordType[], given: Readonly<Record<string, Type>> = {}) {
    this.#types = new Map(types.map((type) => [type.id, type]));
    this.#given = given;
  }

  /** The type. @throws {RuleError} where there is none. */
  typeOf(id: string): RecordType {
    const type = this.#types.get(id);
    if (type === undefined) throw new RuleError(`没有记录类型 ${id}`);
    return type;
  }

  /** Notes that a field is read. @throws {RuleError} where the type has no such field. */
  field(id: string, name: string, uses: ExpressionUses): string {
    if (!this.typeOf(id).fields.some((field) => field.name === name))
      throw new RuleError(`${this.typeOf(id).title}没有数据项 ${name}`);
    noted(uses, id, name);
    return name;
  }

  /** Code of an expression over a record of a type. @param expected types its value may have. */
  ofRecord(id: string, source: string, expected: readonly Type[], uses: ExpressionUses): string {
    return this.#function(fieldTypes(this.typeOf(id)), source, expected, uses, id);
  }

  /** Code of an expression over a period. */
  ofPeriod(source: string, expected: readonly Type[], uses: ExpressionUses): string {
    return this.#function(periodFields, source, expected, uses, null);
  }

  #function(
    self: Readonly<Record<string, FieldType>>,
    source: string,
    expected: readonly Type[],
    uses: ExpressionUses,
    id: string | null,
  ): string {
    const compiler = new RuleCompiler(
      {} as RuleFile,
      {} as RecordType,
      {
        imports: this.#imports,
        constants: this.#constants,
        declarations: [],
        types: this.#types,
        parameters: { ...parameterTypes(), ...this.#given },
      },
      functionNeeds,
    );
    const scope = compiler.scope({ self });
    const { type } = compiler.expression(source, scope);
    if (!expected.includes(type))
      throw new RuleError(`表达式 ${source} 的结果是 ${type}，应为 ${expected.join(' 或 ')}`);
    for (const name of compiler.uses.parameters) if (!Object.hasOwn(this.#given, name)) uses.parameters.add(name);
    for (const name of compiler.uses.asks) uses.asks.add(name);
    if (id !== null) for (const name of compiler.uses.reads) noted(uses, id, name);
    return compiler.valueFunction(source, scope);
  }

  /** The first lines of the module: imports of what the functions call, and their constants; asked for last. */
  head(from: string): string[] {
    return [
      `// @ts-nocheck Made from ${from} by \`npm run generate\`; do not edit.`,
      ...importLines(this.#imports),
      ...[...this.#constants].map(([pattern, name]) => `const ${name} = new RegExp(${JSON.stringify(pattern)}, 'u');`),
    ];
  }
}

function noted({ reads }: ExpressionUses, id: string, name: string): void {
  const known = reads.get(id);
  if (known === undefined) reads.set(id, new Set([name]));
  else known.add(name);
}
