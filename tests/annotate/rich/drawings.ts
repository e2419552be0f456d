import { drawingType, head, mc, microsoft, office, type Part, relationsPart } from './part.js';

const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const drawingml = 'http://schemas.openxmlformats.org/drawingml/2006';

const anchor = (from: readonly [number, number], to: readonly [number, number], content: string): string =>
  `<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>${from[0]}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from[1]}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${to[0]}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${to[1]}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;

const frame = (id: number, name: string, data: string): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>${data}</a:graphic></xdr:graphicFrame>`;

const chartFrame = (id: number, relation: string): string =>
  frame(
    id,
    `图表 ${id}`,
    `<a:graphicData uri="${drawingml}/chart"><c:chart xmlns:c="${drawingml}/chart" r:id="${relation}"/></a:graphicData>`,
  );

const picture = `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="9" name="图片 9" descr="示例标志"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="300000" cy="300000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`;

const slicerFrame = `<mc:AlternateContent xmlns:mc="${mc}" xmlns:a14="${microsoft}/drawing/2010/main"><mc:Choice Requires="a14">${frame(2, '类别', `<a:graphicData uri="${microsoft}/drawing/2010/slicer"><sle:slicer xmlns:sle="${microsoft}/drawing/2010/slicer" name="类别"/></a:graphicData>`)}</mc:Choice><mc:Fallback><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="0" name=""/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp></mc:Fallback></mc:AlternateContent>`;

const drawing = (n: number, content: string): Part => ({
  name: `xl/drawings/drawing${n}.xml`,
  type: `${drawingType}.drawing+xml`,
  content: `${head}<xdr:wsDr xmlns:xdr="${drawingml}/spreadsheetDrawing" xmlns:a="${drawingml}/main" xmlns:r="${office}">${content}</xdr:wsDr>`,
});

const series = `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>统计!$B$1</c:f></c:strRef></c:tx><c:cat><c:strRef><c:f>统计!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>统计!$B$2:$B$4</c:f></c:numRef></c:val></c:ser>`;
const axes = `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx>`;

const chart = (n: number, plot: string): Part => ({
  name: `xl/charts/chart${n}.xml`,
  type: `${drawingType}.drawingml.chart+xml`,
  content: `${head}<c:chartSpace xmlns:c="${drawingml}/chart" xmlns:a="${drawingml}/main" xmlns:r="${office}"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot}${axes}</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`,
});

/** Two charts, a picture, a slicer, and what draws them. */
export const drawingParts: readonly Part[] = [
  drawing(1, `${anchor([1, 20], [6, 35], chartFrame(2, 'rId1'))}${anchor([0, 0], [1, 1], picture)}`),
  relationsPart('xl/drawings/drawing1.xml', [
    ['rId1', 'chart', '../charts/chart1.xml'],
    ['rId2', 'image', '../media/image1.png'],
  ]),
  drawing(2, anchor([3, 7], [9, 20], chartFrame(2, 'rId1'))),
  relationsPart('xl/drawings/drawing2.xml', [['rId1', 'chart', '/xl/charts/chart2.xml']]),
  drawing(3, anchor([3, 2], [6, 12], slicerFrame)),
  chart(
    1,
    `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${series}<c:axId val="1"/><c:axId val="2"/></c:barChart>`,
  ),
  chart(2, `<c:lineChart><c:grouping val="standard"/>${series}<c:axId val="1"/><c:axId val="2"/></c:lineChart>`),
  { name: 'xl/media/image1.png', content: png },
  relationsPart('xl/drawings/vmlDrawing2.vml', [['rId1', 'image', '../media/image1.png']]),
  // WPS: pictures that sit in cells
  {
    name: 'xl/cellimages.xml',
    type: 'application/vnd.wps-officedocument.cellimage+xml',
    content: `${head}<etc:cellImages xmlns:xdr="${drawingml}/spreadsheetDrawing" xmlns:r="${office}" xmlns:a="${drawingml}/main" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"><etc:cellImage><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="ID_00000000000040008000000000000D01"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="300000" cy="300000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic></etc:cellImage></etc:cellImages>`,
  },
  relationsPart('xl/cellimages.xml', [['rId1', 'image', 'media/image1.png']]),
];
