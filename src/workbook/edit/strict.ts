/** Namespaces and kinds of relations of the strict form of the format, beside those of the usual one. Source: ECMA-376 part 1 and part 4. */
const pairs: readonly (readonly [usual: string, strict: string])[] = [
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
];

/** True for a part written in the strict form. */
export const isStrict = (xml: string): boolean => xml.slice(0, 4096).includes(pairs[0]![1]);

/** XML of the usual form as the strict one has it. */
export const inStrict = (xml: string): string =>
  pairs.reduce((text, [usual, strict]) => text.replaceAll(usual, strict), xml);
