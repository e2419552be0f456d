import type { Say } from '../../findings/say.js';
import type { Issue, Result } from '../../generated/api.js';
import { countsIn, embeddedFailure } from '../answers/embedded.js';
import { type PartialCounts, UncertainOutcomeError } from '../errors.js';
import type { Acknowledgement } from '../submission.js';
import type { Dialect, Sent } from './dialect.js';

export interface LegacyAnswers {
  /** What the first record of a batch is called in `results`: told by the platform’s own documents, for it cannot be guessed. */
  readonly indexBase: 0 | 1;
  /** False for a platform whose total is not the number of records sent: what it does not refuse then counts as taken. */
  readonly checkTotal?: boolean;
}

interface Refusal {
  readonly index: number;
  readonly code: string;
  readonly field: string;
  readonly message: string;
}

/** Answers of the form `{ code, total, success, fail, results: [{ index, code, field, message }] }`, in which `results` lists refused records. */
export const legacyAnswers = ({ indexBase, checkTotal = true }: LegacyAnswers): Dialect => ({
  name: 'legacy-answers',
  understands: (value) =>
    countsIn(value) !== null && (embeddedFailure(value) === null || refusalsIn(value, indexBase).length > 0),
  read(value, sent, say) {
    const counts = countsIn(value)!;
    const refused = refusalsIn(value, indexBase);
    const total = sent.records.length;
    const byIndex = new Map(refused.map((one) => [one.index, one]));
    const exact =
      byIndex.size === counts.rejected &&
      refused.length === counts.rejected &&
      refused.every(({ index }) => index >= 0 && index < total);
    const adds = counts.accepted + counts.rejected === counts.total && counts.total === total;
    if (!exact || (checkTotal && !adds)) throw unknownWhich(counts, total, sent.submissionId, say);
    return acknowledgementOf(sent, byIndex);
  },
});

function refusalsIn(value: unknown, base: number): Refusal[] {
  const { results } = value as { results?: unknown };
  if (!Array.isArray(results)) return [];
  return results.map((one: Record<string, unknown>) => ({
    // what is no index is none of the records
    index: /^\d+$/.test(String(one?.['index'])) ? Number(one['index']) - base : -1,
    code: String(one?.['code'] ?? ''),
    field: String(one?.['field'] ?? ''),
    message: String(one?.['message'] ?? one?.['msg'] ?? ''),
  }));
}

function acknowledgementOf(sent: Sent, refused: ReadonlyMap<number, Refusal>): Acknowledgement {
  const results = sent.records.map(({ recordType, recordId, revision, digest }, index): Result => {
    const refusal = refused.get(index);
    const outcome = refusal === undefined ? 'accepted' : 'rejected';
    const issues = refusal === undefined ? [] : [issueOf(refusal)];
    return { index, recordType, recordId, revision, outcome, recordDigest: digest, issues };
  });
  const { submissionId, contentDigest, receivedAt } = sent;
  return {
    submissionId,
    state: 'completed',
    contentDigest,
    receivedAt,
    counts: {
      total: results.length,
      accepted: results.length - refused.size,
      acceptedWithWarnings: 0,
      duplicate: 0,
      rejected: refused.size,
    },
    results,
  };
}

function issueOf({ index, code, field, message }: Refusal): Issue {
  const id = code
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return {
    rule: `platform/${id === '' ? 'refused' : id}`,
    severity: 'error',
    pointer: `/entries/${index}/record`,
    ...(field === '' ? {} : { title: field }),
    message: message === '' ? code : message,
  };
}

const unknownWhich = (counts: PartialCounts, sent: number, key: string, say: Say): UncertainOutcomeError =>
  new UncertainOutcomeError(
    say(
      `报送 ${sent} 条，平台说共 ${counts.total} 条、成功 ${counts.accepted} 条、失败 ${counts.rejected} 条，没有说清是哪几条；没有自动重送，请到平台上核对`,
      `${sent} records were sent; the platform tells ${counts.total}, ${counts.accepted} taken, ${counts.rejected} refused, and not which: nothing is sent again by itself`,
    ),
    { code: 'PARTIAL_UNKNOWN', retryable: false, idempotencyKey: key, counts },
  );
