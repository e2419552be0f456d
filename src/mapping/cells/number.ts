import type { Field } from '../../model/record-type.js';
import { halfWidth, unspaced } from '../../standard/characters.js';
import { isDecimal, normalizeDecimal, shiftDecimal } from '../../standard/decimal.js';
import { placesBetween } from '../units.js';
import { unwrap } from './excel.js';
import { type Outcome, plain, repaired } from './outcome.js';

const canonical = /^(0|-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d+)$/;
const thousands = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
const exponent = /^(-?\d+(?:\.\d+)?)[eE]([+-]?\d{1,3})$/;
const written = /\(?(亿元?|百万元|万元?|千元|元|%)\)?整?$/;
/** Digits that a calculation in binary leaves right; noise stands behind them. */
const digitsKept = 12;

/**
 * A number as people and programs write it becomes a plain decimal; words, doubtful commas and 约 are left as they stand
 * for the shape check to tell.
 * @param shift places the header's unit asks for, 0 where it names the field's own.
 */
export function numberCell(raw: string, field: Field, shift: number): Outcome {
  if (shift === 0 && canonical.test(raw) && !hasNoise(raw)) return plain(raw);
  const { text, repair } = unwrap(raw, true);
  const narrow = halfWidth(text);
  // "100 200" are two amounts, not one
  if (/[\d.,]\s+[\d.,]/.test(narrow)) return plain(raw);
  const compact = unspaced(narrow);
  const [suffix = '', unit = null] = written.exec(compact) ?? [];
  const bare = plainNumber(compact.slice(0, compact.length - suffix.length));
  if (bare === undefined) return plain(raw);
  const places = unit === null ? shift : placesOf(unit, field);
  if (places === undefined) return plain(raw);
  const value = places === 0 ? bare : shiftDecimal(bare, places);
  if (places !== 0) return repaired(value, raw, 'repair/unit');
  return repaired(value, raw, repair && value === text ? repair : 'repair/amount');
}

/** What a workbook shows for a number stored with all its binary digits: `0.56999999999999995` is 0.57, the same number. */
export function shortest(stored: string): string {
  if (!stored.includes('.') || stored.length < 16 || !isDecimal(stored)) return stored;
  const short = String(Number(stored));
  return isDecimal(short) ? short : stored;
}

/** Digits beyond what binary numbers hold exactly, left by a calculation. */
const hasNoise = (text: string): boolean => text.includes('.') && digitsOf(text) >= 16;

const digitsOf = (text: string): number => text.replace(/^-?0*\.?0*|\./g, '').length;

/** Without currency sign, thousands separators, exponent, plus sign and noise; undefined where that is not all there is. */
function plainNumber(text: string): string | undefined {
  let number = text.replace(/^[¥￥]|^人民币/, '').replace(/^\+/, '');
  if (thousands.test(number)) number = number.replaceAll(',', '');
  const scientific = exponent.exec(number);
  if (scientific) number = shiftDecimal(scientific[1]!, Number(scientific[2]));
  if (/^-?\.\d+$/.test(number)) number = number.replace('.', '0.');
  if (/^-?\d+\.$/.test(number)) number = number.slice(0, -1);
  if (!isDecimal(number)) return undefined;
  if (hasNoise(number)) {
    const precise = Number(number).toPrecision(15);
    const rounded = isDecimal(precise) ? normalizeDecimal(precise) : number;
    if (digitsOf(rounded) <= digitsKept) number = rounded;
  }
  return number.replace(/^(-?)0+(?=\d)/, '$1');
}

/** Places from a unit written behind the number to the field's own; undefined where they do not go together. */
function placesOf(unit: string, field: Field): number | undefined {
  if (unit === '%') return field.range?.max === '100' ? 0 : undefined;
  return field.unit === null ? undefined : placesBetween(unit, field.unit);
}
