// Made from openapi/ by `npm run generate`; do not edit.

/** An operation of the platform. */
export interface Operation {
  readonly method: 'GET' | 'POST';
  /** Below the base path, with its parameters in braces. */
  readonly path: string;
  /** What a token must allow; null where none is needed. */
  readonly scope: 'read' | 'submit' | null;
  /** True where it takes an `Idempotency-Key`. */
  readonly keyed: boolean;
}

/** Ids of the operations. */
export type OperationId = 'getService' | 'getStatus' | 'listKeys' | 'createToken' | 'listCatalogue' | 'getCatalogueEntry' | 'listStandards' | 'getStandard' | 'getSchema' | 'listCodeSets' | 'getCodeSet' | 'listObligations' | 'validate' | 'listSubmissions' | 'createSubmission' | 'getSubmission' | 'listResults' | 'getReceipt' | 'lookUpSubmissions' | 'getRecord' | 'listRevisions' | 'createCorrection' | 'createWithdrawal' | 'listEvents';

/** Every operation, by its id. */
export const operations: Readonly<Record<OperationId, Operation>> = {
  getService: { method: 'GET', path: '/', scope: null, keyed: false },
  getStatus: { method: 'GET', path: '/status', scope: null, keyed: false },
  listKeys: { method: 'GET', path: '/keys', scope: null, keyed: false },
  createToken: { method: 'POST', path: '/oauth/token', scope: null, keyed: false },
  listCatalogue: { method: 'GET', path: '/catalogue', scope: 'read', keyed: false },
  getCatalogueEntry: { method: 'GET', path: '/catalogue/{recordType}', scope: 'read', keyed: false },
  listStandards: { method: 'GET', path: '/standards', scope: 'read', keyed: false },
  getStandard: { method: 'GET', path: '/standards/{version}', scope: 'read', keyed: false },
  getSchema: { method: 'GET', path: '/standards/{version}/schemas/{recordType}', scope: 'read', keyed: false },
  listCodeSets: { method: 'GET', path: '/code-sets', scope: 'read', keyed: false },
  getCodeSet: { method: 'GET', path: '/code-sets/{codeSet}', scope: 'read', keyed: false },
  listObligations: { method: 'GET', path: '/obligations', scope: 'read', keyed: false },
  validate: { method: 'POST', path: '/validations', scope: 'submit', keyed: false },
  listSubmissions: { method: 'GET', path: '/submissions', scope: 'read', keyed: false },
  createSubmission: { method: 'POST', path: '/submissions', scope: 'submit', keyed: true },
  getSubmission: { method: 'GET', path: '/submissions/{submissionId}', scope: 'read', keyed: false },
  listResults: { method: 'GET', path: '/submissions/{submissionId}/results', scope: 'read', keyed: false },
  getReceipt: { method: 'GET', path: '/submissions/{submissionId}/receipt', scope: 'read', keyed: false },
  lookUpSubmissions: { method: 'POST', path: '/submission-lookups', scope: 'read', keyed: false },
  getRecord: { method: 'GET', path: '/records/{recordType}/{recordId}', scope: 'read', keyed: false },
  listRevisions: { method: 'GET', path: '/records/{recordType}/{recordId}/revisions', scope: 'read', keyed: false },
  createCorrection: { method: 'POST', path: '/records/{recordType}/{recordId}/corrections', scope: 'submit', keyed: true },
  createWithdrawal: { method: 'POST', path: '/records/{recordType}/{recordId}/withdrawals', scope: 'submit', keyed: true },
  listEvents: { method: 'GET', path: '/events', scope: 'read', keyed: false },
};
