import { halfWidth, unspaced } from '../../standard/characters.js';

const han = '\\p{Script=Han}';
/** 王某, 李某某, 王某甲, 王×, 王XX, with a remark in brackets at most. */
const surnameOnly = `(?:(?!某)${han}){1,2}(?:某{1,3}|[xX×]{1,3})[${han}0-9A-Z]?`;
const name = new RegExp(`^(?:${surnameOnly}|${han}{1,4}·某{1,4}|某{1,4}|[xX×]{2,4})(?:\\([^()]{1,20}\\))?$`, 'u');
/** 138XXXX5678, 3701××××××××0018, E12xx89: digits with a gap of two or more. */
const number = /^(?=\D*\d)[A-Z]{0,2}[\d-]*[xX×]{2,}(?:[\d-]+[xX×]{2,})*[\d-]*[xX]?$/;

/**
 * True for a value with characters hidden: any asterisk, 某 or × in place of a given name, or a run of x or × in a number.
 * An x as the last character of a citizen number hides nothing, and neither does 某 in other words. Source: rule XDR-12.
 * @public used by generated rules
 */
export function isMasked(value: string): boolean {
  if (/[*＊]/.test(value)) return true;
  const plain = unspaced(halfWidth(value));
  return name.test(plain) || number.test(plain);
}
