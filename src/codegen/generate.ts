import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeSetsModule } from './code-sets.js';
import { recordTypesModule } from './record-types.js';
import { typesModule } from './types.js';
import { validatorModules } from './validators.js';

const generated = path.resolve('src/generated');

/** Files under version control; `--check` compares these with what the schemas give now. */
const committed: [string, string][] = [
  ['types.ts', await typesModule()],
  ['record-types.ts', recordTypesModule()],
  ['code-sets.ts', codeSetsModule()],
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
  const validators = path.join(generated, 'validators');
  rmSync(validators, { recursive: true, force: true });
  mkdirSync(validators, { recursive: true });
  for (const [file, code] of committed) writeFileSync(path.join(generated, file), code);
  for (const [file, code] of validatorModules()) writeFileSync(path.join(validators, file), code);
}
