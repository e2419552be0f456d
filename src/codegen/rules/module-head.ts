import { ruleFunctions } from '../../rules/functions/registry.js';
import type { Imports } from './emit.js';
import type { FunctionNeeds } from './rule-compiler.js';

/** What functions of the rule language need besides their arguments. */
export const functionNeeds: FunctionNeeds = new Map(
  ruleFunctions.flatMap(({ signature, from }) =>
    from === undefined || from.optional ? [] : [[signature.slice(0, signature.indexOf('(')), from.run] as const],
  ),
);

/** Import statements of a generated module two folders below `src`. */
export function importLines(imports: Imports): string[] {
  const byModule = new Map<string, string[]>();
  for (const [name, module] of [...imports].sort()) byModule.set(module, [...(byModule.get(module) ?? []), name]);
  const place = (module: string): string =>
    module === 'decimal' ? '../../standard/decimal.js' : `../../rules/${module}.js`;
  return [...byModule].map(([module, names]) => `import { ${names.join(', ')} } from '${place(module)}';`);
}
