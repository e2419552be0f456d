import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { fileOf, formIds, idOf, readSchema, recordTypeIds, schemaFiles } from './schemas.js';

/** Names of the formats the standard uses; `src/standard/formats.ts` implements each. */
const formats = [
  'uscc', 'citizenId', 'caseNumber', 'courtCode', 'projectCode', 'serviceItemCode', 'year', 'reportPeriod',
  'url', 'urlOrEmail', 'date', 'date-time', 'decimal',
]; // biome-ignore format: a list of names

/**
 * An ajv that knows the whole standard; the keywords of our own vocabulary are annotations to it.
 * @param allErrors false for what is read or refused as a whole.
 */
export function ajvOfStandard(allErrors = true): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    strictTypes: false,
    allErrors,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  for (const name of formats) ajv.addFormat(name, () => true);
  ajv.addVocabulary(Object.keys((readSchema('meta.json')['properties'] ?? {}) as object));
  for (const file of schemaFiles) ajv.addSchema({ ...readSchema(file), $id: idOf(file) });
  return ajv;
}

/** `administrative-license` → `AdministrativeLicense`. */
export const pascal = (id: string): string =>
  id.replace(/(^|-)([a-z])/g, (_all, _dash, letter: string) => letter.toUpperCase());

const validatorModule = (ajv: Ajv2020, file: string): string => codeOf(ajv, { validate: idOf(file) });

/** Code of one module that exports the validator of each schema under its name. */
export function codeOf(ajv: Ajv2020, exported: Readonly<Record<string, string>>): string {
  const runtime = new Set<string>();
  const code = standalone
    .default(ajv, exported)
    .replace(/require\("ajv\/dist\/runtime\/(ucs2length|equal)"\)\.default/g, (_all, name: string) => {
      runtime.add(name);
      return name;
    })
    .replace(/^"use strict";\n?/, '')
    .replace(/^export const (\w+) = (validate\d+);$/gm, 'export const $1: Validator = $2 as unknown as Validator;');
  const forbidden = code.match(/\brequire\(|new Function|\beval\(/g);
  if (forbidden)
    throw new Error(`${Object.values(exported).join()}: generated validator still needs ${forbidden.join()}`);
  return [
    '// @ts-nocheck Made from schemas/ and openapi/ by `npm run generate`; do not edit.',
    "import { formats } from '../../standard/formats.js';",
    `import { ${[...[...runtime].sort(), 'type Validator'].join(', ')} } from '../../standard/validator-runtime.js';`,
    code,
  ].join('\n');
}

/** One module per record type and form, as `[file name, code]`, and an index of them. */
export function validatorModules(): [string, string][] {
  const ajv = ajvOfStandard();
  const modules = [...recordTypeIds, ...formIds].map((id): [string, string] => [
    `${id}.ts`,
    validatorModule(ajv, fileOf(id)),
  ]);
  const name = (id: string): string => `validate${pascal(id)}`;
  const index = [
    '// Made from schemas/records by `npm run generate`; do not edit.',
    "import type { Validator } from '../../standard/validator-runtime.js';",
    ...recordTypeIds.map((id) => `import { validate as ${name(id)} } from './${id}.js';`),
    '',
    '/** The precompiled validator of each record type. */',
    'export const validators: Readonly<Record<string, Validator>> = {',
    ...recordTypeIds.map((id) => `  '${id}': ${name(id)},`),
    '};',
    '',
  ].join('\n');
  const loaders = [
    '// Made from schemas/records by `npm run generate`; do not edit.',
    "import type { Validator } from '../../standard/validator-runtime.js';",
    '',
    '/** Loads the precompiled validator of one record type or form: a run that meets three types pays for three. */',
    'export const loaders: Readonly<Record<string, () => Promise<{ readonly validate: Validator }>>> = {',
    ...[...recordTypeIds, ...formIds].map((id) => `  '${id}': () => import('./${id}.js'),`),
    '};',
    '',
  ].join('\n');
  const state = validatorModule(ajvOfStandard(false), 'audit-state.json');
  return [...modules, ['audit-state.ts', state], ['all.ts', index], ['load.ts', loaders]];
}
