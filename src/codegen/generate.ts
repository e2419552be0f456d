import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { operationsModule } from './api/operations.js';
import { requestsModule } from './api/requests.js';
import { apiTypesModule } from './api/types.js';
import { conditionsModule } from './audit/conditions.js';
import { obligationsModule } from './audit/obligations.js';
import { questionsModule } from './audit/questions.js';
import { schemeModule } from './audit/scheme.js';
import { calendarsModule } from './calendars.js';
import { catalogueFile } from './catalogue.js';
import { codeSetsModule } from './code-sets.js';
import { pageAssetsModule } from './page-assets.js';
import { parametersModule } from './parameters.js';
import { profilesModule } from './profiles.js';
import { formsModule, recordTypesModule } from './record-types.js';
import { referencePages } from './reference-pages.js';
import { rulePages, strayPages } from './rule-pages.js';
import { RuleError } from './rules/expr.js';
import { compileRules } from './rules/modules.js';
import { samplesModule } from './samples.js';
import { typesModule } from './types.js';
import { validatorModules } from './validators.js';

const generated = 'src/generated';
const rules = orExplain(compileRules);
const catalogue = orExplain(catalogueFile);

/** What an audit is worked out by; built, not under version control. */
const audit: [string, string][] = [
  ['obligations.ts', orExplain(obligationsModule)],
  ['questions.ts', orExplain(questionsModule)],
  orExplain(schemeModule),
];

/** Files under version control; `--check` compares these with what the schemas give now. */
const committed: readonly (readonly [string, string])[] = [
  [`${generated}/types.ts`, await typesModule()],
  [`${generated}/api.ts`, await apiTypesModule()],
  [`${generated}/operations.ts`, operationsModule()],
  [`${generated}/record-types.ts`, recordTypesModule()],
  [`${generated}/forms.ts`, formsModule()],
  [`${generated}/code-sets.ts`, codeSetsModule()],
  [`${generated}/parameters.ts`, parametersModule()],
  [`${generated}/calendars.ts`, calendarsModule()],
  [`${generated}/profiles.ts`, profilesModule()],
  [`${generated}/conditions.ts`, conditionsModule()],
  [`${generated}/samples.ts`, samplesModule()],
  [`${generated}/rule-texts.ts`, rules.texts],
  ...referencePages(),
  ...rulePages(),
  catalogue,
];

if (process.argv.includes('--check')) {
  const stale = committed.filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  const stray = strayPages(rulePages());
  if (stale.length > 0) process.stderr.write(`stale: ${stale.map(([file]) => file).join(', ')}\n`);
  if (stray.length > 0) process.stderr.write(`pages without a rule: ${stray.join(', ')}\n`);
  if (stale.length + stray.length > 0) {
    process.stderr.write('run: npm run generate\n');
    process.exit(1);
  }
} else {
  for (const [file, text] of committed) write(file, text);
  for (const file of strayPages(rulePages())) rmSync(file);
  for (const [folder, modules] of [
    [`${generated}/validators`, [...validatorModules(), ['requests.ts', requestsModule()]]],
    [`${generated}/rules`, rules.modules],
    [`${generated}/audit`, audit],
    [
      `${generated}/pages`,
      [
        ['report.ts', pageAssetsModule('src/reports/html/report.css', 'src/reports/html/client/main.ts')],
        ['sandbox.ts', pageAssetsModule('src/sandbox/control/landing.css')],
      ],
    ],
  ] as const) {
    rmSync(folder, { recursive: true, force: true });
    for (const [file, code] of modules) write(`${folder}/${file}`, code);
  }
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Rules are written by people: what is wrong with one is told as such, not as a stack. */
function orExplain<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    process.stderr.write(`规则没有通过：\n${error.message}\n改好后运行：npm run generate\n`);
    process.exit(1);
  }
}
