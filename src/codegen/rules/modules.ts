import type { RecordType } from '../../model/record-type.js';
import type { RuleFile } from '../../model/rule-file.js';
import type { RuleText } from '../../model/rule-text.js';
import { dataLines } from '../data-lines.js';
import { recordTypesData } from '../record-types.js';
import { readSchema } from '../schemas.js';
import { ajvOfStandard } from '../validators.js';
import { compileRule } from './compile-rule.js';
import type { Imports } from './emit.js';
import { RuleError } from './expr.js';
import { functionNeeds, importLines } from './module-head.js';
import { RuleCompiler } from './rule-compiler.js';
import { placeholdersOf, readRules } from './rule-file.js';
import { parameterTypes } from './scope.js';

/** The rules of the standard, compiled: one module per record type, and the words of all rules. */
export interface CompiledRules {
  /** `[file name, code]` below `src/generated/rules`. */
  readonly modules: readonly [string, string][];
  /** Code of `src/generated/rule-texts.ts`. */
  readonly texts: string;
}

/** @throws {RuleError} naming every rule file that is wrong, and what is wrong with it. */
export function compileRules(): CompiledRules {
  const types = new Map(recordTypesData().map((type) => [type.id, type]));
  const rules = readRules(ajvOfStandard(), readSchema('rule.json'));
  const problems: string[] = [];
  const seenBy = new Map<string, Set<string>>([...types.keys()].map((id) => [id, new Set()]));
  const modules: [string, string][] = [...types.values()].map((type) => [
    `${type.id}.ts`,
    moduleOf(type, rules, types, problems, seenBy),
  ]);
  for (const rule of rules) {
    const folder = rule.id.split('/')[0]!;
    if (folder !== 'common' && !types.has(folder))
      problems.push(`schemas/rules/${rule.id}.json：没有记录类型 ${folder}`);
    for (const id of (rule.types ?? []).filter((one) => !types.has(one)))
      problems.push(`schemas/rules/${rule.id}.json：types：没有记录类型 ${id}`);
    if (folder !== 'common' && rule.types) problems.push(`schemas/rules/${rule.id}.json：types 只用于 common 下的规则`);
  }
  if (problems.length > 0) throw new RuleError([...new Set(problems)].join('\n'));
  return { modules: [...modules, indexModule(types), loaderModule(types, seenBy)], texts: textsModule(rules, types) };
}

function appliesTo(rule: RuleFile, type: RecordType): boolean {
  const folder = rule.id.split('/')[0];
  return folder === 'common' ? (rule.types?.includes(type.id) ?? true) : folder === type.id;
}

/** Code of the rules of one record type; what is wrong with a rule goes to `problems`. */
export function moduleOf(
  type: RecordType,
  rules: readonly RuleFile[],
  types: ReadonlyMap<string, RecordType>,
  problems: string[],
  seenBy: ReadonlyMap<string, Set<string>>,
): string {
  const imports: Imports = new Map();
  const constants = new Map<string, string>();
  const declarations: string[] = [];
  const parameters = parameterTypes();
  const entries = rules
    .filter((rule) => appliesTo(rule, type))
    .flatMap((rule) => {
      try {
        const compiler = new RuleCompiler(
          rule,
          type,
          { imports, constants, declarations, types, parameters },
          functionNeeds,
        );
        const code = compileRule(compiler);
        mustAgree('parameters', rule.parameters, compiler.uses.parameters, code.length);
        mustAgree('needs', rule.needs, compiler.uses.needs, code.length);
        for (const id of compiler.uses.sees) seenBy.get(id)?.add(type.id);
        return code;
      } catch (error) {
        if (!(error instanceof RuleError)) throw error;
        problems.push(`schemas/rules/${rule.id}.json：${error.message}`);
        return [];
      }
    });
  return [
    '// @ts-nocheck Made from schemas/rules by `npm run generate`; do not edit.',
    "import type { CompiledRule } from '../../model/rule.js';",
    ...importLines(imports),
    '',
    ...[...constants].map(([pattern, name]) => `const ${name} = new RegExp(${JSON.stringify(pattern)}, 'u');`),
    ...declarations,
    '',
    `/** Rules for ${type.id}, in the order of their ids. */`,
    'export const rules: readonly CompiledRule[] = [',
    ...entries,
    '];',
    '',
  ].join('\n');
}

