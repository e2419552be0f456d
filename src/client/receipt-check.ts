import type { Say } from '../findings/say.js';
import type { PublicKey, SignedReceipt } from '../generated/api.js';
import { type ReceiptExpectation, type ReceiptVerdict, verifyReceipt } from '../receipts/verify.js';
import { ContractError } from './errors.js';
import type { Mode } from './options.js';

/** Verifies receipts as they arrive, by the keys the platform gives out. */
export class ReceiptCheck {
  readonly #keys: () => Promise<readonly PublicKey[]>;
  readonly #mode: Mode;
  readonly #say: Say;
  #asked: Promise<readonly PublicKey[]> | null = null;

  constructor(keys: () => Promise<readonly PublicKey[]>, mode: Mode, say: Say) {
    this.#keys = keys;
    this.#mode = mode;
    this.#say = say;
  }

  /**
   * @param notices what is told where the keys could not be had: the receipt is then not verified
   * @throws {ContractError} for a receipt that does not hold; what was sent has been taken all the same
   */
  async verify(signed: SignedReceipt, expected: ReceiptExpectation, notices: string[]): Promise<void> {
    const environment = this.#mode === 'unchecked' ? {} : { environment: this.#mode };
    const own = { ...environment, ...expected };
    try {
      const verdict = verifyReceipt(signed, await this.#known(), own);
      if (verdict.valid) return;
      // keys change: what is not among those known may be among the new ones
      if (verdict.fault !== 'unknown-key') throw this.#fault(verdict);
      this.#asked = null;
      const again = verifyReceipt(signed, await this.#known(), own);
      if (!again.valid) throw this.#fault(again);
    } catch (error) {
      if (error instanceof ContractError && error.code.startsWith('RECEIPT_')) throw error;
      notices.push(
        this.#say(
          `没有取到平台公钥，回执尚未核验（${(error as Error).message}）；请以后用 verifyReceipt 核验`,
          `The keys could not be had, and the receipt is not verified (${(error as Error).message}): use verifyReceipt later`,
        ),
      );
    }
  }

  /** Asked once for all receipts, and again after a failure. */
  #known(): Promise<readonly PublicKey[]> {
    this.#asked ??= this.#keys().catch((error: unknown) => {
      this.#asked = null;
      throw error;
    });
    return this.#asked;
  }

  #fault({ fault, message, en }: Extract<ReceiptVerdict, { valid: false }>): ContractError {
    const code = `RECEIPT_${fault.toUpperCase().replaceAll('-', '_')}`;
    const outcome = fault === 'altered' || fault === 'other-environment' ? 'unknown' : 'applied';
    return new ContractError(this.#say(message, en), { code, outcome, retryable: false });
  }
}
