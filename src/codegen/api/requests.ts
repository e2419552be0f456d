import type { Schema } from '../schemas.js';
import { ajvOfStandard, codeOf } from '../validators.js';
import { apiDocument } from './document.js';

/** Bodies of requests, by the names of their schemas in the contract. */
const bodies = ['SubmissionInput', 'LookupRequest'] as const;

/**
 * Code of `src/generated/validators/requests.ts`: whether a request has the form the contract gives it. What the batch and its
 * records hold is not looked at: they are judged one by one, and told by the rules of the standard.
 */
export function requestsModule(): string {
  const { components } = apiDocument(() => ({ type: 'object' }));
  const schemas: Record<string, Schema> = { ...components.schemas, IntegrityRecord: { type: 'object' } };
  const id = 'https://lucheng.invalid/requests';
  const ajv = ajvOfStandard();
  ajv.addVocabulary(['components']);
  ajv.addSchema({ $id: id, components: { schemas } }, id);
  return codeOf(ajv, Object.fromEntries(bodies.map((name) => [name, `${id}#/components/schemas/${name}`])));
}
