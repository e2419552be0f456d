import { recordTypes } from '../generated/record-types.js';
import type { RecordType } from '../model/record-type.js';

const byCode = new Map(recordTypes.map((type) => [type.code, type]));

/** A record type by its code; undefined for 900, which stands for all. */
export const typeOf = (code: string): RecordType | undefined => byCode.get(code);
