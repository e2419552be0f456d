import { UnreadableError } from '../../model/unreadable-error.js';
import { attribute } from '../xml.js';
import type { ZipEntry } from '../zip/directory.js';
import { type Archive, scanPart } from '../zip/part.js';
import { maxCellFormats } from './limits.js';

/** What a number format makes of a number, as far as values are concerned: a date, digits with leading zeros, or itself. */
export type NumberStyle = 'plain' | 'date' | { readonly zeros: number };

/** Built-in formats that show a date, with those only Chinese and other East Asian versions have. Source: ECMA-376 18.8.30. */
const builtInDates: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 57, 58,
]);

/** Quoted and escaped text, blanks, and brackets (colours, locales, `[DBNum2]`) other than those of elapsed time. */
const ornament = /"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** What a custom format code does; times of day alone stay numbers. */
export function styleOfCode(code: string): NumberStyle {
  const era = /\[\$-[0-9A-Fa-f]*\]e|^e+[年\-/."]/i.test(code);
  const [bare = ''] = code.replace(ornament, '').split(';');
  // a literal beside the zeros is part of what is shown
  if (/^0{2,}$/.test(bare) && !/["\\]/.test(code)) return { zeros: bare.length };
  if (/general|常规/i.test(bare)) return 'plain';
  const date = /[yd]|aaa/i.test(bare) || era || (/m/i.test(bare) && !/[hs]/i.test(bare));
  return date && !/[0#?]/.test(bare.replace(/\.0+/g, '')) ? 'date' : 'plain';
}

/** What a built-in format does, by its number. */
export const styleOfBuiltIn = (id: number): NumberStyle => (builtInDates.has(id) ? 'date' : 'plain');

/**
 * Number style of every cell format by index (`s` of a cell).
 * @throws {UnreadableError} `input/zip-bomb` where there are absurdly many.
 */
export async function readStyles(archive: Archive, entry: ZipEntry | undefined): Promise<readonly NumberStyle[]> {
  const styles: NumberStyle[] = [];
  if (!entry) return styles;
  const custom = new Map<number, NumberStyle>();
  let inCellFormats = false;
  await scanPart(archive, entry, {
    open(name, attributes) {
      if (name === 'numFmt')
        custom.set(Number(attribute(attributes, 'numFmtId')), styleOfCode(attribute(attributes, 'formatCode') ?? ''));
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0);
        if (styles.length >= maxCellFormats) throw new UnreadableError('input/zip-bomb');
        styles.push(custom.get(id) ?? styleOfBuiltIn(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
    text: () => {},
  });
  return styles;
}
