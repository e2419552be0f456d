import type { Mapping } from '../model/mapping.js';
import type { Row } from '../model/sheet.js';
import { formats } from '../standard/formats.js';

const looksLikeId = /^\s*[1-9]\d{16}[0-9Xx]\s*$/;

/** Watches columns outside the standard for personal numbers, which must not be sent along. */
export class PrivateColumns {
  #watched: number[];
  /** Columns in which a valid personal number was seen. */
  readonly found: number[] = [];

  constructor(mapping: Mapping) {
    this.#watched = mapping.columns.filter((column) => column.field === null).map((column) => column.index);
  }

  look(row: Row): void {
    for (const index of this.#watched) {
      const cell = row.cells[index];
      if (cell === undefined) continue;
      const text = typeof cell === 'string' ? cell : cell.text;
      if (!looksLikeId.test(text) || !formats['citizenId']?.(text.trim().toUpperCase())) continue;
      this.found.push(index);
      this.#watched = this.#watched.filter((one) => one !== index);
    }
  }
}
