import type { Element } from './xml-tree.js';

/** In which order elements hold others; spreadsheets call a file damaged that keeps to another. Source: ECMA-376 part 1, 18. */
const orders: Readonly<Record<string, string>> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  sheetView: 'pane selection pivotSelection extLst',
  c: 'f v is extLst',
  is: 't r rPh phoneticPr',
  si: 't r rPh phoneticPr',
  dataValidation: 'formula1 formula2',
  cfRule: 'formula colorScale dataBar iconSet extLst',
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  font: 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme',
  border: 'start end left right top bottom diagonal vertical horizontal',
  xf: 'alignment protection extLst',
  dxf: 'font numFmt fill alignment border protection extLst',
  comments: 'authors commentList extLst',
  comment: 'text commentPr',
};

/** What of the children of an element of a spreadsheet stands where it may not. */
export function orderFault({ name, namespace, children }: Element): string | undefined {
  const order = orders[name]?.split(' ');
  if (order === undefined || !/spreadsheetml/.test(namespace)) return undefined;
  let last = -1;
  for (const one of children) {
    if (one.namespace !== namespace) continue;
    const place = order.indexOf(one.name);
    if (place < 0) return `<${name}> has <${one.name}>`;
    if (place < last) return `<${one.name}> after <${order[last]}> in <${name}>`;
    last = place;
  }
  return undefined;
}
