import type { RecordTypeId, ValidationReport } from '../../generated/api.js';
import type { ApiPromise } from '../api-promise.js';
import type { CallOptions } from '../options.js';
import { jsonBytes, type Requester } from '../requester.js';
import type { SubmissionOf } from '../submission.js';

/** 试检：与正式报送一样判，不收下。 The platform judges, and takes nothing. */
export class Validations {
  readonly #requester: Requester;
  constructor(requester: Requester) {
    this.#requester = requester;
  }

  create<T extends RecordTypeId>(submission: SubmissionOf<T>, options?: CallOptions): ApiPromise<ValidationReport> {
    const body = jsonBytes(submission);
    return this.#requester.ask(
      { method: 'POST', path: ['validations'], effect: 'read', body, members: ['counts', 'results'] },
      options,
    );
  }
}
