import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Say } from '../../findings/say.js';
import type { SignedReceipt } from '../../model/receipt.js';
import { UsageError } from '../usage.js';
import { whyNot } from '../why-not.js';

/** A folder receipts are kept in: a JSON file each, named by its submission and kind. */
export class ReceiptFolder {
  readonly #folder: string;
  readonly #say: Say;
  /** Receipts that could not be written, and why: what was submitted stands all the same. */
  readonly failures: string[] = [];
  count = 0;

  constructor(folder: string, say: Say) {
    this.#folder = folder;
    this.#say = say;
  }

  /** Made before anything is sent. @throws {UsageError} where it cannot be. */
  async open(): Promise<void> {
    try {
      await mkdir(this.#folder, { recursive: true });
    } catch (error) {
      throw new UsageError(
        `--receipts${this.#say('：', ': ')}${this.#folder}${this.#say('：', ': ')}${whyNot(error, this.#say)}`,
      );
    }
  }

  readonly keep = async (receipt: SignedReceipt, submissionId: string): Promise<void> => {
    const file = path.join(this.#folder, `${submissionId}.${receipt.receipt.kind}.json`);
    try {
      await writeFile(file, `${JSON.stringify(receipt, null, 2)}\n`);
      this.count += 1;
    } catch (error) {
      this.failures.push(`${file}${this.#say('：', ': ')}${whyNot(error, this.#say)}`);
    }
  };

  /** Says what was kept. @throws {UsageError} for what could not be. */
  tell(): void {
    if (this.count > 0)
      process.stderr.write(
        this.#say(`${this.count} 份回执已存入 ${this.#folder}\n`, `${this.count} receipts kept in ${this.#folder}\n`),
      );
    if (this.failures.length > 0)
      throw new UsageError(
        this.#say(
          `已经报送，但有回执没有存下，可以凭批次号向平台再取：\n${this.failures.join('\n')}`,
          `Submitted, but receipts were not kept; the platform gives them again by the submission:\n${this.failures.join('\n')}`,
        ),
      );
  }
}
