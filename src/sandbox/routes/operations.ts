import type { Operation } from '../server/call.js';
import { catalogueOperations } from './catalogue.js';
import { eventOperations } from './events.js';
import { lookupOperations } from './lookups.js';
import { recordOperations } from './records.js';
import { serviceOperations } from './service.js';
import { standardOperations } from './standards.js';
import { submissionOperations } from './submissions.js';
import { tokenOperations } from './token.js';
import { validationOperations } from './validations.js';

/** Everything the contract has, by how it is carried out. */
export const operations: readonly Operation[] = [
  ...serviceOperations,
  ...tokenOperations,
  ...catalogueOperations,
  ...standardOperations,
  ...validationOperations,
  ...submissionOperations,
  ...lookupOperations,
  ...recordOperations,
  ...eventOperations,
];
