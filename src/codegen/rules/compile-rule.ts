import { RuleError, type Type } from './expr.js';
import type { RuleCompiler } from './rule-compiler.js';
import { fieldTypes } from './scope.js';
import { severalOf } from './several.js';
import { shareOf } from './share.js';

/** Code of the entries a rule makes for a record type: one, or one per field of a rule over many fields. */
export function compileRule(compiler: RuleCompiler): string[] {
  const { rule, type } = compiler;
  if (rule.each) return eachEntries(compiler);
  if (rule.share) return [shareEntry(compiler)];
  const several = severalOf(compiler);
  return several.map(({ at, code, records, title, reads = [] }) => {
    const alone = reads.filter((name) => !compiler.uses.reads.has(name));
    for (const name of alone) compiler.uses.reads.add(name);
    const scope = compiler.scope({ self: fieldTypes(type), ...records });
    const { judge, applies } = compiler.judgeFunctions(scope, code !== null);
    const params = compiler.paramsFunction(scope, title);
    const form = code?.();
    const made = entry(compiler, at, { judge, applies, params, several: form ?? null });
    for (const name of alone) compiler.uses.reads.delete(name);
    return made;
  });
}

function shareEntry(compiler: RuleCompiler): string {
  const { at, title, records, code } = shareOf(compiler);
  const scope = compiler.scope(records);
  const { judge, applies } = compiler.judgeFunctions(scope);
  return entry(compiler, at, { judge, applies, params: compiler.paramsFunction(scope, title), share: code });
}

function eachEntries(compiler: RuleCompiler): string[] {
  const { rule, type, parts, uses } = compiler;
  const fields = type.fields.filter((field) => {
    const { formats, kind, sensitivity, unitCodes, fields: names, except } = rule.each!;
    const own = field.codeSet !== null ? 'code' : field.kind;
    return (
      (!formats || formats.includes(field.format ?? '')) &&
      (!kind || kind === own) &&
      (!sensitivity || sensitivity.includes(field.sensitivity)) &&
      (!unitCodes || field.unitName !== undefined) &&
      (!names || names.includes(field.name)) &&
      !except?.includes(field.name)
    );
  });
  const kinds = new Map<Type, string>();
  return fields.map((field) => {
    const value: Type = field.kind === 'number' ? 'Decimal' : field.kind === 'date' ? 'Day' : 'string';
    const name = kinds.get(value) ?? sharedFunctions(compiler, value);
    kinds.set(value, name);
    parts.imports.set('judgeEach', 'each-value').set('paramsOfEach', 'each-value');
    const unitName = rule.each!.unitCodes ? field.unitName! : null;
    const before = [new Set(uses.reads), new Set(uses.asks)] as const;
    uses.reads.add(field.name);
    // a unit may be named by its code alone
    if (unitName !== null) for (const names of [uses.reads, uses.asks]) names.add(unitName);
    const [at, title, beside] = [field.name, field.title, unitName].map((text) => JSON.stringify(text));
    const code = entry(
      compiler,
      field.name,
      {
        judge: `judgeEach(${at}, ${beside}, ${name})`,
        applies: null,
        params: `paramsOfEach(${at}, ${title}, ${beside}, ${name}, ${name}Params)`,
      },
      unitName === null ? [] : [unitName],
    );
    uses.restore(...before);
    return code;
  });
}

/** Declares the functions that all entries of a rule over many fields share; their name is returned. */
function sharedFunctions(compiler: RuleCompiler, value: Type): string {
  const { type, parts } = compiler;
  const scope = compiler.scope(
    { self: fieldTypes(type) },
    { value, ...(compiler.rule.each!.unitCodes ? { name: 'string' } : {}) },
  );
  const name = `each${parts.declarations.length / 2 + 1}`;
  parts.declarations.push(
    `const ${name} = ${compiler.judgeFunctions(scope).judge};`,
    `const ${name}Params = ${compiler.paramsFunction(scope)};`,
  );
  return name;
}

/** The functions of an entry as code; null where it has none. */
interface Functions {
  readonly judge: string;
  readonly applies: string | null;
  readonly params: string;
  readonly several?: string | null;
  readonly share?: string;
}

/** @param besides fields the findings speak of beside those the rule names. */
function entry(
  compiler: RuleCompiler,
  at: string,
  { judge, applies, params, several = null, share }: Functions,
  besides: readonly string[] = [],
): string {
  const { rule, type, uses } = compiler;
  const fields = fieldTypes(type);
  if (!Object.hasOwn(fields, at)) throw new RuleError(`at：${type.title}没有数据项 ${at}`);
  const related = [...besides, ...(rule.related ?? [])].map((name) => {
    const [field = '', of = 'self'] = name.split('.').reverse();
    return { of, field };
  });
  for (const { of, field } of related)
    if (of === 'self' && !Object.hasOwn(fields, field))
      throw new RuleError(`related：${type.title}没有数据项 ${field}`);
  const data = {
    id: rule.id,
    severity: rule.severity,
    at,
    related,
    reads: [...uses.reads].sort(),
    asks: [...uses.asks].sort(),
    ...(rule.each ? { each: true } : {}),
    needs: [...uses.needs].sort(),
    ...(rule.profiles ? { profiles: rule.profiles } : {}),
  };
  const parts = Object.entries(data).map(([name, value]) => `    ${name}: ${JSON.stringify(value)},`);
  return [
    '  {',
    ...parts,
    ...(applies === null ? [] : [`    applies: ${applies},`]),
    `    judge: ${judge},`,
    `    params: ${params},`,
    ...(several === null ? [] : [`    keeps: ${JSON.stringify([...uses.keeps].sort())},`, `    several: ${several},`]),
    ...(share === undefined ? [] : [`    share: ${share},`]),
    '  },',
  ].join('\n');
}
