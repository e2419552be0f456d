import type { Finding, Params } from '../../model/finding.js';
import type { EntryOutcome } from '../../model/receipt.js';
import { recordDigest } from '../../receipts/digests.js';
import { change, firstReport, withdrawal } from '../../standard/operation.js';
import type { KnownRevision } from '../store/revisions.js';
import { platformFinding } from './issues.js';
import type { Judged } from './judge.js';
import type { Entry, Submitted } from './submission-form.js';

/** What becomes of one entry. */
export interface Decision {
  readonly index: number;
  readonly entry: Entry;
  /** As sent; empty where there is none. */
  readonly recordType: string;
  readonly recordId: string;
  readonly recordDigest: string;
  readonly outcome: EntryOutcome;
  /** Of what was accepted before, where it is a duplicate of that. */
  readonly originalReceiptNo?: string;
  readonly findings: readonly Finding[];
}

/** Revisions of one record that are taken, in order. */
type Trail = Pick<KnownRevision, 'revision' | 'digest' | 'operation' | 'receiptNo'>[];

const has = (findings: readonly Finding[], severity: Finding['severity']): boolean =>
  findings.some((finding) => finding.severity === severity);
const textIn = (record: Entry['record'], name: string): string => {
  const value = Object.hasOwn(record, name) ? record[name] : undefined;
  return typeof value === 'string' ? value : '';
};
const keyOf = (recordType: string, recordId: string): string => JSON.stringify([recordType, recordId]);

/**
 * Decides about every entry of a submission: by what was found in it, and by the revisions its records have already.
 * @param receiptNo of the receipt that will tell of it.
 */
export function decide(
  { entries, atomicity }: Submitted,
  judged: Judged,
  known: readonly KnownRevision[],
  receiptNo: string,
): readonly Decision[] {
  const trails = new Map<string, Trail>();
  for (const one of known) {
    const key = keyOf(one.recordType, one.recordId);
    trails.set(key, [...(trails.get(key) ?? []), one]);
  }
  const isRejected = has(judged.batch, 'error');
  const decisions = entries.map((entry, index): Decision => {
    const { record } = entry;
    const recordType = textIn(record, 'recordType');
    const recordId = textIn(record, 'recordId');
    const base = { index, entry, recordType, recordId, recordDigest: recordDigest(record) };
    const findings = judged.entries[index] ?? [];
    const key = keyOf(recordType, recordId);
    const trail = trails.get(key) ?? [];
    if (isRejected) return { ...base, outcome: 'rejected', findings };
    const same = trail.find(({ revision }) => revision === entry.revision);
    // what was accepted once stays accepted, whatever would be found in it today
    if (same?.digest === base.recordDigest)
      return { ...base, outcome: 'duplicate', originalReceiptNo: same.receiptNo, findings: [] };
    const pointer = `/entries/${index}`;
    // no database takes a NUL in a text, and nothing could be found again by it
    const conflict = recordId.includes('\0')
      ? platformFinding('platform/unusable-id', `${pointer}/record/recordId`, {})
      : conflictOf(entry, trail, pointer);
    const all = conflict === undefined ? findings : [...findings, conflict];
    if (has(all, 'error')) return { ...base, outcome: 'rejected', findings: all };
    const operation = textIn(record, 'operationType');
    trails.set(key, [...trail, { revision: entry.revision, digest: base.recordDigest, operation, receiptNo }]);
    return { ...base, outcome: has(all, 'warning') ? 'accepted-with-warnings' : 'accepted', findings: all };
  });
  return atomicity === 'all-or-nothing' ? together(decisions, receiptNo) : decisions;
}

/** What keeps an entry from being the next revision of its record. */
function conflictOf({ revision, supersedesDigest, record }: Entry, trail: Trail, pointer: string): Finding | undefined {
  const last = trail.at(-1);
  const current = last?.revision ?? 0;
  const operation = textIn(record, 'operationType');
  const find = (rule: string, member: string, more: Params = {}): Finding =>
    platformFinding(`platform/${rule}`, `${pointer}/${member}`, { revision, current, next: current + 1, ...more });
  if (last !== undefined && revision <= current) return find('revision-conflict', 'revision');
  if (last?.operation === withdrawal) return find('withdrawn', 'revision');
  if (revision > current + 1) return find('revision-gap', 'revision');
  const expected = revision === 1 ? [firstReport] : [change, withdrawal];
  if (operation !== '' && !expected.includes(operation)) return find('operation-mismatch', 'revision', { operation });
  if (supersedesDigest !== last?.digest)
    return find('supersedes-mismatch', 'supersedesDigest', {
      given: supersedesDigest ?? '（没有）',
      digest: last?.digest ?? '（没有）',
    });
  return undefined;
}

/** All of them, or none but those that were there before. */
function together(decisions: readonly Decision[], receiptNo: string): readonly Decision[] {
  if (!decisions.some(({ outcome }) => outcome === 'rejected')) return decisions;
  return decisions.map((decision) => {
    const { originalReceiptNo, ...rest } = decision;
    const wasThere = originalReceiptNo !== undefined && originalReceiptNo !== receiptNo;
    if (decision.outcome === 'rejected' || wasThere) return decision;
    const finding = platformFinding('platform/all-or-nothing', `/entries/${decision.index}`, {});
    return { ...rest, outcome: 'rejected', findings: [...decision.findings, finding] };
  });
}
