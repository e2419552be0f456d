import { forms } from '../generated/forms.js';
import { recordTypes } from '../generated/record-types.js';
import type { RecordType } from '../model/record-type.js';

/** Every record type and form of the standard, by id. */
export const allTypes: ReadonlyMap<string, RecordType> = new Map(
  [...recordTypes, ...forms].map((type) => [type.id, type]),
);
