import type { Catalogue } from '../model/catalogue.js';
import { cataloguePage } from '../publish/catalogue-page.js';
import { catalogueProblems } from './catalogue-problems.js';
import { RuleError } from './rules/expr.js';
import { readSchema, type Schema } from './schemas.js';
import { standardOfSchemas } from './standard.js';
import { ajvOfStandard } from './validators.js';

/** The index of the catalogue of rules. @throws {RuleError} where it does not follow `schemas/meta.json`. */
export function readCatalogue(): Catalogue {
  const catalogue = readSchema('catalogue.json');
  const ajv = ajvOfStandard();
  if (!ajv.validate((readSchema('meta.json')['$defs'] as Schema)['catalogue'] as Schema, catalogue))
    throw new RuleError(`schemas/catalogue.json：${ajv.errorsText()}（写法见 schemas/meta.json）`);
  return catalogue as unknown as Catalogue;
}

/**
 * The page of the catalogue, as `[file from the root, Markdown]`.
 * @throws {RuleError} where the catalogue and the rules do not agree, naming every number concerned.
 */
export function catalogueFile(): readonly [string, string] {
  const catalogue = readCatalogue();
  const standard = standardOfSchemas();
  const problems = catalogueProblems(catalogue, standard);
  if (problems.length > 0)
    throw new RuleError(problems.map((problem) => `schemas/catalogue.json：${problem}`).join('\n'));
  return ['docs/reference/rule-catalogue.md', cataloguePage(standard, catalogue)];
}
