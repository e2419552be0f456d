import type { Encoding } from '../model/sheet.js';
import type { Limits } from './limits.js';

/** What the caller of a reader knows better than the file shows. */
export interface ReadOptions {
  readonly encoding?: Encoding;
  /** One character between the fields of delimited text. */
  readonly delimiter?: string;
  /** Other limits than `defaultLimits`, each by itself. */
  readonly limits?: Partial<Limits>;
}
