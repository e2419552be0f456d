import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { calendarsModule } from './calendars.js';
import { codeSetsModule } from './code-sets.js';
import { parametersModule } from './parameters.js';
import { recordTypesModule } from './record-types.js';
import { RuleError } from './rules/expr.js';
import { compileRules } from './rules/modules.js';
import { typesModule } from './types.js';
import { validatorModules } from './validators.js';

const generated = path.resolve('src/generated');

const rules = rulesOrExplain();

/** Files under version control; `--check` compares these with what the schemas give now. */
const committed: [string, string][] = [
  ['types.ts', await typesModule()],
  ['record-types.ts', recordTypesModule()],
  ['code-sets.ts', codeSetsModule()],
  ['parameters.ts', parametersModule()],
  ['calendars.ts', calendarsModule()],
  ['rule-texts.ts', rules.texts],
];

if (process.argv.includes('--check')) {
  const stale = committed.filter(([file, code]) => {
    const target = path.join(generated, file);
    return !existsSync(target) || readFileSync(target, 'utf8') !== code;
  });
  if (stale.length > 0) {
    process.stderr.write(
      `stale: ${stale.map(([file]) => `src/generated/${file}`).join(', ')}; run: npm run generate\n`,
    );
    process.exit(1);
  }
} else {
  for (const [file, code] of committed) writeFileSync(path.join(generated, file), code);
  writeFolder('validators', validatorModules());
  writeFolder('rules', rules.modules);
}

function writeFolder(name: string, modules: readonly [string, string][]): void {
  const folder = path.join(generated, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, code] of modules) writeFileSync(path.join(folder, file), code);
}

/** Rules are written by people: what is wrong with one is told as such, not as a stack. */
function rulesOrExplain(): ReturnType<typeof compileRules> {
  try {
    return compileRules();
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    process.stderr.write(`规则没有编译成功：\n${error.message}\n改好后运行：npm run generate\n`);
    process.exit(1);
  }
}
