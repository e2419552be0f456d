import type { Answer, Handlers, TenantCall } from '../server/call.js';

async function listObligations(_call: TenantCall): Promise<Answer> {
  throw new Error('not yet');
}

export const obligationHandlers: Handlers<'listObligations'> = {
  listObligations: { query: ['unit', 'period', 'state', 'cursor', 'limit'], handle: listObligations },
};
