import type { Cell } from '../../model/sheet.js';
import { cutText } from '../../workbook/cut-text.js';
import { limits } from '../../workbook/limits.js';
import type { CellValue } from '../../workbook/new-sheet.js';

/** A cell of the copy: what it holds and the format it has. */
export interface Converted {
  readonly value: CellValue;
  /** Number format code; undefined for none. */
  readonly format: string | undefined;
}

const asText = '@';
const day = 'yyyy-mm-dd';
const dayAndTime = 'yyyy-mm-dd hh:mm:ss';
/** Digits of a number a spreadsheet keeps. */
const digitsKept = 15;
const numberForm = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const errors = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/**
 * What stands in a cell, as a workbook holds it: text stays text whatever it looks like, numbers, dates, truth values and
 * errors stay what they are. What a workbook would change, such as the later digits of a long number, becomes text.
 * @param isJson true where numbers are written with all of their digits.
 */
export function convertedCell(cell: Cell, isJson: boolean): Converted {
  if (typeof cell === 'string') return { value: cutText(cell), format: asText };
  const { kind, text, shown } = cell;
  if (kind === 'number' && isKept(text, isJson))
    return { value: { kind, text }, format: shown === undefined ? undefined : zerosOf(shown) };
  if (kind === 'date') {
    const serial = serialOf(text);
    if (serial !== undefined)
      return { value: { kind: 'number', text: serial }, format: text.length > 10 ? dayAndTime : day };
  }
  if (kind === 'boolean' && /^(?:true|false)$/i.test(text))
    return { value: { kind, value: text.toLowerCase() === 'true' }, format: undefined };
  if (kind === 'error' && errors.has(text)) return { value: { kind, text }, format: undefined };
  return { value: cutText(text), format: asText };
}

/** True for a text that has more characters than a cell of a workbook holds. */
export const isTooLong = (cell: Cell): boolean => (typeof cell === 'string' ? cell : cell.text).length > limits.text;

function isKept(text: string, isJson: boolean): boolean {
  if (!numberForm.test(text) || !Number.isFinite(Number(text))) return false;
  if (!isJson) return true;
  const digits = text
    .replace(/[eE].*$/, '')
    .replace(/\D/g, '')
    .replace(/^0+/, '');
  return digits.replace(/0+$/, '').length <= digitsKept && digits.length <= digitsKept + 6;
}

/** `0003701` → `0000000`: a format under which the number shows as it does. */
const zerosOf = (shown: string): string | undefined => (/^\d+$/.test(shown) ? '0'.repeat(shown.length) : undefined);

const dayMs = 86_400_000;
/** First day that is counted as if 1900 had been a leap year. */
const firstMarch = 61;

/** The number a day with its time is stored as; undefined for what lies outside of a workbook's calendar. */
export function serialOf(text: string): string | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?: (\d{2}):(\d{2}):(\d{2}))?$/.exec(text);
  if (found === null) return undefined;
  const [, year = '', month = '', date = '', hours = '0', minutes = '0', seconds = '0'] = found;
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(date));
  if (new Date(ms).toISOString().slice(0, 10) !== text.slice(0, 10)) return undefined;
  const counted = Math.round((ms - Date.UTC(1899, 11, 30)) / dayMs);
  const days = counted >= firstMarch ? counted : counted - 1;
  if (days < 1) return undefined;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return String(days + time);
}
