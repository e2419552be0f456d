import { parameters } from '../generated/parameters.js';
import type { Parameter } from '../model/parameter.js';
import type { ParameterValue } from '../model/rule.js';
import { isDay } from './day.js';
import { isDecimal, shiftDecimal } from './decimal.js';

/** Digits that survive the way through a binary number. */
const safeDigits = 15;

/** A decimal given as text or as a JSON number, exact; undefined for others, negative ones and numbers of too many digits. */
function decimalOf(value: unknown): string | undefined {
  if (typeof value === 'string') return isDecimal(value) && !value.startsWith('-') ? value : undefined;
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return undefined;
  const [digits = '', exponent = '0'] = String(value).split('e');
  if (digits.replace('.', '').replace(/^0+/, '').length > safeDigits) return undefined;
  return exponent === '0' ? digits : shiftDecimal(digits, Number(exponent));
}

const wholeOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? Math.abs(value) : undefined;

const textOf = (value: unknown, fits: (text: string) => boolean): string | undefined =>
  typeof value === 'string' && fits(value) ? value : undefined;

// a day that every year has
const isMonthDay = (text: string): boolean => isDay(`2023-${text}`);

/** True where a map holds decimals instead of integers. */
export const holdsDecimals = ({ value }: Parameter): boolean =>
  Object.values(value).some((member) => typeof member === 'string');

/**
 * A value given for a parameter, in the form rules use: integers as numbers, decimals as text, exact. Undefined where it is
 * not of the parameter's type; a map has the keys of the standard's own value at least.
 */
export function parameterOf(parameter: Parameter, value: unknown): ParameterValue | undefined {
  switch (parameter.type) {
    case 'integer':
      return wholeOf(value);
    case 'decimal':
      return decimalOf(value);
    case 'date':
      return textOf(value, isDay);
    case 'month-day':
      return textOf(value, isMonthDay);
    case 'text':
      return textOf(value, (text) => text.trim() !== '');
    case 'list':
      return listOf(value);
    case 'map':
      return mapOf(parameter, value);
  }
}

function listOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.map((item: unknown) => textOf(item, (text) => text.trim() !== ''));
  return items.every((item) => item !== undefined) ? items : undefined;
}

function mapOf(parameter: Parameter, value: unknown): Readonly<Record<string, number | string>> | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  if (!Object.keys(parameter.value).every((key) => Object.hasOwn(value, key))) return undefined;
  const member = holdsDecimals(parameter) ? decimalOf : wholeOf;
  const members = Object.entries(value).map(([key, one]) => [key, member(one)] as const);
  if (members.some(([, one]) => one === undefined)) return undefined;
  return Object.fromEntries(members) as Readonly<Record<string, number | string>>;
}

/**
 * All parameters by name as rules read them, the given ones in place of the standard's own.
 * @param overrides verified values; see `verifyParameters`.
 * @throws {Error} for an unknown name or a value of another type.
 */
export function parameterValues(
  overrides: Readonly<Record<string, ParameterValue>>,
): Readonly<Record<string, ParameterValue>> {
  const stray = Object.keys(overrides).find((name) => !Object.hasOwn(parameters, name));
  if (stray !== undefined) throw new Error(`unknown parameter ${stray}`);
  return Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => {
      const value = parameterOf(parameter, Object.hasOwn(overrides, name) ? overrides[name] : parameter.value);
      if (value === undefined) throw new Error(`parameter ${name} is not of type ${parameter.type}`);
      return [name, value];
    }),
  );
}
