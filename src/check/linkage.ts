import { recordTypes } from '../generated/record-types.js';
import { validators } from '../generated/validators/all.js';
import type { Linkage } from '../model/linkage.js';
import type { Register } from '../model/register.js';
import type { RuleRecord } from '../model/rule.js';
import { linkageOf } from '../register/linkage.js';
import { checkShape } from '../standard/shape.js';
import { isWrongValue } from './wrong-value.js';

/**
 * How one record stands to the register of units: `qualified` (合格), `doubtful` (疑问), `unlinked` (未关联), or `unchecked`
 * where nothing could be compared; the same answer that a check counts for its records. It looks at names and codes of units
 * alone: whatever else is wrong, `validate` tells.
 * @param type id of the record type. @param record in the form `validate` takes. @throws Error for a type that does not exist.
 */
export function linkage(type: string, record: object, register: Register): Linkage {
  const values = record as Readonly<Record<string, unknown>>;
  const known = recordTypes.find(({ id }) => id === type);
  const validator = validators[type];
  if (known === undefined || validator === undefined) throw new Error(`unknown record type ${type}`);
  const wrong = checkShape(known, values, validator).filter(isWrongValue);
  return linkageOf(record as RuleRecord, known, register, new Set(wrong.map(({ field }) => field ?? '')));
}
