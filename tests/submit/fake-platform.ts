import type { SignedReceipt } from '../../src/model/receipt.js';
import { recordDigest } from '../../src/receipts/digests.js';
import { newSigningKey, signReceipt } from '../../src/receipts/sign.js';
import { countsOf } from '../../src/submit/counts.js';
import {
  type EntryResult,
  type HeldRevision,
  type Platform,
  PlatformFailure,
  type PlatformIssue,
  type SentSubmission,
  type SubmissionStatus,
} from '../../src/submit/platform.js';

/** What a test makes the platform do. */
export interface Program {
  /** Issues of a record. */
  readonly judge?: (record: SentSubmission['entries'][number]['record']) => readonly PlatformIssue[];
  /** Called before each answer, and after what a call has done: throws what the caller is to see. */
  readonly before?: (call: string, count: number) => void;
  readonly after?: (call: string, count: number) => void;
  readonly state?: SubmissionStatus['state'];
  readonly limits?: { readonly entries: number };
  /** Changes a receipt once it has been signed. */
  readonly forge?: (receipt: SignedReceipt) => SignedReceipt;
  readonly issues?: readonly PlatformIssue[];
  /** Makes of its results what it tells. */
  readonly tell?: (results: readonly EntryResult[]) => readonly EntryResult[];
  /** Makes of how a submission stands what it tells. */
  readonly standing?: (status: SubmissionStatus) => SubmissionStatus;
  /** What it signs, where that is not what it did. */
  readonly sign?: (receipt: SignedReceipt['receipt']) => SignedReceipt['receipt'];
  readonly environment?: 'sandbox' | 'live';
}

export const lost = (kind: PlatformFailure['kind'] = 'stopped'): PlatformFailure =>
  new PlatformFailure(
    kind,
    kind.toUpperCase(),
    { refused: '本单位没有这个授权', stopped: '连不上平台', unknown: '平台没有答复' }[kind],
  );

/** A platform in memory, as the contract has it as far as submitting is concerned. */
export class FakePlatform implements Platform {
  readonly address = 'http://127.0.0.1/gi/v1';
  program: Program;
  readonly calls: string[] = [];
  /** Everything it was sent, in order. */
  readonly bodies: SentSubmission[] = [];
  readonly records = new Map<string, HeldRevision[]>();
  readonly #key = newSigningKey('2020-01-01T00:00:00Z', '2099-01-01T00:00:00Z');
  readonly #results = new Map<string, readonly EntryResult[]>();

  constructor(program: Program = {}) {
    this.program = program;
  }

  async #call<T>(name: string, work: () => T): Promise<T> {
    this.calls.push(name);
    const count = this.calls.filter((one) => one === name).length;
    this.program.before?.(name, count);
    const answer = work();
    this.program.after?.(name, count);
    return answer;
  }

  service: Platform['service'] = () =>
    this.#call('service', () => ({
      environment: this.program.environment ?? 'sandbox',
      serverTime: '2026-03-20T08:00:00Z',
      limits: { entries: 1000, bodyBytes: 5_000_000, recordBytes: 200_000, ...this.program.limits },
    }));
  keys: Platform['keys'] = () => this.#call('keys', () => [this.#key]);
  tryOut: Platform['tryOut'] = (body) =>
    this.#call('tryOut', () => ({ issues: this.program.issues ?? [], results: this.#judged(body, false) }));
  send: Platform['send'] = (body) =>
    this.#call('send', () => {
      this.bodies.push(body);
      this.#results.set(body.batch.batchId, this.#judged(body, true));
      const contentDigest = recordDigest(body);
      return { receipt: this.#receipt(body, 'acknowledgement'), contentDigest };
    });
  status: Platform['status'] = (id) =>
    this.#call('status', () =>
      (this.program.standing ?? ((status) => status))({
        state: this.program.state ?? 'completed',
        counts: countsOf(this.#results.get(id)!),
        acknowledgementNo: `A-${id}`,
        outcomeReceiptNo: `B-${id}`,
        ...(this.program.issues === undefined ? {} : { issues: this.program.issues }),
      }),
    );
  results: Platform['results'] = (id) =>
    this.#call('results', () => (this.program.tell ?? ((all) => all))(this.#results.get(id)!));
  outcomeReceipt: Platform['outcomeReceipt'] = (id) =>
    this.#call('outcomeReceipt', () => this.#receipt(this.bodies.find((one) => one.batch.batchId === id)!, 'outcome'));
  revisions: Platform['revisions'] = (_, recordId) => this.#call('revisions', () => this.records.get(recordId) ?? []);

  #judged({ entries }: SentSubmission, isKept: boolean): readonly EntryResult[] {
    return entries.map(({ record, revision, supersedesDigest }, index) => {
      const id = String(record['recordId']);
      const held = this.records.get(id) ?? [];
      const digest = recordDigest(record);
      const same = held[revision - 1];
      if (same !== undefined)
        return same.recordDigest === digest
          ? { index, outcome: 'duplicate', issues: [] }
          : { index, outcome: 'rejected', issues: [conflict(index)] };
      const issues = [
        ...(this.program.judge?.(record) ?? []),
        ...(revision === held.length + 1 && supersedesDigest === held.at(-1)?.recordDigest ? [] : [conflict(index)]),
      ];
      if (issues.some(({ severity }) => severity === 'error')) return { index, outcome: 'rejected', issues };
      const kept = { revision, recordDigest: digest, ...(supersedesDigest === undefined ? {} : { supersedesDigest }) };
      if (isKept) this.records.set(id, [...held, kept]);
      return { index, outcome: issues.length > 0 ? 'accepted-with-warnings' : 'accepted', issues };
    });
  }

  #receipt(body: SentSubmission, kind: 'acknowledgement' | 'outcome'): SignedReceipt {
    const { batch, entries } = body;
    const results = this.#results.get(batch.batchId)!;
    const signed = signReceipt(
      (this.program.sign ?? ((receipt) => receipt))({
        kind,
        receiptNo: `${kind === 'outcome' ? 'B' : 'A'}-${batch.batchId}`,
        environment: this.program.environment ?? 'sandbox',
        issuer: '示例平台',
        submissionId: batch.batchId,
        unitCode: batch['reportingUnitCode']!,
        standardVersion: batch['standardVersion']!,
        contentDigest: recordDigest(body),
        receivedAt: '2026-03-20T08:00:00Z',
        ...(kind === 'outcome'
          ? {
              completedAt: '2026-03-20T08:00:01Z',
              counts: countsOf(results),
              entries: entries.map(({ record, revision }, index) => ({
                index,
                recordId: String(record['recordId']),
                revision,
                outcome: results[index]!.outcome,
                recordDigest: recordDigest(record),
              })),
            }
          : {}),
      }),
      this.#key,
    );
    return this.program.forge?.(signed) ?? signed;
  }
}

const conflict = (index: number): PlatformIssue => ({
  rule: 'platform/revision-conflict',
  severity: 'error',
  pointer: `/entries/${index}/revision`,
  message: '平台已有这条记录的这一版，内容不同',
  why: '一条记录的一版只能有一种内容',
  fix: '内容有变的，操作类型填 2（变更）',
});
