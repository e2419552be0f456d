import type { Field } from '../../model/record-type.js';
import { daysBetween } from '../../standard/day.js';
import { limits } from '../../workbook/limits.js';
import type { Validation } from '../../workbook/new-sheet.js';
import { requirements } from '../explain/labels.js';
import type { Standard } from '../standard.js';
import { codeListOf } from './code-lists.js';
import { fillWords } from './field-words.js';

type Restriction = Pick<Validation, 'type' | 'operator' | 'formula1' | 'formula2' | 'errorStyle' | 'error'>;

/** What may be typed into the cells of a column, with the words shown when one is entered and when something else is typed. */
export function validationOf(standard: Standard, field: Field, range: string): Validation {
  const restriction = restrictionOf(standard, field);
  const words = `${requirements[field.requirement].zh}。${fillWords(field)}。`;
  return {
    range,
    ...restriction,
    ...(restriction.errorStyle === undefined ? {} : { errorTitle: `「${field.title}」请核对` }),
    promptTitle: field.header,
    prompt: words,
  };
}

function restrictionOf(standard: Standard, field: Field): Restriction {
  const list = codeListOf(standard, field);
  if (list !== undefined) return { type: 'list', formula1: list.name, ...choice(field) };
  if (field.kind === 'date') return dateRestriction(standard);
  return field.kind === 'number' ? numberRestriction(field) : textRestriction(field);
}

/** Several codes in a cell are none of the list: nothing is refused there; where free words are accepted, it is asked. */
const choice = ({ multi, open }: Field): Pick<Restriction, 'errorStyle' | 'error'> =>
  multi
    ? {}
    : open === null
      ? { errorStyle: 'stop', error: '请从下拉列表中选择，不要自己写。' }
      : {
          errorStyle: 'warning',
          error: `列表中没有这一项。确实不在列表中的，写作「${open}具体名称」；确定要这样填吗？`,
        };

/** Day 0 of spreadsheets. */
const epoch = '1899-12-30';

function dateRestriction({ parameters }: Standard): Restriction {
  const from = String(parameters['earliestDate']!.value);
  const to = String(parameters['latestDate']!.value);
  return {
    type: 'date',
    operator: 'between',
    formula1: String(daysBetween(epoch, from)),
    formula2: String(daysBetween(epoch, to)),
    errorStyle: 'stop',
    error: `请填 ${from} 至 ${to} 之间的日期，写作 2026-03-01；没有期限的填 ${to}。`,
  };
}

/** Digits numbers of spreadsheets keep. */
const digitsKept = 15;

function numberRestriction({ scale, integerDigits, range }: Field): Restriction {
  const places = scale ?? 0;
  const most = range?.max ?? largest(integerDigits ?? digitsKept, places);
  const least =
    range?.min ?? (range?.exclusiveMin === undefined ? `-${most}` : smallestAbove(range.exclusiveMin, places));
  const what = places === 0 ? '整数' : `数值，小数最多 ${places} 位`;
  return {
    type: places === 0 ? 'whole' : 'decimal',
    operator: 'between',
    formula1: least,
    formula2: most,
    errorStyle: 'stop',
    error: `请填${what}，${range?.max === undefined ? `不小于 ${least}` : `${least} 至 ${most}`}；只写数字，不写单位、逗号和文字。`,
  };
}

/** The largest number of so many digits that a spreadsheet can hold. */
const largest = (digits: number, places: number): string => {
  const whole = '9'.repeat(Math.min(digits, digitsKept)) + '0'.repeat(Math.max(0, digits - digitsKept));
  const kept = Math.min(places, Math.max(0, digitsKept - digits));
  return kept === 0 ? whole : `${whole}.${'9'.repeat(kept)}`;
};

/** Limits that are excluded are all 0. */
const smallestAbove = (limit: string, places: number): string =>
  limit === '0' && places > 0 ? `0.${'0'.repeat(places - 1)}1` : String(Number(limit) + 1);

/** Characters of values that have as many by their format alone. */
const lengths: Readonly<Record<string, readonly [least: number, most: number]>> = {
  uscc: [18, 18],
  year: [4, 4],
  reportPeriod: [4, 7],
  projectCode: [24, 24],
  'date-time': [25, 25],
};

function textRestriction({ format, minLength, maxLength, multi }: Field): Restriction {
  const [least, most] = lengths[format ?? ''] ?? [minLength ?? 0, maxLength ?? limits.text];
  if (multi) return { type: 'textLength', operator: 'lessThanOrEqual', formula1: String(limits.text) };
  return {
    type: 'textLength',
    operator: 'between',
    formula1: String(least),
    formula2: String(most),
    errorStyle: 'stop',
    error: lengthError(least, most),
  };
}

function lengthError(least: number, most: number): string {
  if (least === most) return `这一项是 ${most} 位，请核对后再填。`;
  return least > 1 ? `这一项是 ${least} 至 ${most} 位，请核对后再填。` : `这一项最多 ${most} 个字，请删减后再填。`;
}
