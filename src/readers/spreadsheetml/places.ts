import { UnreadableError } from '../../model/unreadable-error.js';
import { attribute } from '../xml.js';

/** Where the rows and cells of a sheet stand that say so only where it is not the next place. */
export class Places {
  /** Number of the row. */
  n = 0;
  /** Zero-based. */
  column: number = -1;
  #span = 0;
  #across = 0;

  openSheet(): void {
    this.n = 0;
    this.#span = 0;
  }

  /** @throws {UnreadableError} `input/damaged-part` for a row above the ones before: it would be another with the same number. */
  openRow(attributes: string): void {
    const n = indexOf(attributes) ?? this.n + this.#span + 1;
    if (n <= this.n) throw damaged();
    this.n = n;
    this.#span = countOf(attributes, 'Span');
    this.column = -1;
    this.#across = 0;
  }

  /** @throws {UnreadableError} `input/damaged-part` for a cell before the one before it: it would take the place of another. */
  openCell(attributes: string): void {
    const column = (indexOf(attributes) ?? this.column + this.#across + 2) - 1;
    if (column <= this.column) throw damaged();
    this.column = column;
    this.#across = countOf(attributes, 'MergeAcross');
  }
}

export const damaged = (): UnreadableError => new UnreadableError('input/damaged-part', { part: 'XML' });

/** A place in a row or table, counted from 1. */
export function indexOf(attributes: string): number | undefined {
  const text = attribute(attributes, 'Index');
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

export function countOf(attributes: string, name: string): number {
  const text = attribute(attributes, name);
  return text !== undefined && /^\d{1,8}$/.test(text) ? Number(text) : 0;
}
