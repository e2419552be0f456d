import type { Derived } from '../mapping/derive.js';
import { EntryReader } from '../mapping/to-entry.js';
import type { Mapping, Standard } from '../model/mapping.js';
import type { Sheet } from '../model/sheet.js';
import type { Addresses } from './addresses.js';

/** A sheet being checked, with all that is needed to look at some of its rows once more. */
export interface SheetRun {
  readonly sheet: Sheet;
  readonly mapping: Mapping;
  readonly at: Addresses;
  readonly derived: Derived;
  /** Day of the check. */
  readonly asOf: string;
}

/** Reads the rows of a sheet as records. */
export const entryReaderOf = ({ mapping, derived, asOf }: SheetRun, standard: Standard): EntryReader =>
  new EntryReader(mapping, standard, derived.inherited, asOf);

/** Says of a field whether records of a sheet can have it: it has a column, or is given for all of them. */
export const shownBy =
  ({ mapping, derived }: SheetRun): ((field: string) => boolean) =>
  (field) =>
    mapping.byField.has(field) || derived.inherited[field] !== undefined;