/** @throws {RuleError} where a file declares other names than its expressions use. */
export function mustAgree(
  what: string,
  declared: readonly string[] = [],
  used: ReadonlySet<string>,
  entries: number,
): void {
  if (entries === 0) return;
  const missing = [...used].filter((name) => !declared.includes(name));
  const extra = declared.filter((name) => !used.has(name));
  if (missing.length > 0) throw new RuleError(`${what} 缺 ${missing.join('、')}：表达式用到了`);
  if (extra.length > 0) throw new RuleError(`${what} 多了 ${extra.join('、')}：表达式没有用到，或没有这个名称`);
}

const header = '// Made from schemas/rules by `npm run generate`; do not edit.';
const variableOf = (id: string): string => id.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());

const indexModule = (types: ReadonlyMap<string, RecordType>): [string, string] => [
  'all.ts',
  [
    header,
    "import type { CompiledRule } from '../../model/rule.js';",
    ...[...types.keys()].map((id) => `import { rules as ${variableOf(id)} } from './${id}.js';`),
    '',
    '/** The compiled rules of each record type. */',
    'export const rules: Readonly<Record<string, readonly CompiledRule[]>> = {',
    ...[...types.keys()].map((id) => `  '${id}': ${variableOf(id)},`),
    '};',
    '',
  ].join('\n'),
];

const loaderModule = (
  types: ReadonlyMap<string, RecordType>,
  seenBy: ReadonlyMap<string, Set<string>>,
): [string, string] => [
  'load.ts',
  [
    header,
    "import type { CompiledRule } from '../../model/rule.js';",
    '',
    '/** Loads the compiled rules of one record type: a run that meets three types pays for three. */',
    'export const ruleLoaders: Readonly<Record<string, () => Promise<{ readonly rules: readonly CompiledRule[] }>>> = {',
    ...[...types.keys()].map((id) => `  '${id}': () => import('./${id}.js'),`),
    '};',
    '',
    '/** Types whose rules look at records of a type besides those they judge. */',
    'export const seenBy: Readonly<Record<string, readonly string[]>> = {',
    ...[...seenBy].map(([id, by]) => `  '${id}': ${JSON.stringify([...by].sort())},`),
    '};',
    '',
  ].join('\n'),
];

function textOf(rule: RuleFile, types: ReadonlyMap<string, RecordType>): RuleText {
  const {
    id,
    ref,
    covers = [],
    severity,
    measures,
    title,
    message,
    why,
    fix,
    en,
    basis,
    parameters = [],
    needs = [],
  } = rule;
  const applies = [...types.values()].filter((type) => appliesTo(rule, type)).map((type) => type.id);
  return {
    id,
    ref,
    covers,
    severity,
    measures,
    title,
    message,
    why,
    fix,
    en,
    basis,
    parameters,
    needs,
    types: applies,
    codes: codesOf(rule, types.get(applies[0] ?? '')),
  };
}

/** Code sets of placeholders that are just a code field: their labels are shown beside the code. */
function codesOf(rule: RuleFile, type: RecordType | undefined): Record<string, string> {
  const codes: Record<string, string> = {};
  for (const source of placeholdersOf(rule.message + rule.en.message)) {
    const name = /^(?:self|prev)\.(\w+)$/.exec(source)?.[1];
    const field = type?.fields.find((one) => one.name === name);
    if (field?.codeSet && field.codeSetUse === 'code' && !field.multi) codes[source] = field.codeSet;
  }
  return codes;
}

const textsModule = (rules: readonly RuleFile[], types: ReadonlyMap<string, RecordType>): string =>
  [
    header,
    "import type { RuleText } from '../model/rule-text.js';",
    '',
    '/** Words, basis and place of every rule, sorted by id. */',
    `export const ruleTexts: readonly RuleText[] = ${dataLines(rules.map((rule) => textOf(rule, types)))};`,
    '',
  ].join('\n');
