import type { PublicKey, SignedReceipt } from '../generated/api.js';
import type { Say } from '../findings/say.js';
import { type ReceiptExpectation, type ReceiptVerdict, verifyReceipt } from '../receipts/verify.js';
import { ContractError } from './errors.js';
import type { Mode } from './options.js';

/** Verifies receipts as they arrive, by the keys the platform gives out. */
export class ReceiptCheck {
  readonly #keys: () => Promise<readonly PublicKey[]>;
  readonly #mode: Mode;
  readonly #say: Say;

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
    let keys: readonly PublicKey[];
    try {
      keys = await this.#keys();
    } catch (error) {
      notices.push(
        this.#say(
          `没有取到平台公钥，回执尚未核验（${(error as Error).message}）；请以后用 verifyReceipt 核验`,
          `The keys could not be had, and the receipt is not verified (${(error as Error).message}): use verifyReceipt later`,
        ),
      );
      return;
    }
    const environment = this.#mode === 'unchecked' ? {} : { environment: this.#mode };
    const verdict = verifyReceipt(signed, keys, { ...environment, ...expected });
    if (!verdict.valid) throw this.#fault(verdict);
  }

  #fault({ fault, message, en }: Extract<ReceiptVerdict, { valid: false }>): ContractError {
    const code = `RECEIPT_${fault.toUpperCase().replaceAll('-', '_')}`;
    const outcome = fault === 'altered' || fault === 'other-environment' ? 'unknown' : 'applied';
    return new ContractError(this.#say(message, en), { code, outcome, retryable: false });
  }
}
