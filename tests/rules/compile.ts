import { parseExpression } from '../../src/codegen/rules/cel.js';
import { Emitter, type Imports } from '../../src/codegen/rules/emit.js';
import type { Type } from '../../src/codegen/rules/expr.js';
import type { Scope } from '../../src/codegen/rules/scope.js';
import type { RuleContext, RuleOthers, RuleRecord } from '../../src/model/rule.js';
import { ruleFunctions } from '../../src/rules/functions/registry.js';

/** An expression as the build compiles it. */
export type Compiled = (self: RuleRecord, run: RuleContext, others: RuleOthers) => unknown;

/** The modules compiled code imports, by the name it imports them by. */
const modules = new Map<string, Record<string, unknown>>([
  ['decimal', await import('../../src/standard/decimal.js')],
  ['operations', await import('../../src/rules/operations.js')],
  ['functions/failure', await import('../../src/rules/functions/failure.js')],
]);
for (const { file } of ruleFunctions)
  modules.set(`functions/${file}`, (await import(`../../src/rules/functions/${file}.ts`)) as Record<string, unknown>);

/** Compiles one expression to a function, as `npm run generate` writes it into a module. */
export function compile(source: string, scope: Scope, expected?: Type): Compiled {
  const imports: Imports = new Map();
  const constants = new Map<string, string>();
  const emitter = new Emitter(imports, constants);
  const code = emitter.value(parseExpression(source, scope, expected));
  const names = [...imports.keys()];
  const values = names.map((name) => modules.get(imports.get(name)!)?.[name]);
  const patterns = [...constants].map(
    ([pattern, name]) => `const ${name} = new RegExp(${JSON.stringify(pattern)}, 'u');`,
  );
  const body = [...patterns, 'return (self, run, others) => {', ...emitter.lines, `return ${code};`, '};'].join('\n');
  return new Function(...names, body)(...values) as Compiled;
}
