import { head, main, microsoft, office, type Part, type Relation, relationsPart, spreadsheet, x14 } from './part.js';

const sheetPart = (n: number, content: string, relations: readonly Relation[] = []): Part[] => {
  const name = `xl/worksheets/sheet${n}.xml`;
  return [
    {
      name,
      type: `${spreadsheet}.worksheet+xml`,
      content: `${head}<worksheet xmlns="${main}" xmlns:r="${office}">${content}</worksheet>`,
    },
    ...(relations.length > 0 ? [relationsPart(name, relations)] : []),
  ];
};

/** A table of figures with its formulas: one over the data, one of another workbook, one over several cells. */
const figures = `<dimension ref="A1:E6"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="13.5"/><sheetData><row r="1"><c r="A1" t="s"><v>3</v></c><c r="B1" t="s"><v>4</v></c></row><row r="2"><c r="A2" t="s"><v>5</v></c><c r="B2" s="5"><f>COUNTIF(行政许可!$R$3:$R$14,A2)</f><v>11</v></c></row><row r="3"><c r="A3" t="s"><v>6</v></c><c r="B3" s="5"><v>3</v></c></row><row r="4"><c r="A4" t="s"><v>7</v></c><c r="B4" s="5"><v>2</v></c></row><row r="5"><c r="A5" t="s"><v>8</v></c><c r="B5" s="5"><f>SUBTOTAL(109,许可统计[件数])</f><v>16</v></c><c r="D5"><f t="array" ref="D5:E5">B2:B3*1</f><v>11</v></c><c r="E5"><v>11</v></c></row><row r="6"><c r="A6"><f>[1]上年!$A$1</f><v>7</v></c><c r="B6" t="str"><f>_xlfn.DISPIMG("ID_00000000000040008000000000000D01",1)</f><v>=DISPIMG("ID_00000000000040008000000000000D01",1)</v></c></row></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts>`;

const pivot = `<dimension ref="A3:B7"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="13.5"/><sheetData><row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3" t="s"><v>4</v></c></row><row r="4"><c r="A4" t="s"><v>5</v></c><c r="B4"><v>11</v></c></row><row r="5"><c r="A5" t="s"><v>6</v></c><c r="B5"><v>3</v></c></row><row r="6"><c r="A6" t="s"><v>7</v></c><c r="B6"><v>2</v></c></row><row r="7"><c r="A7" t="s"><v>8</v></c><c r="B7"><v>16</v></c></row></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="${x14}"><x14:slicerList><x14:slicer r:id="rId3"/></x14:slicerList></ext></extLst>`;

/** Figures with a table, a pivot table with a slicer, and a hidden sheet. */
export const otherSheets: readonly Part[] = [
  ...sheetPart(2, figures, [
    ['rId1', 'drawing', '../drawings/drawing2.xml'],
    ['rId2', 'table', '../tables/table1.xml'],
  ]),
  ...sheetPart(3, pivot, [
    ['rId1', 'drawing', '../drawings/drawing3.xml'],
    ['rId2', 'pivotTable', '../pivotTables/pivotTable1.xml'],
    ['rId3', `${microsoft}/2007/relationships/slicer`, '../slicers/slicer1.xml'],
  ]),
  ...sheetPart(
    4,
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>经办人李乙</t></is></c></row></sheetData><sheetProtection sheet="1"/>',
  ),
  {
    name: 'xl/tables/table1.xml',
    type: `${spreadsheet}.table+xml`,
    content: `${head}<table xmlns="${main}" id="1" name="许可统计" displayName="许可统计" ref="A1:B5" totalsRowCount="1"><autoFilter ref="A1:B4"/><tableColumns count="2"><tableColumn id="1" name="类别" totalsRowLabel="总计"/><tableColumn id="2" name="件数" totalsRowFunction="sum"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
  },
  {
    name: 'xl/pivotCache/pivotCacheDefinition1.xml',
    type: `${spreadsheet}.pivotCacheDefinition+xml`,
    content: `${head}<pivotCacheDefinition xmlns="${main}" xmlns:r="${office}" r:id="rId1" refreshedBy="王甲" refreshedDate="46101" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="3"><cacheSource type="worksheet"><worksheetSource ref="A1:B4" sheet="统计"/></cacheSource><cacheFields count="2"><cacheField name="类别" numFmtId="0"><sharedItems count="3"><s v="普通"/><s v="特许"/><s v="认可"/></sharedItems></cacheField><cacheField name="件数" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="2" maxValue="11"/></cacheField></cacheFields><extLst><ext uri="{725AE2AE-9491-48be-B2B4-4EB974FC3084}" xmlns:x14="${x14}"><x14:pivotCacheDefinition pivotCacheId="5"/></ext></extLst></pivotCacheDefinition>`,
  },
  relationsPart('xl/pivotCache/pivotCacheDefinition1.xml', [['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml']]),
  {
    name: 'xl/pivotCache/pivotCacheRecords1.xml',
    type: `${spreadsheet}.pivotCacheRecords+xml`,
    content: `${head}<pivotCacheRecords xmlns="${main}" xmlns:r="${office}" count="3"><r><x v="0"/><n v="11"/></r><r><x v="1"/><n v="3"/></r><r><x v="2"/><n v="2"/></r></pivotCacheRecords>`,
  },
  {
    name: 'xl/pivotTables/pivotTable1.xml',
    type: `${spreadsheet}.pivotTable+xml`,
    content: `${head}<pivotTableDefinition xmlns="${main}" name="数据透视表1" cacheId="5" applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1" dataCaption="值" updatedVersion="6" minRefreshableVersion="3" useAutoFormatting="1" itemPrintTitles="1" createdVersion="6" indent="0" outline="1" outlineData="1" multipleFieldFilters="0" rowHeaderCaption="类别"><location ref="A3:B7" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="4"><item x="0"/><item x="1"/><item x="2"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="4"><i><x/></i><i><x v="1"/></i><i><x v="2"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="件数 " fld="1" baseField="0" baseItem="0"/></dataFields><pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0" showColStripes="0" showLastColumn="1"/></pivotTableDefinition>`,
  },
  relationsPart('xl/pivotTables/pivotTable1.xml', [
    ['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'],
  ]),
  {
    name: 'xl/slicers/slicer1.xml',
    type: 'application/vnd.ms-excel.slicer+xml',
    content: `${head}<slicers xmlns="${x14}"><slicer name="类别" cache="切片器_类别" caption="类别" rowHeight="225425"/></slicers>`,
  },
  {
    name: 'xl/slicerCaches/slicerCache1.xml',
    type: 'application/vnd.ms-excel.slicerCache+xml',
    content: `${head}<slicerCacheDefinition xmlns="${x14}" name="切片器_类别" sourceName="类别"><pivotTables><pivotTable tabId="7" name="数据透视表1"/></pivotTables><data><tabular pivotCacheId="5"><items count="3"><i x="0" s="1"/><i x="1" s="1"/><i x="2" s="1"/></items></tabular></data></slicerCacheDefinition>`,
  },
];
