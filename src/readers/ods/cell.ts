import type { Cell } from '../../model/sheet.js';
import { isoDateOf, numberCellOf } from '../xlsx/numbers.js';
import { attribute } from '../xml.js';

const errorText = /^(?:#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)|(?:Err|错误):\d{3})$/;

/**
 * A cell by its attributes and the text it shows; undefined where it is empty. Source: OpenDocument 1.3 part 3, 19.385
 * (`office:value-type`).
 */
export function odsCellOf(attributes: string, shown: string): Cell | undefined {
  const formula = attribute(attributes, 'formula');
  // the program's own attribute stands beside that of the standard and says so
  const failed = /value-type\s*=\s*["']error["']/.test(attributes) || (formula !== undefined && errorText.test(shown));
  if (failed) return { kind: 'error', text: shown };
  const type = attribute(attributes, 'value-type');
  // an empty text is a result, too
  if (formula !== undefined && shown === '' && type !== 'string' && !/[:\s](?:\w+-)?value\s*=/.test(attributes))
    return { kind: 'uncached', text: withoutPrefix(formula) };
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency':
      return numberOf(attribute(attributes, 'value') ?? shown, shown);
    case 'date':
      return isoDateOf(attribute(attributes, 'date-value') ?? shown);
    case 'boolean':
      return { kind: 'boolean', text: attribute(attributes, 'boolean-value') === 'true' ? 'TRUE' : 'FALSE' };
  }
  return shown || attribute(attributes, 'string-value') || undefined;
}

/** Leading zeros are a matter of format: the number has none, the text it shows does. */
function numberOf(value: string, shown: string): Cell {
  const cell = numberCellOf(value, 'plain', false);
  const zeros = typeof cell !== 'string' && /^0\d+$/.test(shown) && shown.replace(/^0+(?=\d)/, '') === cell.text;
  return zeros ? { ...cell, shown } : cell;
}

/** `of:=SUM([.A1])` → `=SUM([.A1])`. */
const withoutPrefix = (formula: string): string => `=${formula.replace(/^(?:\w+:)?=?/, '')}`;
