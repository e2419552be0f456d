import type { PlatformKey, SignedReceipt } from '../model/receipt.js';
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
    const { lang, onReceipt, service } = this.#needs;
    // kept before it is looked at: one that does not verify is evidence, too
    await onReceipt?.(receipt, one.submissionId ?? '');
    const keys = await this.#keysFor(receipt);
    const verdict = verifyReceipt(receipt, keys, { environment: service.environment, ...expected });
    if (verdict.valid) one.verified ??= true;
    else {
      one.verified = false;
      one.fault = { rule: 'submission/receipt-doubtful', detail: lang === 'zh' ? verdict.message : verdict.en };
    }
  }

  /** The platform’s keys, asked for again where a receipt is signed with a new one. */
  async #keysFor({ signature }: SignedReceipt): Promise<readonly PlatformKey[]> {
    if (this.#keys === undefined || !this.#keys.some(({ keyId }) => keyId === signature?.keyId))
      this.#keys = await this.#needs.platform.keys();
    return this.#keys;
  }
}
