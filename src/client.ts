export type { ApiPromise, ResponseInfo, WithResponse } from './client/api-promise.js';
export type { Auth, AuthContext } from './client/auth/auth.js';
export { type ClientCredentials, clientCredentials } from './client/auth/client-credentials.js';
export { staticToken } from './client/auth/static-token.js';
export type { Dialect, Sent as SentFacts } from './client/dialect/dialect.js';
export { type LegacyAnswers, legacyAnswers } from './client/dialect/legacy-answers.js';
export * from './client/errors.js';
export { type AppKeyFacts, type AppKeyGateway, appKeyGateway } from './client/gateway/app-key.js';
export type { GatewayProfile, GatewayRequest } from './client/gateway/profile.js';
export {
  newSubmission,
  newZeroReport,
  type Reporter,
  type SubmissionParts,
  type ZeroReportParts,
} from './client/new-submission.js';
export type * from './client/options.js';
export { Page, type PageBody } from './client/page.js';
export type { Ask } from './client/requester.js';
export type { EventQuery, EventStream } from './client/resources/events.js';
export type { ObligationQuery } from './client/resources/obligations.js';
export type { ListQuery, ReceiptQuery } from './client/resources/submissions.js';
export type { Judge } from './client/sending.js';
export { RecordTooLargeError, type Sent } from './client/splitting.js';
export type { Acknowledgement, EntryOf, SealedSubmission, StoredRecordOf, SubmissionOf } from './client/submission.js';
export { uuidV7 } from './client/uuid-v7.js';
export type * as api from './generated/api.js';
export type * from './generated/types.js';
export type * from './model/receipt.js';
export { canonicalJson } from './receipts/canonical-json.js';
export { contentDigest, recordDigest, recordsDigest } from './receipts/digests.js';
export { type ReceiptExpectation, type ReceiptFault, type ReceiptVerdict, verifyReceipt } from './receipts/verify.js';
export { Client, type ClientOptions } from './sdk/client.js';
