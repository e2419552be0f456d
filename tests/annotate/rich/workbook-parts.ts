import { head, main, mc, microsoft, office, type Part, relationsPart, spreadsheet, x14 } from './part.js';
import { columnOf, headerRow, records } from './rows.js';

const lastColumn = columnOf('remarks');
const lastRow = headerRow + records.length;

/** Names as programs leave them in a workbook: of one sheet, of a filter, of what is printed, of a slicer, of another workbook. */
const names = [
  `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">行政许可!$A$${headerRow}:$${lastColumn}$${lastRow}</definedName>`,
  '<definedName name="_xlnm.Print_Titles" localSheetId="0">行政许可!$1:$2</definedName>',
  '<definedName name="合计" localSheetId="1">统计!$B$5</definedName>',
  `<definedName name="全部许可">行政许可!$A$${headerRow}:$${lastColumn}$${lastRow}</definedName>`,
  '<definedName name="去年">[1]上年!$A$1</definedName>',
  '<definedName name="切片器_类别">#N/A</definedName>',
];

export const workbookPart = (macros: boolean): Part => ({
  name: 'xl/workbook.xml',
  type: macros ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' : `${spreadsheet}.sheet.main+xml`,
  content: `${head}<workbook xmlns="${main}" xmlns:r="${office}" xmlns:mc="${mc}" mc:Ignorable="x15 xr" xmlns:x15="${microsoft}/spreadsheetml/2010/11/main" xmlns:xr="${microsoft}/spreadsheetml/2014/revision"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/><workbookPr${macros ? ' codeName="ThisWorkbook"' : ''} defaultThemeVersion="166925"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="D:\\示例\\" xmlns:x15ac="${microsoft}/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><xr:revisionPtr revIDLastSave="0" documentId="8_{00000000-0000-0000-0000-000000000001}"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" firstSheet="0" activeTab="0"/></bookViews><sheets><sheet name="行政许可" sheetId="3" r:id="rId1"/><sheet name="统计" sheetId="1" r:id="rId2"/><sheet name="透视" sheetId="7" r:id="rId3"/><sheet name="备注" sheetId="9" state="hidden" r:id="rId4"/></sheets><externalReferences><externalReference r:id="rId5"/></externalReferences><definedNames>${names.join('')}</definedNames><calcPr calcId="191029"/><customWorkbookViews><customWorkbookView name="打印" guid="{00000000-0000-0000-0000-0000000000AA}" maximized="1" windowWidth="1920" windowHeight="1000" activeSheetId="3"/></customWorkbookViews><pivotCaches><pivotCache cacheId="5" r:id="rId6"/></pivotCaches><extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${x14}"><x14:slicerCaches><x14:slicerCache r:id="rId7"/></x14:slicerCaches></ext></extLst></workbook>`,
});

/** The strings of the data sheet come after these, which other parts point to by number. */
export const firstStrings: readonly string[] = [
  '<si><t>示例区行政审批服务局行政许可台账</t></si>',
  '<si><r><rPr><b/><sz val="11"/><color rgb="FFC00000"/><rFont val="黑体"/><charset val="134"/></rPr><t xml:space="preserve">济南示例甲</t></r><r><rPr><sz val="11"/><rFont val="宋体"/><charset val="134"/></rPr><t>科技有限公司</t></r></si>',
  '<si><t>准予行政许可决定书</t><rPh sb="0" eb="2"><t>ジュンヨ</t></rPh><phoneticPr fontId="1" type="fullwidthKatakana"/></si>',
  '<si><t>类别</t></si>',
  '<si><t>件数</t></si>',
  '<si><t>普通</t></si>',
  '<si><t>特许</t></si>',
  '<si><t>认可</t></si>',
  '<si><t>总计</t></si>',
];

const styles = `<numFmts count="2"><numFmt numFmtId="176" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="177" formatCode="0.00_);[Red]\\(0.00\\)"/></numFmts><fonts count="4"><font><sz val="11"/><color theme="1"/><name val="宋体"/><family val="3"/><charset val="134"/><scheme val="minor"/></font><font><b/><sz val="16"/><name val="黑体"/><family val="3"/><charset val="134"/></font><font><b/><sz val="11"/><color theme="0"/><name val="宋体"/><family val="3"/><charset val="134"/></font><font><u/><sz val="11"/><color theme="10"/><name val="宋体"/><family val="3"/><charset val="134"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.25"/><bgColor indexed="64"/></patternFill></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FFE2EFDA"/></stop></gradientFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color indexed="64"/></left><right style="thin"><color indexed="64"/></right><top style="thin"><color indexed="64"/></top><bottom style="double"><color rgb="FF00B050"/></bottom><diagonal/></border></borders><cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf><xf numFmtId="0" fontId="3" fillId="0" borderId="0" applyNumberFormat="0" applyFill="0" applyBorder="0"/></cellStyleXfs><cellXfs count="9"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf><xf numFmtId="49" fontId="2" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"><protection locked="0"/></xf><xf numFmtId="176" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/><xf numFmtId="177" fontId="0" fillId="3" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1"/><xf numFmtId="49" fontId="0" fillId="3" borderId="1" xfId="0" quotePrefix="1" applyNumberFormat="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment wrapText="1" indent="1" textRotation="0"/></xf><xf numFmtId="0" fontId="3" fillId="0" borderId="0" xfId="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection hidden="1"/></xf></cellXfs><cellStyles count="2"><cellStyle name="超链接" xfId="1" builtinId="8"/><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><b/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/><colors><mruColors><color rgb="FF00B050"/></mruColors></colors><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${x14}"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst>`;

export const stylesPart: Part = {
  name: 'xl/styles.xml',
  type: `${spreadsheet}.styles+xml`,
  content: `${head}<styleSheet xmlns="${main}">${styles}</styleSheet>`,
};

/** @param strings of the data sheet. @param uses of all strings by cells. */
export const stringsPart = (strings: readonly string[], uses: number): Part => ({
  name: 'xl/sharedStrings.xml',
  type: `${spreadsheet}.sharedStrings+xml`,
  content: `${head}<sst xmlns="${main}" count="${uses}" uniqueCount="${firstStrings.length + strings.length}">${firstStrings.join('')}${strings.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('')}</sst>`,
});

/** Relations of the workbook: WPS and macros have some of their own. */
export const workbookRelations = (macros: boolean): Part =>
  relationsPart('xl/workbook.xml', [
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId3', 'worksheet', '/xl/worksheets/sheet3.xml'],
    ['rId4', 'worksheet', 'worksheets/sheet4.xml'],
    ['rId5', 'externalLink', 'externalLinks/externalLink1.xml'],
    ['rId6', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
    ['rId7', `${microsoft}/2007/relationships/slicerCache`, 'slicerCaches/slicerCache1.xml'],
    ['rId8', 'theme', 'theme/theme1.xml'],
    ['rId9', 'styles', 'styles.xml'],
    ['rId10', 'sharedStrings', 'sharedStrings.xml'],
    ['rId11', 'calcChain', 'calcChain.xml'],
    ['rId12', `${microsoft}/2017/10/relationships/person`, 'persons/person.xml'],
    ['rId13', 'http://www.wps.cn/officeDocument/2020/cellImage', 'cellimages.xml'],
    ['rId14', 'http://www.wps.cn/officeDocument/2019/woInfos', 'woinfos.xml'],
    ['rId15', 'customXml', '../customXml/item1.xml'],
    ...(macros ? [['rId16', `${microsoft}/2006/relationships/vbaProject`, 'vbaProject.bin'] as const] : []),
  ]);
