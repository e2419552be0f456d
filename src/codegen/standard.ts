import type { Parameter } from '../model/parameter.js';
import type { Standard } from '../publish/standard.js';
import { readObligations } from './audit/obligation-files.js';
import { codeSetsData } from './code-sets.js';
import { profilesData } from './profiles.js';
import { recordTypesData } from './record-types.js';
import { readRules } from './rules/rule-file.js';
import { readSchema, schemaFiles } from './schemas.js';
import { ajvOfStandard } from './validators.js';

/** The standard as its files are now: what is generated from them may still be older. */
export function standardOfSchemas(): Standard {
  return {
    types: recordTypesData(),
    codeSets: codeSetsData(),
    profiles: profilesData(),
    parameters: readSchema('parameters.json')['parameters'] as Readonly<Record<string, Parameter>>,
    rules: readRules(ajvOfStandard(), readSchema('rule.json')),
    obligations: readObligations(),
    schemas: Object.fromEntries(schemaFiles.map((file) => [file, readSchema(file)])),
  };
}
