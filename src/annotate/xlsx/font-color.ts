import { attributeOf, childrenOf, elementsIn, prefixOf } from '../../workbook/edit/xml-spans.js';

/** Colours of the theme that are light unless made darker: backgrounds. Source: ECMA-376 18.8.3 (`theme`). */
const lightThemes: ReadonlySet<string> = new Set(['0', '2']);
/** White among the indexed colours. Source: ECMA-376 18.8.27. */
const lightIndexes: ReadonlySet<string> = new Set(['1', '9']);
/** Brightness (0 to 1) from which on letters cannot be read on a light fill. */
const light = 0.6;

/** True for a font whose letters would vanish on a light fill. */
export function isLightFont(xml: string): boolean {
  const [font] = elementsIn(xml);
  const color = font && childrenOf(xml, font).find(({ name }) => name === 'color');
  if (color === undefined) return false;
  const rgb = attributeOf(xml, color, 'rgb');
  if (rgb !== undefined) return brightness(rgb.slice(-6)) > light;
  const theme = attributeOf(xml, color, 'theme');
  if (theme !== undefined) return lightThemes.has(theme) && Number(attributeOf(xml, color, 'tint') ?? 0) > -0.4;
  return lightIndexes.has(attributeOf(xml, color, 'indexed') ?? '');
}

/** The same font in black. */
export function withDarkFont(xml: string): string {
  const [font] = elementsIn(xml);
  const color = font && childrenOf(xml, font).find(({ name }) => name === 'color');
  if (color === undefined) return xml;
  return `${xml.slice(0, color.start)}<${prefixOf(color.tag)}color rgb="FF000000"/>${xml.slice(color.end)}`;
}

function brightness(rgb: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
