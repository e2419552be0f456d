import type { Field } from '../../model/record-type.js';
import { isDecimal, normalizeDecimal, shiftDecimal } from '../../standard/decimal.js';
import { halfWidth, unspaced } from '../text.js';
import { unwrap } from './excel.js';
import { type Outcome, plain, repaired } from './outcome.js';

const canonical = /^(0|-?[1-9]\d*|-?\d+\.\d+)$/;
const thousands = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
const exponent = /^(-?\d+(?:\.\d+)?)[eE]([+-]?\d{1,3})$/;
/** How many places each unit is from 元. */
const unitPlaces: Readonly<Record<string, number>> = { 元: 0, 万元: 4, 亿元: 8 };

/**
 * A number as people and programs write it becomes a plain decimal; words, doubtful commas and 约 are left as they stand
 * for the shape check to tell.
 * @param shift places the header's unit asks for, 0 where it names the field's own.
 */
export function numberCell(raw: string, field: Field, shift: number): Outcome {
  if (shift === 0 && canonical.test(raw) && !hasNoise(raw)) return plain(raw);
  const { text, repair } = unwrap(raw, true);
  const compact = unspaced(halfWidth(text));
  const unit = compact.match(/(万元|亿元|元|%)$/)?.[1] ?? null;
  const bare = plainNumber(unit === null ? compact : compact.slice(0, -unit.length));
  if (bare === undefined) return plain(raw);
  const places = unit === null ? shift : placesOf(unit, field);
  if (places === undefined) return plain(raw);
  const value = places === 0 ? bare : shiftDecimal(bare, places);
  if (places !== 0) return repaired(value, raw, 'repair/unit');
  return repaired(value, raw, repair && value === text ? repair : 'repair/amount');
}

/** Digits beyond what binary numbers hold exactly, left by a calculation. */
const hasNoise = (text: string): boolean => text.includes('.') && text.replace(/^-?0?\.?0*|\./g, '').length > 15;

/** Without currency sign, thousands separators, exponent, plus sign and noise; undefined where that is not all there is. */
function plainNumber(text: string): string | undefined {
  let number = text.replace(/^[¥￥$]|^人民币/, '').replace(/^\+/, '');
  if (thousands.test(number)) number = number.replaceAll(',', '');
  const scientific = exponent.exec(number);
  if (scientific) number = shiftDecimal(scientific[1]!, Number(scientific[2]));
  if (/^-?\.\d+$/.test(number)) number = number.replace('.', '0.');
  if (/^-?\d+\.$/.test(number)) number = number.slice(0, -1);
  if (!isDecimal(number)) return undefined;
  if (hasNoise(number)) {
    const rounded = Number(number).toPrecision(15);
    if (isDecimal(rounded)) number = normalizeDecimal(rounded);
  }
  return number.replace(/^(-?)0+(?=\d)/, '$1');
}

/** Places from a unit written behind the number to the field's own; undefined where they do not go together. */
function placesOf(unit: string, field: Field): number | undefined {
  if (unit === '%') return field.range?.max === '100' ? 0 : undefined;
  const own = field.unit === null ? undefined : unitPlaces[field.unit];
  return own === undefined ? undefined : unitPlaces[unit]! - own;
}
