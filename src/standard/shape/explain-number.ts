import type { Params } from '../../model/finding.js';
import type { Field } from '../../model/record-type.js';
import { compareDecimals, isDecimal } from '../decimal.js';

/** Why a value is not the number its field asks for. */
export function explainNumber(field: Field, value: string): Params {
  const unit = field.unit ?? '';
  if (!isDecimal(value)) return { reason: 'form', unit };
  const [whole = '', fraction = ''] = value.replace(/^-/, '').split('.');
  const scale = field.scale ?? 0;
  const digits = field.integerDigits ?? Number.POSITIVE_INFINITY;
  const { min, max, exclusiveMin } = field.range ?? {};
  if (min !== undefined && compareDecimals(value, min) < 0)
    return { reason: value.startsWith('-') ? 'negative' : 'below', limit: min, unit };
  if (max !== undefined && compareDecimals(value, max) > 0) return { reason: 'above', limit: max, unit };
  if (exclusiveMin !== undefined && compareDecimals(value, exclusiveMin) <= 0) {
    return { reason: 'not-above', limit: exclusiveMin, unit };
  }
  if (fraction.length > scale)
    return { reason: scale === 0 ? 'whole' : 'decimals', limit: scale, found: fraction.length, unit };
  if (whole.length > digits) return { reason: 'digits', limit: digits, found: whole.length, unit };
  return { reason: 'form', unit };
}
