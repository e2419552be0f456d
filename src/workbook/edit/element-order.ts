import { childrenOf, type Span } from './xml-spans.js';

/** Order of the elements of a worksheet. Source: ECMA-376 18.3.1.99. */
export const worksheetOrder: readonly string[] =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/**
 * Where a new element goes among its siblings, whose order spreadsheets insist on.
 * @param end where it goes when nothing that is there comes behind it.
 */
export function placeInOrder(
  xml: string,
  siblings: readonly Span[],
  end: number,
  order: readonly string[],
  name: string,
): number {
  const rank = order.indexOf(name);
  return siblings.find((span) => rankOf(xml, span, order) > rank)?.start ?? end;
}

/** Alternatives of an element stand in its place. */
function rankOf(xml: string, span: Span, order: readonly string[]): number {
  if (span.name !== 'AlternateContent') return order.indexOf(span.name);
  const inside = childrenOf(xml, span).flatMap((choice) => childrenOf(xml, choice));
  return Math.max(-1, ...inside.map(({ name }) => order.indexOf(name)));
}
