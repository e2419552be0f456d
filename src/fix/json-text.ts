import type { Encoding } from '../model/sheet.js';
import { encoded } from './encode.js';

/**
 * A text as JSON: escaped beyond ASCII where all of the text around it is, and where the encoding lacks a character.
 * @param ascii true where nothing of the text around it is beyond ASCII.
 */
export function jsonString(text: string, ascii: boolean, encoding: Encoding): string {
  const json = JSON.stringify(text);
  if (!ascii && encoded(json, encoding) !== undefined) return json;
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** True for a text with nothing beyond ASCII. */
export const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);
