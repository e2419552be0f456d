import type { Lang } from '../../findings/texts/text.js';
import type { Finding } from '../../model/finding.js';
import type { StoredSubmission } from '../store/submissions.js';
import { stated } from '../times.js';
import { issueOf } from '../work/issues.js';
import type { EntryResult } from '../work/process.js';

/** A submission as it is answered. */
export function shownSubmission(submission: StoredSubmission, lang: Lang): object {
  const { submissionId, state, contentDigest, recordType, unitCode, reportPeriod, completedAt, outcomeReceiptNo } =
    submission;
  return {
    submissionId,
    state,
    contentDigest,
    recordType,
    unitCode,
    ...(reportPeriod === undefined ? {} : { reportPeriod }),
    receivedAt: stated(submission.receivedAt),
    ...(completedAt === undefined ? {} : { completedAt: stated(completedAt) }),
    counts: submission.counts,
    acknowledgementNo: submission.acknowledgementNo,
    ...(outcomeReceiptNo === undefined ? {} : { outcomeReceiptNo }),
    ...(submission.issues.length === 0
      ? {}
      : { issues: (submission.issues as readonly Finding[]).map((finding) => issueOf(finding, lang)) }),
  };
}

/** What has become of an entry, as it is answered. */
export function shownResult(result: EntryResult, lang: Lang): object {
  const { findings, ...rest } = result;
  return { ...rest, issues: findings.map((finding) => issueOf(finding, lang)) };
}
