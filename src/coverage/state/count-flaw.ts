import type { RecordCount } from '../../model/audit-state.js';
import { allTypes } from '../../standard/all-types.js';
import { keyLength } from '../collect/key-hash.js';
import { type Flaw, unknownType } from './flaw.js';

/** What cannot be true of counts; null where they agree with each other. */
export function flawOfCount(count: RecordCount): Omit<Flaw, 'path'> | null {
  const { type, records, wrong, linkage, fields, keys, withdrawn } = count;
  const known = allTypes.get(type)?.fields;
  if (known === undefined) return unknownType;
  if (fields.length !== known.length || fields.some(({ field }, i) => field !== known[i]!.name))
    return { zh: '的数据项不是该类型的全部数据项', en: 'does not have the fields of its type' };
  if (wrong > records) return { zh: '有错误的记录比记录多', en: 'has more wrong records than records' };
  const { qualified, doubtful, unlinked, unchecked } = linkage;
  if (qualified + doubtful + unlinked + unchecked !== records)
    return { zh: '主体比对各项之和不等于记录数', en: 'has shares of the register that do not add up to its records' };
  for (const { field, should, filled, spare, faulty } of fields)
    if (filled > should || should + spare > records || faulty > filled + spare)
      return { zh: `中「${field}」的几个数互相矛盾`, en: `has numbers of “${field}” that contradict each other` };
  if (!isSorted(keys) || !isSorted(withdrawn))
    return { zh: '的唯一键不完整或没有排序', en: 'has keys that are cut or not sorted' };
  if (keys.length + withdrawn.length > records * keyLength)
    return { zh: '的唯一键比记录多', en: 'has more keys than records' };
  return null;
}

/** True for whole keys one after another, in order. */
function isSorted(keys: string): boolean {
  if (keys.length % keyLength !== 0) return false;
  for (let i = keyLength; i < keys.length; i += keyLength)
    if (keys.slice(i - keyLength, i) > keys.slice(i, i + keyLength)) return false;
  return true;
}
