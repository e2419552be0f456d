import { drawingType, head, main, office, type Part, relationsPart, spreadsheet } from './part.js';
import { columnOf, headerRow, records } from './rows.js';

const accents = [1, 2, 3, 4, 5, 6].map((n) => `<a:accent${n}><a:srgbClr val="4472C${n}"/></a:accent${n}>`).join('');
const fonts = '<a:latin typeface="等线"/><a:ea typeface=""/><a:cs typeface=""/>';
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

const theme = `<a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>${accents}<a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme><a:fontScheme name="Office"><a:majorFont>${fonts}</a:majorFont><a:minorFont>${fonts}</a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${`<a:ln w="6350">${fill}</a:ln>`.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements>`;

/** Cells with formulas, in the order they were worked out in. */
const chain = [
  ...records.map((_, i) => `<c r="${columnOf('remarks')}${headerRow + 1 + i}" i="3"/>`),
  '<c r="B2" i="1" l="1"/>',
  '<c r="B5" i="1"/>',
  '<c r="D5" i="1" a="1"/>',
  '<c r="A6" i="1"/>',
  '<c r="B6" i="1"/>',
];

const bytes = (length: number): Uint8Array => new Uint8Array(length).map((_, i) => (i * 7 + 3) % 256);

/** What stands around the sheets: theme, order of calculation, another workbook, printer, properties, what others have left. */
export const surroundings: readonly Part[] = [
  {
    name: 'xl/theme/theme1.xml',
    type: `${drawingType}.theme+xml`,
    content: `${head}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office">${theme}</a:theme>`,
  },
  {
    name: 'xl/calcChain.xml',
    type: `${spreadsheet}.calcChain+xml`,
    content: `${head}<calcChain xmlns="${main}">${chain.join('')}</calcChain>`,
  },
  {
    name: 'xl/externalLinks/externalLink1.xml',
    type: `${spreadsheet}.externalLink+xml`,
    content: `${head}<externalLink xmlns="${main}" xmlns:r="${office}"><externalBook r:id="rId1"><sheetNames><sheetName val="上年"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>7</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
  },
  relationsPart('xl/externalLinks/externalLink1.xml', [['rId1', 'externalLinkPath', 'last-year.xlsx', 'External']]),
  { name: 'xl/printerSettings/printerSettings1.bin', content: bytes(1234) },
  {
    name: 'xl/woinfos.xml',
    type: 'application/vnd.wps-officedocument.woinfos+xml',
    content: `${head}<woProps xmlns="https://web.wps.cn/et/2018/main"><woSheetsProps><woSheetProps sheetStid="3" interlineOnOff="0" interlineColor="0" isDbSheet="0"/></woSheetsProps><woBookProps><bookSettings isFilterShared="1"/></woBookProps></woProps>`,
  },
  {
    name: 'customXml/item1.xml',
    content: '<?xml version="1.0"?><台账 xmlns="urn:example:ledger"><批次>示例</批次></台账>',
  },
  relationsPart('customXml/item1.xml', [['rId1', 'customXmlProps', 'itemProps1.xml']]),
  {
    name: 'customXml/itemProps1.xml',
    type: `${drawingType}.customXmlProperties+xml`,
    content: `${head}<ds:datastoreItem ds:itemID="{00000000-0000-4000-8000-0000000000D1}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:example:ledger"/></ds:schemaRefs></ds:datastoreItem>`,
  },
  {
    name: 'docProps/core.xml',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    content: `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>王甲</dc:creator><cp:lastModifiedBy>李乙</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">2026-03-20T01:02:03Z</dcterms:created></cp:coreProperties>`,
  },
  {
    name: 'docProps/app.xml',
    type: `${drawingType}.extended-properties+xml`,
    content: `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application><HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>工作表</vt:lpstr></vt:variant><vt:variant><vt:i4>4</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="4" baseType="lpstr"><vt:lpstr>行政许可</vt:lpstr><vt:lpstr>统计</vt:lpstr><vt:lpstr>透视</vt:lpstr><vt:lpstr>备注</vt:lpstr></vt:vector></TitlesOfParts><Company>示例</Company></Properties>`,
  },
  {
    name: 'docProps/custom.xml',
    type: `${drawingType}.custom-properties+xml`,
    content: `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0.0</vt:lpwstr></property></Properties>`,
  },
];

/** Macros, as far as whoever keeps them byte for byte has to know of them. */
export const macroParts: readonly Part[] = [
  { name: 'xl/vbaProject.bin', type: 'application/vnd.ms-office.vbaProject', content: bytes(4321) },
];

export const packageRelations: Part = relationsPart('', [
  ['rId1', 'officeDocument', 'xl/workbook.xml'],
  [
    'rId2',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  ],
  ['rId3', 'extended-properties', 'docProps/app.xml'],
  ['rId4', 'custom-properties', 'docProps/custom.xml'],
]);
