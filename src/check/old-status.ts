import { refiguredField } from '../mapping/evidence.js';
import { textOf } from '../mapping/text.js';
import type { Mapping } from '../model/mapping.js';
import type { Row } from '../model/sheet.js';
import { halfWidth, unspaced } from '../standard/characters.js';
import type { Addresses } from './addresses.js';
import type { Ledger } from './ledger.js';

const figure = /^[\d](?:\.0)?$/;

/**
 * Watches the status of licences in tables of the first generation. A 1 there says withdrawn and today in force, and nobody
 * can see which is meant: it is an error of the input, for a warning would let withdrawn licences pass as being in force.
 * Words such as 有效 say what they mean.
 */
export class OldStatus {
  readonly #index: number | undefined;
  #count = 0;

  constructor({ oldTemplate, byField, contested }: Mapping) {
    this.#index =
      oldTemplate === 1 && !contested.has(refiguredField) ? byField.get(refiguredField)?.[0]?.index : undefined;
  }

  look(row: Row): void {
    if (this.#index !== undefined && figure.test(unspaced(halfWidth(textOf(row.cells[this.#index]))))) this.#count += 1;
  }

  /** Tells, once for the column. */
  tell(at: Addresses, ledger: Ledger): void {
    if (this.#index === undefined || this.#count === 0) return;
    ledger.add('input/old-status', 'error', at.column(this.#index, refiguredField), { count: this.#count });
  }
}
