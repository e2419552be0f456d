import { recordTypes } from '../../generated/record-types.js';
import type { RecordType } from '../../model/record-type.js';
import { ProblemError } from '../problem.js';

const byId = new Map(recordTypes.map((type) => [type.id, type]));

/** The record type a path names. @throws {ProblemError} where there is none. */
export function recordTypeNamed(id: string): RecordType {
  const type = byId.get(id);
  if (type !== undefined) return type;
  throw new ProblemError(
    'NOT_FOUND',
    `没有叫「${id}」的记录类型，全部类型见 /catalogue；这里用名字（如 arrears），不用代码`,
    `There is no record type ${id}; /catalogue lists them`,
  );
}
