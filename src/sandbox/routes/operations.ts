import { type OperationId, operations } from '../../generated/operations.js';
import type { Handlers, Served } from '../server/call.js';
import { catalogueHandlers } from './catalogue.js';
import { eventHandlers } from './events.js';
import { lookupHandlers } from './lookups.js';
import { obligationHandlers } from './obligations.js';
import { recordHandlers } from './records.js';
import { serviceHandlers } from './service.js';
import { standardHandlers } from './standards.js';
import { submissionHandlers } from './submissions.js';
import { tokenHandlers } from './token.js';
import { validationHandlers } from './validations.js';

const handlers: Handlers<OperationId> = {
  ...serviceHandlers,
  ...tokenHandlers,
  ...catalogueHandlers,
  ...standardHandlers,
  ...obligationHandlers,
  ...validationHandlers,
  ...submissionHandlers,
  ...lookupHandlers,
  ...recordHandlers,
  ...eventHandlers,
};

/** Everything the contract has, with how it is carried out. */
export const served: readonly Served[] = Object.entries(operations).map(([name, operation]) => {
  const id = name as OperationId;
  const handler = handlers[id];
  if ((operation.scope === null) !== (handler.isOpen === true))
    throw new Error(`${id}: who may ask is not as in the contract`);
  return { ...operation, id, handler };
});
