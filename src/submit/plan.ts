import type { BatchRow } from '../check/batches/batch-row.js';
import type { Finding } from '../model/finding.js';
import { valueIn } from '../standard/group-by.js';
import { type Ask, asksOf } from './asks.js';
import { type Envelope, envelopeOf, zeroEnvelopeOf } from './envelope.js';
import type { SubmissionLimits } from './limits.js';
import type { Sender } from './options.js';
import type { PassedRecord, Sifted } from './sift.js';
import { unsendable } from './unsendable.js';
import { wavesOf } from './waves.js';

/** One submission to be made: records of one unit and one type, or a zero report. */
export interface PlannedSubmission {
  readonly envelope: Envelope;
  /** Empty for a zero report. */
  readonly records: readonly PassedRecord[];
  /** Later versions of a record go in a later wave, which is sent when all before are done. */
  readonly wave: number;
}

/** What will be sent, in order, and what keeps records or all of it from being sent. */
export interface Plan {
  readonly submissions: readonly PlannedSubmission[];
  /** What nobody has said; while there is any nothing may be sent. */
  readonly asks: readonly Ask[];
  /** Records that cannot be sent though nothing is wrong with them. */
  readonly findings: readonly Finding[];
  readonly unsendable: number;
}

/** What an entry has besides its record, at most; and what a submission has besides its entries. */
const entryBytes = 256;
const envelopeBytes = 8192;

/**
 * Groups what may be sent: one submission per unit, record type and, where the type has one, report period, within the limits
 * of the platform. The same records always give the same submissions.
 */
export function planOf(sifted: Sifted, sender: Sender, limits: SubmissionLimits): Plan {
  const findings: Finding[] = [];
  const sendable: PassedRecord[] = [];
  for (const record of sifted.passed) {
    const finding = unsendable(record, limits);
    if (finding === undefined) sendable.push(record);
    else findings.push(finding);
  }
  const zeros = sifted.batches.filter(({ isZero }) => isZero);
  const asks = asksOf(sendable, zeros, sifted.batches, sender);
  const submissions = asks.length > 0 ? [] : grouped(sendable, sifted.batches, sender, limits);
  return {
    submissions: asks.length > 0 ? [] : [...submissions, ...zeros.map((row) => zeroOf(row, sender))],
    asks,
    findings,
    unsendable: findings.length,
  };
}

const zeroOf = (row: BatchRow, sender: Sender): PlannedSubmission => ({
  envelope: zeroEnvelopeOf(row, sender),
  records: [],
  wave: 0,
});

function grouped(
  records: readonly PassedRecord[],
  batches: readonly BatchRow[],
  sender: Sender,
  limits: SubmissionLimits,
): readonly PlannedSubmission[] {
  const groups = new Map<string, { readonly wave: number; readonly records: PassedRecord[] }>();
  for (const { record, wave } of wavesOf(records)) {
    const { reportingUnitCode, recordType, reportPeriod = '' } = record.record;
    const key = [String(wave).padStart(6, '0'), recordType, reportingUnitCode, reportPeriod].join('\n');
    valueIn(groups, key, () => ({ wave, records: [] })).records.push(record);
  }
  // by type: what others refer to has the lower code and comes first
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) =>
      parted(group.records, sender, limits).map((part) => ({
        envelope: envelopeOf(part[0]!, batches, sender),
        records: part,
        wave: group.wave,
      })),
    );
}

/** Parts of a group that are within the limits. */
function parted(
  records: readonly PassedRecord[],
  { reason = '' }: Sender,
  { entries, bodyBytes }: SubmissionLimits,
): readonly (readonly PassedRecord[])[] {
  const parts: PassedRecord[][] = [];
  let left = 0;
  for (const one of records) {
    const size = bytesOf(one.record) + bytesOf(reason) + entryBytes;
    const last = parts.at(-1);
    if (last !== undefined && last.length < entries && size <= left) last.push(one);
    else {
      parts.push([one]);
      left = bodyBytes - envelopeBytes;
    }
    left -= size;
  }
  return parts;
}

/** Bytes of a value as JSON. */
export const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
