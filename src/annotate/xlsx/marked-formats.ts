import type { Severity } from '../../model/finding.js';
import { attribute } from '../../readers/xml.js';
import type { StylesEdit } from '../../workbook/edit/styles-edit.js';
import {
  attributeOf,
  attributesOf,
  childrenOf,
  elementsIn,
  prefixOf,
  withAttribute,
} from '../../workbook/edit/xml-spans.js';
import { tints } from '../severity.js';
import { isLightFont, withDarkFont } from './font-color.js';

/** A cell format, and what it became. */
export interface FormatPair {
  readonly before: number;
  readonly marked: number;
}

/** Number of the format of texts. */
const textFormat = '49';

/**
 * Cell formats of marked cells: each is that of the cell with another fill. Spreadsheets make one of equal formats when they save; so that it can
 * still be told which a cell had before, cells that were filled otherwise get a tint that differs by a shade nobody sees.
 */
export class MarkedFormats {
  readonly #styles: StylesEdit;
  readonly #formats: readonly string[];
  readonly #fonts: readonly string[];
  readonly #marked = new Map<string, number>();
  readonly #results = new Map<string, number>();
  readonly #shades = new Map<string, number>();

  constructor(styles: StylesEdit) {
    this.#styles = styles;
    this.#formats = styles.items('cellXfs');
    this.#fonts = styles.items('fonts');
  }

  /** Every format that was marked, with what it became. */
  pairs(): readonly FormatPair[] {
    return [...this.#marked].map(([key, marked]) => ({ before: Number(key.split(' ')[0]), marked }));
  }

  /** The format of a marked cell, by the one it has. */
  marked(format: number, severity: Severity): number {
    const key = `${format} ${severity}`;
    let marked = this.#marked.get(key);
    if (marked === undefined) {
      if (!this.#styles.hasRoom) return format;
      marked = this.#markedOf(format, severity);
      this.#marked.set(key, marked);
    }
    return marked;
  }

  /** The format of a row result, by that of the cell before it: as that, but as text on the left. */
  result(format: number, severity: Severity): number {
    const key = `${format} ${severity}`;
    let result = this.#results.get(key);
    if (result === undefined) {
      if (!this.#styles.hasRoom) return format;
      const { xml } = this.#readable(format);
      const fill = this.#styles.table.fillOf(tints[severity]);
      result = this.#add(asText(xml), { numFmtId: textFormat, applyNumberFormat: '1', ...filled(fill) });
      this.#results.set(key, result);
    }
    return result;
  }

  #markedOf(format: number, severity: Severity): number {
    const { xml, lightFont } = this.#readable(format);
    const before = attribute(xml, 'fillId') ?? '0';
    const kind = `${severity} ${before} ${lightFont ?? ''}`;
    let shade = this.#shades.get(kind);
    if (shade === undefined) {
      shade = this.#shades.size;
      this.#shades.set(kind, shade);
    }
    return this.#add(xml, filled(this.#styles.table.fillOf(shaded(tints[severity], shade))));
  }

  /** A format with a font that can be read on a light fill, and the one it had where that could not be. */
  #readable(format: number): { readonly xml: string; readonly lightFont: string | undefined } {
    const xml = this.#formats[format] ?? this.#formats[0]!;
    const font = attribute(xml, 'fontId') ?? '0';
    const own = this.#fonts[Number(font)];
    if (own === undefined || !isLightFont(own)) return { xml, lightFont: undefined };
    const dark = String(this.#styles.table.fonts.indexOf(withDarkFont(own)));
    return { xml: withAttributes(xml, { fontId: dark, applyFont: '1' }), lightFont: font };
  }

  #add(xml: string, changed: Readonly<Record<string, string>>): number {
    return this.#styles.table.cellFormats.indexOf(withAttributes(xml, changed));
  }
}

/** An element with some attributes set anew. */
function withAttributes(xml: string, changed: Readonly<Record<string, string>>): string {
  const [span] = elementsIn(xml);
  if (span === undefined) return xml;
  const attributes = Object.entries(changed).reduce(
    (all, [name, value]) => withAttribute(all, name, value),
    attributesOf(xml, span),
  );
  const rest = xml.slice(span.inner);
  return `<${span.tag}${attributes}${rest === '' ? '/>' : `>${rest}`}`;
}

const filled = (fill: number): Readonly<Record<string, string>> => ({ fillId: String(fill), applyFill: '1' });

/** The nth shade of a colour, never the colour itself: many workbooks have it already. */
function shaded(rgb: string, n: number): string {
  const less = [(n >> 6) % 8, (n >> 3) % 8, 1 + (n % 8)];
  return less
    .map((by, i) => (Number.parseInt(rgb.slice(2 * i, 2 * i + 2), 16) - by).toString(16).toUpperCase().padStart(2, '0'))
    .join('');
}

/** A format whose text begins on the left, on one line. */
function asText(xml: string): string {
  const [span] = elementsIn(xml);
  if (span === undefined) return xml;
  const prefix = prefixOf(span.tag);
  const kept = childrenOf(xml, span).filter(({ name }) => name !== 'alignment');
  const inside = kept.map(({ start, end }) => xml.slice(start, end)).join('');
  const vertical = childrenOf(xml, span)
    .filter(({ name }) => name === 'alignment')
    .map((one) => attributeOf(xml, one, 'vertical'))[0];
  const alignment = `<${prefix}alignment horizontal="left"${vertical === undefined ? '' : ` vertical="${vertical}"`}/>`;
  const attributes = withAttribute(attributesOf(xml, span), 'applyAlignment', '1');
  return `<${span.tag}${attributes}>${alignment}${inside}</${span.tag}>`;
}
