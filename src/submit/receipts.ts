import type { EntryOutcome, PlatformKey, SignedReceipt } from '../model/receipt.js';
import { type ReceiptExpectation, verifyReceipt } from '../receipts/verify.js';
import type { DeliverOptions } from './deliver-options.js';
import type { Delivered } from './delivery.js';

type Needs = Pick<DeliverOptions, 'platform' | 'service' | 'lang' | 'onReceipt'>;

/** Takes receipts: hands them on to be kept, and verifies each by the platform’s keys and by what was sent. */
export class Receipts {
  readonly #needs: Needs;
  #keys: readonly PlatformKey[] | undefined;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  async take(one: Delivered, receipt: SignedReceipt, expected: ReceiptExpectation): Promise<void> {
    const { onReceipt, service } = this.#needs;
    // kept before it is looked at: one that does not verify is evidence, too
    await onReceipt?.(receipt, one.submissionId ?? '');
    const keys = await this.#keysFor(receipt);
    const verdict = verifyReceipt(receipt, keys, { environment: service.environment, ...expected });
    if (verdict.valid) one.verified ??= true;
    else this.#doubt(one, verdict.message, verdict.en);
    if (verdict.valid && expected.recordDigests !== undefined) this.#hold(one, receipt);
  }

  /** Results against what is signed: what the receipt does not say was taken is not told as taken. */
  #hold(one: Delivered, { receipt }: SignedReceipt): void {
    if (receipt.kind !== 'outcome') {
      this.#doubt(one, '平台给的不是办理回执', 'The platform gave another receipt than that of the outcome');
      return;
    }
    const signed = new Map(receipt.entries?.map(({ index, outcome }) => [index, outcome]));
    const held = one.results.filter(({ index, outcome }) => !isTaken(outcome) || isTaken(signed.get(index)));
    const apart = one.results.length - held.length;
    if (apart === 0) return;
    this.#doubt(
      one,
      `逐条结果说收下的记录，有 ${apart} 条回执没有说收下，这些记录按结果不明处理`,
      `Of ${apart} records said to be taken the receipt does not say so: they count as not known`,
    );
    one.results = held;
  }

  #doubt(one: Delivered, zh: string, en: string): void {
    one.verified = false;
    one.fault = { rule: 'submission/receipt-doubtful', detail: this.#needs.lang === 'zh' ? zh : en };
  }

  /** The platform’s keys, asked for again where a receipt is signed with a new one. */
  async #keysFor({ signature }: SignedReceipt): Promise<readonly PlatformKey[]> {
    if (this.#keys === undefined || !this.#keys.some(({ keyId }) => keyId === signature?.keyId))
      this.#keys = await this.#needs.platform.keys();
    return this.#keys;
  }
}

const isTaken = (outcome: EntryOutcome | undefined): boolean =>
  outcome === 'accepted' || outcome === 'accepted-with-warnings' || outcome === 'duplicate';
