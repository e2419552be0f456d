import { isDay } from '../../standard/day.js';
import type { CellContext } from './cell.js';
import { wordsOf } from './code.js';
import { isFiller } from './excel.js';
import { isIdentifier, isLikeDay } from './identifier.js';
import { isNameTitle, longestName } from './text.js';

const solidCode = /^[0-9A-Z]{10,}$/;
const plainNumber = /^(?:0|[1-9]\d{0,11})(?:\.\d{1,6})?$/;
const documentNumber = /^[\u4e00-\u9fa5（）0-9A-Za-z]{1,30}〔\d{4}〕[1-9]\d*号$/;
const plainIdentifier = /^[0-9A-Za-z\u4e00-\u9fa5-]+$/;
const plainName = /^[\u4e00-\u9fa5A-Za-z0-9（）]+$/;
/** First characters of prose that need no look at its edges. */
const solidStart = /^[\u4e00-\u9fa5A-Za-z0-9《（“]/;
/** Beyond this nothing stands for "nothing". */
const longestFiller = 9;

/**
 * A cheap test for texts of a column that are certainly in the standard's own form already, so that nearly every cell of
 * a clean file costs one look. It may say no too often, never yes too often: what it passes, `readCell` leaves as it is.
 */
export function cleanTest({ field, set, shift }: CellContext): (text: string) => boolean {
  if (set) {
    const { values } = wordsOf(field, set);
    const stem = field.open?.replace(/-$/, '');
    return field.multi ? () => false : (text) => text !== stem && values.has(text);
  }
  if (field.multi) return () => false;
  if (field.kind === 'date') return (text) => isDay(text) && !text.startsWith('9999');
  if (field.kind === 'number') return shift === 0 ? (text) => plainNumber.test(text) : () => false;
  if (field.format === 'documentNumber' || field.format === 'adminDocumentNumber')
    return (text) => documentNumber.test(text);
  if (field.format !== null) return (text) => solidCode.test(text);
  if (isIdentifier(field))
    return (text) => plainIdentifier.test(text) && (text.length > longestFiller || !isFiller(text)) && !isLikeDay(text);
  if ((field.maxLength ?? 0) > longestName) return (text) => text.length > longestFiller && solidStart.test(text);
  // a name that ends like a date may hold two facts
  const endsWell = isNameTitle(field.title) ? (text: string) => !/[\d日]$/.test(text.slice(-1)) : () => true;
  return (text) => plainName.test(text) && (text.length > longestFiller || !isFiller(text)) && endsWell(text);
}
