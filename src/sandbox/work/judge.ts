import { judgeSubmission } from '../../check/judge-submission.js';
import type { JudgedSubmission } from '../../model/submission.js';
import type { Submitted } from './submission-form.js';

export type Judged = JudgedSubmission;

/**
 * Judges a submission as far as it shows itself; what the platform holds already is compared elsewhere. Its digest is not looked
 * at here: where that is wrong, the request has been refused.
 * @param asOf day to judge by.
 */
export const judge = (submission: Pick<Submitted, 'batch' | 'entries'>, asOf: string): Promise<Judged> =>
  judgeSubmission(submission, { asOf });
